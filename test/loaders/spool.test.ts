import {join} from "node:path";
import {expect, test} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {Spool} from "../../loaders/spool.js";
import {makeFolder} from "../folder.js";

test("gives back what the tables of the whole corpus need, as often as it is asked", async () => {
  const {notices} = await readCorpus("data");
  const spool = new Spool(join(await makeFolder({}), "spool"));
  // Longer together, and some of them each, than what is read at once.
  const [first, ...others] = notices;
  const all = [{...first!, text: first!.text.repeat(60)}, ...others];
  for (const notice of all) spool.add(notice);
  for (let round = 0; round < 2; round++) {
    const read = [...spool.read()];
    expect(read.map(({text}) => text)).toEqual(all.map(({text}) => text));
    for (const [i, {notice, passages}] of read.entries()) {
      expect(all[i]).toMatchObject({notice, passages});
      expect(passages).toHaveLength(all[i]!.passages.length);
    }
  }
  spool.close();
});

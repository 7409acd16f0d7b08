import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {expect, test, vi} from "vitest";
import type {EvaluationRow} from "../../../loaders/schema.js";
import {makeFolder} from "../../folder.js";
import {callCommand, runCommand} from "./command.js";

// A process takes its time to start.
vi.setConfig({testTimeout: 60_000});

const id = "written-school";

/** A folder with an annotated notice in `mine`, and other files. */
async function makeGold(files: Record<string, string> = {}): Promise<string> {
  const folder = await makeFolder({"mine/GUIDELINES.md": "", ...files});
  for (const type of ["json", "txt"])
    await cp(resolve(`test/gold/${id}.${type}`), join(folder, `mine/${id}.${type}`));
  return folder;
}

test("annotations of one's own are scored in place of the project's, pooled and each", async () => {
  const cwd = await makeGold();
  const {status, err, lines} = await runCommand("evaluate", ["mine", "--json"], {cwd});
  expect([status, err]).toEqual([0, ""]);
  const rows = lines.map((line) => JSON.parse(line) as EvaluationRow);
  expect([...new Set(rows.map(({notice_id}) => notice_id))]).toEqual(["all", id]);
  expect(rows.find(({field, metric}) => field === "problems" && metric === "f1")).toMatchObject({
    value: 1,
    n_gold: 19,
  });
});

test("the project's own are printed as a table, and an annotation without its text is named", async () => {
  const cwd = await makeGold({"mine/none-such.json": "{}"});
  const {err, lines} = await callCommand("evaluate", ["mine"], {cwd});
  expect(err).toBe(
    `annotation without its notice: ${join(cwd, "mine/none-such.json")}; put none-such.txt beside it\n`,
  );
  expect(lines[0]).toMatch(/^notice +field +metric +value/);
  expect(lines[1]).toMatch(/^all +sections +precision +1\.000/);
});

test.each([
  ["{", /^no JSON: .*broken\.json \(.*\); mend or remove it\n$/],
  ['{"sections": []}', /^annotation without groups: .*broken\.json; add them, \[\] if there are none\n$/],
])("an annotation that cannot be scored is named: %s", async (json, message) => {
  const cwd = await makeGold({"mine/broken.json": json, "mine/broken.txt": ""});
  const {status, out, err} = await callCommand("evaluate", ["mine"], {cwd});
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
});

test("ids in Han characters take two columns each", async () => {
  const cwd = await makeFolder({});
  await mkdir(join(cwd, "mine"));
  for (const type of ["json", "txt"])
    await cp(resolve(`test/gold/${id}.${type}`), join(cwd, `mine/${id}.${type}`));
  const path = join(cwd, `mine/${id}.json`);
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(id, "某县教育局-2023"));
  const {lines} = await callCommand("evaluate", ["mine"], {cwd});
  expect(lines.find((line) => line.startsWith("某县"))).toMatch(/^某县教育局-2023 {9}sections/);
});

test.each([
  [["nowhere"], 1, /^folder not found: .*nowhere; name one that holds annotations, ID.json each\n$/],
  [["--nope"], 2, /^Unknown option '--nope'[^]*usage: npm run --silent evaluate/],
  [["empty"], 2, /^nothing is annotated in .*empty\n\nusage: /],
])("called as %j it explains what is wrong", async (args, expected, message) => {
  const {status, out, err} = await callCommand("evaluate", args, {cwd: await makeFolder({"empty/a.txt": ""})});
  expect([status, out]).toEqual([expected, ""]);
  expect(err).toMatch(message);
});

test("explains itself", async () => {
  const {status, out} = await callCommand("evaluate", ["--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/^usage: npm run --silent evaluate/);
});

import {readFile} from "node:fs/promises";
import {join} from "node:path";
import iconv from "iconv-lite";
import {expect, test} from "vitest";
import {readGold} from "../../../loaders/evaluation/gold.js";
import {makeFolder} from "../../folder.js";

const id = "written-school";
const json = await readFile(`test/gold/${id}.json`, "utf8");
const text = await readFile(`test/gold/${id}.txt`, "utf8");
const page = `<!DOCTYPE html><html><body><article><p>${text.trim().replaceAll("\n", "</p><p>")}</p></article></body></html>`;

/** Reads an annotation with a notice's file beside it. */
async function read(files: Record<string, string | Uint8Array>) {
  const folder = await makeFolder({[`gold/${id}.json`]: json, ...files});
  return readGold(join(folder, "gold"), join(folder, "notices"));
}

test.each([
  ["as it is", text],
  ["with a byte order mark", `\ufeff${text}`],
  ["in GB18030", iconv.encode(text, "gb18030")],
  ["in UTF-16", iconv.encode(text, "utf16le", {addBOM: true})],
])("a text %s is what is parsed of it, whether or not there are notices", async (_, bytes) => {
  const {annotated, missing} = await read({[`gold/${id}.txt`]: bytes});
  expect(missing).toEqual([]);
  expect(annotated).toMatchObject([{text, gold: {notice: {notice_id: id}}}]);
});

test("a notice of another type is read too, and plain text before it", async () => {
  const {annotated} = await read({[`notices/${id}.html`]: page});
  expect(annotated[0]?.text).toContain(text.trim().split("\n")[0]);
  expect((await read({[`notices/${id}.html`]: page, [`notices/${id}.txt`]: text})).annotated[0]?.text).toBe(
    text,
  );
  expect((await read({[`notices/${id}.txt`]: "中共", [`gold/${id}.html`]: page})).annotated[0]?.text).not.toBe(
    "中共",
  );
});

test("an annotation whose notice is not there or cannot be read is named", async () => {
  expect(await read({})).toEqual({annotated: [], missing: [id]});
  expect(await read({[`gold/${id}.docx`]: "no document"})).toEqual({annotated: [], missing: [id]});
});

test("a folder that cannot be listed is said with its remedy", async () => {
  const folder = await makeFolder({"a.txt": ""});
  await expect(readGold(join(folder, "b"), folder)).rejects.toThrow(/^folder not found: .*b; name one/);
  await expect(readGold(join(folder, "a.txt"), folder)).rejects.toThrow(
    /^folder not readable: .*\(ENOTDIR\); name/,
  );
});

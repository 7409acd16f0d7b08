import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {RowLines} from "../../loaders/row-lines.js";
import {makeFolder} from "../folder.js";

const row = (text: string) => ({notice_id: "a", text});

test("rows are lines of JSON, of which the longest is known", async () => {
  const lines = new RowLines(join(await makeFolder({}), "texts.json"), "texts");
  lines.add([row("中共"), row("")]);
  lines.end();
  lines.end();
  expect(await readFile(lines.file, "utf8")).toBe(
    `${JSON.stringify(row("中共"))}\n${JSON.stringify(row(""))}\n`,
  );
  expect([lines.rows, lines.longest]).toEqual([2, Buffer.byteLength(JSON.stringify(row("中共"))) + 1]);
});

test.skipIf(!existsSync("/dev/full"))(
  "on a full disk a file is closed without what could not be written",
  () => {
    const lines = new RowLines("/dev/full", "texts");
    lines.add([row("中共")]);
    expect(() => {
      lines.end();
    }).toThrow("ENOSPC");
    lines.close();
    lines.close();
  },
);

import {join} from "node:path";
import {expect, test, vi} from "vitest";
import type {Explanation} from "../../../loaders/explain.js";
import {makeFolder} from "../../folder.js";
import {parseText} from "../../gold/gold.js";
import {letter} from "../letter.js";
import {callCommand, runCommand} from "./command.js";

// A process takes its time to start.
vi.setConfig({testTimeout: 60_000});

const text = letter();
const measure = parseText(text).measures[0]!;
const span = `${measure.start}-${measure.end}`;

async function makeData(run = callCommand) {
  const folder = await makeFolder({"data/notices/教育局.txt": text, "elsewhere.txt": text});
  return (...args: string[]) => run("explain", ["--data", join(folder, "data"), ...args], {cwd: folder});
}

test("a file and an id are explained alike, but for their names", async () => {
  const explain = await makeData();
  const [byId, byFile] = [
    await explain("教育局", "--span", span),
    await explain("elsewhere.txt", "--span", span),
  ];
  expect([byId.status, byId.err, byFile.status, byFile.err]).toEqual([0, "", 0, ""]);
  expect(byId.lines[0]).toMatch(/^data\/notices\/教育局\.txt:\d+:\d+ /);
  expect(byFile.lines[0]).toMatch(/^elsewhere\.txt:\d+:\d+ /);
  expect(byFile.lines.slice(1)).toEqual(byId.lines.slice(1));
  expect(byId.out).toContain(`rule ${measure.rule}`);
});

test("--json prints one document with the same", async () => {
  const explain = await makeData(runCommand);
  const {status, out} = await explain("教育局", "--span", span, "--json");
  expect(status).toBe(0);
  const found = JSON.parse(out) as Explanation;
  expect(found.measures.map(({quote}) => quote)).toEqual([text.slice(measure.start, measure.end)]);
});

test.each([
  [["教育局"], 2, /^no span: write --span START-END/],
  [["教育局", "--span", "9-3"], 2, /^not a span: 9-3; write start-end/],
  [["教育局", "--span", "0-999999"], 2, /^span outside the text: 0-999999; it runs from 0 to \d+/],
  [["教育局", "elsewhere.txt", "--span", "1-2"], 2, /^more than one file: elsewhere\.txt/],
  [["卫生局.txt", "--span", "1-2"], 1, /^notice not found: 卫生局\.txt; name a file/],
])("%j is refused in one line", async (args, expected, message) => {
  const explain = await makeData();
  const {status, out, err} = await explain(...args);
  expect({status, out}).toEqual({status: expected, out: ""});
  expect(err).toMatch(message);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

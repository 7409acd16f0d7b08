import {join} from "node:path";
import {describe, expect, test, vi} from "vitest";
import {widthOf} from "../../../loaders/cli/width.js";
import {sha256} from "../../../loaders/hash.js";
import type {Report, Totals} from "../../../loaders/report.js";
import {sourcesHeader} from "../../../loaders/sources.js";
import {makeFolder} from "../../folder.js";
import {letter} from "../letter.js";
import {callCommand, runCommand} from "./command.js";

// A process takes its time to start.
vi.setConfig({testTimeout: 60_000});

const row = (id: string, text: string) => `${id},${id}.txt,,,,,${sha256(text)}\n`;
// The third problem is missing.
const gapped = letter({seed: 2, body: "临水县水利局"}).replace(/\(三\)[^]*?(?=\(四\))/, "");

async function makeData(files: Record<string, string>, run = callCommand) {
  const folder = await makeFolder(files);
  const data = join(folder, "data");
  return {
    folder,
    check: (args: string[] = [], around = {}) =>
      run("check", ["--data", data, ...args], {cwd: folder, ...around}),
  };
}

const sound = {
  "data/notices/教育局.txt": letter(),
  "data/notices/水利局.txt": gapped,
  "data/sources.csv": sourcesHeader + row("教育局", letter()) + row("水利局", gapped),
};
const broken = {...sound, "data/notices/空.txt": ""};

test("reports a line a notice, its diagnostics with place, excerpt and remedy, and a total", async () => {
  const {check} = await makeData(sound);
  const {status, err, lines} = await check();
  expect({status, err}).toEqual({status: 0, err: ""});
  const [water] = lines;
  expect(water).toMatch(/^水利局 {2}inspected 2022-09-05 to 2022-11-04 /);
  expect(water).toMatch(
    /issued 2023-06-30 .* 5 problems .* 10 measures .*coverage .*中共临水县水利局党组关于巡察/,
  );
  const at = lines.indexOf("  warning ordinal-gap");
  expect(at).toBe(1);
  expect(lines[at + 1]).toMatch(/^ {4}data\/notices\/水利局\.txt:10:1 {2}ordinal \(四\): /);
  expect(lines[at + 2]).toMatch(/^ {6}> \(四\)关于.*的问题$/);
  expect(lines.find((line) => line.startsWith("    remedy: "))).toMatch(/\.$/);
  expect(lines.at(-2)).toMatch(/^教育局 {2}inspected .*coverage 100 %/);
  expect(lines.at(-1)).toMatch(/^2 notices, 11 problems, 22 measures; 0 errors, \d+ warnings?, \d+ info$/);
});

test("--strict fails on errors, and on nothing else", async () => {
  expect((await (await makeData(sound)).check(["--strict"])).status).toBe(0);
  const {check} = await makeData(broken, runCommand);
  expect((await check()).status).toBe(0);
  const {status, lines} = await check(["--strict"]);
  expect(status).toBe(1);
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(/^空 {6}not read/),
    "  error file-unreadable",
    expect.stringContaining("empty file: data/notices/空.txt"),
  ]);
  expect(lines.at(-1)).toMatch(/^2 notices, .*; 1 not read; 1 error, /);
});

test("--json prints the same as one document", async () => {
  const {check} = await makeData(broken);
  const {status, out} = await check(["--json", "--strict"]);
  expect(status).toBe(1);
  const {notices, totals} = JSON.parse(out) as {notices: Report[]; totals: Totals};
  expect(notices.map(({notice_id}) => notice_id)).toEqual(["空", "水利局", "教育局"]);
  expect(totals).toMatchObject({notices: 2, unreadable: 1, errors: 1});
  const gap = notices[1]!.diagnostics.find(({code}) => code === "ordinal-gap")!;
  expect(gap).toMatchObject({severity: "warning", line: 10, column: 1});
  expect(gap.remedy).toMatch(/^[A-Z].*\.$/);
  expect(notices[2]!.notice).toMatchObject({n_problems: 6, coverage: 1});
});

test("--rules lists what recognised each problem and measure", async () => {
  const {check} = await makeData(sound);
  const {lines} = await check(["教育局", "--rules"]);
  const at = lines.indexOf("  rules");
  const rules = lines.slice(at + 1, -1);
  expect(rules.find((line) => line.startsWith("    problems"))).toMatch(
    /problem-[a-z-]+ +6 {2}lines 4, 7, 10, 13, 16, 19$/,
  );
  expect(rules.find((line) => line.startsWith("    measures"))).toMatch(
    /measure-[a-z-]+ +12 {2}lines 5, 6, 8, 9/,
  );
  expect((await check(["教育局"])).out).not.toContain("rules");
});

describe("named", () => {
  test("notices by id or file, files and folders elsewhere are reported on, and no others", async () => {
    const {check, folder} = await makeData({...broken, "in/new.txt": letter(), "in/empty.txt": ""});
    const report = async (...names: string[]) => {
      const {out, status} = await check(["--json", ...names]);
      const {notices} = JSON.parse(out) as {notices: Report[]};
      return {status, ids: notices.map(({notice_id}) => notice_id), files: notices.map(({file}) => file)};
    };
    expect(await report("教育局")).toMatchObject({status: 0, ids: ["教育局"]});
    expect(await report("data/notices/水利局.txt", "水利局")).toMatchObject({ids: ["水利局"]});
    expect(await report("空")).toMatchObject({ids: ["空"]});
    expect(await report("in")).toEqual({
      ...{status: 0, ids: ["empty", "new"]},
      files: [join("in", "empty.txt"), join("in", "new.txt")],
    });
    expect(await report(join(folder, "in/new.txt"))).toMatchObject({files: [join(folder, "in/new.txt")]});
  });

  test("what is not there is said, and the others are reported on", async () => {
    const {check} = await makeData(sound);
    const {status, err, lines} = await check(["nowhere", "教育局"]);
    expect(status).toBe(1);
    expect(err).toMatch(/^notice not found: nowhere; .*\n$/);
    expect(lines[0]).toMatch(/^教育局/);
  });
});

test("keeps to the columns it is given, counting a Han character as two", async () => {
  const {check} = await makeData(broken);
  const {lines} = await check(["--rules"], {env: {COLUMNS: "60"}});
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(60);
  const column = (text: string) =>
    lines.filter((line) => line.includes(text)).map((line) => widthOf(line.slice(0, line.indexOf(text))));
  expect(new Set(column("inspected ")).size).toBe(1);
  expect(new Set(column(" groups ")).size).toBe(1);
});

test("has no colours where there is no terminal", async () => {
  const {check} = await makeData(broken);
  expect((await check(["--rules"])).out).not.toContain("\x1b");
});

test("an empty folder has nothing to report", async () => {
  const {check} = await makeData({"data/sources.csv": sourcesHeader});
  expect(await check(["--strict"])).toMatchObject({
    status: 0,
    out: "0 notices, 0 problems, 0 measures; 0 errors, 0 warnings, 0 info\n",
  });
});

test("a mistake in sources.csv is one line", async () => {
  const {check} = await makeData({...sound, "data/sources.csv": "id\n"});
  const {status, out, err} = await check();
  expect({status, out}).toEqual({status: 1, out: ""});
  expect(err).toMatch(/^missing column: notice_id \(data\/sources\.csv:1\).*\n$/);
});

test("explains itself", async () => {
  const help = await callCommand("check", ["--help"]);
  expect(help).toMatchObject({status: 0, err: ""});
  expect(help.out).toMatch(/^usage: npm run check/);
  const unknown = await callCommand("check", ["--strickt"]);
  expect(unknown).toMatchObject({status: 2, out: ""});
  expect(unknown.err).toContain("--strickt");
});

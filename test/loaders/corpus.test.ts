import {describe, expect, test} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {sha256} from "../../loaders/hash.js";
import {checkRows} from "../../loaders/check-rows.js";
import {tableNames} from "../../loaders/schema.js";
import {sourcesHeader} from "../../loaders/sources.js";
import {makeFolder} from "../folder.js";

const notice = `中共某县委关于巡察整改进展情况的通报
根据县委统一部署,2023年3月1日至4月30日,县委第一巡察组对某镇党委开展了常规巡察。
一、巡察反馈问题整改情况
(一)理论学习不深入的问题。
1.加强学习。制定学习计划,开展集中学习12次。
中共某县某镇委员会
2023年9月1日
`;
const row = (stem: string, content = notice) =>
  `${stem},${stem}.txt,某报,某题,https://example.org/${stem},,${sha256(content)}\n`;

test("reads the notices in the order of their names' code units, with rows that fit every table", async () => {
  const data = await makeFolder({
    "notices/b.txt": notice,
    "notices/B2.txt": notice,
    "notices/通报.txt": notice,
    "notices/.swp": "x",
    "sources.csv": sourcesHeader + row("b") + row("B2") + row("通报"),
  });
  const {tables, notices} = await readCorpus(data);
  expect(notices.map((n) => n.notice.notice_id)).toEqual(["B2", "b", "通报"]);
  expect(tables.notices.map((n) => n.notice_id)).toEqual(["B2", "b", "通报"]);
  expect(tables.notices[1]).toMatchObject({source_file: "b.txt", source_sha256: sha256(notice)});
  expect(tables.notices[1]).toMatchObject({publisher: "某报", source_url: "https://example.org/b"});
  expect(tables.texts).toContainEqual({notice_id: "通报", text: notice});
  expect(tables.problems.length).toBeGreaterThan(0);
  for (const name of tableNames) checkRows(name, tables[name]);
  expect(await readCorpus(data)).toEqual({tables, notices});
});

test("an empty or absent folder has no notices", async () => {
  const data = await makeFolder({"sources.csv": sourcesHeader});
  expect((await readCorpus(data)).notices).toEqual([]);
});

describe("a bad file is named in diagnostics, and the others are read", () => {
  test.each([
    ["empty", "bad.txt", "", "empty file: data/notices/bad.txt"],
    ["binary", "bad.txt", Uint8Array.of(1, 0, 2, 0), "binary file: data/notices/bad.txt"],
    ["20 MB", "bad.txt", Buffer.alloc(20_000_000, "一、"), "file too large: data/notices/bad.txt"],
    ["of another type", "bad.exe", "text", "unknown file type: .exe (data/notices/bad.exe)"],
    ["badly named", "a b#.txt", notice, "file name: data/notices/a b#.txt"],
    ["with the id of another", "GOOD.txt", notice, "id used twice: data/notices/good.txt"],
  ])("%s", async (_, name, content, message) => {
    const data = await makeFolder({[`notices/${name}`]: content, "notices/good.txt": notice});
    const {tables} = await readCorpus(data);
    const read = name === "GOOD.txt" ? "GOOD" : "good";
    expect(tables.notices.map((n) => n.notice_id)).toEqual([read]);
    const errors = tables.diagnostics.filter(
      ({severity, code}) => severity === "error" && code === "file-unreadable",
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toContain(message);
    checkRows("diagnostics", tables.diagnostics);
  });

  test.each([
    ["no notice", "A recipe.\n\nTake two eggs.\n"],
    ["10,000 ordinals", Array.from({length: 10_000}, (_, i) => `${i + 1}.整改措施之${i + 1}。`).join("\n")],
    ["invalid UTF-8", Buffer.concat([Buffer.from(notice), Uint8Array.of(0xc3)])],
  ])("%s is read like any other text", async (_, content) => {
    const data = await makeFolder({"notices/odd.txt": content, "notices/zgood.txt": notice});
    const {tables} = await readCorpus(data);
    expect(tables.notices.map((n) => n.notice_id)).toEqual(["odd", "zgood"]);
    for (const name of tableNames) checkRows(name, tables[name]);
  });

  test("invalid bytes are among the notice's own diagnostics", async () => {
    const data = await makeFolder({"notices/a.txt": Buffer.concat([Buffer.from(notice), Uint8Array.of(0xc3)])});
    const {notices} = await readCorpus(data);
    expect(notices[0]!.diagnostics).toContainEqual(
      expect.objectContaining({notice_id: "a", code: "invalid-bytes"}),
    );
  });
});

describe("disagreement with sources.csv is said", () => {
  const codes = async (files: Record<string, string>) => {
    const {tables} = await readCorpus(await makeFolder(files));
    return tables.diagnostics.filter(({code}) => code.startsWith("source-"));
  };

  test("nothing, if all is right", async () => {
    expect(await codes({"notices/a.txt": notice, "sources.csv": sourcesHeader + row("a")})).toEqual([]);
  });

  test("a file without a row, with the hash to write", async () => {
    const [found] = await codes({"notices/a.txt": notice, "sources.csv": sourcesHeader});
    expect(found).toMatchObject({notice_id: "a", severity: "warning", code: "source-missing"});
    expect(found!.message).toContain(sha256(notice));
  });

  test("a row without a file", async () => {
    const [found] = await codes({"sources.csv": sourcesHeader + row("gone")});
    expect(found).toMatchObject({notice_id: "gone", severity: "error", code: "source-without-file"});
    expect(found!.message).toContain("data/sources.csv:2");
  });

  test("a hash that differs", async () => {
    const [found] = await codes({"notices/a.txt": `${notice}x`, "sources.csv": sourcesHeader + row("a")});
    expect(found).toMatchObject({notice_id: "a", severity: "error", code: "source-changed"});
    expect(found!.message).toMatch(/data\/sources\.csv:2; restore the file, or write [0-9a-f]{64}/);
  });

  test("a mistake in sources.csv itself stops the reading", async () => {
    const data = await makeFolder({"notices/a.txt": notice, "sources.csv": "id\n"});
    await expect(readCorpus(data)).rejects.toThrow("missing column: notice_id (data/sources.csv:1)");
  });
});

import {codebook} from "../gold/gold.js";
import {expect, test} from "vitest";
import type {NoticeWithText} from "../../loaders/corpus.js";
import {parseNotice} from "../../loaders/parse.js";
import {remedies} from "../../loaders/remedies.js";
import {reportOf, reportOfUnread, totalsOf, worstFirst} from "../../loaders/report.js";
import type {ClaimRow, DiagnosticRow} from "../../loaders/schema.js";
import {letter} from "./letter.js";

const source = {notice_id: "n", source_file: "n.txt", source_sha256: ""};
const read = (text = letter()): NoticeWithText => ({...parseNotice(text, source, codebook), text});
const row = (severity: string, code: string, start: number | null = null, end = start): DiagnosticRow => ({
  ...{notice_id: "n", severity, code, message: `${code}.`, start, end},
});

test("tells what a notice holds", () => {
  const {notice, file, notice_id, diagnostics} = reportOf(read(), "in/n.txt");
  expect({file, notice_id, diagnostics}).toEqual({file: "in/n.txt", notice_id: "n", diagnostics: []});
  expect(notice).toMatchObject({
    title: "中共临水县教育局党组关于巡察整改进展情况的通报",
    ...{inspection_start: "2022-09-05", inspection_end: "2022-11-04", feedback_date: "2022-12-08"},
    ...{issue_date: "2023-06-30", n_groups: 0, n_problems: 6, n_measures: 12, coverage: 1},
  });
});

test("names the rules that recognised problems and measures, with every line", () => {
  const {rules} = reportOf(read(), "n.txt").notice!;
  const lines = (table: string) =>
    rules.flatMap((rule) => (rule.table === table ? rule.lines : [])).toSorted((a, b) => a - b);
  expect(lines("problems")).toEqual([4, 7, 10, 13, 16, 19]);
  expect(lines("measures")).toEqual([5, 6, 8, 9, 11, 12, 14, 15, 17, 18, 20, 21]);
  for (const {count, lines} of rules) expect(lines).toHaveLength(count);
});

test("places diagnostics, errors first, with an excerpt and a remedy", () => {
  const text = letter();
  const third = text.indexOf("(三)");
  const diagnostics = [
    row("info", "year-inferred"),
    row("warning", "ordinal-gap", third, third + 3),
    row("error", "odd-code", 0, text.length),
    row("warning", "no-response", 2, 5),
  ];
  const report = reportOf({...read(text), diagnostics}, "n.txt").diagnostics;
  expect(report.map(({code, line, column}) => [code, line, column])).toEqual([
    ["odd-code", 1, 1],
    ["no-response", 1, 3],
    ["ordinal-gap", 10, 1],
    ["year-inferred", null, null],
  ]);
  expect(report.map(({remedy}) => remedy)).toEqual(
    ["odd-code", "no-response", "ordinal-gap", "year-inferred"].map((code) => remedies[code] ?? null),
  );
  const excerpts = report.map(({excerpt}) => excerpt);
  expect(excerpts[0]).toMatch(/^中共临水县教育局党组关于巡察整改进展情况的通报 根据县委.*…$/);
  expect(excerpts[0]).toHaveLength(61);
  expect(excerpts[1]).toBe("临水县教育局党组关于巡察整改进展情况的通报");
  expect(excerpts[2]).toBe(text.slice(third, text.indexOf("\n", third)));
  expect(excerpts[3]).toBeNull();
});

test("an excerpt ends with its line or says that it goes on", () => {
  const excerpt = (text: string, start: number, end: number) =>
    reportOf({...read(text), diagnostics: [row("info", "no-ordinal", start, end)]}, "n.txt").diagnostics[0]!
      .excerpt;
  expect(excerpt("一二三\n四", 1, 2)).toBe("二三");
  expect(excerpt("一二三\r\n四", 1, 5)).toBe("二三 四");
  expect(excerpt("一".repeat(100), 0, 1)).toBe(`${"一".repeat(30)}…`);
  expect(excerpt("一".repeat(100), 90, 91)).toBe("一".repeat(10));
  expect(excerpt("一".repeat(100), 0, 100)).toBe(`${"一".repeat(60)}…`);
});

test("counts claims, and shows those that differ", () => {
  const claim = (claim: string, agrees: boolean | null): ClaimRow => ({
    ...{claim_id: "n/c1", notice_id: "n", claim, value: 7, unit: "个", approx: null, quote: "7个问题"},
    ...{start: 27, end: 31, counted: agrees === null ? null : 6, agrees},
  });
  const claims = [claim("problems_total", false), claim("measures", true), claim("meetings", null)];
  expect(reportOf({...read(), claims}, "n.txt").notice).toMatchObject({
    n_claims: 3,
    disagreeing_claims: [{claim: "problems_total", value: 7, counted: 6, quote: "7个问题", line: 2, column: 4}],
  });
});

test("puts the worst first, keeps the order otherwise, and adds up", () => {
  const unread = reportOfUnread("x", null, [row("error", "file-unreadable")]);
  const doubtful = reportOf({...read(), diagnostics: [row("warning", "ordinal-gap", 0, 1)]}, "d.txt");
  const [first, second] = [
    reportOf(read(), "1.txt"),
    reportOf({...read(), diagnostics: [row("info", "x-y")]}, "2.txt"),
  ];
  const sorted = worstFirst([first, second, doubtful, unread]);
  expect(sorted).toEqual([unread, doubtful, first, second]);
  expect(totalsOf(sorted)).toEqual({
    ...{notices: 3, unreadable: 1, problems: 18, measures: 36},
    ...{errors: 1, warnings: 1, infos: 1},
  });
});

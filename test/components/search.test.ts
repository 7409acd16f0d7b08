import {expect, test} from "vitest";
import type {Labels} from "../../loaders/archive.js";
import {
  excerptOf,
  hitsByNotice,
  marksIn,
  readQuery,
  searchLead,
  searchUnits,
  sentenceAt,
  termsParameter,
  type Unit,
} from "../../src/components/search.js";

const label = (label_en: string, label_zh: string) => ({label_en, label_zh, definition: "", family: ""});
const labels: Labels = {
  topics: {business: label("Business environment", "营商环境"), party: label("Party building", "党建")},
  instruments: {study: label("Study and transmission", "学习传达")},
  statuses: {},
};

const unit = (text: string, codes = "", kind = "measure", start = 0, notice_id = "a"): Unit => ({
  kind,
  notice_id,
  start,
  end: start + text.length,
  text,
  codes,
});

const units = [
  unit("全面推行河长制，落实“双招双引”。"),
  unit("优化服务，窗口办件提速。", "#topic/business# #topic/party#", "problem", 100),
  unit("学习河长制文件。", "#instrument/study#", "measure", 200, "b"),
];
const find = (query: string) => searchUnits(units, readQuery(query, labels)).map(({start}) => start);

test("words are found in the middle of a sentence, and all of them must be", () => {
  expect(find("河长制")).toEqual([0, 200]);
  expect(find("双招双引")).toEqual([0]);
  expect(find("河长制 文件")).toEqual([200]);
  expect(find("河长制　文件")).toEqual([200]);
  expect(find("河长制 窗口")).toEqual([]);
  expect(find("  ")).toEqual([]);
});

test("labels of codes find what was coded so, in both languages, whole words from their beginning", () => {
  expect(find("business environment")).toEqual([100]);
  expect(find("Business")).toEqual([100]);
  expect(find("营商环境")).toEqual([100]);
  expect(find("study")).toEqual([200]);
  expect(find("usiness")).toEqual([]);
});

test("English words in a row that stand so in a label are one phrase, and so are words in quotes", () => {
  expect(readQuery("party building business", labels).map(({word}) => word)).toEqual([
    "party building",
    "business",
  ]);
  expect(readQuery("“服务 窗口” 提速", labels).map(({word}) => word)).toEqual(["服务 窗口", "提速"]);
  expect(find('"服务，窗口"')).toEqual([100]);
});

test("a query for SQL keeps terms and alternatives apart", () => {
  expect(termsParameter(readQuery("营商环境 河长制", labels))).toBe(
    "营商环境\u001e#topic/business#\u001f河长制",
  );
});

test("marks do not overlap", () => {
  const terms = readQuery("河长 长制 APP", labels);
  expect(marksIn("河长制与App、app", terms)).toEqual([
    {start: 0, end: 3},
    {start: 4, end: 7},
    {start: 8, end: 11},
  ]);
});

test("a place leads to its sentence, closing marks included", () => {
  const text = "一是整改。 二是“落实到位。”三是巩固";
  expect(text.slice(...(Object.values(sentenceAt(text, 9)) as [number, number]))).toBe("二是“落实到位。”");
  expect(text.slice(...(Object.values(sentenceAt(text, 17)) as [number, number]))).toBe("三是巩固");
});

test("an excerpt holds the first mark and is no longer than asked", () => {
  const text = `${"甲".repeat(300)}。乙丙丁${"戊".repeat(300)}`;
  const terms = readQuery("丙", labels);
  const {start, end} = excerptOf(text, marksIn(text, terms), 100);
  expect(end - start).toBe(100);
  expect(text.slice(start, end)).toMatch(/^乙丙丁/);
  expect(excerptOf("短", [], 100)).toEqual({start: 0, end: 1});
});

test("notices with most places come first, places in document order", () => {
  const found = [
    unit("整", "", "text", 5, "a"),
    unit("整", "", "text", 9, "b"),
    unit("整", "", "text", 3, "b"),
  ];
  const grouped = hitsByNotice(found, readQuery("整", labels));
  expect(grouped.map(({notice_id, hits}) => [notice_id, hits.map((hit) => hit.unit.start)])).toEqual([
    ["b", [3, 9]],
    ["a", [5]],
  ]);
});

test("the lead tells what can be searched", () => {
  const en = (text: string) => text;
  expect(searchLead({notices: 0, problems: 0, measures: 0, chars: 0}, en)).toMatch(/no notice/);
  expect(searchLead({notices: 1, problems: 1, measures: 2, chars: 1200}, en)).toMatch(
    /1 notice can .* 1 statement of problems, 2 measures .* 1,200 characters/,
  );
  expect(searchLead({notices: 60, problems: 9, measures: 2, chars: 5}, (_, zh) => zh)).toContain("60 份");
});

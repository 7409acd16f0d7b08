import {expect, test} from "vitest";
import {
  documentCells,
  documentFinding,
  ownLeft,
  type DocumentCount,
} from "../../src/components/document-counts.js";
import {termLabels} from "../../src/components/terms.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const count = (
  action: string | null,
  doc_type: string | null,
  mentions: number,
  origin = "own",
  is_written = origin === "own",
): DocumentCount => ({
  action,
  doc_type,
  origin,
  is_written,
  mentions,
  titles: mentions,
  notice_id: "a",
  start: mentions,
  end: mentions + 1,
});

test("the map holds what was written only; rare kinds and verbs stand together and nothing is lost", () => {
  const rows = [
    count("制定", "方案", 9),
    count("学习", "条例", 50, "external"),
    count("印发", "方案", 4),
    count("修订", "办法", 2),
    count("建立", null, 1),
    count("发布", "函", 1),
    count("制定", "方案", 6, "own", false),
    count("落实", "细则", 3, "own", false),
  ];
  const map = documentCells(rows, termLabels(zh), zh, 2, 2);
  expect(map.rows).toEqual(["方案", "办法", "其他种类"]);
  expect(map.columns).toEqual(["制定", "印发", "其他"]);
  expect(map.cells.reduce((sum, {value}) => sum + value, 0)).toBe(17);
  expect(map.cells.every((cell) => map.rows.includes(cell.row) && map.columns.includes(cell.column))).toBe(
    true,
  );
  expect(map.cells[0]!.href).toBe("./notice/a.html#span=9-10");
  expect(documentCells([], termLabels(zh), zh)).toEqual({rows: [], columns: [], cells: []});
  expect(documentFinding(rows, termLabels(en), en)).toBe(
    "Of 76 mentions of documents in 《》, 17 say that the body wrote or revised one of its own; the most frequent kind is scheme 方案 (13)",
  );
  expect(ownLeft(rows, en)).toContain("9 of 26 mentions of own documents are not drawn");
  expect(ownLeft(rows.slice(0, 3), en)).toBe("");
});

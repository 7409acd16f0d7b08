import {describe, expect, test} from "vitest";
import {cellsOf, headOf} from "../../../loaders/notice/table-columns.js";
import {linesOf} from "../../../loaders/outline/lines.js";

/** The head of a table whose cells are parted by `|`. */
function head(...rows: string[]) {
  const shadow = rows.join("\n").replaceAll("|", "\t");
  const [first, below] = linesOf(shadow);
  return headOf(shadow, first!, below);
}

describe("columns are told by their names", () => {
  test.each([
    ["序号|反馈问题|整改情况", {kind: -1, problem: 1, responses: [2], plans: []}],
    ["序 号|存在 问题|整改 措施|完成情况", {kind: -1, problem: 1, responses: [2, 3], plans: [2]}],
    ["问题类别|反馈问题|整改措施|责任人|进展情况", {kind: 0, problem: 1, responses: [2, 4], plans: [2]}],
    ["反馈问题类别|具体问题|整改措施及成效|是否完成", {kind: 0, problem: 1, responses: [2], plans: []}],
    ["整改事项|整改措施|整改时限", {kind: -1, problem: 0, responses: [1], plans: [1]}],
  ])("%s", (names, columns) => {
    expect(head(names)?.columns).toMatchObject(columns);
  });

  test.each(["姓名|职务|联系电话", "序号|反馈问题|完成时限", "整改情况|反馈问题", "整改情况"])(
    "none: %s",
    (names) => {
      expect(head(names)).toBeNull();
    },
  );
});

describe("a second line of names", () => {
  test("parts the columns that one name reaches over", () => {
    expect(head("序号|反馈问题||整改情况", "|类别|问题")).toEqual({
      columns: {count: 4, kind: 1, problem: 2, responses: [3], plans: []},
      lines: 2,
    });
  });

  test("may part the last column, behind which nothing is printed", () => {
    expect(head("序号|反馈问题|整改情况", "||整改措施|整改成效")?.columns).toMatchObject({
      count: 4,
      responses: [2, 3],
    });
  });

  test.each([
    ["a row", "序号|反馈问题|整改情况", "1|学习不深入|已补学"],
    ["a row below a cell over several", "序号|反馈问题|整改情况", "||已补学3份"],
    ["words", "序号|反馈问题||整改情况", "|学习不深入|已补学"],
  ])("is no other line: %s", (_, names, below) => {
    expect(head(names, below)?.lines).toBe(1);
  });
});

test("cells before the first words of a row are empty", () => {
  const shadow = "1\t甲\n\t\t乙";
  expect(cellsOf(shadow, linesOf(shadow)[1]!).map(({start, end}) => shadow.slice(start, end))).toEqual([
    "",
    "",
    "乙",
  ]);
});

import {describe, expect, test} from "vitest";
import {withCellsParted} from "../../../loaders/outline/flattened-table.js";
import {lines} from "../reader.js";

const names = ["序号", "反馈问题", "整改措施", "整改情况"];
const row = ["1", "学习不深入。", "制定计划。", "已整改"];

/** What is printed, with `|` for each tab and no blanks before it. */
const parted = (...parts: readonly string[]) => {
  const text = lines("现将整改情况公示如下：", ...parts, "中共临水县水利局党组");
  const shadow = withCellsParted(text);
  expect(shadow).toHaveLength(text.length);
  return shadow.replace(/\t */g, "|").split("\n").slice(1, -1).filter(Boolean);
};

describe("cells on lines of their own", () => {
  test("become rows", () => {
    expect(parted(...names, ...row, "2", "检查不严。", "开展督查。", "正在整改")).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      "1|学习不深入。|制定计划。|已整改",
      "2|检查不严。|开展督查。|正在整改",
    ]);
  });

  test("also with blank lines between them", () => {
    const [first, second] = parted(...[...names, ...row].flatMap((name) => [name, ""]));
    expect(first).toBe("序号|反馈问题|整改措施|整改情况");
    expect(second).toBe("1|学习不深入。|制定计划。|已整改");
  });

  test("of which one may hold several paragraphs, and the last be missing", () => {
    const first = ["1", "学习不深入。", "1.制定计划。", "2.开展学习。", "已整改"];
    expect(parted(...names, ...first, "2", "检查不严。", "开展督查。")).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      "1|学习不深入。|1.制定计划。 2.开展学习。|已整改",
      "2|检查不严。|开展督查。",
    ]);
  });

  test("of which one may hold several paragraphs without numbers", () => {
    const first = ["1", "学习不深入。", "制定计划。", "开展学习2次。", "组织测试。", "已整改"];
    const last = ["2", "检查不严。", "开展督查。", "完善制度。", "正在整改"];
    expect(parted(...names, ...first, "二", "作风建设方面", ...last)).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      "1|学习不深入。|制定计划。 开展学习2次。 组织测试。|已整改",
      "二|作风建设方面",
      "2|检查不严。|开展督查。 完善制度。|正在整改",
    ]);
  });

  test("of which the last takes no sentence from below the table", () => {
    const told = ["1", "学习不深入", "制定计划。", "已开展学习2次。"];
    expect(parted(...names, ...told, "下一步，持续抓好整改。").slice(0, 2)).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      told.join("|"),
    ]);
  });

  test("a heading between rows stays on its line", () => {
    expect(parted(...names, ...row, "二、作风建设方面", "2", "检查不严。", "开展督查。", "已整改")).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      "1|学习不深入。|制定计划。|已整改",
      "二、作风建设方面",
      "2|检查不严。|开展督查。|已整改",
    ]);
  });
});

describe("cells parted by something else than tabs become those of rows", () => {
  const rows = [names, row, ["2", "检查 不严。", "开展督查。"]];
  const expected = rows.map((cells) => cells.join("|"));
  test.each([
    ["blanks", "  "],
    ["many blanks", "     "],
    ["strokes", "|"],
    ["strokes between blanks", " | "],
  ])("%s", (_, gap) => {
    expect(parted(...rows.map((cells) => cells.join(gap)))).toEqual(expected);
  });

  test("a drawn table, and the headings in it", () => {
    const [head, ...others] = rows.map((cells) => `| ${cells.join(" | ")} |`);
    const read = parted(head!, "|---|---|---|---|", "一、党的领导方面", ...others).map((line) => line.trim());
    expect(read.filter(Boolean)).toEqual([expected[0], "一、党的领导方面", ...expected.slice(1)]);
  });

  test("but not where no numbers are", () => {
    const text = lines("序号  反馈问题  整改情况", "无  学习不深入。  已整改");
    expect(withCellsParted(text)).toBe(text);
  });
});

describe("a heading above rows", () => {
  const header = "序号|反馈问题|整改措施|整改情况";
  const second = ["2", "检查不严。", "开展督查。", "已整改"];
  const rows = (heading: string, next: string, number = "2") => [
    header,
    heading,
    row.join("|"),
    next,
    [number, ...second.slice(1)].join("|"),
  ];

  test.each([
    ["numbered", "一、党的领导方面", "二、作风建设方面"],
    ["numbered in brackets", "(一)党的领导", "(二)作风建设"],
    ["with no number", "党的领导方面", "作风建设方面"],
  ])("may stand above the first row, too: %s", (_, heading, next) => {
    expect(parted(...names, heading, ...row, next, ...second)).toEqual(rows(heading, next));
  });

  test("may have its number in a cell of its own, and the rows below be numbered anew", () => {
    const cells = [...names, "一", "党的领导", ...row, "二", "作风建设", "1", ...second.slice(1)];
    expect(parted(...cells)).toEqual(rows("一|党的领导", "二|作风建设", "1"));
  });
});

describe("what stands below a table", () => {
  test.each([
    ["a numbered heading", "二、下一步打算"],
    ["a request", "欢迎社会各界监督。"],
    ["a contact", "联系电话：0773-7881234"],
  ])("is no cell of a last row that lacks one: %s", (_, line) => {
    expect(parted(...names, ...row.slice(0, 3), line).at(-1)).toBe(line);
  });

  test("goes on with no cell that does not enumerate", () => {
    expect(parted(...names, ...row, "二、整改成效").at(-1)).toBe("二、整改成效");
  });
});

test.each([
  ["names of no findings", ["序号", "姓名", "职务", "1", "张某", "局长"]],
  ["names without rows", [...names, "其他"]],
  ["a number alone", ["序号", "1", "学习不深入。"]],
])("%s are no table", (_, parts) => {
  expect(parted(...parts)).toEqual(parts);
});

describe("cells that blanks part", () => {
  const told = ["学习不深入。", "制定计划。", "已整改"];
  const further = ["检查不严。", "开展督查。", "正在整改"];

  test.each([
    ["several blanks", "   "],
    ["one blank", " "],
  ])("become rows by %s", (_, blank) => {
    const rows = [names, ["1", ...told], ["2", ...further]].map((cells) => cells.join(blank));
    expect(parted(...rows)).toEqual([
      "序号|反馈问题|整改措施|整改情况",
      "1|学习不深入。|制定计划。|已整改",
      "2|检查不严。|开展督查。|正在整改",
    ]);
  });

  test("become rows also where no column has numbers, and where that of numbers is called 编号", () => {
    const unnumbered = [names.slice(1), told, further].map((cells) => cells.join("  "));
    expect(parted(...unnumbered)[2]).toBe("检查不严。|开展督查。|正在整改");
    const [head] = parted(["编号", ...names.slice(1)].join("  "), ["1", ...told].join("  "));
    expect(head).toBe("编号|反馈问题|整改措施|整改情况");
    expect(parted("编号", ...names.slice(1), "1", ...told)[1]).toBe("1|学习不深入。|制定计划。|已整改");
  });

  test("are none below a title with a blank in it, or where rows have other numbers of them", () => {
    const title = ["关于巡察反馈问题  整改情况的通报", "来源:县纪委  编辑:某某", "字号:大  打印"];
    expect(parted(...title)).toEqual(title);
    const prose = ["反馈问题 整改措施 整改情况", "局党组 召开会议。", "学习不深入。"];
    expect(parted(...prose)).toEqual(prose);
  });
});

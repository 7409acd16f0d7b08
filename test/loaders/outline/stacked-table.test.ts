import {describe, expect, test} from "vitest";
import {names, parted, row} from "./parted.js";

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

import {describe, expect, test} from "vitest";
import {withCellsParted} from "../../../loaders/outline/flattened-table.js";
import {lines} from "../reader.js";
import {names, parted, row} from "./parted.js";

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

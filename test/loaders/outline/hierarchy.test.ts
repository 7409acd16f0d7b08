import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Item, Region} from "../../../loaders/outline/hierarchy.js";
import {Nesting, outlineOf} from "../../../loaders/outline/hierarchy.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import type {OrdinalClass} from "../../../loaders/outline/ordinal.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

function ordinalsIn(text: string) {
  const shadow = shadowOf(text);
  return ordinalsOf(shadow, linesOf(shadow));
}

function itemsIn(text: string, region: Region = {start: 0, end: text.length}): Item[] {
  const ordinals = ordinalsIn(text);
  const inside = ordinals.filter(({start}) => start >= region.start && start < region.end);
  return outlineOf(inside, region, new Nesting(ordinals));
}

/** An outline as its marks, those inside an item in brackets behind it: `一[1[① ②] 3(gap)]`. */
function drawn(text: string, items: readonly Item[] = itemsIn(text)): string {
  return items
    .map(({start, markEnd, children, oddity}) => {
      const mark = text.slice(start, markEnd).replace(/[、.,()（）]+$|^[(（]/g, "");
      const inside = drawn(text, children);
      return mark + (oddity ? `(${oddity})` : "") + (inside && `[${inside}]`);
    })
    .join(" ");
}

const lines = (...parts: string[]) => parts.join("\n");

describe("the hierarchy of a notice is its own", () => {
  test.each([
    [
      "groups, problems that restart, narrower problems, measures run in",
      lines(
        "一、整改情况",
        "（一）关于政治建设方面",
        "1.学习不深入",
        "（1）着力解决学习走过场问题",
        "一是制定计划。二是开展督查。",
        "（2）着力解决学用脱节问题",
        "2.检查不严格",
        "（二）关于作风建设方面",
        "1.调研不深入",
        "二、下步打算",
      ),
      "一[一[1[1[一是 二是] 2] 2] 二[1]] 二",
    ],
    [
      "problems counted on through the groups",
      lines(
        "(一)政治建设",
        "1.学习不深入",
        "2.检查不严格",
        "(二)作风建设",
        "3.调研不深入",
        "①走访企业,②座谈交流",
        "(三)队伍建设",
        "4.培训不够",
      ),
      "一[1 2] 二[3(late)[① ②]] 三[4(late)]",
    ],
    [
      "一是 above (1)",
      lines("1.责任不实", "一是部署不力", "(1)开会", "(2)发文", "二是督查不严", "(1)督查", "2.作风不实"),
      "1[一是[1 2] 二是[1]] 2",
    ],
    [
      "(1) above 一是",
      lines("1.责任不实", "(1)部署不力", "一是开会", "二是发文", "(2)督查不严", "一是督查", "2.作风不实"),
      "1[1[一是 二是] 2[一是]] 2",
    ],
    [
      "一、 straight above measures",
      lines(
        "一、关于“学习不深入”问题",
        "(一)制定计划。",
        "(二)开展督查。",
        "二、关于“检查不严”问题",
        "(一)清查。",
      ),
      "一[一 二] 二[一]",
    ],
    [
      "numbers with a point inside them",
      lines("1.责任不实", "1.1部署不力", "1.2督查不严", "2.作风不实", "2.1调研不够"),
      "1[1.1 1.2] 2[2.1]",
    ],
    [
      "首先 and 其次 inside 第一",
      lines("1.责任不实", "第一,部署。首先,开会。其次,发文。", "第二,督查。"),
      "1[第一[首先 其次] 第二]",
    ],
    ["one class", lines("一是加强领导", "二是压实责任", "三是强化督查"), "一是 二是 三是"],
    [
      "everything in one line",
      "一、总体情况 情况良好。二、整改情况 (一)学习不深入。1.制定计划。2.开展督查。",
      "一 二[一[1 2]]",
    ],
    ["no ordinals", "巡察整改取得阶段性成效。", ""],
    ["no text", "", ""],
  ])("%s", (_, text, outline) => {
    expect(drawn(text)).toBe(outline);
  });
});

describe("marks inside lines", () => {
  test.each([
    ["carry a sequence on", lines("一是加强领导。", "二是压实责任。三是强化督查。"), "一是 二是 三是"],
    [
      "carry it on after a comma where they are sure",
      "一是加强领导,二是压实责任,三是强化督查。",
      "一是 二是 三是",
    ],
    ["fill its gaps", lines("1.学习不深入。2.检查不严格。", "3.整改不彻底。"), "1 2 3"],
    [
      "are a sequence of their own inside the item where they begin at one",
      lines("一是加强领导。", "二是压实责任。做到:一是清单化。二是项目化。三是责任化。", "三是强化督查。"),
      "一是 二是[一是 二是 三是] 三是",
    ],
    [
      "count on from group to group where the groups alone begin lines",
      lines("(一)政治建设方面。1.学习不深入。2.检查不严格。", "(二)作风建设方面。3.调研不深入。4.督查不力。"),
      "一[1 2] 二[3(late) 4]",
    ],
    [
      "do not count on over a gap",
      lines("(一)政治建设方面。1.学习不深入。2.检查不严格。", "(二)作风建设方面。4.督查不力。"),
      "一[1 2] 二",
    ],
    [
      "begin a sequence that goes on with marks that begin lines",
      lines("责任不实的问题。一是加强领导。二是压实责任。", "三是强化督查。", "四是通报结果。"),
      "一是 二是 三是 四是",
    ],
    [
      "begin it also where the number that begins a line is a misprint",
      lines("责任不实的问题。一是加强领导。二是压实责任。三是强化督查。", "二是通报结果。"),
      "一是 二是 三是 二是(repeat)",
    ],
    [
      "stand above 一是 behind a comma",
      "1.责任不实。(1)针对部署不力,一是开会;二是发文。(2)针对督查不严,一是督查;二是通报。",
      "1[1[一是 二是] 2[一是 二是]]",
    ],
    ["must begin at one where no mark begins a line", "坚持问题导向。二是压实责任。三是强化督查。", ""],
    ["begin at one behind prose", "坚持问题导向。一是压实责任。二是强化督查。", "一是 二是"],
  ])("%s", (_, text, outline) => {
    expect(drawn(text)).toBe(outline);
  });
});

describe("what is odd about a sequence", () => {
  test.each([
    ["a number is missing", lines("1.学习不深入", "2.检查不严格", "4.整改不彻底"), "1 2 4(gap)"],
    ["a number stands twice", lines("1.学习", "2.检查", "2.整改", "3.总结"), "1 2 2(repeat) 3"],
    ["the sequence begins past one", lines("3.学习", "4.检查"), "3(late) 4"],
    ["it counts from one again", lines("1.学习", "2.检查", "1.整改", "2.总结"), "1 2 1(restart) 2"],
    [
      "a number far ahead does not belong to it",
      lines("1.学习", "2.检查", "30.整改", "3.总结"),
      "1 2[30(late)] 3",
    ],
    ["nothing", lines("1.学习", "2.检查"), "1 2"],
  ])("%s", (_, text, outline) => {
    expect(drawn(text)).toBe(outline);
  });
});

describe("Nesting", () => {
  const nesting = (text: string) => new Nesting(ordinalsIn(text));

  test.each<[OrdinalClass, OrdinalClass]>([
    ["han", "han-bracket"],
    ["han-bracket", "arabic"],
    ["arabic", "arabic-bracket"],
    ["arabic-bracket", "circled"],
    ["han", "item"],
  ])("without evidence %s stands outside %s", (outer, inner) => {
    expect(nesting("").isOuter(outer, inner)).toBe(true);
    expect(nesting("").isOuter(inner, outer)).toBe(false);
  });

  test("what directly opens what decides between classes of like rank", () => {
    const itemFirst = nesting(lines("一是部署不力", "(1)开会", "(2)发文"));
    expect(itemFirst.isOuter("item", "arabic-bracket")).toBe(true);
    expect(itemFirst.isOuter("arabic-bracket", "item")).toBe(false);
    const bracketFirst = nesting(lines("(1)部署不力", "一是开会", "二是发文"));
    expect(bracketFirst.isOuter("arabic-bracket", "item")).toBe(true);
  });

  test("and nothing turns 一、 and (一) round", () => {
    expect(nesting(lines("(一)部署", "一、开会", "(二)督查", "一、清查")).isOuter("han", "han-bracket")).toBe(
      true,
    );
  });
});

test("an outline keeps to its region", () => {
  const text = lines("1.学习", "2.检查", "1.整改", "2.总结");
  const region = {start: text.lastIndexOf("1."), end: text.length - 1};
  const items = itemsIn(text, region);
  expect(drawn(text, items)).toBe("1 2");
  expect(items.map(({start, end}) => [start, end])).toEqual([
    [region.start, region.start + 5],
    [region.start + 5, region.end],
  ]);
});

test("items of any text are nested, in order, and end where the next one begins", () => {
  const check = (items: readonly Item[], region: Region): void => {
    items.forEach((item, i) => {
      expect(item.start).toBeGreaterThanOrEqual(region.start);
      expect(item.end).toBe(items[i + 1]?.start ?? region.end);
      expect(item.end).toBeGreaterThanOrEqual(item.textStart);
      check(item.children, {start: item.textStart, end: item.end});
    });
  };
  fc.assert(
    fc.property(scraps, (text) => {
      check(itemsIn(text), {start: 0, end: text.length});
    }),
  );
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Region} from "../../../loaders/outline/hierarchy.js";
import type {Item} from "../../../loaders/outline/item.js";
import {lines} from "../reader.js";
import {scraps} from "../scraps.js";
import {drawn, itemsIn} from "./drawn.js";

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

import {expect, test} from "vitest";
import {ownEnd} from "../../../loaders/notice/node.js";
import {lines, nodesIn} from "../reader.js";

const text = lines("（一） 学习不深入", "1.制定计划。", "3.开展督查。", "（二）检查不严格");
const {nodes} = nodesIn(text);

test("a node keeps what the outline says of its item", () => {
  expect(nodes[0]).toMatchObject({
    class: "han-bracket",
    value: 1,
    place: "line",
    start: 0,
    markEnd: 3,
    textStart: 4,
    end: text.indexOf("（二）"),
    oddity: null,
  });
  expect(nodes[0]!.children.map(({class: mark, value, oddity}) => [mark, value, oddity])).toEqual([
    ["arabic", 1, null],
    ["arabic", 3, "gap"],
  ]);
});

test("its own words end at its first child, or with it", () => {
  expect(ownEnd(nodes[0]!)).toBe(text.indexOf("1."));
  expect(ownEnd(nodes[0]!.children[1]!)).toBe(text.indexOf("（二）"));
  expect(ownEnd(nodes[1]!)).toBe(text.length);
});

test("no outline, no nodes", () => {
  expect(nodesIn("巡察整改取得阶段性成效。").nodes).toEqual([]);
});

import {describe, expect, test} from "vitest";
import {lines} from "../reader.js";
import {drawn} from "./drawn.js";

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

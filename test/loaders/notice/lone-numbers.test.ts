import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {noticeOf} from "../reader.js";

/** Ordinals, paths and statements of the leaves, and the codes of remarks on ordinals. */
function told(...body: readonly string[]) {
  const {problems, diagnostics} = parseText(noticeOf("二、反馈问题整改落实情况", ...body));
  return {
    leaves: problems
      .filter(({is_leaf}) => is_leaf)
      .map(({ordinal, ordinal_path, statement}) => [ordinal, ordinal_path, statement]),
    unnumbered: diagnostics.filter(({code}) => code === "no-ordinal").length,
  };
}

const answer = "整改情况：一是召开会议3次。二是制定制度2项。";
const announced = (...marks: readonly string[]) =>
  marks.flatMap((mark, i) => [
    `${mark}关于${["学习", "检查", "调研", "采购", "接待"][i]!}不规范的问题。`,
    answer,
  ]);

describe("a number among announcements that have lost theirs", () => {
  test("is that of one of them, if it says where it stands", () => {
    expect(
      told("党的建设方面", ...announced("", "", "3.", ""), "作风建设方面", ...announced("", "")),
    ).toMatchObject({
      leaves: [
        [null, "二/-/-", "学习不规范"],
        [null, "二/-/-", "检查不规范"],
        ["3.", "二/-/3", "调研不规范"],
        [null, "二/-/-", "采购不规范"],
        [null, "二/-/-", "学习不规范"],
        [null, "二/-/-", "检查不规范"],
      ],
      unnumbered: 5,
    });
  });

  test("is that of one of them where it does not, too", () => {
    expect(told(...announced("", "5.", "", "", "")).leaves).toEqual([
      [null, "二/-", "学习不规范"],
      ["5.", "二/5", "检查不规范"],
      [null, "二/-", "调研不规范"],
      [null, "二/-", "采购不规范"],
      [null, "二/-", "接待不规范"],
    ]);
  });
});

test("numbers that count on are those of an outline", () => {
  const {leaves, unnumbered} = told(...announced("1.", "2.", "3.", "4."));
  expect(leaves.map(([ordinal]) => ordinal)).toEqual(["1.", "2.", "3.", "4."]);
  expect(unnumbered).toBe(0);
});

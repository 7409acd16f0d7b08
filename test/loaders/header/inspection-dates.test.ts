import {describe, expect, test} from "vitest";
import {inspectionIn, readIn} from "./read-opening.js";

describe("dates, with the year that keeps the narrative in order", () => {
  const told = "县委第三巡察组对县水利局党组开展了巡察。";

  test.each([
    [
      `2022年9月5日至11月4日，${told}2022年12月8日，巡察组反馈了意见。`,
      "2022-09-05",
      "2022-11-04",
      "2022-12-08",
    ],
    [`2022年11月5日至1月10日，${told}3月24日，巡察组反馈了意见。`, "2022-11-05", "2023-01-10", "2023-03-24"],
    [`2022年9月5日至11月4日，${told}同年12月8日，巡察组反馈了意见。`, "2022-09-05", "2022-11-04", "2022-12-08"],
    [`2022年9月5日至11月4日，${told}次年1月10日，巡察组反馈了意见。`, "2022-09-05", "2022-11-04", "2023-01-10"],
    [`去年9月5日至11月4日，${told}今年1月10日，巡察组反馈了意见。`, "2022-09-05", "2022-11-04", "2023-01-10"],
    [`2022年9月5日至23日，${told}9月30日，巡察组反馈了意见。`, "2022-09-05", "2022-09-23", "2022-09-30"],
    [`二〇二二年九月五日至十一月四日，${told}`, "2022-09-05", "2022-11-04", null],
    [`2021717日至830日，${told}`, "2021-07-17", "2021-08-30", null],
    [`2022.9.5-11.4，${told}`, "2022-09-05", "2022-11-04", null],
    [`2022年9月至11月，${told}`, null, null, null],
    [`自2022年9月5日开始，利用两个月时间，${told}12月8日反馈了意见。`, "2022-09-05", null, "2022-12-08"],
    [`从2022年11月5日起，${told}1月10日反馈了意见。`, "2022-11-05", null, "2023-01-10"],
    [`2022年9月5日，县委第三巡察组进驻县水利局，开展了巡察。`, "2022-09-05", null, null],
    [`自2022年9月5日起施行的办法。${told}`, null, null, null],
    [`2022年12月8日，县委第三巡察组向县水利局党组反馈了意见。`, null, null, "2022-12-08"],
    [
      `县委第三巡察组于2022年9月5日进驻县水利局，开展了为期两个月的巡察，于11月4日结束。12月8日反馈了意见。`,
      "2022-09-05",
      "2022-11-04",
      "2022-12-08",
    ],
    [`2022年9月，${told}12月8日反馈了意见。公示期：2023年1月10日至1月16日。`, null, null, "2022-12-08"],
    [`2022年X月X日至X月X日，${told}2022年X月X日，巡察组反馈了意见。`, null, null, null],
    [`3月1日至4月30日，${told}5月20日，巡察组反馈了意见。`, "2023-03-01", "2023-04-30", "2023-05-20"],
    [told, null, null, null],
  ])("%s", (opening, start, end, feedback) => {
    const {inspection_start, inspection_end, feedback_date} = inspectionIn(opening, {issued: "2023-06-30"});
    expect([inspection_start, inspection_end, feedback_date]).toEqual([start, end, feedback]);
  });

  test("a year that is counted on is noted with its place", () => {
    const opening = `2022年11月5日至1月10日，${told}3月24日，巡察组反馈了意见。`;
    const {findings} = readIn(opening, {issued: "2023-06-30"});
    expect(findings.map(({code, start, end}) => [code, opening.slice(start, end)])).toEqual([
      ["year-inferred", "1月10日"],
      ["year-inferred", "3月24日"],
    ]);
  });

  test("a range within one year prints it once, and that is no finding", () => {
    expect(readIn(`2022年9月5日至11月4日，${told}`).findings).toEqual([]);
  });

  test("a date without a day is noted and left empty", () => {
    const opening = `2022年9月至11月，${told}`;
    const {findings} = readIn(opening);
    expect(findings.map(({code, message}) => [code, message])).toEqual([
      ["date-incomplete", "date without a day: 2022年9月 (inspection_start left empty)"],
      ["date-incomplete", "date without a day: 11月 (inspection_end left empty)"],
    ]);
  });
});

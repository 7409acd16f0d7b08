import {describe, expect, test} from "vitest";
import {headerOf} from "../../../loaders/header/header.js";
import type {Reader} from "../../../loaders/notice/diagnose.js";
import {diagnose} from "../../../loaders/notice/diagnose.js";
import {contact, lines, noticeOf, opening, read, signature, title} from "../reader.js";

function diagnosticsIn(text: string, claims: Reader["claims"] = []) {
  const {shadow, frame, genre, parts, rows} = read(text);
  const header = headerOf(text, shadow, frame, parts, genre);
  return diagnose({text, shadow, genre, parts, rows, claims, header}, "n");
}

/** Diagnostics as the tables below show them: severity, code, the words they stand at. */
const toldIn = (text: string, claims?: Reader["claims"]) =>
  diagnosticsIn(text, claims).map(
    ({severity, code, start, end}) =>
      `${severity} ${code}${start === null ? "" : ` ${text.slice(start, end!)}`}`,
  );

const outline = (...below: readonly string[]) => noticeOf("一、巡察反馈问题整改情况", ...below);
const answered = ["1.学习不深入的问题。已补学。", "2.调研走过场的问题。已整改。"];

test("a notice that is understood has none", () => {
  expect(diagnosticsIn(outline(...answered))).toEqual([]);
});

describe("a text that is not parsed", () => {
  test.each([
    ["empty-text", /nothing to parse; check that the file/, ""],
    ["empty-text", /nothing to parse/, " \n\u3000"],
    [
      "feedback-notice",
      /no problems or measures are read/,
      lines(
        "县委第三巡察组向县水利局党组反馈巡察情况",
        "根据县委统一部署，县委第三巡察组对县水利局党组开展了巡察。巡察组指出，巡察发现的主要问题是：1.学习不深入。",
      ),
    ],
    [
      "not-a-notice",
      /remove the file/,
      lines("临水县水利局2022年工作总结", "2022年，我局扎实推进各项工作，成效显著。"),
    ],
  ])("%s", (code, message, text) => {
    const diagnostics = diagnosticsIn(text);
    expect(diagnostics).toMatchObject([{notice_id: "n", severity: "error", code, start: null, end: null}]);
    expect(diagnostics[0]!.message).toMatch(message);
  });
});

describe("sequences", () => {
  test.each([
    [
      "a gap",
      ["1.学习不深入的问题。已补学。", "2.调研走过场的问题。已整改。", "4.会风不实的问题。已整改。"],
      ["warning ordinal-gap 4."],
    ],
    ["a number that stands twice", [...answered, "2.会风不实的问题。已整改。"], ["warning ordinal-repeat 2."]],
    ["a second one", [...answered, ...answered], ["warning ordinal-restart 1."]],
    [
      "one that begins late",
      ["3.学习不深入的问题。已补学。", "4.调研走过场的问题。已整改。"],
      ["warning ordinal-late 3."],
    ],
    [
      "but not numbering that runs on below the next heading",
      ["(一)关于政治建设方面", ...answered, "(二)关于作风建设方面", "3.会风不实的问题。已整改。"],
      [],
    ],
  ])("%s", (_, below, told) => {
    expect(toldIn(outline(...below))).toEqual(told);
  });

  test("the message names the ordinal and what it may mean", () => {
    const [diagnostic] = diagnosticsIn(outline(...answered, "4.会风不实的问题。已整改。"));
    expect(diagnostic!.message).toBe(
      "ordinal 4.: a number before this one is missing; an ordinal may be lost in print",
    );
  });
});

describe("problems and headings", () => {
  test.each([
    [
      "a problem without a response",
      [...answered, "3.会风不实的问题"],
      ["warning no-response 3.会风不实的问题"],
    ],
    [
      "a problem without an ordinal",
      ["1.意识形态工作薄弱问题", "关于理论学习不经常问题。已补学。"],
      ["info no-ordinal 关于理论学习不经常问题"],
    ],
    ["no problems", [], ["info no-problems"]],
  ])("%s", (_, below, told) => {
    expect(toldIn(outline(...below))).toEqual(told);
  });

  test("a heading that names an act among problems", () => {
    const text = outline("(一)关于政治建设方面", ...answered, "(二)加强组织领导，制定整改方案", "成立专班。");
    expect(toldIn(text)).toEqual(["warning heading-not-a-problem (二)加强组织领导，制定整改方案"]);
  });
});

describe("the header", () => {
  test("fields that were not found are named", () => {
    const text = outline(...answered)
      .replace(title, "关于巡察整改进展情况的通报")
      .replace(lines(...signature), "");
    const [diagnostic] = diagnosticsIn(text);
    expect(diagnostic).toMatchObject({severity: "info", code: "header-incomplete", start: null});
    expect(diagnostic!.message).toBe("header fields not found: issue_date");
  });

  test("a year that was inferred is told at its place, behind what has none", () => {
    const text = outline(...answered)
      .replace("2022年12月8日", "3月24日")
      .replace(title, "");
    expect(toldIn(text)).toEqual(["info header-incomplete", "info year-inferred 3月24日"]);
  });
});

test("a long stretch that no rule took", () => {
  const strange = "临水县各镇街农产品价格监测表".repeat(30);
  const text = lines(title, strange, opening, "一、巡察反馈问题整改情况", ...answered, contact, ...signature);
  expect(toldIn(text)).toEqual([`warning text-not-read ${strange}`]);
});

test("a numbered finding behind the signature that no rule took", () => {
  const told = "1.培训基地闲置的问题。经协商已恢复开放，收入上缴财政。";
  const text = lines(title, opening, "一、巡察反馈问题整改情况", ...answered, contact, ...signature, told);
  expect(toldIn(text)).toEqual([`warning text-not-read ${told}`]);
});

describe("claims", () => {
  const text = outline(...answered).replace("反馈了巡察意见", "反馈了3个问题");
  const start = text.indexOf("3个问题");
  const claim = {
    claim_id: "n/c1",
    notice_id: "n",
    claim: "problems_total",
    value: 3,
    unit: "个",
    approx: null,
    quote: "3个问题",
    start,
    end: start + 4,
  } as const;

  test("that differ from what is printed are told with both numbers", () => {
    const [diagnostic] = diagnosticsIn(text, [{...claim, counted: 2, agrees: false}]);
    expect(diagnostic).toMatchObject({severity: "info", code: "claim-disagrees", start, end: start + 4});
    expect(diagnostic!.message).toBe("claim: problems_total 3 in “3个问题”, but 2 are printed");
  });

  test.each([
    ["that agree", {counted: 3, agrees: true}],
    ["that nothing was counted for", {counted: null, agrees: null}],
  ])("%s are not", (_, compared) => {
    expect(diagnosticsIn(text, [{...claim, ...compared}])).toEqual([]);
  });
});

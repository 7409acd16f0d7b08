import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {scraps} from "../scraps.js";
import {inspectionIn, readIn} from "./read-opening.js";

describe("inspecting_body", () => {
  test("may be as long as its name can be", () => {
    const number = "第一二三四";
    const name = `${"某".repeat(12)}自治区党委${number}届${number}轮巡视${number}、${number}、${number}${"粮食购销领域腐败问题整治".slice(0, 12)}专项巡视工作${number}组`;
    expect(name).toHaveLength(72);
    expect(inspectionIn(`${"先".repeat(20)},${name}进驻。`).inspecting_body).toBe(name);
  });

  test.each([
    ["根据县委统一部署，县委第三巡察组对县水利局党组开展了巡察。", "县委第三巡察组"],
    ["根据中央统一部署，中央第五巡视组对临水集团党委开展了巡视。", "中央第五巡视组"],
    ["按照安排，自治区党委第二巡视组对市教育局开展了巡视。", "自治区党委第二巡视组"],
    ["市委巡察三组对市教育局党组开展了巡察。", "市委巡察三组"],
    ["十三届区委第六轮第四巡察组对街道党工委进行了巡察。", "十三届区委第六轮第四巡察组"],
    ["十四届县委第五轮巡察第一巡察组对县委组织部进行了巡察。", "十四届县委第五轮巡察第一巡察组"],
    ["县委提级巡察第二组对平安村党总支开展了巡察。", "县委提级巡察第二组"],
    ["2022年12月8日，省委巡视组反馈了意见。省委第八巡视组指出，", "省委第八巡视组"],
    ["县委巡察组对县水利局党组开展了巡察。", "县委巡察组"],
    ["县委第十五届第三轮巡察第二巡察组对县水利局党组开展了巡察。", "县委第十五届第三轮巡察第二巡察组"],
    ["区委巡察办第一巡察组对区司法局党组进行巡察。", "区委巡察办第一巡察组"],
    ["县委第一、第二巡察组分别对县医院、县中医院党委开展巡察。", "县委第一、第二巡察组"],
    ["根据省委部署，省委粮食购销领域腐败问题专项巡视第二组进驻。", "省委粮食购销领域腐败问题专项巡视第二组"],
    ["县水利局党组接受了县委第三巡察组的常规巡察。", "县委第三巡察组"],
    ["县委对县水利局党组开展了巡察。", null],
    ["十一届省委第八轮巡视组建14个巡视组，开展了常规巡视。", null],
  ])("%s", (opening, body) => {
    expect(inspectionIn(opening).inspecting_body).toBe(body);
  });

  test("is read from the title where the opening does not name it", () => {
    const title = "关于县委第三巡察组反馈意见整改情况的通报";
    expect(inspectionIn("局党组高度重视巡察整改。", {title}).inspecting_body).toBe("县委第三巡察组");
  });
});

describe("round, without 巡视 and 巡察", () => {
  test.each([
    ["根据十二届省委第二轮巡视统一部署，", "十二届省委第二轮"],
    ["根据省委巡视工作第三轮安排，", "省委第三轮"],
    ["按照十四届县委第五轮巡察安排，", "十四届县委第五轮"],
    ["根据自治区党委巡视第三轮安排，", "自治区党委第三轮"],
    ["根据县委2023年第二轮巡察工作安排，", "县委2023年第二轮"],
    ["按照县委2021年度第一轮巡察安排，", "县委2021年度第一轮"],
    ["根据县委第十五届第三轮巡察部署，", "县委第十五届第三轮"],
    ["按照市委一届七轮巡察部署，", "市委一届七轮"],
    ["按照第八轮县委巡察工作安排，", "第八轮县委"],
    ["按照县委关于开展第十一轮巡察工作的总体部署，", "第十一轮"],
    ["按照县委第五轮巡察安排，第二轮巡察反馈的问题", "县委第五轮"],
    ["根据县委统一部署，", null],
    ["经过第二轮整改，巡察反馈的问题", null],
  ])("%s", (opening, round) => {
    expect(inspectionIn(opening).round).toBe(round);
  });
});

test("any text is read without an error, and what is quoted stands in it", () => {
  fc.assert(
    fc.property(scraps, scraps, (title, opening) => {
      const {inspection, findings} = readIn(opening, {title, issued: "2023-06-30"});
      expect(opening).toContain(inspection.inspected_org ?? "");
      expect(inspection.kinds.length).toBeGreaterThan(0);
      for (const {start, end} of findings) expect(end).toBeGreaterThan(start);
    }),
  );
});

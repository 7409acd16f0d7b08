import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {inspectionOf} from "../../../loaders/header/inspection.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

function readIn(opening: string, {title = "", issued = null}: {title?: string; issued?: string | null} = {}) {
  return inspectionOf(shadowOf(title), shadowOf(opening), opening, issued);
}

const inspectionIn = (...args: Parameters<typeof readIn>) => readIn(...args).inspection;

describe("inspected_org", () => {
  test.each([
    ["县委第三巡察组对县农业农村局党组开展了常规巡察。", "县农业农村局党组"],
    ["省委第八巡视组对烟台市莱山区开展了巡视。", "烟台市莱山区"],
    ["2022年9月5日至11月4日，市委第一巡察组对临水学院党委进行了巡察。", "临水学院党委"],
    ["县委第三巡察组对临水县农业农村局党组（以下简称局党组）开展了巡察。", "临水县农业农村局党组"],
    ["2022年9月，县委对县农业农村局党组开展了为期两个月的专项巡察。", "县农业农村局党组"],
    ["县委第三巡察组进驻县水利局开展巡察。", "县水利局"],
    ["县委第三巡察组于2022年2月21日进驻县水利局，开展了为期两个月的巡察。", "县水利局"],
    ["2022年12月8日，县委第三巡察组向县农业农村局党组反馈了巡察意见。", "县农业农村局党组"],
    ["縣委第三巡察組對縣農業農村局黨組開展了常規巡察，領導小組關於問題反饋視情況進行。", "縣農業農村局黨組"],
    ["县委第三巡察组对县水利局党组及主要负责人开展了巡察。", "县水利局党组"],
    ["县委第三巡察组对县委组织部部务会及领导班子成员开展了巡察。", "县委组织部部务会"],
    ["县委第三巡察组对县水利局党组及其班子成员开展了巡察。", "县水利局党组"],
    ["县委第三巡察组对县粮食局党组及所属国有企业开展了巡察。", "县粮食局党组及所属国有企业"],
    ["县委第三巡察组对县水利局党组2018年以来的工作进行了政治巡察。", "县水利局党组"],
    ["县委第三巡察组对县水利局党组党的十九大以来的工作进行了巡察。", "县水利局党组"],
    ["县委第三巡察组对县水利局党组脱贫攻坚工作开展专项巡察。", "县水利局党组"],
    ["县委第三巡察组对县水利局党组织履行职责情况进行了巡察。", "县水利局党组织"],
    ["县委第三巡察组对县住房保障和乡村建设推进中心党委开展了巡察。", "县住房保障和乡村建设推进中心党委"],
    ["县委第三巡察组对县就业工作局党组开展了巡察。", "县就业工作局党组"],
    ["县委第三巡察组对县水利局党组落实乡村振兴战略情况开展了专项巡察。", "县水利局党组"],
    ["县委第三巡察组巡察了县水利局党组，现将整改情况予以公布。", "县水利局党组"],
    ["在省委第八巡视组巡视省林业厅党组期间，省委组织部检查组进行了专项检查。", "省林业厅党组"],
    ["县委第一巡察组在县水利局开展了为期2个月的巡察。", "县水利局"],
    ["县委第三巡察组于2022年9月5日至11月4日来我局开展巡察工作。", "我局"],
    ["2022年9月5日至11月4日，县水利局党组接受了县委第三巡察组的常规巡察。", "县水利局党组"],
    ["县水利局党组于2022年9月5日至11月4日接受县委第三巡察组巡察。12月8日，向局党组反馈。", "县水利局党组"],
    ["收到《中共平县县委第一巡察组关于巡察县水利局党组的反馈意见》后，局党组高度重视。", "县水利局党组"],
    ["收到《关于对县水利局党组巡察情况的反馈意见》后，局党组高度重视。", "县水利局党组"],
    ["我局认真落实巡察整改工作。", null],
    ["县委巡察组在县委统一领导下开展巡察工作。", null],
    ["县委巡察组在2022年9月开展了巡察。", null],
    ["", null],
  ])("%s", (opening, org) => {
    expect(inspectionIn(opening).inspected_org).toBe(org);
  });

  test("is told apart from its own shadow", () => {
    const opening = "县委第三巡察组对临水县１２３４５热线中心党支部开展了巡察。";
    const {inspection, org} = readIn(opening);
    expect(inspection.inspected_org).toBe("临水县１２３４５热线中心党支部");
    expect(org).toBe("临水县12345热线中心党支部");
  });
});

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

describe("kinds, as printed", () => {
  test.each([
    ["县委第三巡察组对县水利局党组开展了常规巡察。", ["常规巡察"]],
    ["省委第一巡视组对市水利局开展了专项巡视。", ["专项巡视"]],
    ["县委第三巡察组对县水利局党组开展了粮食购销领域专项巡察。", ["专项巡察"]],
    ["省委第一巡视组对市水利局开展了巡视“回头看”。", ["回头看"]],
    ["县委第三巡察组对平安村党总支开展了提级巡察。", ["提级"]],
    ["省委第一巡视组对市水利局开展了常规巡视和专项巡视。", ["常规巡视", "专项巡视"]],
    ["县委第三巡察组对县水利局党组开展了巡察。", ["巡察"]],
    ["根据《中国共产党巡视工作条例》，县委第三巡察组对县水利局开展了常规巡察。", ["常规巡察"]],
    ["省委第一巡视组对市水利局开展了巡视。", ["巡视"]],
    ["县委第三巡察组对县水利局党组开展了“机动式”巡察。", ["机动"]],
    ["县委第三巡察组对县粮食局党组开展了专项巡察（省市县三级上下联动）。", ["专项巡察", "上下联动"]],
    ["市委第一巡察组对市日报社党委落实意识形态工作责任制情况进行了专项检查。", ["专项检查"]],
    ["县委第三巡察组对县水利局党组开展了巡察，同步开展选人用人专项检查。", ["巡察"]],
    ["省委第一巡视组对市水利局开展了巡视。反馈后开展意识形态专项检查。", ["巡视"]],
  ])("%s", (opening, kinds) => {
    expect(inspectionIn(opening).kinds).toEqual(kinds);
  });
});

describe("theme of a special inspection", () => {
  test.each([
    ["县委第三巡察组对县粮食局党组开展了粮食购销领域专项巡察。", "粮食购销领域"],
    ["县委第三巡察组对县水利局党组开展了乡村振兴专项巡察。", "乡村振兴"],
    ["县委第三巡察组对县水利局党组开展了专项巡察。", null],
    ["县委第三巡察组对县水利局党组脱贫攻坚工作开展专项巡察。", "脱贫攻坚"],
    ["县委第三巡察组对县水利局党组落实乡村振兴战略情况开展了专项巡察。", "乡村振兴战略"],
    ["市委第一巡察组对市日报社党委落实意识形态工作责任制情况进行了专项检查。", "意识形态工作责任制"],
    ["县委第三巡察组对县水利局党组履行职责情况开展了常规巡察。", null],
    ["县委第三巡察组进驻县水利局，开展为期一个月的专项巡察。", null],
    ["县委第三巡察组对县水利局党组开展了常规巡察。", null],
  ])("%s", (opening, theme) => {
    expect(inspectionIn(opening).theme).toBe(theme);
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

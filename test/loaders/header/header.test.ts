import {describe, expect, test} from "vitest";
import {headerOf} from "../../../loaders/header/header.js";
import {contact, lines, noticeOf, opening, read, signature, title} from "../reader.js";

function headerIn(text: string) {
  const {shadow, frame, parts, genre} = read(text);
  return headerOf(text, shadow, frame, parts, genre);
}

const outline = ["一、整改情况", "1.学习不深入的问题。一是制定学习计划。二是开展督查。"] as const;
const fieldsIn = (text: string) => headerIn(text).fields;

test("every field of a plain notice", () => {
  const page = lines("首页>巡察整改", title, "来源：临水县纪委监委网站发布时间：2023-07-03");
  const text = noticeOf(...outline).replace(title, page);
  expect(headerIn(text)).toEqual({
    fields: {
      title,
      issuers: ["中共临水县农业农村局党组"],
      inspected_org: "县农业农村局党组",
      inspecting_body: "县委第三巡察组",
      kinds: ["常规巡察"],
      theme: null,
      round: null,
      inspection_start: "2022-09-05",
      inspection_end: "2022-11-04",
      feedback_date: "2022-12-08",
      province: null,
      city: null,
      county: null,
      level: "county",
      issue_date: "2023-06-30",
      publisher: "临水县纪委监委网站",
      published_date: "2023-07-03",
      source_url: null,
      contact_phone: "0533-5550123",
      contact_address: "临水县平安路8号",
      contact_email: null,
      contact_postcode: "255999",
    },
    findings: [],
  });
});

describe("title", () => {
  test("over several lines is joined", () => {
    const printed = lines("中共临水县农业农村局党组", "关于县委第三巡察组反馈意见", "  整改进展情况的通报");
    expect(fieldsIn(noticeOf(...outline).replace(title, printed)).title).toBe(
      "中共临水县农业农村局党组关于县委第三巡察组反馈意见整改进展情况的通报",
    );
  });

  test("is told without the blanks in its last word", () => {
    const printed = lines("中共临水县农业农村局党组", "关于巡察整改进展情况的", "通　　报");
    expect(fieldsIn(noticeOf(...outline).replace(title, printed)).title).toBe(title);
  });

  test("is null where none is printed", () => {
    expect(fieldsIn(lines(opening, ...outline, contact, ...signature)).title).toBeNull();
  });
});

describe("issuers and issue_date", () => {
  const signed = (...below: readonly string[]) => {
    const {issuers, issue_date} = fieldsIn(lines(title, opening, ...outline, contact, ...below));
    return [issuers, issue_date];
  };

  test.each([
    [["中共临水县农业农村局党组", "2023年6月30日"], ["中共临水县农业农村局党组"], "2023-06-30"],
    [
      ["中共临水县委", "临水县人民政府办公室", "2023年6月30日"],
      ["中共临水县委", "临水县人民政府办公室"],
      "2023-06-30",
    ],
    [
      ["中共临水县水利局党组　中共临水县水利局机关委员会", "2023年6月30日"],
      ["中共临水县水利局党组", "中共临水县水利局机关委员会"],
      "2023-06-30",
    ],
    [["中共临水县委　2023年6月30日"], ["中共临水县委"], "2023-06-30"],
    [["中共临水县委", "（2023年6月30日）"], ["中共临水县委"], "2023-06-30"],
    [["中共临水县委", "二〇二三年六月三十日"], ["中共临水县委"], "2023-06-30"],
    [["中共临水县委", "2023年6月"], ["中共临水县委"], null],
    [["中共临水县委"], ["中共临水县委"], null],
    [["中共临水县水利局", "党组", "2023年6月30日"], ["中共临水县水利局党组"], "2023-06-30"],
    [["中共临水县", "委员会", "2023年6月30日"], ["中共临水县委员会"], "2023-06-30"],
    [["2023年6月30日", "中共临水县水利局党组"], ["中共临水县水利局党组"], "2023-06-30"],
    [
      ["中共临水县水利局党组　　中共临水县纪委驻县水利局纪检监察组", "2023年6月30日"],
      ["中共临水县水利局党组", "中共临水县纪委驻县水利局纪检监察组"],
      "2023-06-30",
    ],
    [[], [], null],
  ])("%j", (below, issuers, date) => {
    expect(signed(...below)).toEqual([issuers, date]);
  });
});

describe("place and level", () => {
  const at = (words: string, below: readonly string[], address = "平安路8号") => {
    const told = opening.replace("根据县委统一部署", words);
    const {province, city, county, level} = fieldsIn(
      lines(
        "关于巡察整改进展情况的通报",
        told,
        ...outline,
        contact.replace("临水县平安路8号", address),
        ...below,
      ),
    );
    return [province, city, county, level];
  };

  test.each([
    [
      "the committee that ordered it",
      "根据烟台市莱山区委统一部署",
      ["中共农业农村局党组", "2023年6月30日"],
      "山东省 烟台市 莱山区",
    ],
    ["the issuers", "根据县委统一部署", ["中共莱山区农业农村局党组", "2023年6月30日"], "山东省 烟台市 莱山区"],
    ["nothing", "根据县委统一部署", ["中共农业农村局党组", "2023年6月30日"], "- - -"],
    ["an ambiguous name alone", "根据县委统一部署", ["中共鼓楼区农业农村局党组", "2023年6月30日"], "- - -"],
    [
      "an ambiguous name with its city",
      "根据县委统一部署",
      ["中共南京市鼓楼区农业农村局党组", "2023年6月30日"],
      "江苏省 南京市 鼓楼区",
    ],
  ])("from %s", (_, words, below, place) => {
    expect(
      at(words, below)
        .slice(0, 3)
        .map((name) => name ?? "-")
        .join(" "),
    ).toBe(place);
  });

  test("from the address, for a body at or below its level", () => {
    const below = ["中共农业农村局党组", "2023年6月30日"];
    expect(at("根据县委统一部署", below, "山东省烟台市莱山区枫林路24号")).toEqual([
      "山东省",
      "烟台市",
      "莱山区",
      "county",
    ]);
  });

  test("but a provincial department in a city's street is not that city's", () => {
    const text = lines(
      "中共山东省农业农村厅党组关于巡视整改进展情况的通报",
      "根据省委统一部署，2022年9月5日至11月4日，省委第三巡视组对山东省农业农村厅党组开展了常规巡视。现将整改情况予以公布。",
      ...outline,
      contact.replace("临水县平安路8号", "山东省济南市历下区十亩园东街7号"),
      "中共山东省农业农村厅党组",
      "2023年6月30日",
    );
    expect(fieldsIn(text)).toMatchObject({province: "山东省", city: null, county: null, level: "provincial"});
  });

  const inspected = (words: string, org: string, team: string) =>
    fieldsIn(
      lines(
        `${org}关于整改进展情况的通报`,
        `根据${words}统一部署，2022年9月5日至11月4日，${team}对${org}开展了常规${team.includes("巡视") ? "巡视" : "巡察"}。现将整改情况予以公布。`,
        ...outline,
        contact.replace("临水县平安路8号", "平安路8号"),
        org,
        "2023年6月30日",
      ),
    );

  test.each([
    ["上海市委", "中共上海市静安区委", "市委第三巡视组", "上海市 - 静安区 provincial"],
    ["诸城市委", "中共诸城市农业农村局党组", "市委第三巡察组", "山东省 潍坊市 诸城市 county"],
    ["潍坊市委", "中共潍坊市农业农村局党组", "市委第三巡察组", "山东省 潍坊市 - municipal"],
    ["淮丰县委", "中共淮丰县农业农村局党组", "县委第三巡察组", "- - - county"],
  ])("%s, %s", (words, org, team, expected) => {
    const {province, city, county, level} = inspected(words, org, team);
    expect([province, city, county, level].map((name) => name ?? "-").join(" ")).toBe(expected);
  });
});

describe("an inspection that is told under the first heading", () => {
  const below =
    "2022年9月5日至11月4日，县委第三巡察组对县农业农村局党组开展了常规巡察。2022年12月8日，县委巡察组反馈了意见。";
  const first =
    "根据县委统一部署，县委第三巡察组对我局党组巡察反馈意见收悉后，局党组高度重视。现将整改情况报告如下：";
  const read = {
    inspected_org: "县农业农村局党组",
    inspecting_body: "县委第三巡察组",
    kinds: ["常规巡察"],
    inspection_start: "2022-09-05",
    inspection_end: "2022-11-04",
    feedback_date: "2022-12-08",
    level: "county",
  };

  test.each([
    ["on lines below it", lines("一、巡察反馈意见情况", below)],
    ["below a second heading", lines("一、巡察基本情况", "（一）巡察开展情况", below)],
  ])("%s", (_, told) => {
    const text = lines(title, first, told, "二、反馈意见整改情况", outline[1], contact, ...signature);
    expect(fieldsIn(text)).toMatchObject(read);
  });

  test("is completed by the opening", () => {
    const opened = first.replace("县委统一部署", "十四届县委第五轮巡察安排");
    const text = lines(
      title,
      opened,
      "一、巡察反馈意见情况",
      below,
      "二、反馈意见整改情况",
      outline[1],
      ...signature,
    );
    expect(fieldsIn(text)).toMatchObject({...read, round: "十四届县委第五轮"});
  });

  test("is not sought where the opening tells it", () => {
    const other = "2021年3月1日至4月1日，县委第一巡察组对下属种子站党支部开展了巡察。";
    const text = lines(title, opening, "一、基本情况", other, "二、反馈意见整改情况", outline[1], ...signature);
    expect(fieldsIn(text)).toMatchObject(read);
  });
});

describe("findings", () => {
  test("stand at their place in the notice", () => {
    const text = noticeOf(...outline).replace("2022年12月8日", "3月24日");
    const {fields, findings} = headerIn(text);
    expect(fields.feedback_date).toBe("2023-03-24");
    expect(findings.map(({code, start, end}) => [code, text.slice(start, end)])).toEqual([
      ["year-inferred", "3月24日"],
    ]);
  });
});

test("a document of another kind is not said to be about an inspection", () => {
  const text = lines(
    "临水县农业农村局2022年工作总结",
    "按照县委统一部署，2022年我局扎实推进各项工作，粮食产量稳中有升，农民收入持续增加，配合县委第三巡察组对县水利局开展了巡察。",
    "一、主要工作",
    "1.抓好春耕生产。",
  );
  expect(fieldsIn(text)).toMatchObject({inspected_org: null, inspecting_body: null, inspection_start: null});
});

test.each(["", " \n ", "。", "\ud83d"])("%j has a header of nulls", (text) => {
  const {fields, findings} = headerIn(text);
  expect(findings).toEqual([]);
  const {issuers, kinds, level, ...others} = fields;
  expect([issuers, kinds, level]).toEqual([[], ["巡视"], "other"]);
  expect(Object.values(others).every((value) => value === null)).toBe(true);
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {documentsOf, type NamedDocument} from "../../../loaders/facts/documents.js";
import type {Inspected} from "../../../loaders/facts/documents/ownership.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const county: Inspected = {level: "municipal", org: "云溪县水务局党组"};

function read(text: string, inspected: Inspected = county): NamedDocument[] {
  return documentsOf(text, shadowOf(text), inspected);
}

describe("the verb and what it comes to", () => {
  test.each<[string, string | null, string | null]>([
    ["专门研究制定了《水库巡查办法》", "研究制定", "制定"],
    ["二是制定印发《水库巡查办法》", "制定印发", "印发"],
    ["制定出台《水库巡查办法》", "制定出台", "出台"],
    ["制定实施《水库巡查办法》", "制定实施", "制定"],
    ["修订完善《水库巡查办法》", "修订完善", "修订"],
    ["健全完善《联席会议制度》", "健全完善", "修订"],
    ["建立完善《风险台账》", "建立完善", "建立"],
    ["面向各科室下发《值班通知》", "下发", "印发"],
    ["汇编《以案说纪读本》", "汇编", "编制"],
    ["正在研究起草《五年规划》", "正在研究起草", "起草"],
    ["严格按照《问责条例》第五条", "严格按照", "依据"],
    ["认真贯彻落实《问责条例》", "贯彻落实", "落实"],
    ["集中学习《问责条例》", "集中学习", "学习"],
    ["将《问责条例》纳入培训计划", "纳入", "纳入"],
    ["对《惠农政策》等文件进行宣传", "宣传", "宣传"],
    ["③《水库巡查办法》已于2022年11月印发", "印发", "印发"],
    ["《2024年度培训计划》已下发各单位", "下发", "印发"],
    ["做法被《人民日报》报道", "被", "提及"],
    ["机械照抄照转《值班通知》", "机械照抄照转", "转发"],
    ["本次会议的《纪要》", null, null],
  ])("%s", (text, verb, action) => {
    expect(read(text)).toMatchObject([{verb, action}]);
  });
});

test("titles in a row share their verb", () => {
  const text =
    "出台《甲办法》《乙制度》、《丙方案》和《丁细则》（云水〔2023〕4号）以及《戊清单》,落实《己规定》。";
  expect(read(text).map(({title, action}) => `${title} ${action}`)).toEqual([
    "甲办法 出台",
    "乙制度 出台",
    "丙方案 出台",
    "丁细则 出台",
    "戊清单 出台",
    "己规定 落实",
  ]);
});

test.each([
  ["a law is the state's", "宣讲《民法典》12场次，", "external"],
  ["a law is the state's", "宣讲《政府采购法》2场次，", "external"],
  ["a way of working is not", "宣讲《支部工作法》2场次，", "unknown"],
])("%s: %s", (_, text, origin) => {
  expect(read(text)).toMatchObject([{origin}]);
});

test("a list has its verb in its heading", () => {
  const text =
    "一、新建制度(2个)\n1.《甲办法》(云水〔2023〕4号)\n2.《乙制度》\n二、修订制度(1个)\n1.《丙细则》";
  expect(read(text).map(({verb}) => verb)).toEqual(["新建", "新建", "修订"]);
});

describe("titles", () => {
  test.each<[string, string[]]>([
    ["印发《关于转发〈河长制办法（试行）〉的通知》。", ["关于转发〈河长制办法（试行）〉的通知"]],
    ["印发《关于转发《河长制办法》的通知》。", ["关于转发《河长制办法》的通知"]],
    ["印发《关于转发〈河长制办法》的通知》。", ["关于转发〈河长制办法》的通知"]],
    ["印发《河长制办法,明确职责。出台《巡查制度》。", ["河长制办法", "巡查制度"]],
    ["发现《问题较多,未整改。", []],
    ["印发《关于河长制\n工作的办法》。", ["关于河长制工作的办法"]],
    ["出台《》和》。", []],
  ])("%s", (text, titles) => {
    expect(read(text).map(({title}) => title)).toEqual(titles);
  });

  test.each<[string, string | null]>([
    ["水库巡查管理暂行办法（试行）", "办法"],
    ["三年行动计划（2022—2024年）", "计划"],
    ["扶持方案2.0", "方案"],
    ["规划纲要", "纲要"],
    ["问题清单", "清单"],
    ["失守的堤坝", null],
  ])("kind of %s", (title, type) => {
    expect(read(`印发《${title}》`)).toMatchObject([{title, doc_type: type}]);
  });
});

test.each<[string, string | null]>([
  ["印发《甲办法》（云水发〔2023〕13号）。", "云水发〔2023〕13号"],
  ["印发《甲办法》(云水〔2023〕第4号)。", "云水〔2023〕第4号"],
  ["印发《甲办法》（试行）。", null],
  ["印发《甲办法》。", null],
])("number of a document: %s", (text, doc_number) => {
  expect(read(text)).toMatchObject([{doc_number}]);
});

describe("whose document it is", () => {
  test.each<[string, NamedDocument["origin"]]>([
    ["制定《水库巡查办法》", "own"],
    ["编制《习近平总书记关于治水重要论述汇编》", "own"],
    ["用好《风险台账》", "own"],
    ["县纪委印发《廉政谈话办法》", "own"],
    ["市委办公室印发《督查通知》", "external"],
    ["争取省政府出台《支持水利若干措施》", "external"],
    ["联合市水利局印发《巡河办法》", "own"],
    ["学习《中国共产党巡视工作条例》", "external"],
    ["执行《云溪县水务局财务制度》", "own"],
    ["全面落实《干部容错办法》", "unknown"],
    ["照转市委办公室《督查通知》", "external"],
  ])("%s", (text, origin) => {
    expect(read(text)).toMatchObject([{origin}]);
  });

  test("the committee of a city that was inspected is its own", () => {
    const city: Inspected = {level: "provincial", org: "云溪市"};
    expect(read("市委办公室印发《督查通知》", city)).toMatchObject([{origin: "own"}]);
  });

  test("a short title means the document named before", () => {
    const text = "照转市委办公室《关于加强督查的通知》。对前期《通知》进行分解。";
    expect(read(text).map(({origin}) => origin)).toEqual(["external", "external"]);
  });
});

test("whatever the text, documents lie inside it in order and do not overlap", () => {
  const words = fc.constantFrom(
    ..."《 》 〈 〉 制定 印发 了 关于 办法 的 通知 , 。 、 和 将 纳入 市委 （ ） 〔2023〕4号 “ ” 1. 被 对".split(
      " ",
    ),
    "\n",
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, {maxLength: 60}).map((w) => w.join("")),
        fc.string({unit: "binary"}),
      ),
      (text) => {
        let at = 0;
        for (const {start, end, title} of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect("《〈").toContain(text[start]);
          expect(title.length).toBeLessThan(end - start);
          at = end;
        }
      },
    ),
    {numRuns: 500},
  );
});

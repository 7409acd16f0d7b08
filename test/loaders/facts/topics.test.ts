import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import {topicsOf} from "../../../loaders/facts/topics.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {problemWords, type ProblemTexts} from "./problem-words.js";

const codebook = await readCodebook("data/codebook");

function topics(statement: string, rest: Partial<ProblemTexts> = {}) {
  return topicsOf(codebook, problemWords(codebook, {...rest, statement: shadowOf(statement)}));
}

describe("the statement's own words", () => {
  test.each([
    ["党委理论学习中心组学习不深入，以读代学", "theory"],
    ["意识形态阵地管控不严，网络舆情处置迟缓", "ideology"],
    ["县域经济发展后劲不足", "development"],
    ["招商引资签约多落地少", "investment"],
    ["科研成果转化率低，高层次人才引不进", "innovation"],
    ["国企三项制度改革推进缓慢，体制机制不活", "reform"],
    ["行政审批环节多，企业办事难", "business"],
    ["批而未供土地消化不力", "planning"],
    ["和美乡村建设重建轻管", "rural"],
    ["黑臭水体治理反弹", "environment"],
    ["化工园区安全生产监管有盲区", "safety"],
    ["隐性债务化解不力", "risk"],
    ["非遗保护传承不够", "culture"],
    ["医联体建设流于形式，群众看病不便", "livelihood"],
    ["初信初访化解率低，群众满意度不高", "satisfaction"],
    ["惠农补贴发放优亲厚友", "grassroots_corruption"],
    ["落实全面从严治党主体责任有温差", "main_responsibility"],
    ["派驻纪检监察组监督执纪宽松软", "supervision"],
    ["药品采购领域廉政风险防控不力", "integrity_risk"],
    ["形式主义、官僚主义问题仍然存在", "style"],
    ["财务报销审核把关不严，往来款长期挂账", "finance"],
    ["工程项目化整为零规避招标", "procurement"],
    ["“三重一大”事项未经集体研究", "leadership"],
    ["“三会一课”制度落实不严", "party_building"],
    ["干部选拔任用程序不规范", "cadres"],
    ["履行巡察整改主体责任不到位", "rectification"],
  ])("%s is %s", (statement, topic) => {
    const found = topics(statement);
    expect(found.topic).toBe(topic);
    expect(found.dimension).toBe(codebook.topics.find(({code}) => code === topic)!.family);
    expect(found.topic_terms).not.toEqual([]);
    for (const term of found.topic_terms) {
      for (const words of term.split("…")) expect(shadowOf(statement)).toContain(words);
    }
  });

  test("decide even if the response tells of something else, which then stands beside", () => {
    const response = "一是开展扬尘污染整治。二是完成河道清淤，建设污水管网，治理黑臭水体。";
    expect(topics("形式主义问题整治不彻底", {response: shadowOf(response)})).toMatchObject({
      topic: "style",
      topics_secondary: ["environment"],
      topic_terms: ["形式主义"],
    });
  });

  test("weigh more in the first sentence than in the detail after it", () => {
    const statement = "意识形态工作抓得不紧。2021年未召开党委会专题研究，财务科、招标办的党支部没有学习记录";
    expect(topics(statement).topic).toBe("ideology");
  });

  test("are not the titles of papers that it quotes", () => {
    expect(topics("未按《关于加强生态环境保护的意见》开展消防安全检查").topic).toBe("safety");
    expect(topics("学习贯彻习近平总书记关于安全生产的重要论述不深入").topic).toBe("theory");
  });

  test("a fault from an earlier round is coded by its subject, a duty to rectify as such", () => {
    expect(topics("上轮巡察指出的会计核算问题整改不彻底").topic).toBe("finance");
    expect(topics("上轮巡察反馈问题整改不彻底").topic).toBe("rectification");
  });
});

describe("what is asked where the statement is silent", () => {
  const silent = "责任落实存在差距";

  test("the problems under it, then the response, then the group", () => {
    const children = ["村级党支部软弱涣散", "三会一课不规范"];
    const response = "开展燃气安全隐患排查，整改消防隐患12处。";
    const group = "生态环境保护责任落实不到位";
    expect(topics(silent, {children, response, group}).topic).toBe("party_building");
    expect(topics(silent, {response, group}).topic).toBe("safety");
    expect(topics(silent, {group}).topic).toBe("environment");
    expect(topics(silent)).toEqual({topic: "other", dimension: "other", topics_secondary: [], topic_terms: []});
  });

  test("the topics of its problems stand beside it", () => {
    const children = ["生态修复滞后", "粮食生产不稳", "产业结构不优", "产业链不长"];
    expect(topics("推动高质量发展有差距", {children})).toMatchObject({
      topic: "development",
      topics_secondary: ["environment", "rural"],
    });
  });
});

test("never throws, knows its codes, and quotes what is printed", () => {
  const words = fc.constantFrom(
    "安全生产",
    "《",
    "》",
    "“",
    "12",
    "招标",
    "。",
    ",",
    "第一议题",
    "关于",
    "重要论述",
    " ",
    "\n",
    "整改",
    "x",
  );
  const text = fc.array(words, {maxLength: 30}).map((all) => all.join(""));
  const codes = codebook.topics.map(({code}) => code);
  fc.assert(
    fc.property(
      text,
      fc.array(text, {maxLength: 3}),
      text,
      fc.option(text),
      (statement, children, response, group) => {
        const found = topicsOf(codebook, problemWords(codebook, {statement, children, response, group}));
        expect(codes).toContain(found.topic);
        expect(found.topics_secondary.length).toBeLessThanOrEqual(2);
        expect(found.topics_secondary).not.toContain(found.topic);
        const printed = [statement, ...children, response, group ?? ""].join("\u0000");
        for (const term of found.topic_terms)
          for (const part of term.split("…")) expect(printed).toContain(part);
      },
    ),
  );
});

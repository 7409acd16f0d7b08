import {Converter} from "opencc-js/cn2t";
import {asPrinted} from "../../../loaders/outline/cuts.js";
import {describe, expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import type {Override, OverrideField} from "../../../loaders/codebook/overrides.js";
import {codedRowsOf} from "../../../loaders/facts/coded-rows.js";
import {checkRows} from "../../../loaders/check-rows.js";
import {noticeOf, read} from "../reader.js";

const codebook = {...(await readCodebook("data/codebook")), overrides: [] as Override[]};

const rule = "修订《财务管理办法》，完善经费审批和票据报销流程，规范公务支出。";
const text = noticeOf(
  "一、巡察反馈问题整改情况",
  "（一）关于政治建设方面",
  "1.理论学习不深入的问题。",
  "（1）制定学习计划，已完成集中学习12次。",
  "（2）正在编制学习读本。",
  "2.财务管理不规范的问题。",
  `（1）${rule}`,
  "（2）清退违规发放的津贴补贴15.8万元，约谈有关负责人2名。",
  `（3）${rule}`,
  "3.责任不实的问题",
  "一是部署不力。整改情况：召开会议4次。",
  "二是督查不严。整改情况：开展督查2次。",
);

/** The rows of a text under overrides of single spans. */
function coded(printed: string, overrides: readonly Override[] = []) {
  const {shadow, rows} = read(printed);
  return {bare: rows, ...codedRowsOf(printed, shadow, rows, {...codebook, overrides}, asPrinted)};
}

const plain = coded(text);
const problemAt = (rows: typeof plain, statement: string) =>
  rows.problems.find((each) => each.statement.startsWith(statement))!;

const override = (
  {start, end}: {start: number; end: number},
  field: OverrideField,
  value: readonly string[],
  {coder = "LW", notice = "n"} = {},
): Override => ({notice, start, end, field, value, coder, reason: "", place: "overrides.csv:2"});

test("rows keep their number, order and spans, and fit their tables", () => {
  checkRows("problems", plain.problems);
  checkRows("measures", plain.measures);
  expect(plain.problems.map((each) => each.problem_id)).toEqual(["n/p1", "n/p2", "n/p3", "n/p4", "n/p5"]);
  expect(plain.problems).toMatchObject(plain.bare.problems);
  expect(plain.measures).toMatchObject(plain.bare.measures);
});

test("labels within a response are no evidence of a topic", () => {
  const printed = noticeOf(
    "一、巡察反馈问题整改情况",
    "1.某镇有关问题。",
    "整改举措：安排两名同志负责。",
    "整改成效：再无此类情形。",
  );
  const [problem] = coded(printed).problems;
  expect(problem).toMatchObject({topic: "other", topic_terms: []});
});

test("the lexicon codes, and quotes the words that decided", () => {
  const learning = problemAt(plain, "理论学习");
  expect(learning).toMatchObject({topic: "theory", dimension: "policy"});
  expect(learning.topic_terms.length).toBeGreaterThan(0);
  for (const {instruments, instrument_terms, status_terms, start, end} of plain.measures) {
    expect(instruments.length).toBeGreaterThan(0);
    for (const term of [...instrument_terms, ...status_terms]) expect(term).not.toMatch(/^override/);
    for (const term of status_terms) expect(text.slice(start, end)).toContain(term);
  }
});

describe("what a coder decided wins, and the row says whose word it is", () => {
  const [measure] = plain.measures;
  const leaf = problemAt(plain, "理论学习");

  test("instruments and status of a measure", () => {
    const {measures} = coded(text, [
      override(measure!, "instruments", ["meeting", "study"]),
      override(measure!, "status", ["planned"], {coder: "ZQ"}),
    ]);
    expect(measures[0]).toMatchObject({
      instruments: ["meeting", "study"],
      instrument_terms: ["override: LW"],
      status: "planned",
      status_terms: ["override: ZQ"],
    });
    expect(measures.slice(1)).toEqual(plain.measures.slice(1));
  });

  test("topic of a problem, with its family; it is no longer a second topic", () => {
    const topic = codebook.topics.find(({code, family}) => code !== leaf.topic && family !== leaf.dimension)!;
    const {problems} = coded(text, [override(leaf, "topic", [topic.code])]);
    const row = problems.find((each) => each.problem_id === leaf.problem_id)!;
    expect(row).toMatchObject({topic: topic.code, dimension: topic.family, topic_terms: ["override: LW"]});
    expect(row.topics_secondary).not.toContain(topic.code);
    const others = (all: typeof problems) => all.filter((each) => each.problem_id !== leaf.problem_id);
    expect(others(problems)).toEqual(others(plain.problems));
  });

  test("a second topic that becomes the topic", () => {
    const named = text.replace("财务管理不规范的问题", "财务管理不规范、安全生产监管不到位的问题");
    const two = coded(named).problems.find((each) => each.topics_secondary.length > 0)!;
    const [second, ...rest] = two.topics_secondary;
    const {problems} = coded(named, [override(two, "topic", [second!])]);
    const row = problems.find((each) => each.problem_id === two.problem_id);
    expect(row).toMatchObject({topic: second, topics_secondary: rest});
  });

  test("second topics, none included", () => {
    const second = codebook.topics
      .filter(({code}) => code !== leaf.topic)
      .map(({code}) => code)
      .slice(0, 2);
    for (const value of [second, []]) {
      const {problems} = coded(text, [override(leaf, "topics_secondary", value)]);
      const row = problems.find((each) => each.problem_id === leaf.problem_id)!;
      expect(row).toEqual({...leaf, topics_secondary: value});
    }
  });

  test("status and evidence of a leaf", () => {
    const evidence = String(!leaf.outcome_evidence);
    const {problems} = coded(text, [
      override(leaf, "status", ["planned"]),
      override(leaf, "outcome_evidence", [evidence]),
    ]);
    const row = problems.find((each) => each.problem_id === leaf.problem_id);
    expect(row).toEqual({...leaf, status: "planned", outcome_evidence: !leaf.outcome_evidence});
  });

  test("the status of a measure counts towards its leaf's", () => {
    expect(leaf.status).toBe("mixed");
    const rows = coded(
      text,
      plain.measures.slice(0, 2).map((each) => override(each, "status", ["planned"])),
    );
    expect(problemAt(rows, "理论学习").status).toBe("planned");
  });

  test("but not of another notice, and not of another span", () => {
    const {problems, measures} = coded(text, [
      override(measure!, "status", ["planned"], {notice: "m"}),
      override({start: measure!.start, end: measure!.end - 1}, "status", ["planned"]),
      override({start: leaf.start, end: leaf.block_end}, "topic", ["discipline"]),
    ]);
    expect({problems, measures}).toEqual({problems: plain.problems, measures: plain.measures});
  });
});

test("a wider problem has neither status nor evidence of its own", () => {
  expect(problemAt(plain, "责任不实")).toMatchObject({is_leaf: false, status: null, outcome_evidence: null});
});

test.each([
  ["整改情况：已完成整改。", "", "done"],
  ["已完成整改。", "", "done"],
  ["整改情况：正在整改。", "", "ongoing"],
  ["整改情况：", "（已完成，长期坚持）", "done"],
])("a status may be printed without a label of its own: %s…%s", (opened, closed, status) => {
  const printed = noticeOf(
    "一、巡察反馈问题整改情况",
    "（一）理论学习不深入的问题",
    `${opened}已完成集中学习12次，正在编制学习读本，拟于年底前印发。${closed}`,
  );
  expect(problemAt(coded(printed), "理论学习").status).toBe(status);
});

test.each([
  ["整改状态：已完成", "done"],
  ["整改状态：正在推进", "ongoing"],
  ["整改状态：未启动", "planned"],
])("a printed status wins over that of the measures: %s", (line, status) => {
  const printed = noticeOf(
    "一、巡察反馈问题整改情况",
    "（一）理论学习不深入的问题",
    "整改措施：",
    "1.制定学习计划，已完成集中学习12次。",
    "2.正在编制学习读本。",
    line,
    "（二）财务管理不规范的问题",
    "整改措施：",
    "1.修订《财务管理办法》。",
  );
  const rows = coded(printed);
  expect(rows.problems.map((each) => each.status)).toEqual([status, "done"]);
});

describe("repeated measures", () => {
  test("name the earlier one; what is told once names none", () => {
    const found = plain.measures.map(({duplicate_of, similarity}) => [duplicate_of, similarity]);
    expect(found).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      // Its ordinal is another: one run of 24 differs.
      ["n/m3", 0.92],
      [null, null],
      [null, null],
    ]);
  });

  test("are found after an edit, with the share of runs in common, and not after a rewrite", () => {
    const similarity = (last: string) => {
      const at = text.lastIndexOf(rule);
      return coded(text.slice(0, at) + last + text.slice(at + rule.length)).measures[4]!.similarity;
    };
    const edited = similarity(rule.replace("公务支出", "公务支取"))!;
    expect(edited).toBeGreaterThanOrEqual(0.7);
    expect(edited).toBeLessThan(1);
    expect(similarity("建立经费月报制度，逐笔核对账目，堵塞管理漏洞，通报典型案例。")).toBeNull();
  });
});

test("topics do not depend on the characters of print, those of the group that a statement falls back on neither", () => {
  const simple = noticeOf(
    "一、关于巡视反馈问题的整改情况",
    "（一）党风廉政建设责任制落实不力，违反中央八项规定精神问题仍有发生",
    "1.“重处罚、轻教育”倾向没有根本扭转的问题。",
    "（1）召开会议4次，压实责任。",
    "2.对强化监督执纪问责抓得不紧的问题。",
    "（1）组织党员领导干部学习贯彻4次。",
  );
  const traditional = Converter({from: "cn", to: "t"})(simple);
  expect(traditional).not.toBe(simple);
  const topics = (printed: string) => coded(printed).problems.map(({topic}) => topic);
  expect(topics(simple)).not.toContain("other");
  expect(topics(traditional)).toEqual(topics(simple));
});

test("a finding that is answered in a list of its own is coded by that answer", () => {
  const {problems} = coded(
    noticeOf(
      "一、反馈的主要问题",
      "1.学习不够深入。",
      "2.采购不规范。",
      "二、整改落实情况",
      "1.正在制定学习计划。",
      "2.出台采购办法，追缴4.3万元。",
    ),
  );
  const codes = problems.map(({outcome_evidence, status}) => [outcome_evidence, status]);
  expect(codes).toEqual([
    [false, "ongoing"],
    [true, "done"],
  ]);
});

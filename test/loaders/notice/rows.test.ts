import {describe, expect, test} from "vitest";
import {lines, noticeOf, read} from "../reader.js";

const text = noticeOf(
  "一、整改工作组织情况",
  "成立领导小组，压实整改责任。",
  "二、巡察反馈问题整改情况",
  "（一）关于政治建设方面",
  "１．关于“学习不深入”的问题。党组专题研究。（１）制定学习计划。全年学习12次。（２）开展督查，通报结果，限期整改。",
  "２．责任不实的问题",
  "一是部署不力。整改情况：修订制度3项。",
  "二是督查不严。整改情况：开展督查。",
  "三、今后工作打算",
  "持续抓好整改。",
);
const {rows} = read(text);
const quoted = ({start, end}: {start: number; end: number}) => text.slice(start, end);

test("sections have their headings as printed", () => {
  expect(
    rows.sections.map(({section_id, notice_id, seq, role, heading}) => [
      section_id,
      notice_id,
      seq,
      role,
      heading,
    ]),
  ).toEqual([
    ["n/s1", "n", 1, "title", null],
    ["n/s2", "n", 2, "overview", null],
    ["n/s3", "n", 3, "overview", "一、整改工作组织情况"],
    ["n/s4", "n", 4, "rectification", "二、巡察反馈问题整改情况"],
    ["n/s5", "n", 5, "outlook", "三、今后工作打算"],
    ["n/s6", "n", 6, "contact", null],
    ["n/s7", "n", 7, "signature", null],
  ]);
});

test("groups quote their headings", () => {
  expect(rows.groups).toEqual([
    {
      group_id: "n/g1",
      notice_id: "n",
      seq: 1,
      ordinal: "（一）",
      heading: "关于政治建设方面",
      statement: "政治建设",
      start: text.indexOf("（一）"),
      end: text.indexOf("方面") + 2,
    },
  ]);
});

describe("problems", () => {
  test("have ids in document order that lead to parent and group", () => {
    const links = rows.problems.map((p) => [p.problem_id, p.seq, p.group_id, p.parent_id, p.depth, p.is_leaf]);
    expect(links).toEqual([
      ["n/p1", 1, "n/g1", null, 1, true],
      ["n/p2", 2, "n/g1", null, 1, false],
      ["n/p3", 3, "n/g1", "n/p2", 2, true],
      ["n/p4", 4, "n/g1", "n/p2", 2, true],
    ]);
  });

  test("quote the notice and name their place with half-width marks", () => {
    expect(rows.problems.map((p) => [quoted(p), p.statement, p.ordinal, p.ordinal_path])).toEqual([
      ["１．关于“学习不深入”的问题", "学习不深入", "１．", "二/(一)/1"],
      ["２．责任不实的问题", "责任不实", "２．", "二/(一)/2"],
      ["一是部署不力", "部署不力", "一是", "二/(一)/2/一是"],
      ["二是督查不严", "督查不严", "二是", "二/(一)/2/二是"],
    ]);
  });

  test("tell preamble, number of measures and where their response ends", () => {
    const [first, second] = rows.problems;
    expect(text.slice(first!.preamble_start!, first!.preamble_end!)).toBe("党组专题研究。");
    expect(rows.problems.map((p) => p.n_measures)).toEqual([2, 0, 1, 1]);
    expect(second).toMatchObject({
      preamble_start: null,
      preamble_end: null,
      in_attachment: false,
      neutral: false,
    });
    expect(text.slice(second!.start, second!.block_end)).toMatch(/^２．[^]*开展督查。$/);
  });
});

test("measures lead to their problem and to their words", () => {
  expect(
    rows.measures.map((m) => [m.measure_id, m.problem_id, m.seq, m.ordinal, m.lead_type, m.lead, quoted(m)]),
  ).toEqual([
    ["n/m1", "n/p1", 1, "（１）", "heading", "制定学习计划", "（１）制定学习计划。全年学习12次。"],
    ["n/m2", "n/p1", 2, "（２）", "clause", "开展督查", "（２）开展督查，通报结果，限期整改。"],
    ["n/m3", "n/p3", 3, null, "clause", "修订制度3项", "修订制度3项。"],
    ["n/m4", "n/p4", 4, null, "clause", "开展督查", "开展督查。"],
  ]);
});

test("what an attachment holds is numbered on behind the body and marked", () => {
  const attached = lines(
    text,
    "附件",
    "整改台账",
    "一、关于政治建设方面",
    "1.学习不深入的问题。已补学。",
    "2.责任不实的问题。已部署。",
  );
  const {problems, groups} = read(attached).rows;
  expect(problems.slice(4).map((p) => [p.problem_id, p.group_id, p.ordinal_path, p.in_attachment])).toEqual([
    ["n/p5", "n/g2", "附件/一/1", true],
    ["n/p6", "n/g2", "附件/一/2", true],
  ]);
  expect(groups.map(({ordinal}) => ordinal)).toEqual(["（一）", "一"]);
});

test("a text without anything has no rows", () => {
  expect(read("").rows).toEqual({sections: [], groups: [], problems: [], measures: []});
});

/** The problems of a body, each with its measures: `path statement: measure | measure`. */
function outlined(...body: readonly string[]): string[] {
  const printed = noticeOf("一、整改工作组织情况", "成立领导小组。", "二、巡察反馈问题整改情况", ...body);
  const {problems, measures} = read(printed).rows;
  return problems.map(({problem_id, ordinal_path, statement}) => {
    const own = measures.filter((measure) => measure.problem_id === problem_id);
    const told = own.map(({start, end}) => printed.slice(start, end)).join(" | ");
    return `${ordinal_path} ${statement}${told && `: ${told}`}`;
  });
}

describe("problems without ordinals of their own", () => {
  test.each<[string, string[], string[]]>([
    [
      "paragraphs that name a problem and answer it",
      [
        "（一）党的政治建设方面",
        "针对学习贯彻法治思想不够深入的问题。局党组组织学习8次。",
        "针对社区矫正监管有漏洞的问题，约谈司法所所长1人。",
        "（二）党的组织建设方面",
        "关于党建工作薄弱的问题：一是开展支部联建。二是培训党务干部30名。",
      ],
      [
        "二/(一)/- 学习贯彻法治思想不够深入: 局党组组织学习8次。",
        "二/(一)/- 社区矫正监管有漏洞: 约谈司法所所长1人。",
        "二/(二)/- 党建工作薄弱: 一是开展支部联建。 | 二是培训党务干部30名。",
      ],
    ],
    [
      "the like below an ordinal, where they are the response",
      [
        "（一）党的政治建设方面",
        "1.关于学习不深入的问题",
        "针对学习不深入问题，局党组组织学习8次。",
        "2.关于监管不到位的问题",
        "针对监管不到位问题，开展检查12次。",
      ],
      [
        "二/(一)/1 学习不深入: 针对学习不深入问题，局党组组织学习8次。",
        "二/(一)/2 监管不到位: 针对监管不到位问题，开展检查12次。",
      ],
    ],
    [
      "one answered in prose among others with measures",
      [
        "（一）党的组织建设方面",
        "关于“主体责任不力”问题。一是开会。二是发文。",
        "关于“监督责任有欠缺”问题。认真反思，制定清单25项。",
        "关于“管理混乱”问题。一是检查。二是清理。",
      ],
      [
        "二/(一)/- 主体责任不力: 一是开会。 | 二是发文。",
        "二/(一)/- 监督责任有欠缺: 认真反思，制定清单25项。",
        "二/(一)/- 管理混乱: 一是检查。 | 二是清理。",
      ],
    ],
    [
      "several in one paragraph",
      [
        "（一）关于党的领导方面",
        "针对“学习不深入”问题，一是制定计划。二是学习12次。针对“管控不严”问题，一是核查企业。二是约谈3人。",
        "（二）关于党的建设方面",
        "针对“换届超期”问题，完成换届。针对“收缴不及时”问题，补缴党费。",
      ],
      [
        "二/(一)/- 学习不深入: 一是制定计划。 | 二是学习12次。",
        "二/(一)/- 管控不严: 一是核查企业。 | 二是约谈3人。",
        "二/(二)/- 换届超期: 完成换届。",
        "二/(二)/- 收缴不及时: 补缴党费。",
      ],
    ],
    [
      "behind the aspect, in a sentence of their own",
      [
        "（一）坚持党对教育工作的全面领导",
        "1.落实立德树人根本任务方面。针对“思政课改革创新不够”问题，学校配齐思政课教师12名。",
        "2.履行管党治党责任方面。巡察指出，责任落实不到位，教育宽松。针对上述问题，制定责任清单35项。",
      ],
      [
        "二/(一)/1 思政课改革创新不够: 学校配齐思政课教师12名。",
        "二/(一)/2 责任落实不到位，教育宽松: 针对上述问题，制定责任清单35项。",
      ],
    ],
    [
      "numbers on lines of their own",
      [
        "问题1",
        "审计全覆盖要求落实不到位，仅完成40%。",
        "整改情况",
        "一是编制计划。二是招聘审计人员5名。",
        "问题2",
        "财务管理不规范，报销把关不严。",
        "整改情况",
        "清退违规资金3.2万元。",
      ],
      [
        "二/问题1 审计全覆盖要求落实不到位，仅完成40%: 一是编制计划。 | 二是招聘审计人员5名。",
        "二/问题2 财务管理不规范，报销把关不严: 清退违规资金3.2万元。",
      ],
    ],
    [
      "a year behind the number",
      ["1、学习不深入的问题。组织学习。", "2、2014年巡视反馈问题整改不到位。重新整改。"],
      ["二/1 学习不深入: 组织学习。", "二/2 2014年巡视反馈问题整改不到位: 重新整改。"],
    ],
  ])("%s", (_, body, expected) => {
    expect(outlined(...body)).toEqual(expected);
  });
});

describe("findings told at length", () => {
  test.each<[string, string[], string[]]>([
    [
      "in a second sentence, with the response below",
      [
        "1.支部换届超期。机关二支部2019年8月届满，至今未换届。",
        "2021年9月完成换届，选举产生新一届支委。",
        "2.党费收缴不及时。已补缴党费3200元。",
        "组织党务干部培训2期。",
      ],
      [
        "二/1 支部换届超期。机关二支部2019年8月届满，至今未换届: 2021年9月完成换届，选举产生新一届支委。",
        "二/2 党费收缴不及时: 已补缴党费3200元。\n组织党务干部培训2期。",
      ],
    ],
    [
      "with their causes",
      ["1.学习不深入", "具体表现：学习次数不够。", "原因分析：认识不到位。", "整改措施：制定计划。"],
      ["二/1 学习不深入\n具体表现：学习次数不够。\n原因分析：认识不到位: 制定计划。"],
    ],
  ])("%s", (_, body, expected) => {
    expect(outlined(...body)).toEqual(expected);
  });
});

test.each<[string, string]>([
  ["anew", "1."],
  ["on", "3."],
])("aspects without ordinals head the problems below them, which count %s", (_, third) => {
  const printed = noticeOf(
    "一、整改工作组织情况",
    "成立领导小组。",
    "二、巡察反馈问题整改情况",
    "党的政治建设方面",
    "1.理论学习不深入。",
    "整改情况：组织学习12次。",
    "2.监管不到位。",
    "整改情况：核查企业87家。",
    "党的组织建设方面存在的问题",
    `${third}支部换届超期。`,
    "整改情况：完成换届。",
  );
  const {groups, problems} = read(printed).rows;
  expect(groups.map(({statement}) => statement)).toEqual(["党的政治建设", "党的组织建设"]);
  expect(problems.map(({group_id}) => group_id)).toEqual(["n/g1", "n/g1", "n/g2"]);
});

test("findings that are not settled yet stand in a section of the rectification", () => {
  const printed = noticeOf(
    "一、反馈问题整改情况",
    "1.学习不深入的问题。组织学习12次。",
    "二、持续整改事项",
    "1.非公党建覆盖率不高。已新建党支部3个，下一步，将实现全覆盖。",
    "2.历史遗留问题化解缓慢。已化解320户。",
  );
  const {sections, problems} = read(printed).rows;
  expect(sections.filter(({role}) => role === "rectification")).toHaveLength(2);
  expect(problems.map(({ordinal_path}) => ordinal_path)).toEqual(["一/1", "二/1", "二/2"]);
});

describe("who is responsible, by when and what came of it, told behind the response", () => {
  test.each<[string, string[], string[]]>([
    [
      "lines of owner and term",
      [
        "（一）党的领导方面",
        "1.关于理论学习不深入的问题",
        "（1）组织学习12次。",
        "（2）制定学习计划。",
        "责任领导：张三；整改时限：2021年9月",
        "2.关于行业监管不力的问题",
        "（1）立案查处违法案件12件。",
        "（2）督促企业整改隐患126处，填补监管空白。",
        "责任领导：李四",
        "整改时限：长期坚持",
      ],
      [
        "二/(一)/1 理论学习不深入: （1）组织学习12次。 | （2）制定学习计划。",
        "二/(一)/2 行业监管不力: （1）立案查处违法案件12件。 | （2）督促企业整改隐患126处，填补监管空白。",
      ],
    ],
    [
      "a status behind the label of a response",
      [
        "1.理论学习不深入",
        "集中学习12次，研讨4次。",
        "整改情况：已完成。",
        "2.数据质量管控不严",
        "一是核查企业87家。",
        "二是培训236人次。",
        "整改情况：正在整改。",
        "3.支部建设落实不到位。调整设置党支部32个。",
        "整改情况：已完成。",
      ],
      [
        "二/1 理论学习不深入: 集中学习12次，研讨4次。",
        "二/2 数据质量管控不严: 一是核查企业87家。 | 二是培训236人次。",
        "二/3 支部建设落实不到位: 调整设置党支部32个。",
      ],
    ],
    [
      "notes in brackets",
      [
        "1.政策落实有差距（责任领导：张三；责任股室：就业股；整改时限：9月30日）",
        "发放贷款320万元。",
        "2.领导作用发挥不充分【已完成】",
        "一是修订规则。二是召开党组会12次。",
        "3.关于“调研不够”的问题（立行立改）。开展调研14次。",
        "4.文旅融合深度不够的整改情况。编制规划。",
      ],
      [
        "二/1 政策落实有差距: 发放贷款320万元。",
        "二/2 领导作用发挥不充分: 一是修订规则。 | 二是召开党组会12次。",
        "二/3 调研不够: 开展调研14次。",
        "二/4 文旅融合深度不够: 编制规划。",
      ],
    ],
  ])("%s", (_, body, expected) => {
    expect(outlined(...body)).toEqual(expected);
  });
});

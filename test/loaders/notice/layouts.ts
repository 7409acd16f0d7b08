import {noticeOf} from "../reader.js";

/*
 * Notices that say the same in all the ways in which aspects, findings and responses are known to be printed, so that
 * no combination is left to chance. What each holds is known: three aspects, two problems each.
 */

interface Told {
  readonly problem: string;
  readonly acts: readonly string[];
}

const told: readonly (readonly [Told, Told])[] = [
  [
    {
      problem: "学习贯彻治水重要论述不够深入",
      acts: ["修订《中心组学习制度》，集中学习12次", "邀请党校教师授课2次", "将学习情况纳入年度考核"],
    },
    {
      problem: "河湖长制落实有差距",
      acts: ["对38条河流开展排查，发现问题56个，已整改54个", "出台《河湖长巡河办法》，明确频次"],
    },
  ],
  [
    {problem: "主体责任落实不到位", acts: ["与班子成员签订责任书9份", "开展廉政谈话26人次"]},
    {
      problem: "项目资金监管不严，存在多付现象",
      acts: ["对14个项目开展审计，追回23.5万元", "对3名责任人给予诫勉谈话", "制定《工程款支付规定》"],
    },
  ],
  [
    {problem: "党支部组织生活不规范", acts: ["规范“三会一课”记录", "选派4名党建指导员进行督导"]},
    {
      problem: "干部人事档案管理混乱、归档不及时",
      acts: ["组织专人逐卷审核，补充材料132份", "举办业务培训班1期"],
    },
  ],
];

const han = "一二三四五六";
const circled = "①②③④⑤⑥";

/** How an aspect is printed above its problems, or before the first of them; nothing where problems have none. */
export const aspects: Readonly<Record<string, (i: number) => string>> = {
  "no aspect": () => "",
  "(一)…方面": (i) => `（${han[i]!}）${["党的理论贯彻落实", "全面从严治党", "组织路线落实"][i]!}方面\n`,
  "…方面, no ordinal": (i) => `${["党的理论贯彻落实", "全面从严治党", "组织路线落实"][i]!}方面\n`,
  "(一)…方面(2个问题)": (i) => `（${han[i]!}）${["党的理论", "全面从严治党", "组织路线"][i]!}方面（2个问题）\n`,
  "(一)聚焦…情况": (i) => `（${han[i]!}）聚焦${["党的路线方针政策落实", "群众身边腐败", "组织建设"][i]!}情况\n`,
  "聚焦…情况, no ordinal": (i) => `聚焦${["党的路线方针政策落实", "群众身边腐败", "组织建设"][i]!}情况\n`,
  "(一)关于…方面存在的问题": (i) =>
    `（${han[i]!}）关于${["党的理论", "从严治党", "党的建设"][i]!}方面存在的问题\n`,
  "(一)党的…建设": (i) => `（${han[i]!}）党的${["政治", "作风", "组织"][i]!}建设\n`,
  "(一)坚持…": (i) =>
    `（${han[i]!}）坚持${["党的领导，落实决策", "从严治党，压实责任", "组织路线，建强队伍"][i]!}\n`,
  "(一)…方面。 before the first": (i) => `（${han[i]!}）${["党的理论", "全面从严治党", "组织路线"][i]!}方面。`,
  "…方面。 before the first": (i) => `${["党的理论", "全面从严治党", "组织路线"][i]!}方面。`,
};

/** How a problem is printed: the `nth` of its aspect, or of all where there are none. */
export const findings: Readonly<Record<string, (problem: string, nth: number) => string>> = {
  "1.…": (problem, nth) => `${nth + 1}.${problem}`,
  "1.关于…的问题": (problem, nth) => `${nth + 1}.关于${problem}的问题`,
  "1.针对“…”问题": (problem, nth) => `${nth + 1}.针对“${problem}”问题`,
  "(1)…": (problem, nth) => `（${nth + 1}）${problem}`,
  "①关于…的问题": (problem, nth) => `${circled[nth]!}关于${problem}的问题`,
  "一是…": (problem, nth) => `${han[nth]!}是${problem}`,
  "第一,…": (problem, nth) => `第${han[nth]!}，${problem}`,
  "问题1:…": (problem, nth) => `问题${nth + 1}：${problem}`,
  "…, no ordinal": (problem) => problem,
  "关于…的问题": (problem) => `关于${problem}的问题`,
  "针对…的问题": (problem) => `针对${problem}的问题`,
  "针对巡察指出的…问题": (problem) => `针对巡察指出的${problem}问题`,
  "巡察指出,…": (problem) => `巡察指出，${problem}`,
};

/** What stands between a problem and the response. */
export const joints: Readonly<Record<string, string>> = {"a line": "\n", "a full stop": "。", "a comma": "，"};

/** How a response is printed. */
export const responses: Readonly<Record<string, (acts: readonly string[]) => string>> = {
  "one paragraph": (acts) => `${acts.join("。")}。`,
  "整改情况:": (acts) => `整改情况：${acts.join("。")}。`,
  "一是…;二是…": (acts) => `${acts.map((act, i) => `${han[i]!}是${act}`).join("；")}。`,
  "(1) on lines": (acts) => acts.map((act, i) => `（${i + 1}）${act}。`).join("\n"),
  "①…。 on lines": (acts) => acts.map((act, i) => `${circled[i]!}${act}。`).join("\n"),
  paragraphs: (acts) => acts.map((act) => `${act}。`).join("\n"),
};

export interface Layout {
  readonly aspect: string;
  readonly finding: string;
  readonly joint: string;
  readonly response: string;
}

/** Whether notices are printed so, and can be read only in one way. */
function isKnown({aspect, finding, joint, response}: Layout): boolean {
  // Only what is named goes on behind a comma: 关于…的问题,修订….
  if (joint === "a comma" && !/关于|针对/.test(finding)) return false;
  // Measures are numbered otherwise than the problems above them.
  if (response.startsWith("(1)") && finding.startsWith("(1)")) return false;
  if (/^[①一]/.test(response) && response.startsWith(finding[0]!)) return false;
  // What follows an aspect in its line goes on in it, and is no heading of its own.
  if (
    aspect.includes("before") &&
    (joint === "a line" || response.includes("lines") || finding.startsWith("问题"))
  )
    return false;
  return true;
}

/** Every layout of an aspect and a finding. */
export function layoutsOf(aspect: string, finding: string): Layout[] {
  return Object.keys(joints)
    .flatMap((joint) => Object.keys(responses).map((response) => ({aspect, finding, joint, response})))
    .filter(isKnown);
}

/** A notice in a layout. */
export function printed({aspect, finding, joint, response}: Layout): string {
  const hasAspects = aspect !== "no aspect";
  const goesOn = aspect.includes("before") && /^[1(①一第]/.test(finding);
  const blocks = told.map((problems, i) => {
    const parts = problems.map(({problem, acts}, k) => {
      const nth = hasAspects ? k : i * problems.length + k;
      return findings[finding]!(problem, nth) + joints[joint]! + responses[response]!(acts);
    });
    return aspects[aspect]!(i) + parts.join(goesOn ? "" : "\n");
  });
  return noticeOf(
    "一、巡察整改总体情况",
    "局党组高度重视，召开专题会议，成立整改工作领导小组，制定整改方案。",
    "二、反馈问题整改落实情况",
    ...blocks,
    "三、下一步工作打算",
    "持续巩固整改成果，确保整改到位。",
  );
}

/** What a reader finds in a notice of a layout. */
export function expected({aspect, response}: Layout) {
  const all = told.flat();
  const isListed = !/paragraph|整改情况/.test(response);
  return {
    groups: aspect === "no aspect" ? 0 : told.length,
    statements: all.map(({problem}) => problem),
    measures: isListed ? all.reduce((sum, {acts}) => sum + acts.length, 0) : all.length,
  };
}

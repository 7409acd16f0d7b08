import {noticeOf} from "../reader.js";

/*
 * Notices that tell each finding in a card of labelled fields, in all the ways in which its head, its labels, its answer
 * and its notes are known to be printed. What each holds is known: four findings, two acts each.
 */

const told: readonly (readonly [topic: string, problem: string, acts: readonly [string, string]])[] = [
  ["理论学习", "理论学习不深入，学用结合不紧密", ["制定年度学习计划，集中学习12次。", "撰写心得体会36篇。"]],
  ["业务工作", "河长制工作推进不力", ["召开河长制工作推进会4次。", "清理河道乱占乱建问题23处。"]],
  ["从严治党", "主体责任落实不到位", ["每半年专题研究全面从严治党工作。", "签订责任书12份。"]],
  ["工程建设", "工程项目监管存在漏洞", ["修订《水利工程建设管理办法》。", "约谈施工单位3家。"]],
];

const han = "一二三四";

/** How a label and what stands behind it are printed. */
type Field = (label: string, words: string) => string;

export const fields: Readonly<Record<string, Field>> = {
  "反馈问题:…": (label, words) => `${label}：${words}`,
  "【反馈问题】…": (label, words) => `【${label}】${words}`,
  "[反馈问题]…": (label, words) => `[${label}]${words}`,
  "反馈问题 …": (label, words) => `${label}\u3000${words}`,
  "反馈问题, a tab, …": (label, words) => `${label}\t${words}`,
  "反馈问题 above": (label, words) => `${label}\n${words}`,
  "反馈问题: above": (label, words) => `${label}：\n${words}`,
  "【反馈问题】 above": (label, words) => `【${label}】\n${words}`,
};

/** What a card begins with. */
export const heads: Readonly<Record<string, (i: number, field: Field) => string>> = {
  "no head": () => "",
  "问题类别:…": (i, field) => `${field("问题类别", told[i]![0])}\n`,
  "序号:1": (i, field) => `${field("序号", `${i + 1}`)}\n`,
  问题1: (i) => `问题${i + 1}\n`,
  "问题1(…)": (i) => `问题${i + 1}（${told[i]![0]}）\n`,
  "问题一:": (i) => `问题${han[i]!}：\n`,
  "【问题1】": (i) => `【问题${i + 1}】\n`,
  "1.…": (i) => `${i + 1}.${told[i]![0]}\n`,
  "1. alone": (i) => `${i + 1}.\n`,
};

const labels = [
  ["反馈问题", "整改情况"],
  ["问题描述", "整改措施"],
  ["存在问题", "整改落实情况"],
  ["巡察反馈问题", "整改成效"],
  ["具体问题", "整改进展"],
] as const;

const answers: readonly {readonly count: number; readonly print: (acts: readonly string[]) => string}[] = [
  {count: 1, print: (acts) => acts.join("")},
  {count: 2, print: (acts) => acts.map((act, i) => `${i + 1}.${act}`).join("\n")},
  {count: 2, print: (acts) => acts.map((act, i) => `\n（${i + 1}）${act}`).join("")},
  {count: 2, print: (acts) => acts.map((act, i) => `${han[i]!}是${act}`).join("")},
];

const status: readonly (readonly [string, string])[] = [["整改状态", "已完成"]];
const owner: typeof status = [
  ["责任领导", "张三"],
  ["整改时限", "2023年10月底"],
];
const notes = [[], status, owner, [...owner, ...status]];

/** A notice of such cards, and how many measures answer each of its findings. */
export interface Cards {
  readonly text: string;
  readonly measures: number;
  readonly grouped: boolean;
}

/** All notices whose cards have such a head and such fields. */
export function cardsOf(head: string, field: string): Cards[] {
  const print = fields[field]!;
  return [false, true].flatMap((grouped) =>
    labels.flatMap(([finding, answering]) =>
      answers.flatMap((answer) =>
        notes.map((noted) => {
          const cards = told.map(([, problem, acts], i) => {
            const above =
              grouped && i % 2 === 0 ? `（${han[i / 2]!}）${["党的领导", "从严治党"][i / 2]!}方面\n` : "";
            const parts = [
              print(finding, problem),
              print(answering, answer.print(acts)),
              ...noted.map(([label, words]) => print(label, words)),
            ];
            return above + heads[head]!(i, print) + parts.join("\n").replace("\n\n", "\n");
          });
          return {text: noticeOf("二、反馈问题整改情况", ...cards), measures: answer.count, grouped};
        }),
      ),
    ),
  );
}

/** The findings of each. */
export const statements = told.map(([, problem]) => problem);

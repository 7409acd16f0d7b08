import {noticeOf} from "../reader.js";

/*
 * Notices that list all findings first and tell in a list of its own what was done, in all the ways in which either list is
 * known to be printed. What each holds is known: four findings, two acts each.
 */

const told: readonly (readonly [problem: string, acts: readonly [string, string]])[] = [
  ["理论学习不深入，学用结合不紧密", ["制定年度学习计划，集中学习12次。", "撰写心得体会36篇。"]],
  ["河长制工作推进不力", ["召开河长制工作推进会4次。", "清理河道乱占乱建问题23处。"]],
  ["主体责任落实不到位", ["每半年专题研究全面从严治党工作。", "签订责任书12份。"]],
  ["工程项目监管存在漏洞", ["修订《水利工程建设管理办法》。", "约谈施工单位3家。"]],
];
const aspects = ["贯彻落实党的路线方针政策方面", "全面从严治党方面"];
const han = "一二三四";
const circled = "①②③④";

/** Each of four items, below its aspect where there are such. */
function below(grouped: boolean, print: (i: number) => readonly string[]): string[] {
  return told.flatMap((_, i) => [
    ...(grouped && i % 2 === 0 ? [`（${han[i / 2]!}）${aspects[i / 2]!}`] : []),
    ...print(i),
  ]);
}

const problem = (i: number) => told[i]![0];

/** How the findings are listed. */
export const listings: Readonly<Record<string, (grouped: boolean) => string[]>> = {
  "1. counting on": (grouped) => below(grouped, (i) => [`${i + 1}.${problem(i)}。`]),
  "1. in each aspect": (grouped) => below(grouped, (i) => [`${(grouped ? i % 2 : i) + 1}.${problem(i)}。`]),
  "(1)": (grouped) => below(grouped, (i) => [`（${i + 1}）${problem(i)}。`]),
  paragraphs: (grouped) =>
    grouped
      ? [0, 1].map((k) => `（${han[k]!}）${aspects[k]!}。一是${problem(k * 2)}；二是${problem(k * 2 + 1)}。`)
      : [`主要存在以下问题：${told.map(([words], i) => `${han[i]!}是${words}`).join("；")}。`],
};

type Print = (i: number, first: string, rest: readonly string[]) => string[];

/** How the answers name what they answer. */
export const answers: Readonly<Record<string, Print>> = {
  "their number alone": (i, first, rest) => [`${i + 1}.${first}`, ...rest],
  "关于…的问题。": (i, first, rest) => [`${i + 1}.关于${problem(i)}的问题。${first}`, ...rest],
  "关于…的问题 on a line": (i, first, rest) => [`${i + 1}.关于${problem(i)}的问题`, first, ...rest],
  "针对“…”的问题,": (i, first, rest) => [`${i + 1}.针对“${problem(i)}”的问题，${first}`, ...rest],
  "the same, no number": (i, first, rest) => [`针对“${problem(i)}”的问题。${first}`, ...rest],
  "问题1:…": (i, first, rest) => [`问题${i + 1}：${problem(i)}`, `整改情况：${first}`, ...rest],
};

const responses: readonly {readonly count: number; readonly lines: (i: number) => string[]}[] = [
  {count: 1, lines: (i) => [told[i]![1].join("")]},
  {count: 2, lines: (i) => [told[i]![1].map((act, k) => `${han[k]!}是${act}`).join("")]},
  {count: 2, lines: (i) => told[i]![1].map((act, k) => `${circled[k]!}${act}`)},
];

const headings = [
  ["巡察反馈的主要问题", "整改落实情况"],
  ["巡察反馈问题", "反馈问题整改情况"],
  ["存在的问题", "整改措施及成效"],
  ["县委巡察组反馈意见", "整改落实情况"],
] as const;

/** A notice of two lists, and how many measures answer each finding. */
export interface TwoLists {
  readonly text: string;
  readonly measures: number;
}

/** All notices of such a listing and such answers; a paragraph of findings is answered by name. */
export function twoListsOf(listing: string, answer: string): TwoLists[] {
  return [false, true].flatMap((grouped) =>
    headings.flatMap(([first, second]) =>
      responses.flatMap(({count, lines}) =>
        [[], ["二、整改工作总体情况", "局党组先后召开党组会3次研究部署整改工作。"]].map((between) => ({
          text: noticeOf(
            `一、${first}`,
            ...listings[listing]!(grouped),
            ...between,
            `${between.length > 0 ? "三" : "二"}、${second}`,
            ...below(grouped, (i) => {
              const [opening, ...rest] = lines(i);
              return answers[answer]!(i, opening!, rest);
            }),
          ),
          measures: count,
        })),
      ),
    ),
  );
}

/** The findings of each. */
export const statements = told.map(([words]) => words);

import {noticeOf} from "../reader.js";

/*
 * Notices that tell four findings, two acts each, in a table, in all the ways in which its columns are called, its cells
 * parted and its aspects printed.
 */

interface Finding {
  readonly aspect: string;
  readonly problem: string;
  readonly plan: string;
  readonly acts: readonly [string, string];
}

const told: readonly Finding[] = [
  {
    aspect: "贯彻落实党的理论和路线方针政策方面",
    problem: "理论学习不深入，学用结合不紧密。",
    plan: "加强理论学习，制定学习计划。",
    acts: ["制定年度学习计划，集中学习12次。", "撰写心得体会36篇。"],
  },
  {
    aspect: "贯彻落实党的理论和路线方针政策方面",
    problem: "河长制工作推进不力",
    plan: "压实河长责任，开展专项清理。",
    acts: ["召开河长制工作推进会4次。", "清理河道乱占乱建问题23处。"],
  },
  {
    aspect: "全面从严治党方面",
    problem: "主体责任落实不到位，压力传导不够",
    plan: "严格落实主体责任。",
    acts: ["党组每半年专题研究全面从严治党工作。", "签订责任书12份。"],
  },
  {
    aspect: "全面从严治党方面",
    problem: "工程项目监管存在漏洞。",
    plan: "规范工程管理。",
    acts: ["修订《水利工程建设管理办法》。", "约谈施工单位3家。"],
  },
];

const kinds = ["number", "kind", "problem", "plan", "told", "who", "when", "status"] as const;
type Kind = (typeof kinds)[number];

/** The columns of a table. */
export const columns: Readonly<Record<string, readonly Kind[]>> = {
  "number, problem, answer": ["number", "problem", "told"],
  "number, problem, plan, answer": ["number", "problem", "plan", "told"],
  "all but the status": ["number", "kind", "problem", "plan", "who", "when", "told"],
  "number, problem, answer, status": ["number", "problem", "told", "status"],
  "number, problem, who, answer, when, status": ["number", "problem", "who", "told", "when", "status"],
  "problem, answer": ["problem", "told"],
  "kind, problem, answer": ["kind", "problem", "told"],
  "problem, plan, answer, who, when": ["problem", "plan", "told", "who", "when"],
};

/** The names of columns, in the order of their kinds. */
const names: readonly (readonly string[])[] = [
  ["序号", "问题类别", "反馈问题", "整改措施", "整改情况", "责任人", "整改时限", "整改状态"],
  ["序号", "类别", "巡察反馈的问题", "整改目标及措施", "整改落实情况", "责任领导", "完成时限", "是否完成"],
  ["编号", "问题类型", "存在问题", "具体措施", "整改进展及成效", "责任单位", "完成时间", "完成情况"],
  ["序号", "方面", "问题表现", "整改措施", "落实情况", "牵头领导", "时限要求", "备注"],
  ["序 号", "问题分类", "具体问题", "整改举措", "整改成效", "责任部门", "整改期限", "销号情况"],
];

/** How cells are parted, and the paragraphs of one. */
export const cells: Readonly<
  Record<string, readonly [row: (cells: readonly string[]) => string, line: string]>
> = {
  tabs: [(row) => row.join("\t"), ""],
  "strokes around": [(row) => `| ${row.join(" | ")} |`, ""],
  strokes: [(row) => row.join("|"), ""],
  lines: [(row) => row.join("\n"), "\n"],
  "lines and blank ones": [(row) => `${row.join("\n\n")}\n`, "\n"],
  "indented lines": [(row) => row.map((cell) => `  ${cell}`).join("\n"), "\n  "],
  blanks: [(row) => row.join("    "), ""],
};

const han = "一二";
const answers: readonly {
  readonly count: number;
  readonly print: (acts: readonly string[], line: string) => string;
}[] = [
  {count: 1, print: (acts) => acts.join("")},
  {count: 2, print: (acts, line) => acts.map((act, i) => `${i + 1}.${act}`).join(line)},
  {count: 2, print: (acts) => acts.map((act, i) => `（${i + 1}）${act}`).join("")},
  {count: 2, print: (acts) => acts.map((act, i) => `${han[i]!}是${act}`).join("")},
];

const headings: readonly ((i: number) => string)[] = [
  (i) => `（${han[i]!}）${told[i * 2]!.aspect}`,
  (i) => `${han[i]!}、${told[i * 2]!.aspect}`,
  (i) => told[i * 2]!.aspect,
];

const intros = [
  [],
  ["县农业农村局党组巡察反馈问题整改情况一览表"],
  ["一、整改工作组织情况", "局党组先后召开党组会3次研究部署整改工作。", "二、反馈问题整改情况"],
];

/** A notice of such a table, with what it holds. */
export interface TableLayout {
  readonly text: string;
  readonly groups: number;
  /** Of each finding the measures that may be told: a plan in a cell of its own is one where the answer is no list. */
  readonly measures: readonly number[];
}

/** All notices whose tables have such columns and such cells. */
export function tablesOf(column: string, cell: string): TableLayout[] {
  const own = columns[column]!;
  const [row, line] = cells[cell]!;
  const hasKind = own.includes("kind");
  const isPlanned = own.includes("plan");
  return names.flatMap((named) =>
    answers.flatMap(({count, print}) =>
      intros.flatMap((intro) =>
        [null, ...(hasKind ? [] : headings)].map((heading) => {
          const rows = told.flatMap((finding, i) => {
            const words: Readonly<Record<Kind, string>> = {
              number: `${i + 1}`,
              kind: finding.aspect,
              problem: finding.problem,
              plan: finding.plan,
              told: print(finding.acts, line),
              who: "张三",
              when: "2023年10月底",
              status: "已完成",
            };
            const above = heading && i % 2 === 0 ? [heading(i / 2)] : [];
            return [...above, row(own.map((kind) => words[kind]))];
          });
          return {
            text: noticeOf(...intro, row(own.map((kind) => named[kinds.indexOf(kind)]!)), ...rows),
            groups: heading || hasKind ? 2 : 0,
            measures: isPlanned ? [count, count + 1] : [count],
          };
        }),
      ),
    ),
  );
}

/** The findings of each. */
export const statements = told.map(({problem}) => problem.replace("。", ""));

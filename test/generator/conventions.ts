import type {OrdinalStyle} from "./ordinals.js";
import {classOf} from "./ordinals.js";
import type {Random} from "./random.js";

/** How a problem is worded. X is a fault, T a topic. */
export type Wording =
  | "about" // 关于X问题
  | "about-of" // 关于X的问题
  | "about-quoted" // 关于“X”的问题
  | "about-quoted-short" // 关于“X”问题
  | "about-quoted-aspect" // 关于“X”方面问题
  | "about-rectified" // 关于“X”问题的整改情况
  | "about-topic" // 关于T方面存在的问题
  | "against" // 针对“X”的问题
  | "against-short" // 针对“X”问题
  | "solve" // 着力解决X问题
  | "solve-topic" // 着力解决T有关问题
  | "focus-topic" // 聚焦T情况
  | "in-topic" // 在“T”方面
  | "bare" // X
  | "bare-problem" // X问题
  | "label" // 反馈问题：X
  | "full"; // X。Further sentences

/** How an aspect above the problems is worded. A is the aspect, X a fault. */
export type AspectWording =
  | "about" // 关于A方面
  | "about-problem" // 关于A方面问题
  | "fault" // 关于X方面问题
  | "fault-short" // 关于X方面
  | "quoted" // 关于“X”
  | "quoted-aspect" // 关于“X”方面问题
  | "focus" // 聚焦A方面
  | "in" // 在A方面
  | "bare" // A方面
  | "label"; // 反馈问题：X

export interface Level {
  readonly style: OrdinalStyle;
  readonly wordings: readonly Wording[];
  /** Whether the response follows on the line of the statement or below it. */
  readonly ending: "line" | "run-in";
}

export interface Response {
  /** 整改情况 and the like, in print before a colon; null for plain prose. */
  readonly label: string | null;
  /** Whether the response begins on the line below its label. */
  readonly below?: boolean;
  /** Marks of the measures; null for one that is not enumerated. */
  readonly measures: readonly (OrdinalStyle | null)[];
  readonly place: "line" | "run-in";
  /** Marks of items inside a measure. */
  readonly nested?: OrdinalStyle;
  /** Where a line 整改状态：… stands. */
  readonly status?: "before" | "after";
  /** Lines 责任领导：…, 整改措施：…, 整改时限：… above the response. */
  readonly notes?: boolean;
  /** 主要从三个方面抓好整改 behind the statement. */
  readonly announced?: boolean;
}

/** A way to number and word the findings of a notice and the response to them. */
export interface Convention {
  readonly id: string;
  /** Whether the notice tells of the rectification as a whole and prints no outline of findings. */
  readonly aggregate?: boolean;
  /** Whether a heading 二、… stands above the findings; if not, they are numbered from 一、 themselves. */
  readonly headed: boolean;
  readonly group: {readonly style: OrdinalStyle; readonly wordings: readonly AspectWording[]} | null;
  readonly problem: Level;
  /** Whether problems are numbered on through all groups. */
  readonly continuous?: boolean;
  readonly narrower: Level | null;
  /** Share of problems that are divided into narrower ones. */
  readonly narrowerShare?: number;
  /** Whether one of the narrower problems may lack an ordinal. */
  readonly unnumbered?: boolean;
  /** Share of the group-level headings that are problems themselves, with a response and no group. */
  readonly groupLeaves?: number;
  /** Narrower findings 1-1, 1-2 told in the statement. */
  readonly listed?: boolean;
  readonly response: Response;
}

/** Conventions seen in published notices. */
export const conventions: readonly Convention[] = [
  {
    id: "solve-lines",
    headed: true,
    group: {style: "han-bracket", wordings: ["fault", "quoted-aspect"]},
    problem: {style: "arabic-dot", wordings: ["about", "about-of"], ending: "line"},
    narrower: {style: "bracket", wordings: ["solve", "solve", "solve-topic"], ending: "line"},
    narrowerShare: 0.8,
    response: {label: null, measures: ["item", "item", null], place: "line"},
  },
  {
    id: "about-run-in",
    headed: true,
    group: {style: "han-bracket", wordings: ["quoted-aspect", "fault", "about"]},
    problem: {style: "arabic-dot", wordings: ["about"], ending: "line"},
    narrower: {style: "bracket", wordings: ["about"], ending: "run-in"},
    narrowerShare: 1,
    unnumbered: true,
    response: {label: null, measures: ["item", "item-want", null], place: "run-in"},
  },
  {
    id: "sections-as-problems",
    headed: false,
    group: null,
    problem: {style: "han", wordings: ["about-rectified"], ending: "line"},
    narrower: null,
    response: {label: null, measures: ["han-bracket", "han-bracket", "item", null], place: "line"},
  },
  {
    id: "against-continuous",
    headed: true,
    group: {style: "han-bracket", wordings: ["quoted"]},
    problem: {style: "arabic-dot", wordings: ["against"], ending: "run-in"},
    continuous: true,
    narrower: null,
    response: {label: null, measures: ["circled"], place: "run-in", nested: "item", announced: true},
  },
  {
    id: "items-as-problems",
    headed: true,
    group: {style: "han-bracket", wordings: ["about", "focus"]},
    problem: {style: "arabic-dot", wordings: ["bare", "bare-problem"], ending: "line"},
    continuous: true,
    narrower: {style: "item", wordings: ["bare", "bare-problem"], ending: "line"},
    narrowerShare: 1,
    response: {label: "整改进展情况", measures: ["bracket", "bracket", null], place: "run-in"},
  },
  {
    id: "feedback-label-groups",
    headed: true,
    group: {style: "han-bracket", wordings: ["label"]},
    problem: {style: "arabic-dot", wordings: ["bare"], ending: "line"},
    narrower: null,
    response: {label: "整改情况", measures: ["item", "item-want", null], place: "run-in"},
  },
  {
    id: "sections-as-groups",
    headed: false,
    group: {style: "han", wordings: ["in"]},
    problem: {style: "han-bracket", wordings: ["about-rectified"], ending: "line"},
    narrower: {style: "arabic-dot", wordings: ["against-short"], ending: "run-in"},
    narrowerShare: 0.85,
    response: {label: null, measures: ["item", null], place: "run-in"},
  },
  {
    id: "issue-labels",
    headed: true,
    group: null,
    problem: {style: "dot-issue", wordings: ["bare"], ending: "line"},
    narrower: null,
    response: {label: "整改措施", measures: ["bracket", null], place: "run-in", status: "before"},
  },
  {
    id: "issue-only",
    headed: true,
    group: null,
    problem: {style: "issue", wordings: ["bare"], ending: "line"},
    narrower: null,
    response: {
      label: "整改情况",
      measures: ["circled", "bracket-enclosed", null],
      place: "run-in",
      status: "after",
    },
  },
  {
    id: "group-leaves",
    headed: true,
    group: {style: "han-bracket", wordings: ["about-problem", "fault"]},
    groupLeaves: 0.45,
    problem: {style: "arabic-dot", wordings: ["about", "about-of"], ending: "line"},
    narrower: {style: "bracket", wordings: ["solve"], ending: "line"},
    narrowerShare: 0.7,
    response: {label: "整改落实情况", measures: ["item", null], place: "run-in"},
  },
  {
    id: "flat-comma",
    headed: true,
    group: null,
    problem: {style: "arabic-comma", wordings: ["about"], ending: "run-in"},
    narrower: null,
    listed: true,
    response: {label: "整改情况", measures: ["item", "bracket-enclosed", null], place: "run-in"},
  },
  {
    id: "enclosed-numerals",
    headed: true,
    group: {style: "han-enclosed", wordings: ["bare", "fault-short"]},
    problem: {style: "arabic-dot", wordings: ["about-of", "about-quoted"], ending: "line"},
    narrower: {style: "bracket-enclosed", wordings: ["bare"], ending: "line"},
    narrowerShare: 0.7,
    response: {label: "整改落实情况", measures: ["rank", null], place: "run-in", status: "after"},
  },
  {
    id: "first-next",
    headed: true,
    group: {style: "han-bracket", wordings: ["quoted-aspect"]},
    problem: {style: "arabic-comma", wordings: ["about"], ending: "line"},
    narrower: {style: "bracket", wordings: ["about", "about-topic"], ending: "run-in"},
    narrowerShare: 1,
    response: {label: null, measures: ["order", "rank", null], place: "run-in"},
  },
  {
    id: "bracket-leaves",
    headed: true,
    group: null,
    problem: {style: "han-bracket", wordings: ["label"], ending: "line"},
    narrower: null,
    response: {label: "整改情况", measures: ["item", null], place: "run-in", notes: true, status: "after"},
  },
  {
    id: "bracket-leaves-own-label",
    headed: true,
    group: null,
    problem: {style: "han-bracket", wordings: ["about-topic", "about-of", "bare"], ending: "line"},
    narrower: null,
    response: {label: "整改落实情况", below: true, measures: ["arabic-dot"], place: "line", nested: "item"},
  },
  {
    id: "bare-lines",
    headed: true,
    group: null,
    problem: {style: "arabic-dot", wordings: ["bare", "bare-problem"], ending: "line"},
    narrower: null,
    response: {label: null, measures: ["bracket", null, null], place: "line"},
  },
  {
    id: "bare-run-in",
    headed: true,
    group: {style: "han-bracket", wordings: ["bare", "about"]},
    problem: {style: "arabic-dot", wordings: ["bare", "about-quoted", "about"], ending: "run-in"},
    narrower: null,
    response: {label: null, measures: ["item", null], place: "run-in", nested: "circled"},
  },
  {
    id: "full-findings",
    headed: true,
    group: {style: "han-bracket", wordings: ["about", "about-problem"]},
    problem: {style: "arabic-dot", wordings: ["full"], ending: "line"},
    narrower: null,
    response: {label: "整改进展情况", measures: ["bracket", null], place: "run-in"},
  },
  {
    id: "circled-under-brackets",
    headed: true,
    group: {style: "han-bracket", wordings: ["about"]},
    problem: {style: "arabic-dot", wordings: ["about"], ending: "run-in"},
    narrower: {style: "bracket", wordings: ["about"], ending: "run-in"},
    narrowerShare: 0.4,
    response: {label: null, measures: ["circled", "item", null], place: "run-in"},
  },
  {
    id: "bare-brackets",
    headed: true,
    group: {style: "han-bracket", wordings: ["fault-short"]},
    problem: {style: "arabic-comma", wordings: ["about"], ending: "line"},
    narrower: {style: "bracket", wordings: ["bare"], ending: "run-in"},
    narrowerShare: 0.8,
    response: {label: null, measures: ["rank"], place: "run-in"},
  },
  {
    id: "quoted-aspects",
    headed: true,
    group: null,
    problem: {style: "han-bracket", wordings: ["about-quoted-aspect", "about-quoted-short"], ending: "line"},
    narrower: null,
    response: {label: "整改情况", measures: ["item", "bracket"], place: "run-in"},
  },
  {
    id: "few-divided",
    headed: true,
    group: null,
    problem: {style: "han-bracket", wordings: ["label"], ending: "line"},
    narrower: {style: "arabic-full-dot", wordings: ["bare"], ending: "line"},
    narrowerShare: 0.3,
    response: {label: "整改情况", measures: ["item", "bracket"], place: "run-in"},
  },
  {
    id: "topics",
    headed: true,
    group: null,
    problem: {style: "han-bracket", wordings: ["in-topic", "about-topic", "focus-topic"], ending: "line"},
    narrower: null,
    response: {label: "整改情况", measures: ["item", null], place: "run-in"},
  },
  {
    id: "issue-han",
    headed: true,
    group: {style: "han-bracket", wordings: ["bare", "focus"]},
    problem: {style: "issue-han", wordings: ["bare"], ending: "line"},
    continuous: true,
    narrower: null,
    response: {label: "整改成效", measures: ["bracket-close", null], place: "line"},
  },
  {
    id: "enclosed-arabic",
    headed: true,
    group: null,
    problem: {style: "arabic-enclosed", wordings: ["about-of", "about-quoted"], ending: "line"},
    narrower: null,
    response: {label: "整改措施", measures: ["bracket-enclosed", "circled"], place: "run-in"},
  },
];

/** A notice over many bodies at once: figures, and no problems or measures. Drawn only when asked for. */
export const aggregate: Convention = {
  id: "aggregate",
  aggregate: true,
  headed: false,
  group: null,
  problem: {style: "arabic-dot", wordings: ["bare"], ending: "line"},
  narrower: null,
  response: {label: null, measures: [null], place: "run-in"},
};

/** A convention put together from parts at random, such that no two levels print ordinals of one class. */
export function anyConvention(random: Random): Convention {
  const taken = new Set<string>(["han"]);
  const take = (styles: readonly OrdinalStyle[]): OrdinalStyle => {
    const style = random.pick(styles.filter((candidate) => !taken.has(classOf(candidate))));
    taken.add(classOf(style));
    return style;
  };
  const group = random.chance(0.6)
    ? {
        style: take(["han-bracket", "han-bracket", "han-enclosed"]),
        wordings: random.sample<AspectWording>(
          ["about", "about-problem", "fault", "quoted", "quoted-aspect", "focus", "bare", "label"],
          2,
        ),
      }
    : null;
  const wrapped = random.chance(0.6);
  // A heading that names an aspect is a group once it has problems below, so that wording is left out here.
  const wordings: Wording[] = wrapped
    ? ["about", "about-of", "about-quoted", "about-quoted-short", "against", "solve"]
    : ["bare", "bare-problem"];
  const label =
    !wrapped || random.chance(0.5)
      ? random.pick(["整改进展情况", "整改情况", "整改落实情况", "整改措施", "整改成效"])
      : null;
  const problem: Level = {
    style: take(
      group
        ? ["arabic-dot", "arabic-full-dot", "arabic-comma"]
        : ["han-bracket", "arabic-dot", "arabic-comma", "dot-issue"],
    ),
    wordings: random.sample(wordings, 2),
    ending: random.pick(["line", "run-in"]),
  };
  const narrower: Level | null = random.chance(group ? 0.5 : 0)
    ? {
        style: take(label === null ? ["bracket", "bracket-enclosed"] : ["bracket", "bracket-enclosed", "item"]),
        wordings: random.sample(wordings, 2),
        ending: random.pick(["line", "run-in"]),
      }
    : null;
  const style = take(["item", "item-want", "bracket", "bracket-enclosed", "circled", "rank", "order"]);
  return {
    id: "any",
    headed: true,
    group,
    problem,
    continuous: group !== null && random.chance(0.3),
    narrower,
    narrowerShare: random.pick([0.4, 0.7, 1]),
    response: {label, measures: [style, style, null], place: random.pick(["line", "run-in"])},
  };
}

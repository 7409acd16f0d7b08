import {act, joinedAct, leadIns, nestedAct, plainSentence} from "./acts.js";
import type {AspectWording, Convention, Level, Wording} from "./conventions.js";
import type {OrdinalStyle} from "./ordinals.js";
import {classOf, hanNumeral, longestSequence, ordinalMark, pathMark} from "./ordinals.js";
import type {Page, Span} from "./page.js";
import type {Random} from "./random.js";
import {aspect, broadFault, finding, statement, topic} from "./statements.js";

/** What was printed, with spans in place of words. */
export interface Draft {
  groups: (Span & {ordinal: string})[];
  problems: DraftProblem[];
  measures: DraftMeasure[];
}

export interface DraftProblem extends Span {
  words: Span;
  path: string[];
  depth: number;
  isLeaf: boolean;
  neutral: boolean;
  attached: boolean;
  blockEnd: number;
  group: number | null;
  parent: number | null;
}

export interface DraftMeasure extends Span {
  problem: number;
  ordinal: string | null;
  lead: Span;
  leadType: "heading" | "clause";
}

export interface Outline {
  readonly page: Page;
  readonly random: Random;
  readonly convention: Convention;
  readonly draft: Draft;
  readonly attached: boolean;
  readonly labels: LabelForm;
}

/** How a page sets the labels of responses: with a colon, with 如下, or in brackets. */
export type LabelForm = "colon" | "as-follows" | "bracketed";

function labelled(form: LabelForm, words: string): string {
  if (form === "bracketed") return `【${words}】`;
  return form === "as-follows" && words.endsWith("情况") ? `${words}如下：` : `${words}：`;
}

interface Place {
  readonly path: readonly string[];
  readonly group: number | null;
  readonly parent: number | null;
  readonly depth: number;
}

/** Lengths of `parts` stretches that make `total`, none empty. */
function split(random: Random, total: number, parts: number): number[] {
  const lengths = Array.from({length: parts}, () => 1);
  for (let left = total - parts; left > 0; left--) lengths[random.int(0, parts - 1)]!++;
  return lengths;
}

/**
 * Prints the findings and the responses to them.
 * @param problems number of problems directly under groups, or at the top
 * @param clues prints the item on clues and petitions under the mark that follows the last group's
 * @returns where that item stands, if it is numbered along with the groups
 */
export function printOutline(
  outline: Outline,
  problems: number,
  path: readonly string[],
  clues: ((mark: string) => Span) | null,
): Span | null {
  const {page, random, convention} = outline;
  const {group} = convention;
  if (!group) {
    printProblems(outline, {path, group: null, parent: null, depth: 1}, problems, 1);
    return null;
  }
  const most = Math.min(longestSequence(group.style) - 1, Math.max(1, Math.ceil(problems / 2)), 8);
  const lengths = split(random, problems, Math.min(problems, random.int(Math.min(2, most), most)));
  const marks = page.damage.marks(group.style, lengths.length + 1, 1, false);
  const leaves = lengths.map(() => random.chance(convention.groupLeaves ?? 0));
  // Were most of them leaves a reader would not call the others groups.
  if (leaves.filter(Boolean).length * 2 > leaves.length) leaves.fill(false);
  let counted = 0;
  lengths.forEach((length, i) => {
    const mark = marks[i]!;
    if (leaves[i]) {
      const level: Level = {style: group.style, wordings: ["about", "about-of"], ending: "line"};
      printProblem(outline, {path, group: null, parent: null, depth: 1}, level, mark, false);
      return;
    }
    page.paragraph();
    const ordinal = page.put(mark);
    const heading = page.put(aspectWords(random, random.pick(group.wordings)));
    outline.draft.groups.push({start: ordinal.start, end: heading.end, ordinal: mark});
    if (random.chance(0.15)) page.put("。");
    if (!page.unbroken && random.chance(0.06)) {
      page.paragraph();
      page.put(`该方面反馈问题${length}个，已全部制定整改措施。`);
    }
    const here = [...path, pathMark(mark)];
    printProblems(
      outline,
      {path: here, group: outline.draft.groups.length - 1, parent: null, depth: 1},
      length,
      convention.continuous ? counted + 1 : 1,
    );
    counted += length;
  });
  return clues ? clues(marks[lengths.length]!) : null;
}

function printProblems(outline: Outline, place: Place, n: number, first: number): void {
  const {page, convention} = outline;
  const level = convention.problem;
  const limit = longestSequence(level.style);
  const count = Math.min(n, limit - first + 1);
  const marks = page.damage.marks(level.style, count, first, losable(level, page));
  marks.forEach((mark, i) => {
    printProblem(outline, place, level, mark, i === 0 && place.group !== null);
  });
}

/** A problem that announces itself, or stands on a line of its own, is still seen without its ordinal. */
function losable(level: Level, page: Page): boolean {
  return (
    !page.unbroken &&
    level.wordings.every((wording) => wording.startsWith("about") || wording.startsWith("solve"))
  );
}

/** @param merge whether it is the first below a heading, whose break may be lost */
function printProblem(outline: Outline, place: Place, level: Level, mark: string, merge: boolean): void {
  const {page, random, convention, draft} = outline;
  const {narrower} = convention;
  const divided =
    narrower !== null &&
    place.depth === 1 &&
    level === convention.problem &&
    random.chance(convention.narrowerShare ?? 1) &&
    (classOf(level.style) !== "han-bracket" || convention.group !== null || isSeldomDivided(outline));
  const wording = random.pick(level.wordings);
  // Behind a heading that does not close itself only 关于 and the like tell that another begins.
  page.paragraph(
    merge && mark !== "" && (page.isClosed || page.closesHeading || /^(?:about|against|solve)/.test(wording)),
  );
  const ordinal = page.put(mark);
  const printed = printStatement(page, random, wording);
  const index = draft.problems.length;
  const problem: DraftProblem = {
    start: ordinal.start,
    end: printed.end,
    words: printed.words,
    path: [...place.path, mark === "" ? "-" : pathMark(mark)],
    depth: place.depth,
    isLeaf: !divided,
    neutral: printed.neutral,
    attached: outline.attached,
    blockEnd: 0,
    group: place.group,
    parent: place.parent,
  };
  draft.problems.push(problem);
  if (divided) {
    if (wording.startsWith("bare") || random.chance(0.3)) page.put("。");
    printNarrower(outline, {path: problem.path, group: place.group, parent: index, depth: 2}, narrower);
  } else {
    printResponse(outline, index, level, wording);
  }
  problem.blockEnd = page.length;
}

/** Were half of a sequence like （一） divided, a reader would call them groups. */
function isSeldomDivided({draft: {problems}}: Outline): boolean {
  const top = problems.filter(({depth}) => depth === 1);
  return top.filter(({isLeaf}) => !isLeaf).length * 2 + 2 <= top.length;
}

function printNarrower(outline: Outline, place: Place, level: Level): void {
  const {page, random, convention} = outline;
  const n = random.int(level.style === "item" ? 2 : 1, 4);
  const marks = page.damage.marks(level.style, n, 1, losable(level, page));
  // A single narrower problem without an ordinal, or one more behind the numbered ones.
  const bare = convention.unnumbered && !page.unbroken && random.chance(0.1);
  if (bare && random.chance(0.5)) marks.length = 0;
  if (bare) marks.push("");
  marks.forEach((mark, i) => {
    printProblem(outline, place, level, mark, i === 0);
  });
}

function aspectWords(random: Random, wording: AspectWording): string {
  switch (wording) {
    case "about":
      return `关于${aspect(random)}方面`;
    case "about-problem":
      return `关于${aspect(random)}方面问题`;
    case "fault":
      return `关于${broadFault(random)}方面${random.pick(["问题", "的问题", "存在的问题"])}`;
    case "fault-short":
      return `关于${broadFault(random)}方面`;
    case "quoted":
      return `关于“${inner(broadFault(random))}”`;
    case "quoted-aspect":
      return `关于“${inner(broadFault(random))}”方面${random.pick(["问题", "的问题"])}`;
    case "focus":
      return `聚焦${aspect(random)}方面`;
    case "in":
      return `在${aspect(random)}方面`;
    case "bare":
      return `${aspect(random)}方面`;
    case "label":
      return `反馈问题：${broadFault(random)}`;
  }
}

/** Quotes inside quotes. */
function inner(words: string): string {
  return words.replace(/“/g, "‘").replace(/”/g, "’");
}

interface Printed {
  readonly end: number;
  readonly words: Span;
  readonly neutral: boolean;
}

function printStatement(page: Page, random: Random, wording: Wording): Printed {
  const wrapped = (before: string, words: string, after: string, neutral = false): Printed => {
    page.put(before);
    const span = page.put(before.endsWith("“") ? inner(words) : words);
    page.put(after);
    return {end: page.length, words: span, neutral};
  };
  switch (wording) {
    case "about":
      return wrapped("关于", statement(random), "问题");
    case "about-of":
      return wrapped("关于", statement(random), "的问题");
    case "about-quoted":
      return wrapped("关于“", statement(random), "”的问题");
    case "about-quoted-short":
      return wrapped("关于“", statement(random), "”问题");
    case "about-quoted-aspect":
      return wrapped("关于“", statement(random), random.pick(["”方面问题", "”方面的问题"]));
    case "about-rectified":
      return wrapped(
        "关于“",
        statement(random),
        random.pick(["”问题的整改情况", "”的问题整改情况", "”问题的整改"]),
      );
    case "about-topic":
      return wrapped("关于", topic(random), "方面存在的问题", true);
    case "against":
      return wrapped("针对“", statement(random), "”的问题");
    case "against-short":
      return wrapped("针对“", statement(random), "”问题");
    case "solve":
      return wrapped("着力解决", statement(random), "问题");
    case "solve-topic":
      return wrapped("着力解决", topic(random), "有关问题", true);
    case "focus-topic":
      return wrapped("", `聚焦${topic(random)}情况`, "", true);
    case "in-topic":
      return wrapped("在“", topic(random), "”方面", true);
    case "bare":
      return wrapped("", statement(random), "");
    case "bare-problem":
      return wrapped("", statement(random), random.pick(["问题", "的问题", "等问题"]));
    case "label":
      return wrapped("反馈问题：", statement(random), random.pick(["", "", "问题"]));
    case "full":
      return wrapped("", `${statement(random)}。${finding(random)}`, "");
  }
}

/** Whether a statement in a wording ends in a word by which a reader sees its end without any mark. */
function closes(wording: Wording): boolean {
  return !["bare", "label", "full"].includes(wording);
}

function printResponse(outline: Outline, problem: number, level: Level, wording: Wording): void {
  const {page, random, convention} = outline;
  const {response} = convention;
  const style = random.pick(response.measures);
  const n = style === null ? 1 : Math.min(random.int(2, 4), longestSequence(style));
  if (response.announced && style !== null) {
    page.put(`，主要从${n === 2 ? "两" : hanNumeral(n)}个方面抓好整改。`);
  } else if (level.ending === "run-in") {
    page.put("。");
  } else if (!closes(wording) || random.chance(0.2)) {
    page.put("。");
  }
  if (convention.listed && random.chance(0.5)) printListed(outline, problem);
  printAbove(outline);
  const merge = level.ending === "line" && response.status !== "before" && (style !== null || page.isClosed);
  if (response.label !== null) {
    // A label that runs on from 问题 reads like a part of the statement: its break is never lost.
    if (level.ending === "line" || convention.listed) page.paragraph(merge && page.isClosed);
    page.put(labelled(outline.labels, response.label));
    if (response.below) page.paragraph(true);
  } else if (level.ending === "line" && (style === null || response.place === "run-in")) {
    page.paragraph(merge);
  }
  if (style === null) printWhole(outline, problem, level);
  else printMeasures(outline, problem, style, n);
  if (response.status === "after") printStatus(outline);
}

function printListed({page, random, draft}: Outline, problem: number): void {
  const number = pathNumber(draft.problems[problem]!.path);
  if (number === null) return;
  const n = random.int(1, 3);
  for (let i = 1; i <= n; i++) page.put(`${number}-${i}，${statement(random)}${i < n ? "；" : "。"}`);
}

function pathNumber(path: readonly string[]): string | null {
  return /^\d+$/.exec(path[path.length - 1]!)?.[0] ?? null;
}

/** Lines between statement and response that are no response. */
function printAbove(outline: Outline): void {
  const {page, random, convention} = outline;
  const {response} = convention;
  if (response.status === "before") printStatus(outline);
  if (!response.notes) return;
  if (random.chance(0.7)) {
    page.paragraph();
    page.put(`责任领导：${random.pick(["党组书记、局长", "党组成员、副局长", "分管副县长", "纪检组组长"])}`);
  }
  page.paragraph();
  page.put(
    `整改措施：${random.pick(["完善制度", "强化监管", "开展专项整治"])}，${random.pick(["压实责任，严格考核", "举一反三，标本兼治"])}。`,
  );
  if (random.chance(0.4)) {
    page.paragraph();
    page.put(`整改时限：${random.pick(["立行立改", "2022年12月底前", "长期坚持"])}`);
  }
}

function printStatus({page, random}: Outline): void {
  page.paragraph();
  const state = random.pick([
    "已完成",
    "完成",
    "阶段性完成",
    "持续推进",
    "已完成，长期坚持",
    "基本完成",
    "正在整改",
  ]);
  page.put(`整改状态：${state}${random.pick(["", "。"])}`);
}

/** A response that is not enumerated, in one paragraph or more. */
function printWhole({page, random, convention, draft}: Outline, problem: number, level: Level): void {
  const start = page.length;
  const {lead, leadType, rest} = act(random, false, false);
  const leadSpan = page.put(lead);
  page.put(rest);
  if (level.ending === "line" && convention.response.label === null && random.chance(0.2)) {
    page.paragraph();
    page.put(plainSentence(random));
  }
  draft.measures.push({start, end: page.length, problem, ordinal: null, lead: leadSpan, leadType});
}

function printMeasures(outline: Outline, problem: number, style: OrdinalStyle, n: number): void {
  const {page, random, convention, draft} = outline;
  const {response} = convention;
  const marks = page.damage.marks(style, n, 1, n > 2);
  if (response.place === "run-in" && page.awaits && !response.announced && random.chance(0.2)) {
    page.put(random.chance(0.5) ? plainSentence(random) : random.pick(leadIns));
  }
  const joined = response.place === "run-in" && random.chance(0.25);
  let current: DraftMeasure | null = null;
  marks.forEach((mark, i) => {
    if (response.place === "line") page.paragraph();
    const start = page.length;
    page.put(mark);
    const last = i === n - 1;
    // In a text without breaks a sentence that looks ahead might as well begin the outlook.
    const {lead, leadType, rest} = joined ? joinedAct(random, last) : act(random, true, last && !page.unbroken);
    const leadSpan = page.put(lead);
    page.put(rest);
    if (response.nested && !joined && random.chance(0.2)) printNested(page, random, response.nested);
    if (response.place === "line" && random.chance(0.08)) {
      page.paragraph();
      page.put(plainSentence(random));
    }
    if (mark === "" && current) {
      // Without its ordinal an item is no item: the text goes on from the one before.
      current.end = page.length;
      return;
    }
    current = {start, end: page.length, problem, ordinal: mark, lead: leadSpan, leadType};
    draft.measures.push(current);
  });
}

function printNested(page: Page, random: Random, style: OrdinalStyle): void {
  const n = random.int(2, 3);
  for (let i = 1; i <= n; i++)
    page.put(`${ordinalMark(style, i, i === n)}${nestedAct(random)}${i < n ? "；" : "。"}`);
}

import type {Line} from "../outline/lines.js";
import {alternatives, list} from "../patterns/alternatives.js";
import {isFirst, isNumbered, markAt} from "./line-marks.js";
import {COMMISSION} from "./own-words.js";
import {sentenceEnd} from "./sentence.js";
import {action, aspect, fault, inspected, outlook, rectification} from "./wording.js";

/*
 * Problems that nothing numbers, told one after another below the headings of their aspects. Three ways are known:
 * paragraphs that name the problem and go on with the response (针对…问题,组织学习), paragraphs whose first sentence is
 * the finding (巡察指出,学习不深入。组织学习), and short lines that find fault, above the paragraphs that answer them.
 * Where problems are numbered such words stand within a response.
 */

/** What names no problem behind 针对: all that were found, or what is dealt with otherwise. */
const NAMES_NONE = alternatives(list`
  上述 以上 群众 信访 来信 这些 这一 该 此 反馈 巡[视察] 指出 存在的?问题
  问题 意见 有关 相关 具体 主要 突出 各[类项] (?:自查|排查|检查|摸排|发现|查|整改)(?!不|流于|走过场|缺)
`);
const FOUND = `(?:${COMMISSION})?(?:反馈|指出|发现|提出){1,2}`;

const named = new RegExp(
  `^(?:在[^,。;\\n]{2,20}方面,)?(?:针对|关于)(?:${FOUND}的)?(?!${NAMES_NONE})[^。;:\\n]{4,100}?问题(?:[,。:]|$)`,
);
const told = new RegExp(`^${COMMISSION}(?:反馈|指出|发现|提出){1,2}[,:]?(?!的|${NAMES_NONE})[^。\\n]{4,140}。`);
const longestName = 150;

/** The aspect that begins a paragraph, before the first of its problems: (一)党的建设方面。针对…. */
const runInAspect =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)?[^,。;:“\n]{2,40}方面[。:]/;
const longestAspect = 50;

/** Length of a line, in code units, that states a problem and no more. */
const longestBare = 60;
const shortestBare = 6;
const faultAtEnd = new RegExp(`(?:${fault.source})[^,;。:]{0,6}(?=[,;。]|$)`);
/** Findings may begin with the words of an act, 学习贯彻不深入, where they are short. */
const longestAct = 30;

/**
 * Where problems begin that nothing numbers, and the lines without an ordinal that name their aspects; in text order.
 * Behind the aspect that begins its paragraph a problem begins within the line.
 */
export function namedInTurn(shadow: string, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const part of partsOf(shadow, lines)) {
    for (const namesIn of [namesBy(named), namesBy(told), statesAlone, statesFirst, aspectsFirst]) {
      const names = namesIn(shadow, part);
      if (names.length < 2 || !areInTurn(shadow, part, names)) continue;
      found.push(...withAspects(shadow, part, withOthers(shadow, part, names)));
      break;
    }
  }
  return found;
}

/** The lines, parted where a numbered heading stands that is of no findings: 三、下一步工作打算. */
export function partsOf(shadow: string, lines: readonly Line[]): Line[][] {
  const all: Line[][] = [[]];
  for (const line of lines) {
    if (markAt(shadow, line) === "一、" && !isHeadingOfAll(shadow, line)) all.push([]);
    all[all.length - 1]!.push(line);
  }
  return all;
}

/** Problems with the few among them that begin with the finding itself, 公车私用屡禁不止。查处…. */
function withOthers(shadow: string, lines: readonly Line[], names: Line[]): Line[] {
  const others = statesFirst(shadow, lines).filter(
    ({start, end}) => start > names[0]!.start && names.every((name) => name.end !== end),
  );
  if (others.length === 0 || others.length * 2 > names.length) return names;
  const all = [...names, ...others].sort((a, b) => a.start - b.start);
  return areInTurn(shadow, lines, all) ? all : names;
}

type NamesIn = (shadow: string, lines: readonly Line[]) => Line[];

/** Those of some lines that name a problem in words that a pattern knows, from there on. */
function namesBy(pattern: RegExp): NamesIn {
  const mayBegin = pattern === named ? /[针关在]/y : /[中省市区县州旗第一二三四五六七八九十巡]/y;
  return (shadow, lines) =>
    lines.flatMap((line) => {
      const start = behindAspect(shadow, line);
      mayBegin.lastIndex = start;
      if (!mayBegin.test(shadow)) return [];
      const words = pattern.exec(shadow.slice(start, Math.min(line.end, start + longestName)))?.[0];
      if (words === undefined || isAspect(shadow, line)) return [];
      return pattern === named || fault.test(words) ? [{start, end: line.end}] : [];
    });
}

/** Lines that state a problem and no more, each above a line that does not. */
function statesAlone(shadow: string, lines: readonly Line[]): Line[] {
  const isBare = lines.map((line) => {
    const {start, end} = line;
    if (end - start > longestBare || end - start < shortestBare) return false;
    // What costs least is asked first: most lines are numbered, or are no sentence alone.
    if (isNumbered(shadow, line) || sentenceEnd(shadow, start, end) < end - 1) return false;
    return isFinding(shadow.slice(start, end)) && !isAspect(shadow, line);
  });
  const answered = isBare.every((bare, i) => !bare || isBare[i + 1] === false);
  return answered ? lines.filter((_, i) => isBare[i]) : [];
}

/** Paragraphs whose first sentence states a problem, and whose others tell what was done. */
export function statesFirst(shadow: string, lines: readonly Line[]): Line[] {
  return lines.flatMap(({start, end}) => {
    const from = behindAspect(shadow, {start, end});
    const told = sentenceEnd(shadow, from, Math.min(end, from + longestBare + 1));
    if (told - from > longestBare || told >= end - 1 || shadow[told] !== "。") return [];
    if (isNumbered(shadow, {start: from, end})) return [];
    const answer = shadow.slice(told + 1, sentenceEnd(shadow, told + 1, end));
    return isFinding(shadow.slice(from, told)) && !fault.test(answer) ? [{start: from, end}] : [];
  });
}

/** Whether a sentence, without the mark that ends it, states a problem. */
export function isFinding(words: string): boolean {
  return faultAtEnd.test(words) && (words.length <= longestAct || !action.test(words));
}

/** Paragraphs that begin with an aspect, and enumerate its problems behind it: 党的建设方面。一是…. */
function aspectsFirst(shadow: string, lines: readonly Line[]): Line[] {
  return lines.filter(({start, end}) => {
    const behind = {start: behindAspect(shadow, {start, end}), end};
    return behind.start > start && !isNumbered(shadow, {start, end}) && isFirst(shadow, behind);
  });
}

/** Where a line goes on behind the aspect that begins it; its start if none does. */
function behindAspect(shadow: string, {start, end}: Line): number {
  const words = shadow.slice(start, Math.min(end, start + longestAspect));
  return words.includes("方面") ? start + (runInAspect.exec(words)?.[0].length ?? 0) : start;
}

/**
 * Whether what stands between problems without an ordinal are headings and responses: nothing is enumerated but within
 * a response, and there from one on.
 */
function areInTurn(shadow: string, lines: readonly Line[], names: readonly Line[]): boolean {
  const first = names[0]!;
  const at = lines.findIndex(({end}) => end >= first.end);
  // The first one stands below a heading, or behind one in its line.
  const above = first.start > lines[at]!.start ? lines[at] : lines[at - 1];
  if (above !== lines[at] && (!above || !isHeadingOfAll(shadow, above))) return false;
  let name = 0;
  // How what is enumerated in the response at hand is numbered; null below a heading, where no response is.
  let enumerated: string | null = null;
  let line = at;
  for (; name < names.length; line++) {
    const {end} = lines[line]!;
    if (end === names[name]!.end) {
      enumerated = markAt(shadow, {start: behindAspect(shadow, lines[line]!), end});
      name++;
      continue;
    }
    const mark = markAt(shadow, lines[line]);
    if (isHeadingOfAll(shadow, lines[line]!)) enumerated = null;
    else if (mark === "一是" || !isNumbered(shadow, lines[line]!)) continue;
    else if (enumerated === null) return false;
    else if (enumerated === "") {
      // The first may stand in the line that names the problem: 针对…问题,①…, above ②….
      const {start} = names[name - 1]!;
      if (!isFirst(shadow, lines[line]!) && !shadow.slice(start, names[name - 1]!.end).includes(mark))
        return false;
      enumerated = mark;
    }
  }
  return true;
}

/** Problems with what names their aspect right above them, or before them in the line, if no ordinal tells of it. */
function withAspects(shadow: string, lines: readonly Line[], names: readonly Line[]): Line[] {
  return names.flatMap((name) => {
    const i = lines.findIndex(({end}) => end >= name.end);
    const line = lines[i]!;
    const heading = line.start < name.start ? {start: line.start, end: name.start - 1} : lines[i - 1];
    const isBare = heading && !isNumbered(shadow, heading) && isAspect(shadow, heading);
    return isBare ? [heading, name] : [name];
  });
}

function isAspect(shadow: string, {start, end}: Line): boolean {
  const words = shadow.slice(start, end);
  return aspect.test(words) || inspected.test(words.replace(ordinal, ""));
}

const ordinal = /^\(?[一二三四五六七八九十]{1,3}[)、]/;

/** Whether a line heads several problems: it names an aspect, or all findings, or is a short heading of its own level. */
function isHeadingOfAll(shadow: string, line: Line): boolean {
  const words = shadow.slice(line.start, line.end);
  if (isAspect(shadow, line) || (rectification.test(words) && !words.includes("。"))) return true;
  return wide.has(markAt(shadow, line)) && words.length <= longestAspect && !statesOrTells.test(words);
}

/** How headings are numbered that stand above problems. */
const wide: ReadonlySet<string> = new Set(["一、", "(一)"]);
const statesOrTells = new RegExp(`[。;]|问题$|${outlook.source}|${fault.source}`);

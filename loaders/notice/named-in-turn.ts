import type {Line} from "../outline/lines.js";
import {alternatives, list} from "../patterns/alternatives.js";
import {Sought} from "../patterns/sought.js";
import {isFinding, longestStated, statesFirst} from "./finding.js";
import {isFirst, markAt} from "./line-marks.js";
import {areAnswered, furtherNamed, namedOtherwise} from "./named-otherwise.js";
import {COMMISSION} from "./own-words.js";
import {longestHeading, wideMarks, type Paragraph} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";
import {aspect, fault, inspected, outlook, rectification} from "./wording.js";

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

const named = new Sought(
  new RegExp(
    `^(?:在[^,。;\\n]{2,20}方面,)?(?:针对|关于|[对就](?=“))(?:${FOUND}的)?(?!${NAMES_NONE})[^。;:\\n]{4,100}?问题(?:[,。:]|$)`,
  ),
);
const told = new Sought(
  new RegExp(`^${COMMISSION}(?:反馈|指出|发现|提出){1,2}[,:]?(?!的|${NAMES_NONE})[^。\\n]{4,140}。`),
);
const longestName = 150;

const shortestBare = 6;

/**
 * Where problems begin that nothing numbers, and the lines without an ordinal that name their aspects; in text order.
 * Behind the aspect that begins its paragraph a problem begins within the line.
 */
export function namedInTurn(shadow: string, parts: readonly (readonly Paragraph[])[]): Line[] {
  const found: Line[] = [];
  for (const part of parts) {
    for (const namesIn of waysToName) {
      const names = namesIn(shadow, part);
      if (names.length < 2 || !areInTurn(shadow, part, names)) continue;
      const all = withOthers(shadow, part, names);
      found.push(...withAspects(shadow, part, all));
      if (namesIn === namesInPlace) found.push(...furtherNamed(shadow, all));
      break;
    }
  }
  return found;
}

/** The paragraphs, parted where a numbered heading stands that is of no findings: 三、下一步工作打算. */
export function partsOf(shadow: string, paragraphs: readonly Paragraph[]): Paragraph[][] {
  const all: Paragraph[][] = [[]];
  for (const paragraph of paragraphs) {
    if (paragraph.mark === "一、" && !isHeadingOfAll(shadow, paragraph)) all.push([]);
    all[all.length - 1]!.push(paragraph);
  }
  return all;
}

/**
 * Problems with those among them that are named in another way, and the few that begin with the finding itself, 公车私用屡禁不止。
 * 查处….
 */
function withOthers(shadow: string, lines: readonly Paragraph[], names: Line[]): Line[] {
  const otherwise = areAnswered(shadow, names) ? besides(names, namedOtherwise(shadow, lines)) : [];
  const known = inOrder([...names, ...otherwise]);
  const stated = besides(known, statesFirst(shadow, lines)).filter(({start}) => start > known[0]!.start);
  const few = stated.length * 2 <= known.length ? stated : [];
  for (const all of [inOrder([...known, ...few]), known]) {
    if (all.length > names.length && areInTurn(shadow, lines, all)) return all;
  }
  return names;
}

/** Those of some lines that are not among others. */
function besides(names: readonly Line[], lines: readonly Line[]): Line[] {
  return lines.filter(({end}) => names.every((name) => name.end !== end));
}

function inOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => a.start - b.start);
}

type NamesIn = (shadow: string, paragraphs: readonly Paragraph[]) => Line[];

/** Those of some paragraphs that name a problem in words that a pattern knows, from there on. */
function namesBy(pattern: Sought, findsFault: boolean): NamesIn {
  return (shadow, paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const {behind: start, end} = paragraph;
      const length = pattern.lengthAt(shadow, start, Math.min(end, start + longestName));
      if (length === 0 || isAspect(shadow, paragraph)) return [];
      return !findsFault || fault.test(shadow.slice(start, start + length)) ? [{start, end}] : [];
    });
}

/** Lines that state a problem and no more, each above a line that does not. */
function statesAlone(shadow: string, paragraphs: readonly Paragraph[]): Line[] {
  const isBare = paragraphs.map((paragraph) => {
    const {start, end, isNumbered: numbered} = paragraph;
    // What costs least is asked first: most lines are numbered, or are no sentence alone.
    if (numbered || end - start > longestStated || end - start < shortestBare) return false;
    if (sentenceEnd(shadow, start, end) < end - 1) return false;
    return isFinding(shadow, start, end) && !isAspect(shadow, paragraph);
  });
  const answered = isBare.every((bare, i) => !bare || isBare[i + 1] === false);
  return answered ? paragraphs.filter((_, i) => isBare[i]) : [];
}

/** Paragraphs that begin with an aspect, and enumerate its problems behind it: 党的建设方面。一是…. */
function aspectsFirst(shadow: string, paragraphs: readonly Paragraph[]): Line[] {
  return paragraphs.filter(
    ({start, end, behind, isNumbered: numbered}) =>
      behind > start && !numbered && isFirst(shadow, {start: behind, end}),
  );
}

/** How problems are named in turn, the surest first. */
const namesInPlace = namesBy(named, false);
const waysToName: readonly NamesIn[] = [
  namesInPlace,
  namesBy(told, true),
  statesAlone,
  statesFirst,
  aspectsFirst,
];

/**
 * Whether what stands between problems without an ordinal are headings and responses: nothing is enumerated but within
 * a response, and there from one on.
 */
function areInTurn(shadow: string, lines: readonly Paragraph[], names: readonly Line[]): boolean {
  const first = names[0]!;
  const at = lines.findIndex(({end}) => end >= first.end);
  // The first one stands below a heading, or behind one in its line.
  if (first.start === lines[at]!.start && headingAbove(shadow, lines, at) === undefined) return false;
  let name = 0;
  // How what is enumerated in the response at hand is numbered; null below a heading, where no response is.
  let enumerated: string | null = null;
  let line = at;
  for (; name < names.length; line++) {
    const {end} = lines[line]!;
    if (end === names[name]!.end) {
      const {behind, start, mark} = lines[line]!;
      enumerated = behind === start ? mark : markAt(shadow, {start: behind, end});
      name++;
      continue;
    }
    const {mark, isNumbered: numbered} = lines[line]!;
    if (isHeadingOfAll(shadow, lines[line]!)) enumerated = null;
    else if (mark === "一是" || !numbered) continue;
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

/** How many paragraphs may tell of an aspect as a whole, between its heading and the first problem. */
const mostPreambles = 2;

/** The heading above a line; paragraphs that find no fault may stand between them. */
function headingAbove(shadow: string, lines: readonly Paragraph[], at: number): Paragraph | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 1 - mostPreambles); i--) {
    const line = lines[i]!;
    if (isHeadingOfAll(shadow, line)) return line;
    if (line.isNumbered || shadow[line.end - 1] !== "。" || fault.test(shadow.slice(line.start, line.end)))
      return undefined;
  }
  return undefined;
}

/** Problems with what names their aspect right above them, or before them in the line, if no ordinal tells of it. */
function withAspects(shadow: string, lines: readonly Paragraph[], names: readonly Line[]): Line[] {
  return names.flatMap((name) => {
    const i = lines.findIndex(({end}) => end >= name.end);
    const line = lines[i]!;
    const runIn = line.start < name.start;
    const above = runIn ? undefined : headingAbove(shadow, lines, i);
    const heading = runIn ? {start: line.start, end: name.start - 1} : above;
    const isBare = heading && !(above ?? line).isNumbered && isAspect(shadow, heading);
    return isBare ? [heading, name] : [name];
  });
}

function isAspect(shadow: string, {start, end}: Line): boolean {
  const words = shadow.slice(start, end);
  return aspect.test(words) || inspected.test(words.replace(ordinal, ""));
}

const ordinal = /^\(?[一二三四五六七八九十]{1,3}[)、]/;

/** Whether a line heads several problems: it names an aspect, or all findings, or is a short heading of its own level. */
function isHeadingOfAll(shadow: string, line: Paragraph): boolean {
  const words = shadow.slice(line.start, line.end);
  if (isAspect(shadow, line) || (rectification.test(words) && !words.includes("。"))) return true;
  return wideMarks.has(line.mark) && words.length <= longestHeading && !statesOrTells.test(words);
}

const statesOrTells = new RegExp(`[。;]|问题$|${outlook.source}|${fault.source}`);

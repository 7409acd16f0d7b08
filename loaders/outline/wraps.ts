import {list, oneOf} from "../patterns/alternatives.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {withoutStretches, type CutText} from "./cuts.js";
import {isPageNumber} from "./furniture.js";

/*
 * A text copied out of a PDF or an old editor has a break at the right margin, in the middle of sentences. Hardly a
 * heading or name would be known with a break in it, so such a text is read without, and offsets are put back after.
 */

interface PrintedLine {
  readonly start: number;
  readonly end: number;
  /** In columns or characters, each Han character as two, blanks before it included. */
  readonly width: number;
  readonly isIndented: boolean;
  /** Whether a blank line stands before it. */
  readonly isParted: boolean;
  /** Whether it ends in the middle of a sentence. */
  readonly isOpen: boolean;
  /** Whether it begins as a numbered item or a label does. */
  readonly isItem: boolean;
  /** Whether a sentence ends within it. */
  readonly isProse: boolean;
}

/** Fewest lines that end at the margin in the middle of a sentence, if others go beyond, and if none does. */
const [fewest, fewestOfAll] = [6, 3];
/** Narrowest margin, in columns, and how far before it a line may end at it. */
const [narrowest, slack] = [30, 4];
/** Share of the lines ending in the middle of a sentence that end at the margin. */
const leastShare = 0.6;

/** The lines of a text, where they end at the right margin, and how many do. */
interface Measured {
  readonly lines: readonly PrintedLine[];
  readonly margin: number;
  readonly ended: number;
}

/** Takes the breaks at the right margin out of a text; null if it has none. */
export function withoutWraps(printed: string): CutText | null {
  if (!mayBeWrapped(printed)) return withoutBrokenLists(printed);
  // Some programs count the columns of a line, others its characters.
  const [columns, characters] = [measured(printed, true), measured(printed, false)];
  const {lines, margin, ended} = columns.ended >= characters.ended ? columns : characters;
  return ended === 0
    ? withoutBrokenLists(printed)
    : withoutStretches(printed, breaksIn(printed, lines, margin));
}

/** Shortest line, in code units, whose list goes on below: not an ordinal alone. */
const shortestList = 6;

/** Takes those breaks out of a text that is not wrapped at which a list of a line goes on below: 作风建设、 above 廉政建设方面. */
function withoutBrokenLists(printed: string): CutText | null {
  const breaks: {start: number; end: number}[] = [];
  for (let at = printed.indexOf("、\n"); at >= 0; at = printed.indexOf("、\n", at + 1)) {
    const next = printed.slice(at + 2, at + 40).trimStart();
    const line = printed.slice(printed.lastIndexOf("\n", at) + 1, at).trim();
    const isBlank = /^[^\S\n]*\n/.test(printed.slice(at + 2, at + 40));
    if (line.length < shortestList || isBlank || next === "" || itemStart.test(next)) continue;
    breaks.push({start: at + 1, end: printed.indexOf(next[0]!, at + 2)});
  }
  return breaks.length === 0 ? null : withoutStretches(printed, breaks);
}

/** What ends a sentence, or a line that announces what follows. */
const sentenceEnds = unitSet("。！？!?；;：:");

/** Longest line, in code units, of a wrapped text. */
const longestWrapped = 110;

/** Whether enough lines of a text are short and end in the middle of a sentence; its characters need not be read. */
function mayBeWrapped(printed: string): boolean {
  let [open, long] = [0, 0];
  for (let from = 0; from < printed.length;) {
    let to = printed.indexOf("\n", from);
    if (to < 0) to = printed.length;
    if (to - from > longestWrapped) long++;
    else if (to - from >= narrowest / 2 && !holdsAt(sentenceEnds, printed, to - 1)) open++;
    from = to + 1;
  }
  return open >= (long > 0 ? fewest : fewestOfAll) && open > long;
}

/** How a line begins that goes on from no other one. */
const itemStart = new RegExp(
  `^${oneOf(list`
    [一二三四五六七八九十]{1,3}[、是要]
    [(（][一二三四五六七八九十\d]{1,3}[)）]
    \d{1,3}[.．、](?!\d)
    [①-⑳]
    第[一二三四五六七八九十][，、是]
    问题[一二三四五六七八九十\d]
    附件 中共
    [^，。；:：]{2,10}[:：]
  `)}`,
);

/**
 * The lines of a text but for page numbers and the heads of pages below them.
 *
 * @param wide whether only Han characters take two columns, or all do
 */
function linesIn(printed: string, wide: boolean): PrintedLine[] {
  const lines: PrintedLine[] = [];
  /** Lines below page numbers, by their words. */
  const heads = new Map<string, PrintedLine[]>();
  let isParted = true;
  let isBelowNumber = false;
  for (let from = 0; from < printed.length;) {
    let to = printed.indexOf("\n", from);
    if (to < 0) to = printed.length;
    const whole = printed.slice(from, to);
    const words = whole.trim();
    const start = to - whole.trimStart().length;
    const end = start + words.length;
    if (words === "") isParted = true;
    else if (isPageNumber(words)) isBelowNumber = true;
    else {
      const line = {
        start,
        end,
        width: wide ? columnsIn(printed, from, end) : (end - from) * 2,
        isIndented: columnsIn(printed, from, start) > 1,
        isParted,
        isOpen: !holdsAt(sentenceEnds, printed, end - 1),
        isItem: itemStart.test(words),
        isProse: /[。；](?=.)/.test(words),
      };
      lines.push(line);
      if (isBelowNumber) heads.set(words, [...(heads.get(words) ?? []), line]);
      isParted = isBelowNumber = false;
    }
    from = to + 1;
  }
  const repeated = new Set([...heads.values()].filter(({length}) => length > 1).flat());
  return repeated.size === 0 ? lines : lines.filter((line) => !repeated.has(line));
}

/** Columns that a stretch of a line takes in print. */
function columnsIn(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text.charCodeAt(at) < 0x2000 ? 1 : 2;
  return columns;
}

/** How the lines of a text end; no line ends at a margin if they end anywhere. */
function measured(printed: string, wide: boolean): Measured {
  const lines = linesIn(printed, wide);
  // A heading may be followed by an item; what goes on is followed by anything.
  const open = lines.filter(
    ({isOpen, width}, i) => isOpen && width >= narrowest && lines[i + 1]?.isItem === false,
  );
  const counts = new Map<number, number>();
  for (const {width} of open)
    for (let margin = width; margin <= width + slack; margin++)
      counts.set(margin, (counts.get(margin) ?? 0) + 1);
  let [margin, ended] = [0, 0];
  for (const [at, count] of counts)
    if (count > ended || (count === ended && at < margin)) [margin, ended] = [at, count];
  const beyond = lines.filter(({width}) => width > margin + slack).length;
  return ended >= (beyond > 0 ? fewest : fewestOfAll) && ended >= open.length * leastShare && beyond <= ended
    ? {lines, margin, ended}
    : {lines, margin, ended: 0};
}

/** The breaks after lines that go on below, with the blanks and page numbers around them. */
function breaksIn(
  printed: string,
  lines: readonly PrintedLine[],
  margin: number,
): {start: number; end: number}[] {
  const atMargin = (line: PrintedLine) => Math.abs(line.width - margin) <= slack;
  const wrapped = lines.flatMap((line, i) =>
    line.isOpen && atMargin(line) && lines[i + 1] ? [lines[i + 1]!] : [],
  );
  const isMostly = (holds: (line: PrintedLine) => boolean) => wrapped.filter(holds).length * 2 > wrapped.length;
  // Paragraphs are told by their indents where what goes on has none, and by blank lines likewise.
  const indents = lines.some(({isIndented}) => isIndented) && !isMostly(({isIndented}) => isIndented);
  const parts = !isMostly(({isParted}) => isParted);
  const stretches: {start: number; end: number}[] = [];
  let first = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    // A numbered line of its own without a full stop is a heading, which an item may follow.
    const isHeading = first === i - 1 && before.isItem && !before.isProse && line.isItem;
    const goesOn =
      atMargin(before) &&
      !(indents && line.isIndented) &&
      !(parts && line.isParted) &&
      (before.isOpen ? !isHeading : indents || countsOn(printed, lines[first]!.start, line.start));
    if (goesOn) stretches.push({start: before.end, end: line.start});
    else first = i;
  }
  return stretches;
}

/** Whether 二是 or ② begins a line, and a paragraph before it has 一是 or ①: then its items are told in one line. */
function countsOn(printed: string, paragraph: number, at: number): boolean {
  const mark = /^(?:[二三四五六七八九十](是)|[②-⑳])/.exec(printed.slice(at, at + 2));
  return mark !== null && printed.slice(paragraph, at).includes(mark[1] ? "一是" : "①");
}

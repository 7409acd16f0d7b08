import type {Labels} from "../../loaders/archive.js";

/** A piece of a notice that is searched as a whole. */
export interface Unit {
  readonly kind: string;
  readonly notice_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its codes, as in `#topic/theory# #topic/ideology#`; empty if it has none. */
  readonly codes: string;
}

/** One word or phrase of a query. */
export interface Term {
  readonly word: string;
  /** What a unit may hold to match: the word itself, or a code whose label has it. */
  readonly alternatives: readonly string[];
}

/** A unit that matches, with the places of the words within its text. */
export interface Hit {
  readonly unit: Unit;
  readonly marks: readonly Range[];
}

/** A half-open range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const latin = /^[\p{Script=Latin}\p{N}'’-]+$/u;

/**
 * Reads a query: words between blanks must all be found, words in quotes as they stand. A word also finds the codes
 * whose label has it, in either language; English words in a row that stand so in a label are one phrase.
 */
export function readQuery(query: string, labels: Labels): Term[] {
  const codes = labelled(labels);
  const codesOf = (word: string) => codes.filter(({text}) => hasWord(text, word)).map(({code}) => code);
  const pieces = Array.from(
    query.toLowerCase().matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/g),
    ([all, quoted]) => ({
      word: (quoted ?? all).trim(),
      quoted: quoted !== undefined,
    }),
  ).filter(({word}) => word);
  const terms = new Map<string, Term>();
  for (let i = 0; i < pieces.length;) {
    let n = 1;
    const isLatin = (piece: (typeof pieces)[number]) => !piece.quoted && latin.test(piece.word);
    const run = pieces.slice(i).findIndex((piece) => !isLatin(piece));
    for (let k = run < 0 ? pieces.length - i : run; k > 1; k--) {
      if (!codesOf(joined(pieces, i, k)).length) continue;
      n = k;
      break;
    }
    const word = joined(pieces, i, n);
    terms.set(word, {word, alternatives: [word, ...codesOf(word)]});
    i += n;
  }
  return [...terms.values()];
}

function joined(pieces: readonly {readonly word: string}[], from: number, n: number): string {
  return pieces
    .slice(from, from + n)
    .map(({word}) => word)
    .join(" ");
}

/** Every label in lower case with its code as units carry it. */
function labelled({topics, instruments}: Labels): {code: string; text: string}[] {
  const of = (kind: string, codes: Labels["topics"]) =>
    Object.entries(codes).map(([code, {label_en, label_zh}]) => ({
      code: `#${kind}/${code}#`,
      text: `${label_en} ${label_zh}`.toLowerCase(),
    }));
  return [...of("topic", topics), ...of("instrument", instruments)];
}

/** Whether a text has a word: Han anywhere, others from the beginning of a word of the text. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/^[a-z0-9]/.test(word) || !/[a-z0-9]/.test(text.charAt(at - 1))) return true;
  return false;
}

/** The units that hold every term, in the order given. */
export function searchUnits(units: Iterable<Unit>, terms: readonly Term[]): Unit[] {
  if (!terms.length) return [];
  const found: Unit[] = [];
  for (const unit of units) {
    const text = unit.text.toLowerCase();
    const has = (word: string) => (word.startsWith("#") ? unit.codes : text).includes(word);
    if (terms.every(({alternatives}) => alternatives.some(has))) found.push(unit);
  }
  return found;
}

/** Between the terms of a query, and between the alternatives of a term, in a parameter of an SQL query. */
const [betweenTerms, betweenAlternatives] = ["\u001f", "\u001e"];

/** A query as the SQL of the search page takes it; the same units match as in {@link searchUnits}. */
export function termsParameter(terms: readonly Term[]): string {
  return terms.map(({alternatives}) => alternatives.join(betweenAlternatives)).join(betweenTerms);
}

/** Where the words of a query stand in a text, in order and without overlap. */
export function marksIn(text: string, terms: readonly Term[]): Range[] {
  const folded = text.toLowerCase();
  const ranges: Range[] = [];
  for (const {word} of terms)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      ranges.push({start: at, end: at + word.length});
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: {start: number; end: number}[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({...range});
  }
  return merged;
}

/**
 * The sentence around a place in a text.
 *
 * @returns its range, white space at the ends left out
 */
export function sentenceAt(text: string, at: number): Range {
  const before = /[^。；！？\n]*$/.exec(text.slice(0, at))![0].length;
  const after = /^[^。；！？\n]*[。；！？]?[”’）》]*/.exec(text.slice(at))![0].length;
  // What closes the sentence before is no part of this one.
  const sentence = text.slice(at - before, at + after).replace(/^[”’）》\s]+/, "");
  const start = at + after - sentence.length;
  return {start, end: start + sentence.trimEnd().length};
}

/**
 * What to show of a text: all of it if it is short, else the part around the first mark.
 *
 * @param length how many characters at most
 */
export function excerptOf(text: string, marks: readonly Range[], length: number): Range {
  if (text.length <= length) return {start: 0, end: text.length};
  const first = marks[0]?.start ?? 0;
  const sentence = sentenceAt(text, first);
  const lead = Math.floor(length / 4);
  const wanted = first - sentence.start <= lead * 2 ? sentence.start : first - lead;
  const start = Math.max(0, Math.min(wanted, text.length - length));
  return {start, end: Math.min(text.length, start + length)};
}

/** Hits of one notice, in document order. */
export interface NoticeHits {
  readonly notice_id: string;
  readonly hits: readonly Hit[];
}

/** Hits by notice, those with most first. */
export function hitsByNotice(found: readonly Unit[], terms: readonly Term[]): NoticeHits[] {
  const groups = new Map<string, Hit[]>();
  for (const unit of found) {
    const hits = groups.get(unit.notice_id) ?? groups.set(unit.notice_id, []).get(unit.notice_id)!;
    hits.push({unit, marks: marksIn(unit.text, terms)});
  }
  return Array.from(groups, ([notice_id, hits]) => ({
    notice_id,
    hits: hits.sort((a, b) => a.unit.start - b.unit.start),
  })).sort((a, b) => b.hits.length - a.hits.length || (a.notice_id < b.notice_id ? -1 : 1));
}

/** What can be searched, as a sentence. */
export function searchLead(
  {notices, problems, measures, chars}: Readonly<Record<"notices" | "problems" | "measures" | "chars", number>>,
  tr: (en: string, zh: string) => string,
): string {
  if (!notices) return tr("There is no notice to search yet.", "尚无可检索的通报。");
  const n = (count: number) => count.toLocaleString("en-US");
  const s = (count: number, noun: string) => `${n(count)} ${noun}${count === 1 ? "" : "s"}`;
  return tr(
    `Every word of ${s(notices, "notice")} can be found here: ${s(problems, "statement")} of problems, ${s(measures, "measure")} and all else, ${n(chars)} characters together.`,
    `可检索 ${n(notices)} 份通报的全部文字：问题表述 ${n(problems)} 条、整改措施 ${n(measures)} 条及其他内容，共 ${n(chars)} 字。`,
  );
}

/*
 * With which characters what a pattern matches may begin or end, and what it must hold, read from the pattern itself:
 * a look at a character or two then spares most searches, and what is looked for cannot drift apart from the pattern.
 */

/** A set of code units, a bit for each, so small that it is always at hand. */
export type UnitSet = Uint32Array;

/** The set of some characters. */
export function unitSet(characters: Iterable<string>): UnitSet {
  const set = new Uint32Array(0x10000 / 32);
  for (const char of characters) addUnit(set, char.charCodeAt(0));
  return set;
}

function addUnit(set: UnitSet, code: number): void {
  set[code >>> 5]! |= 1 << (code & 31);
}

function holds(set: UnitSet, code: number): boolean {
  return ((set[code >>> 5]! >>> (code & 31)) & 1) === 1;
}

/** Whether a set holds the code unit at an offset of a text; before and behind the text each is U+0000. */
export function holdsAt(set: UnitSet, text: string, at: number): boolean {
  return holds(set, codeAt(text, at));
}

/** charCodeAt is compiled to a call, and slow for good, where it was once asked for what is beyond a text. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The code units with which a match may begin: all where it may be empty. */
export function unitsBeginning({source}: RegExp): UnitSet {
  return setOf(headsOf(sequencesOf(source), 1));
}

/** The code units with which a match may end. */
export function unitsEnding({source}: RegExp): UnitSet {
  return setOf(headsOf(mirrored(sequencesOf(source)), 1));
}

function setOf(heads: ReadonlySet<string>): UnitSet {
  return heads.has("") || heads.has(any) ? new Uint32Array(0x10000 / 32).fill(0xffffffff) : unitSet(heads);
}

/** The first offset from one on at which a text has a code unit of a set; `to` if there is none before it. */
export function nextOf(set: UnitSet, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (holds(set, text.charCodeAt(at))) return at;
  return to;
}

/** The pairs of code units with which a match may begin. */
export interface PairSet {
  /** A bit for each pair; other pairs may share it. */
  readonly pairs: Uint32Array;
  /** Code units behind which anything may follow. */
  readonly alone: UnitSet;
}

/** @throws if a match may begin with anything */
export function pairsBeginning({source}: RegExp): PairSet {
  const heads = [...headsOf(sequencesOf(source), 2)].map((head) => head.split(any, 1)[0]!);
  if (heads.includes("")) throw new Error(`may begin with anything: ${source}`);
  const pairs = new Uint32Array(0x10000 / 32);
  for (const head of heads) {
    if (head.length > 1) addUnit(pairs, pairBit(head.charCodeAt(0), head.charCodeAt(1)));
  }
  return {pairs, alone: unitSet(heads.filter((head) => head.length === 1))};
}

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) >>> 16) ^ second;
}

/** The first offset from one on at which a match may begin; `to` if there is none before it. */
export function nextBeginning({pairs, alone}: PairSet, text: string, from: number, to: number): number {
  let first = codeAt(text, from);
  for (let at = from; at < to; at++) {
    const second = codeAt(text, at + 1);
    if (holds(pairs, pairBit(first, second)) || holds(alone, first)) return at;
    first = second;
  }
  return to;
}

/** Lists of pairs of code units: every match holds a pair of each. */
export type PairsNeeded = readonly (readonly number[])[];

/** What every match of a pattern holds, as far as the pattern tells. */
export function pairsNeeded({source}: RegExp): PairsNeeded {
  return neededByOne(sequencesOf(source));
}

/** One of several sequences matches: each list has a pair of each of them, where all of them need one. */
function neededByOne(sequences: readonly Sequence[]): PairsNeeded {
  const needed = sequences.map(neededBy);
  if (needed.length === 1) return needed[0]!;
  return needed.every((lists) => lists.length > 0) ? [needed.flatMap((lists) => lists[0]!)] : [];
}

function neededBy(sequence: Sequence): PairsNeeded {
  return sequence.flatMap((part, i): PairsNeeded => {
    if (typeof part !== "string") return part.isOptional ? [] : neededByOne(part.sequences);
    const next = sequence[i + 1];
    if (typeof next !== "string" || part === any || next === any) return [];
    return [[pairBit(part.charCodeAt(0), next.charCodeAt(0))]];
  });
}

/** The pairs of code units in a text: a bit for each, which others may share. */
export function pairsIn(text: string): Uint32Array {
  const pairs = new Uint32Array(0x10000 / 32);
  for (let at = 1; at < text.length; at++) {
    addUnit(pairs, pairBit(text.charCodeAt(at - 1), text.charCodeAt(at)));
  }
  return pairs;
}

/** Whether a text with some pairs may hold a match: false is certain. */
export function mayHold(pairs: Uint32Array, needed: PairsNeeded): boolean {
  return needed.every((list) => list.some((pair) => holds(pairs, pair)));
}

/** Stands for a code unit of which the pattern does not list those that it takes. */
const any = "\uffff";
/** Classes with more characters are not listed. */
const longestClass = 200;

/** A character, or some sequences one of which matches. */
type Part = string | Choice;
type Sequence = readonly Part[];

interface Choice {
  readonly sequences: readonly Sequence[];
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/** The first characters, up to a length, of what one of some sequences matches. */
function headsOf(sequences: readonly Sequence[], length: number): Set<string> {
  return new Set(sequences.flatMap((sequence) => [...headsOfSequence(sequence, length)]));
}

function headsOfSequence(sequence: Sequence, length: number): Set<string> {
  let heads = new Set([""]);
  for (const part of sequence) {
    heads = new Set(
      [...heads].flatMap((head) =>
        head.length === length ? [head] : headsOfPart(part, length - head.length).map((more) => head + more),
      ),
    );
  }
  return heads;
}

function headsOfPart(part: Part, length: number): string[] {
  if (typeof part === "string") return [part];
  const heads = [...headsOf(part.sequences, length)];
  const repeated = part.isRepeated
    ? heads
        .filter((head) => head !== "" && head.length < length)
        .flatMap((head) => headsOfPart(part, length - head.length).map((more) => head + more))
    : [];
  return [...heads, ...repeated, ...(part.isOptional ? [""] : [])];
}

function mirrored(sequences: readonly Sequence[]): Sequence[] {
  return sequences.map((sequence) =>
    sequence
      .map((part) => (typeof part === "string" ? part : {...part, sequences: mirrored(part.sequences)}))
      .reverse(),
  );
}

const token =
  /\(\?(?:<?[=!])|\((?:\?:|\?<\w+>)?|\[\^?(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\.|[)|^$]|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[^]/giu;

/** Reads the source of a pattern; what is only looked at, before or behind a match, is left out. */
function sequencesOf(source: string): Sequence[] {
  const tokens = source.match(token) ?? [];
  let at = 0;
  const choice = (): Part[][] => {
    const sequences: Part[][] = [[]];
    while (at < tokens.length && tokens[at] !== ")") {
      const read = tokens[at++]!;
      const parts = sequences[sequences.length - 1]!;
      if (read === "|") sequences.push([]);
      else if (/^\(\?<?[=!]/.test(read)) {
        choice();
        at++;
      } else if (read.startsWith("(")) {
        parts.push({sequences: choice(), isOptional: false, isRepeated: false});
        at++;
      } else if (/^(?:[?*+]|\{\d)/.test(read)) {
        const part = parts.pop()!;
        const isOptional = /^(?:[?*]|\{0)/.test(read);
        parts.push({sequences: [[part]], isOptional, isRepeated: !/^(?:\?|\{1\})/.test(read)});
      } else if (!/^[\^$]$/.test(read)) parts.push(unitsOf(read));
    }
    return sequences;
  };
  return choice();
}

const escapes: Readonly<Record<string, string>> = {
  "\\d": "0123456789",
  "\\s":
    " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  "\\n": "\n",
  "\\t": "\t",
};

/** The characters that one token takes. */
function unitsOf(read: string): Part {
  if (read === "." || read.startsWith("[^")) return any;
  const units = read.startsWith("[") ? membersOf(read.slice(1, -1)) : escaped(read);
  if (units.length > longestClass) return any;
  return units.length === 1
    ? units
    : {sequences: Array.from(units, (unit) => [unit]), isOptional: false, isRepeated: false};
}

function escaped(read: string): string {
  if (/^\\u[\da-f]{4}$/i.test(read)) return String.fromCharCode(Number.parseInt(read.slice(2), 16));
  if (/^\\[a-z]/i.test(read) && !(read in escapes)) throw new Error(`not read in patterns: ${read}`);
  return escapes[read] ?? read.slice(-1);
}

/** The characters of a class, or some more than are listed. */
function membersOf(inside: string): string {
  return [...inside.matchAll(/(\\u[\da-f]{4}|\\?[^])(?:-(\\u[\da-f]{4}|\\?[^]))?/gi)]
    .map(([, first, last]) => {
      const from = escaped(first!);
      if (last === undefined) return from;
      const length = escaped(last).charCodeAt(0) - from.charCodeAt(0) + 1;
      return Array.from({length: Math.min(length, longestClass + 1)}, (_, i) =>
        String.fromCharCode(from.charCodeAt(0) + i),
      ).join("");
    })
    .join("");
}

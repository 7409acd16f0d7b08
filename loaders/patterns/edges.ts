import {pairSet, type PairSet} from "./pair-set.js";
import {sequencesOf, type Choice, type Sequence, type Words} from "./sequences.js";
import {unitSet, type UnitSet} from "./unit-set.js";

/*
 * With which characters the matches of a pattern may begin or end. A look at a character or two then spares most
 * searches, and what is looked for cannot drift apart from the pattern.
 */

/** The code units with which a match may begin: all where it may be empty. */
export function unitsBeginning(pattern: RegExp): UnitSet {
  return unitsOf(headsOf(sequencesOf(pattern), 1));
}

/**
 * The code units with which a match may end: all where it may be empty.
 *
 * @param empty "is none" leaves an empty match out, for a pattern that finds nothing by one
 */
export function unitsEnding(pattern: RegExp, empty: "counts" | "is none" = "counts"): UnitSet {
  const tails = headsOf(sequencesOf(pattern).map(mirrored), 1);
  if (empty === "is none") tails.delete("");
  return unitsOf(tails);
}

/**
 * The pairs of code units with which a match may begin.
 *
 * @throws Error that names the pattern if a match may be empty or begin with anything, since then it may be anywhere
 */
export function pairsBeginning(pattern: RegExp): PairSet {
  const heads = [...headsOf(sequencesOf(pattern), 2)].map((head) => head.split(any, 1)[0]!);
  if (heads.includes("")) throw new Error(`A match may begin with anything: ${pattern.source}`);
  return pairSet(heads);
}

/** Stands for any code unit. */
const any = "\uffff";

function unitsOf(heads: ReadonlySet<string>): UnitSet {
  return heads.has("") || heads.has(any) ? unitSet([]).fill(0xffffffff) : unitSet(heads);
}

function mirrored(sequence: Sequence): Sequence {
  return sequence
    .map((part) =>
      "words" in part
        ? {words: part.words?.map((word) => word.split("").reverse().join("")) ?? null}
        : {...part, sequences: part.sequences.map(mirrored)},
    )
    .reverse();
}

/** How matches of one of some sequences may begin: so many code units, or fewer if the match ends before. */
function headsOf(sequences: readonly Sequence[], length: 1 | 2): Set<string> {
  const heads = new Set<string>();
  for (const sequence of sequences) addHeads("", sequence, 0, length, heads);
  return heads;
}

/** Adds a head with all that may follow it from a part of a sequence on. */
function addHeads(head: string, sequence: Sequence, from: number, length: 1 | 2, heads: Set<string>): void {
  // What comes behind a code unit that may be any is not told.
  if (head.length === length || head.endsWith(any) || from === sequence.length) heads.add(head);
  else
    for (const more of headsOfPart(sequence[from]!, length))
      addHeads((head + more).slice(0, length), sequence, from + 1, length, heads);
}

function headsOfPart(part: Words | Choice, length: 1 | 2): Iterable<string> {
  if ("words" in part) return part.words ?? [any];
  const heads = headsOf(part.sequences, length);
  // Two rounds tell two code units.
  if (part.most > 1) addHeads("", [{words: [...heads]}, {words: [...heads]}], 0, length, heads);
  if (part.least === 0) heads.add("");
  return heads;
}

import {firstFrom} from "../outline/lines.js";
import {answeredInTurn, isBareLabel} from "./answered-in-turn.js";
import {answeredOnce} from "./answered-once.js";
import {labelsIn} from "./labels.js";
import {meanWeight} from "./levels.js";
import {ownEnd, type Node} from "./node.js";
import type {Reading} from "./reading.js";
import {statementOf} from "./statement.js";
import {toldAtLength} from "./told-finding.js";
import {weigh} from "./weight.js";

/** A node's own words, up to its first child, read and weighed. */
type OwnWords = Pick<Reading, "statement" | "labels" | "weight">;

function ownWords(shadow: string, node: Node): OwnWords {
  const limit = ownEnd(node);
  let labels = labelsIn(shadow, node.textStart, limit);
  // A heading such as 二、整改落实情况 reads like a label but introduces more than one response.
  const [first] = labels;
  const isNoted = first?.kind === "note" && labels.some(({kind}) => kind === "finding");
  if (first?.start === node.textStart && first.kind !== "finding" && !isNoted) labels = labels.slice(1);
  const statement = statementOf(shadow, node.textStart, limit, labels);
  return {statement, labels, weight: weigh(shadow, statement, labels)};
}

/** Reads the own words of nodes behind an offset once, where outlines that share them are read one after another. */
export function rememberedWords(from: number): typeof ownWords {
  const known: {readonly start: number; readonly limit: number; readonly words: OwnWords}[] = [];
  return (shadow, node) => {
    if (node.start < from) return ownWords(shadow, node);
    const start = node.textStart;
    const limit = ownEnd(node);
    const before = known[firstFrom(known, start)];
    if (before?.start === start && before.limit === limit) return before.words;
    const words = ownWords(shadow, node);
    if (!before) known.push({start, limit, words});
    return words;
  };
}

/** Reads nodes and all below them. */
export function readingsOf(
  shadow: string,
  nodes: readonly Node[],
  readWords: typeof ownWords = ownWords,
  above = "",
): Reading[] {
  const readings: Reading[] = [];
  let level = "";
  let levelClass: Node["class"] | undefined;
  for (const node of nodes) {
    // Readings of one level share its name, so that it is made and hashed once.
    if (node.class !== levelClass) level = `${above}/${node.class ?? "-"}`;
    levelClass = node.class;
    const {statement, labels, weight} = readWords(shadow, node);
    const children = readingsOf(shadow, node.children, readWords, level);
    const below = meanWeight(children);
    const reading = {node, statement, labels, weight, children, below, level};
    const answered = answeredInTurn(shadow, reading);
    // A label alone is nothing above the findings that it opens.
    if (answered && isBareLabel(shadow, reading)) readings.push(...answered.children);
    else readings.push(answered ?? answeredOnce(toldAtLength(shadow, reading) ?? reading));
  }
  return readings;
}

import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {labelsIn, opensAnswer, type Label} from "./labels.js";
import {leadInOf} from "./lead-in.js";
import {ownEnd} from "./node.js";
import type {Reading} from "./reading.js";
import {apartRule, type Measure, type Response} from "./rectification.js";
import {behindBracketedNote, behindNotes, startsLine, tellsNoAct} from "./status-notes.js";

/** That of a problem which nothing answers but what answers its narrower ones. */
export const unanswered: Response = {preamble: null, measures: []};

/** The measures of a leaf: its first level of enumeration, or its whole response as one. */
export function respond(shadow: string, reading: Reading, blockEnd: number): Response {
  const {node, statement, children} = reading;
  const next = Math.min(statement.next, blockEnd);
  const labels = labelsIn(shadow, next, blockEnd);
  const from = behindNotes(shadow, next, blockEnd, labels);
  const first = children.findIndex((child) => child.node.start >= from);
  if (first >= 0) {
    const items = first === 0 ? children : children.slice(first);
    return {
      preamble: preambleOf(shadow, from, trimSpace(shadow, from, ownEnd(node)), labels),
      measures: items.map((child, i) => enumerated(shadow, child, items[i + 1], labels, blockEnd)),
    };
  }
  const answer = answerOf(shadow, from, blockEnd, labels);
  if (!answer) return unanswered;
  const {start, end} = answer;
  return {
    preamble: preambleOf(shadow, from, trimSpace(shadow, from, start), labels),
    measures: [{start, end, markEnd: null, textStart: start, rule: "measure-whole-response"}],
  };
}

/** The measure that an item of an enumeration is. */
function enumerated(
  shadow: string,
  {node}: Reading,
  following: Reading | undefined,
  labels: readonly Label[],
  blockEnd: number,
): Measure {
  // A line that tells the status ends the item; so does a label that introduces the next one.
  const label = labels.find(
    ({kind, start, end}) =>
      start > node.textStart &&
      start < node.end &&
      startsLine(shadow, start) &&
      (tellsNoAct(shadow, {kind, start, end}, node.end) ||
        (following && skipSpace(shadow, end, node.end) >= following.node.start)),
  );
  const end = trimSpace(shadow, node.textStart, label?.start ?? node.end);
  return {
    start: node.start,
    end,
    markEnd: node.markEnd,
    textStart: node.textStart,
    rule: node.start < blockEnd ? `measure-${node.class ?? "unnumbered"}-${node.place}` : apartRule,
  };
}

/** How listed findings begin: 1-1, or 主要表现:一是. */
const listed = /^(?:\d{1,2}-\d{1,2}[,、.]|[^,。;\n]{2,12}[:](?:一是|\(1\)|①|1[.、]))/;
/** As far behind the statement as shows how they begin, in code units. */
const longestListing = 32;

/** The response as one stretch: behind the last of its labels, before a line that tells its status. */
function answerOf(shadow: string, from: number, blockEnd: number, labels: readonly Label[]): Span | null {
  // Listed findings may stand between the statement and the label that answers them all.
  const labelled =
    (labels[0]?.start ?? Infinity) <= from + 1 || listed.test(shadow.slice(from, from + longestListing));
  const first = labelled ? labels.find(opensAnswer) : undefined;
  // 完成情况: may introduce more than a status.
  const told = labels.find(({kind, start}) => kind === "status" && start >= from && start <= from + 1);
  const opening = first?.kind === "plan" ? (toldBelow(shadow, first, labels) ?? first) : (first ?? told);
  const leadIn = opening ? null : leadInOf(shadow, from, blockEnd);
  const start = skipSpace(shadow, opening?.end ?? leadIn?.end ?? from, blockEnd);
  const closing = labels.find(
    (label) =>
      label.start > start &&
      tellsNoAct(shadow, label, blockEnd) &&
      (startsLine(shadow, label.start) ||
        (label.kind === "status" && lineEnd(shadow, label.end, blockEnd) >= blockEnd)),
  );
  const end = trimSpace(shadow, start, closing?.start ?? blockEnd);
  return end > start ? {start, end} : null;
}

/** Where a plan stands above, the label that tells what came of it opens the answer; one of results alone goes on with it. */
function toldBelow(shadow: string, plan: Label, labels: readonly Label[]): Label | undefined {
  return labels.find(
    ({kind, start, end}) =>
      kind === "response" && start > plan.start && /情况|进展|落实/.test(shadow.slice(start, end)),
  );
}

/** Text between statement and first measure, labels and lead-ins left out; null if nothing is left. */
function preambleOf(shadow: string, from: number, to: number, labels: readonly Label[]): Span | null {
  const opening = labels.find((label) => label.start >= from && label.start < to && label.kind === "response");
  let start = skipSpace(shadow, opening && opening.start <= from + 1 ? opening.end : from, to);
  start = behindBracketedNote(shadow, leadInOf(shadow, start, to)?.end ?? start, to);
  const end = trimSpace(
    shadow,
    start,
    opening && opening.start > from + 1 && opening.end >= to - 1 ? opening.start : to,
  );
  // 整改措施: that stands alone above the measures is a lead-in, too.
  if (labels.some((label) => label.start === start && label.end >= end)) return null;
  return end > start ? {start, end} : null;
}

import {lineEnd, skipSpace} from "../outline/lines.js";
import {Sought} from "../patterns/sought.js";
import {labelsIn, opensAnswer, type Label} from "./labels.js";
import {COMMISSION} from "./own-words.js";
import type {Reading} from "./reading.js";
import {sentenceEnd} from "./sentence.js";
import {aspect} from "./wording.js";

/*
 * A finding that goes on behind its heading in the inspectors' words, 6.监督责任缺位。巡察反馈意见指出,一是…;二是…。, or behind
 * the label of a finding, with that of the answer below: 反馈问题:监督责任缺位。一是…;二是…。 整改情况:1.…. What is enumerated
 * there belongs to the finding; measures are what stands behind it.
 */

const FOUND = "(?:指出|认为|提出|发现)";
const told = new Sought(new RegExp(`^(?:${COMMISSION})?(?:反馈)?(?:的?(?:意见|问题))?(?:中|时)?${FOUND}[,:]`));
const longestOpening = 24;

/** A reading with the finding that is told behind its heading in its statement; null if none is told there. */
export function toldAtLength(shadow: string, reading: Reading): Reading | null {
  const {node, statement, children, labels} = reading;
  // Below an aspect, findings told so are problems of their own.
  if (aspect.test(shadow.slice(statement.start, statement.end)) || (statement.fault < 0 && !statement.wrapped))
    return null;
  const from = skipSpace(shadow, statement.next, node.end);
  const words = told.lengthAt(shadow, from, Math.min(node.end, from + longestOpening));
  const answer =
    words > 0
      ? labels.find(({kind, start}) => kind !== "finding" && start > from)
      : answerToList(shadow, reading, from);
  if (words === 0 && !answer) return null;
  const line = Math.min(lineEnd(shadow, from, node.end), answer?.start ?? node.end);
  const listed = children.filter((child) => child.node.start < line);
  const below = children.slice(listed.length);
  const last = listed.at(-1);
  let end: number;
  let measures = below;
  if (last) {
    // What is enumerated otherwise behind the last of what was found answers it: …三是没有台账。①….
    const [first] = last.children;
    if (first && first.node.start < line) end = first.node.start;
    else if (skipSpace(shadow, line, node.end) < node.end) end = line;
    else return null;
    measures = [...last.children.filter((child) => child.node.start >= end), ...below];
  } else {
    const isAll = skipSpace(shadow, line, node.end) >= node.end;
    end = isAll ? sentenceEnd(shadow, from + words, line) : line;
    if (below[0] && below[0].node.start < end) return null;
  }
  const stated = withoutStop(shadow, end);
  const next = skipSpace(shadow, behindStop(shadow, end), node.end);
  if (next >= node.end) return null;
  return {
    ...reading,
    node: {...node, children: measures.map((measure) => measure.node)},
    statement: {...statement, end: stated, innerEnd: stated, next},
    labels: labels.filter(({start}) => start >= end),
    children: measures,
    below: measures.reduce((sum, {weight}) => sum + weight, 0) / (measures.length || 1),
  };
}

/** The label of the answer to a finding that goes on as a list behind its own label; undefined if it does not. */
function answerToList(shadow: string, {node, labels, children}: Reading, from: number): Label | undefined {
  const [first] = children;
  if (labels[0]?.kind !== "finding" || first?.node.start !== from || first.node.place === "line")
    return undefined;
  return labelsIn(shadow, lineEnd(shadow, from, node.end), node.end).find(opensAnswer);
}

const stops = /[。;,\s]/;

/** Where words end without the stop behind them. */
function withoutStop(shadow: string, end: number): number {
  while (stops.test(shadow[end - 1]!)) end--;
  return end;
}

function behindStop(shadow: string, end: number): number {
  return shadow[end] === "。" ? end + 1 : end;
}

import {isUnbroken, skipSpace, trimSpace} from "../outline/lines.js";
import type {Node} from "./node.js";
import {ownEnd} from "./node.js";
import {sentenceEnd} from "./statement.js";
import {aspect} from "./wording.js";

/*
 * Items whose ordinal is not printed: a problem announced by its wording alone (关于…问题。 at the start of a
 * line), and a group heading whose ordinal is lost, betrayed by the count that starts from one below it.
 */

const longestHeading = 120;
const announced = /^(?:关于|着力解决|针对(?=“)|(?:具体|反馈)问题[:])/;
const announcedEnd = /(?:问题|问题的?整改(?:落实|进展|完成)?情况)$/;

/** The nodes with those added that have no ordinal, at the level where their text stands. */
export function withUnnumbered(shadow: string, nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => splitAtAnnouncements(shadow, splitAtRestart(shadow, node)));
}

/** Start and end of the lines of a stretch that follow its first line; of its sentences where breaks are lost. */
function* laterLines(shadow: string, from: number, to: number): Generator<{start: number; end: number}> {
  if (isUnbroken(shadow, from)) yield* laterSentences(shadow, from, to);
  else yield* linesBelow(shadow, from, to);
}

function* laterSentences(shadow: string, from: number, to: number): Generator<{start: number; end: number}> {
  for (let stop = sentenceEnd(shadow, from, to); stop < to; ) {
    const start = skipSpace(shadow, stop + 1, to);
    if (start >= to) return;
    yield {start, end: to};
    stop = sentenceEnd(shadow, start, to);
  }
}

function* linesBelow(shadow: string, from: number, to: number): Generator<{start: number; end: number}> {
  let at = shadow.indexOf("\n", from);
  while (at >= 0 && at < to) {
    const start = skipSpace(shadow, at, to);
    if (start >= to) return;
    const next = shadow.indexOf("\n", start);
    yield {start, end: trimSpace(shadow, start, next < 0 || next > to ? to : next)};
    at = next;
  }
}

function isAnnouncement(shadow: string, start: number, end: number): boolean {
  if (!announced.test(shadow.slice(start, start + 8))) return false;
  const stop = sentenceEnd(shadow, start, end);
  return stop - start <= longestHeading && announcedEnd.test(shadow.slice(start, stop));
}

/**
 * Before any response an announcement narrows the problem and is its child; after one it is the next
 * problem at the same level, whose ordinal is lost.
 */
function splitAtAnnouncements(shadow: string, nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    node.children = withUnnumbered(shadow, node.children);
    result.push(node);
    const escaped = escapedSibling(shadow, node);
    if (escaped) {
      result.push(...splitAtAnnouncements(shadow, [escaped]));
      continue;
    }
    let current = node;
    let answered = hasText(shadow, node);
    for (const {start, end} of [...laterLines(shadow, node.textStart, ownEnd(node))]) {
      if (!isAnnouncement(shadow, start, end)) {
        answered = true;
        continue;
      }
      const bare = unnumbered(start, current.end, current.children.filter((child) => child.start > start));
      current.children = current.children.filter((child) => child.start < start);
      if (answered) {
        current.end = start;
        result.push(bare);
      } else {
        // What followed the ordinals of the wider problem belongs to the narrower one.
        node.children = [...node.children, bare];
        answered = true;
      }
      current = bare;
      answered = sentenceEnd(shadow, start, end) < end - 1;
    }
  }
  return result;
}

/** An announcement found among the measures of an announced problem is not one of them: it is the next problem. */
function escapedSibling(shadow: string, node: Node): Node | null {
  if (!isAnnouncement(shadow, node.textStart, node.end)) return null;
  const at = node.children.findIndex((child) => child.class === null);
  const before = node.children[at - 1];
  if (at < 1 || !before || isAnnouncement(shadow, before.textStart, before.end)) return null;
  const bare = node.children[at]!;
  const sibling = unnumbered(bare.start, node.end, [...bare.children, ...node.children.slice(at + 1)]);
  node.children = node.children.slice(0, at);
  node.end = bare.start;
  return sibling;
}

/** Whether the first line of a node already holds more than its heading. */
function hasText(shadow: string, node: Node): boolean {
  const at = shadow.indexOf("\n", node.textStart);
  const end = at < 0 || at > ownEnd(node) ? ownEnd(node) : at;
  return sentenceEnd(shadow, node.textStart, end) < trimSpace(shadow, node.textStart, end) - 1;
}

function unnumbered(start: number, end: number, children: Node[]): Node {
  return {class: null, value: 0, place: "line", start, markEnd: start, textStart: start, end, children, oddity: null};
}

/** A node whose children count from one a second time, split where a heading stands before that one. */
function splitAtRestart(shadow: string, node: Node): Node[] {
  const at = node.children.findIndex((child) => child.oddity === "restart");
  const before = node.children[at - 1];
  if (at < 1 || !before) return [node];
  const heading = lastLine(shadow, before.textStart, node.children[at]!.start);
  if (!heading) return [node];
  const rest = unnumbered(heading.start, node.end, node.children.slice(at));
  node.children = node.children.slice(0, at);
  node.end = heading.start;
  trimTo(before, heading.start);
  return [node, ...splitAtRestart(shadow, rest)];
}

function trimTo(node: Node, end: number): void {
  node.end = end;
  const last = node.children[node.children.length - 1];
  if (last && last.end > end) trimTo(last, end);
}

/** The last line before `to`, if it reads as a heading. */
function lastLine(shadow: string, from: number, to: number): {start: number; end: number} | null {
  const end = trimSpace(shadow, from, to);
  const start = skipSpace(shadow, shadow.lastIndexOf("\n", end - 1), end);
  if (start <= from || end - start > longestHeading) return null;
  const text = shadow.slice(start, end);
  return !text.includes("。") && (aspect.test(text) || /^(?:关于|在|聚焦|围绕)/.test(text)) ? {start, end} : null;
}

import {kindOf, pagedTableOf} from "../code-units.js";
import {isBullet} from "../outline/bullets.js";
import type {Reading} from "./reading.js";

/** A path with one more ordinal. */
export function pathBelow(path: string, ordinal: string | null): string {
  return path === "" ? (ordinal ?? "-") : `${path}/${ordinal ?? "-"}`;
}

/** The ordinal of a reading as paths name it: without closing marks, half-width; null if none is printed. */
export function ordinalOf(shadow: string, {node}: Reading): string | null {
  // A number that stands alone is one of no class, and printed.
  if (node.markEnd === node.start || (node.class !== null && isBullet(node.class))) return null;
  const mark = shadow.slice(node.start, pathMarkEnd(shadow, node.start, node.markEnd));
  return node.class === "issue" ? mark.replace(serial, "") : mark;
}

/** The name of a field that holds a number alone: 序号:1. */
const serial = /^[^\d:]{0,3}(?:序号|编号)[\]】: \t]*/;

/** What closes a mark in a shadow. */
const closingMarks = pagedTableOf("、.,: \n\t");

/** Where a mark of a shadow ends as it stands in a path: `1.` → `1`, `一、` → `一`, `第一,` → `第一`. */
export function pathMarkEnd(shadow: string, start: number, end: number): number {
  while (end > start && kindOf(closingMarks, shadow.charCodeAt(end - 1)) === 1) end--;
  return end;
}

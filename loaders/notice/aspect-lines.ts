import type {Line} from "../outline/lines.js";
import {markAt} from "./line-marks.js";
import {aspect} from "./wording.js";

/** Whether a line names an aspect. */
export function isAspect(shadow: string, {start, end}: Line): boolean {
  return aspect.test(shadow.slice(start, end));
}

/** Whether a line names an aspect without an ordinal. */
export function isBareAspect(shadow: string, line: Line): boolean {
  return markAt(shadow, line) === "" && isAspect(shadow, line);
}

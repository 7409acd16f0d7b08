import type {ParsedNotice} from "./parse.js";

/**
 * Share of the rectification sections' characters that lie in the heading of a group, in a problem's statement
 * or preamble, or in a measure, 0 to 1. White space and the sections' own headings do not count. Null if there
 * is no such section.
 */
export function coverageOf({sections, groups, problems, measures}: ParsedNotice, text: string): number | null {
  const taken = new Uint8Array(text.length);
  const spans = [
    ...groups,
    ...problems,
    ...problems.map(({preamble_start, preamble_end}) => ({start: preamble_start ?? 0, end: preamble_end ?? 0})),
    ...measures,
  ];
  for (const {start, end} of spans) taken.fill(1, start, end);
  let [covered, total] = [0, 0];
  for (const {start, end, heading} of sections.filter(({role}) => role === "rectification")) {
    const from = heading !== null && text.startsWith(heading, start) ? start + heading.length : start;
    for (let at = from; at < end; at++) {
      if (/\s/.test(text[at]!)) continue;
      total++;
      covered += taken[at]!;
    }
  }
  return total === 0 ? null : covered / total;
}

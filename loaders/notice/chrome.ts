import {skipSpace, trimSpace} from "../outline/lines.js";
import {section, type Section} from "./section.js";

/** Sorts the sections and fills what none of them holds with chrome. */
export function withChrome(shadow: string, sections: readonly Section[]): Section[] {
  const sorted = sections.toSorted((a, b) => a.start - b.start);
  const filled: Section[] = [];
  let at = 0;
  const gap = (to: number) => {
    const start = skipSpace(shadow, at, to);
    const end = trimSpace(shadow, start, to);
    if (end > start) filled.push(section("chrome", {start, end}));
  };
  for (const next of sorted) {
    if (next.start < at) continue;
    gap(next.start);
    filled.push(next);
    at = next.end;
  }
  gap(shadow.length);
  return filled;
}

import {skipSpace, trimSpace} from "../outline/lines.js";
import {holds, type Span} from "./frame.js";
import {section, type Section} from "./section.js";

/**
 * A section, cut where a table of findings stands in one of another role: that is rectification by itself, with the
 * heading if nothing else stands below it.
 */
export function withoutTables(shadow: string, part: Section, tables: readonly Span[]): Section[] {
  const inside = part.role === "rectification" ? [] : tables.filter(({start}) => holds(part, start));
  const parts: Section[] = [];
  let {start, heading} = part;
  for (const table of inside) {
    const headed = heading !== null && skipSpace(shadow, heading.end, table.start) === table.start;
    if (headed) parts.push(section("rectification", {start, end: table.end}, heading));
    else {
      if (start < table.start)
        parts.push({...part, heading, start, end: trimSpace(shadow, start, table.start)});
      parts.push(section("rectification", table));
    }
    start = skipSpace(shadow, table.end, part.end);
    heading = null;
  }
  if (start < part.end) parts.push({...part, heading, start});
  return parts;
}

import type {Span} from "./frame.js";
import type {Reading} from "./reading.js";

export type SectionRole =
  | "title"
  | "chrome"
  | "overview"
  | "rectification"
  | "clues"
  | "outlook"
  | "contact"
  | "signature"
  | "attachment";

export interface Section extends Span {
  readonly role: SectionRole;
  readonly heading: Span | null;
}

/** A section of a role over a span. */
export function section(role: SectionRole, {start, end}: Span, heading: Span | null = null): Section {
  return {role, heading, start, end};
}

/** The printed heading of an item of the outline: its mark and its words. */
export function headingSpan({node, statement}: Reading): Span {
  return {start: node.start, end: statement.end};
}

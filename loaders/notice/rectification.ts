import type {Note} from "./answered-apart.js";
import type {Span} from "./frame.js";
import type {Reading} from "./reading.js";
import type {Statement} from "./statement.js";

/** A group before it has an id. */
export interface Group {
  readonly reading: Reading;
  readonly end: number;
}

/** A problem before it has an id, with what answers it. */
export interface Problem {
  readonly reading: Reading;
  readonly group: Group | null;
  readonly parent: Problem | null;
  readonly depth: number;
  /** Ordinals from the section down with `/` between them, `-` where none is printed. */
  readonly path: string;
  readonly statement: Statement;
  readonly isLeaf: boolean;
  readonly blockEnd: number;
  readonly preamble: Span | null;
  readonly measures: readonly Measure[];
  readonly rule: string;
}

/** A measure before it has an id: an item of an enumeration, or a whole response. */
export interface Measure extends Span {
  /** Where its ordinal ends; null if it is not enumerated. */
  readonly markEnd: number | null;
  /** Behind the ordinal. */
  readonly textStart: number;
  readonly rule: string;
}

/** The rule of a measure that stands in a list of its own, apart from the problem that it answers. */
export const apartRule = "measure-apart";

/** What answers a problem. */
export type Response = Pick<Problem, "preamble" | "measures">;

/** What a rectification section or attachment holds. */
export interface Rectification {
  readonly groups: Group[];
  readonly problems: Problem[];
  /** Readings in it that are sections of their own: the clue-and-petition item, an outlook numbered along. */
  readonly asides: {readonly role: "clues" | "outlook"; readonly reading: Reading}[];
  /** Headings that name an act where a problem was expected. */
  readonly unread: Reading[];
  /** What is to be known of findings and responses that are two lists. */
  readonly notes?: readonly Note[];
}

/** That of a part which states nothing. */
export const noRectification: Rectification = {groups: [], problems: [], asides: [], unread: []};

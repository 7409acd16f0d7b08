import type {Span} from "../notice/frame.js";
import {actsIn} from "./accountability/acts.js";
import {withParts} from "./accountability/parts.js";
import type {ToldClauses} from "./told.js";

/** An act done to persons or units of the Party or of government. Offsets into the text. */
export interface Accountability extends Span {
  /** 党纪处分, 政务处分, 组织处理, 经济处理, 诫勉, 批评教育, 谈话提醒, 立案, 查处, 追责问责 … */
  readonly kind: string;
  /** The word that decided the kind, as in the shadow: 党内警告 is a 党纪处分. */
  readonly term: string;
  /** Null where the number is not printed; one where a single post or person is named. */
  readonly people: number | null;
  readonly units: number | null;
  readonly cases: number | null;
  /** A total is told with its breakdown; both are never added up. */
  readonly role: "total" | "breakdown" | "single";
  /** Index of the total to which a breakdown belongs. */
  readonly part_of: number | null;
  /** Index of the first of several acts done to the same person or persons. */
  readonly same_person: number | null;
}

/**
 * The sanctions told in clauses, in document order: counted ones, and uncounted ones done to a definite person or
 * unit. Threats, rules, lessons, enforcement against firms are none. The clauses are without quoted findings.
 */
export function accountabilityIn({text, stretches}: ToldClauses): Accountability[] {
  return stretches.flatMap((clauses) => actsIn(text, clauses)).reduce(withParts(text), []);
}

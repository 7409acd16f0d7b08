import type {Label} from "./labels.js";
import type {Node} from "./node.js";
import type {Statement} from "./statement.js";

/** A node with its wording read and weighed. */
export interface Reading {
  readonly node: Node;
  readonly statement: Statement;
  /** Labels among the node's own words. */
  readonly labels: readonly Label[];
  /** How much it reads like a problem (above zero) or a measure (below). */
  readonly weight: number;
  readonly children: readonly Reading[];
  /** Mean weight of its children; 0 if it has none. */
  readonly below: number;
  /** Classes of the ordinals from the top down to this node: nodes with equal levels usually play equal parts. */
  readonly level: string;
}

/** Text of a heading as printed, without its ordinal. */
export function headingOf(shadow: string, {statement}: Reading): string {
  return shadow.slice(statement.start, statement.end);
}

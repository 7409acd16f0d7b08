import {Sought} from "../patterns/sought.js";
import {faultIn} from "./faults.js";
import type {Label} from "./labels.js";
import type {Statement} from "./statement.js";
import {action} from "./wording.js";

/** Longest finding that may begin as an act does and still be none, in code units. */
const shortFinding = 24;
const isAbout = new Sought(/^(?:关于|针对)/);
/** The words with which an act begins. */
export const acts = new Sought(action);

/** How much the own words of a node read like a problem (above zero) or a measure (below). */
export function weigh(shadow: string, statement: Statement, labels: readonly Label[]): number {
  const {innerStart, innerEnd, wrapped} = statement;
  const found = faultIn(shadow, statement);
  let weight = 0;
  if (wrapped) weight += 3;
  else if (isAbout.lengthAt(shadow, statement.start, statement.end) > 0) weight += 1;
  if (found === "at end") weight += 2;
  else if (found) weight += 0.5;
  const [first] = labels;
  // Who is responsible may be told before the answer; alone it is none.
  const telling = labels.find(({kind}) => kind !== "note");
  const answered = telling && (telling.kind === "finding" || first!.start <= statement.next + 1);
  // Short findings begin with the words of acts too (学习贯彻不深入): there a fault at the end tells more. And
  // what 整改情况 answers is no act, however it begins (聚焦安全生产情况).
  if (!wrapped && !(answered && telling.kind === "response") && acts.lengthAt(shadow, innerStart, innerEnd) > 0)
    weight -= found === "at end" && innerEnd - innerStart <= shortFinding ? 0.75 : 1.5;
  if (answered && telling.kind !== "status") weight += wrapped || !statement.neutral ? 3 : 0.5;
  return weight;
}

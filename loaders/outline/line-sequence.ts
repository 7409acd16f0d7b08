import {itemOf, type Item} from "./item.js";
import {Lookahead} from "./lookahead.js";
import type {Ordinal} from "./ordinal.js";

/** How many numbers may be missing from a sequence before the next one is taken for something else. */
const widestGap = 3;

/** A sequence of marks that begin lines. Such marks are believed even where numbers are lost or doubled. */
export function lineChain(marks: readonly Ordinal[]): Item[] {
  const ahead = new Lookahead(marks);
  const chain: Item[] = [];
  let value = 0;
  for (let i = 0; i < marks.length; i++) {
    const ordinal = marks[i]!;
    if (ordinal.value === value + 1) {
      chain.push(itemOf(ordinal, null));
      value = ordinal.value;
    } else if (chain.length === 0) {
      if (ordinal.value > 1 && ahead.has(1, i)) continue;
      chain.push(itemOf(ordinal, "late"));
      value = ordinal.value;
    } else if (ordinal.value === value && value > 1) {
      chain.push(itemOf(ordinal, "repeat"));
    } else if (ordinal.value > value && ordinal.value <= value + widestGap && !ahead.has(value + 1, i)) {
      chain.push(itemOf(ordinal, "gap"));
      value = ordinal.value;
    } else if (ordinal.value === 1 && (!ahead.has(value + 1, i) || runsTo(marks, i, value + 1))) {
      chain.push(itemOf(ordinal, "restart"));
      value = 1;
    }
  }
  return chain;
}

/** Whether the marks count on without a break from position `i` to a value. */
function runsTo(marks: readonly Ordinal[], i: number, value: number): boolean {
  const ordinal = marks[i + value - 1];
  if (ordinal?.value !== value) return false;
  for (let k = 1; k < value; k++) if (marks[i + k - 1]!.value !== k) return false;
  return true;
}

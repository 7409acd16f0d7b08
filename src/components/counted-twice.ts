import {counted} from "./counts.js";
import {sum} from "./sum.js";
import type {Tr} from "./language.js";

/** What a notice prints more than once. */
export interface CountedTwice {
  /** Leaf problems that stand in an attachment. */
  readonly attached: number;
  /** Measures that repeat an earlier one of the notice. */
  readonly repeated: number;
}

/** How much of the corpus is counted though the same notice has it before, in a sentence; nothing if nothing is. */
export function countedTwice(rows: readonly CountedTwice[], tr: Tr): string {
  const [attached, repeated] = [sum(rows, (row) => row.attached), sum(rows, (row) => row.repeated)];
  const parts = [
    attached
      ? tr(
          `${counted(attached, "problem stands in an attachment", "problems stand in attachments")}, where a notice may list again what it has told`,
          `${attached} 个问题见于附件，可能与正文重复`,
        )
      : "",
    repeated
      ? tr(
          `${counted(repeated, "measure repeats", "measures repeat")} an earlier one of the same notice`,
          `${repeated} 项措施重复同一通报前文`,
        )
      : "",
  ].filter((part) => part);
  return parts.length ? tr(`Of these, ${parts.join(", and ")}.`, `其中 ${parts.join("，")}。`) : "";
}

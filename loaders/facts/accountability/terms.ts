import {alternatives} from "../../patterns/alternatives.js";
import {kinds} from "./kinds.js";

/** A term for a sanction. 处分 alone does not say whose discipline was broken. */
export const anyTerm = new RegExp(
  [
    ...kinds.map(([, words]) => `(${alternatives(words)})`),
    "((?<![受被])处分(?=(?:违纪违法|违纪|违法|党员|干部|公职|相关|有关|责任|人员|人){0,4}\\d))",
  ].join("|"),
  "y",
);

/** The kind that a match of {@link anyTerm} names. */
export function kindOf(match: RegExpExecArray): string {
  const group = match.findIndex((term: string | undefined, i) => i > 0 && term !== undefined);
  return kinds[group - 1]?.[0] ?? "党纪政务处分";
}

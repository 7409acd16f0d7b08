import {needsOf} from "../../patterns/needed.js";

/** A way in which notices make a claim. */
export interface Pattern {
  readonly claim: string;
  readonly pattern: RegExp;
  /** Sets of words of each of which every match holds one. */
  readonly needs: readonly (readonly string[])[];
  /** Sections in which the pattern is looked for. */
  readonly within: "overview" | "clues" | "both";
  /** Whether its number may be what another claim has said already. */
  readonly again: boolean;
}

/** A claim with its words; its number is the group `value`, with `unit` and `approx`. */
export function pattern(claim: string, source: string, within: Pattern["within"] = "overview"): Pattern {
  const words = new RegExp(source, "g");
  return {claim, pattern: words, needs: needsOf(words), within, again: false};
}

/** A claim that says of a number another thing: that all 21 problems found are dealt with. */
export function furtherPattern(claim: string, source: string): Pattern {
  return {...pattern(claim, source), again: true};
}

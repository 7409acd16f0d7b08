import {PERCENT} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

/** Rates of what is dealt with, of findings, clues and petitions. */
export const rates: readonly Pattern[] = [
  pattern("clues_done_rate", `线索[^。;\\n]{0,60}?(?:办结|处置|了结)率(?:为|达到?|达)?${PERCENT}`, "both"),
  pattern("petitions_done_rate", `信访[^。;\\n]{0,60}?办结率(?:为|达到?|达)?${PERCENT}`, "both"),
  // The heading of the item may name them.
  pattern("clues_done_rate", `线索[^。;]{0,60}?(?:办结|处置|了结)率(?:为|达到?|达)?${PERCENT}`, "both"),
  pattern("petitions_done_rate", `信访[^。;]{0,60}?办结率(?:为|达到?|达)?${PERCENT}`, "both"),
  pattern("completion_rate", `(?:完成率|到位率|办结率|销号率|整改率)(?:为|达到?|达)?[^。;,\\d]{0,6}${PERCENT}`),
];

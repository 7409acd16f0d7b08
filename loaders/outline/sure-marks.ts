import type {Ordinal, OrdinalClass} from "./ordinal.js";

/* Which marks may be believed to number something, by where they stand. */

/** Whether a mark begins its line. */
export function standsInLine(ordinal: Ordinal): boolean {
  return ordinal.place === "line";
}

/** Whether a mark begins a sentence, or needs not to. */
export function standsInSentence(ordinal: Ordinal): boolean {
  return ordinal.place === "sentence" || isSure(ordinal);
}

/** Marks that need no end of sentence before them: circled digits, and 一是 after a comma. */
export function isSure(ordinal: Ordinal): boolean {
  return ordinal.class === "circled" || ordinal.class === "item";
}

/** Classes whose marks at the start of a sentence are hardly ever anything else; 3. may also count or date something. */
const plainClasses: ReadonlySet<OrdinalClass> = new Set(["item", "circled", "rank", "arabic-bracket"]);

/** Whether a mark at the start of a sentence is hardly anything but a number of a sequence. */
export function isPlain(ordinal: Ordinal): boolean {
  return plainClasses.has(ordinal.class) && ordinal.place === "sentence";
}

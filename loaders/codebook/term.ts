/**
 * A term of the lexicon as an analyst writes it. Plain characters stand for themselves; `(a|b)` is one of
 * several; `…` is a gap within a clause; `#` is any number; `办法》` is a title that ends so.
 */
export interface Term {
  /** As written in the file. */
  readonly term: string;
  readonly code: string;
  /** 0 shields: what lies inside the match counts for nothing. */
  readonly weight: number;
  readonly note: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** What stands between the gaps, in order; each is one of several words. */
  readonly parts: readonly (readonly string[])[];
}

/** Most words that the alternatives of one part may make. */
const mostWords = 200;

/**
 * Reads the parts of a term.
 *
 * @returns the words of each part, or what is wrong with the term and its remedy
 */
export function termPartsOf(term: string): string[][] | {readonly problem: string} {
  const foreign = /[^\p{Script=Han}A-Za-z#…(|)《》、%+-]/u.exec(term)?.[0];
  if (foreign !== undefined) {
    if (/\d/.test(foreign)) return {problem: "write # for a number"};
    return {problem: `${JSON.stringify(foreign)} is no sign of a term; write words, (a|b), … and # only`};
  }
  if (/\([^)]*…/.test(term)) return {problem: "put … outside the parentheses"};
  const parts: string[][] = [];
  for (const written of term.split("…")) {
    const words = wordsOf(written);
    if (!Array.isArray(words)) return words;
    if (words.some((word) => word === "")) return {problem: "write words on both sides of … and |"};
    parts.push(words);
  }
  if (parts.length === 1 && parts[0]!.some((word) => word.length < 2)) {
    return {problem: "a word of one character is in too many others; write a longer one"};
  }
  return parts;
}

/** Every word that a part with alternatives stands for. */
function wordsOf(written: string): string[] | {readonly problem: string} {
  let words = [""];
  for (const piece of written.split(/(\([^()]*\))/)) {
    const grouped = piece.startsWith("(") && piece.endsWith(")");
    if (!grouped && /[(|)]/.test(piece)) {
      return {problem: "put alternatives between parentheses, as in (制定|出台), without others inside"};
    }
    const options = grouped ? piece.slice(1, -1).split("|") : [piece];
    words = words.flatMap((word) => options.map((option) => word + option));
    if (words.length > mostWords) return {problem: `more than ${mostWords} words; split it into several terms`};
  }
  return [...new Set(words.flatMap(roundCounts))];
}

/** What a number that is not exact may have behind it, before what it counts. */
const roundings = ["余", "多", "万", "万余"];
const roundingsOfMoney = ["余", "多"];

/** The words for a count, printed exactly or not: `#户` is also 300余户 and 1.2万户, `#万元` also 20余万元. */
function roundCounts(word: string): string[] {
  const unit = word.indexOf("#") + 1;
  if (unit === 0 || unit === word.length || /[余多%]/.test(word[unit]!)) return [word];
  const added = /[万亿元]/.test(word[unit]!) ? roundingsOfMoney : roundings;
  return [word, ...added.map((rounding) => word.slice(0, unit) + rounding + word.slice(unit))];
}

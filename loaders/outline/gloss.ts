import {pairsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {withoutStretches, type CutText} from "./cuts.js";

/*
 * Some sites print the reading of every rarer character behind it: 根據(jù)省委統(tǒng)一部署. No word of the
 * notice's vocabulary survives that, so such a text is read without the readings, and offsets are put back after.
 */

const gloss =
  /(?<=[一-鿿])[(（](?=[^)）]{0,24}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńň])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňɡ ]{1,24}[)）]/g;

/** Readings fewer than this are part of the wording, as in a place's name. */
const fewest = 8;

/** A stretch of a glossed text without its readings. */
export function stripGlosses(words: string): string {
  return words.replace(gloss, "");
}

const glossOpenings = pairsBeginning(gloss);

/** Whether a text has enough brackets that may hold a reading: most have none, and need not be searched. */
function mayBeGlossed(printed: string): boolean {
  let brackets = 0;
  for (const bracket of ["(", "（"]) {
    for (let at = printed.indexOf(bracket); at >= 0; at = printed.indexOf(bracket, at + 1)) {
      if (mayBegin(glossOpenings, printed, at) && ++brackets === fewest) return true;
    }
  }
  return false;
}

/** Takes the readings out of a text; null if it has none worth the trouble. */
export function withoutGlosses(printed: string): CutText | null {
  if (!mayBeGlossed(printed)) return null;
  const found = [...printed.matchAll(gloss)];
  if (found.length < fewest) return null;
  const stretches = found.map(({index, 0: words}) => ({start: index, end: index + words.length}));
  const {text, startOf} = withoutStretches(printed, stretches);
  // A span that ends with a character keeps the reading behind it.
  return {text, startOf, endOf: startOf};
}

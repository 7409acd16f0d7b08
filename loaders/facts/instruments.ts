import {occurrencesOf} from "../occurrences.js";
import type {Codebook} from "../codebook.js";
import {matchesIn} from "../codebook/lexicon.js";
import {plainOf} from "../codebook/plain.js";

/** The instruments of a measure and the words that decided them. */
export interface Instruments {
  /** One to four, the most central first. */
  readonly instruments: string[];
  /** The words that speak for them, in order of appearance; none for `other`. */
  readonly instrument_terms: string[];
}

/** What a word is worth where it does not tell the act itself. */
const faint = {
  /** In a clause that says what the act is for or what came of it. */
  purpose: 0.6,
  /** In a clause that says on what ground or about what, before the act. */
  ground: 0.3,
  /** In what is acted upon: 对…进行, 将…纳入. */
  object: 0.3,
};
/** What an instrument is worth again when another clause tells of it. */
const again = 0.2;
/** Points from which an instrument is told of at all, and its least share of the first one's. */
const least = {points: 2.2, share: 0.5};
const mostInstruments = 4;

const purpose =
  /^(?:[^,;。]{0,6}?(?:确保|不断|切实|有效|进一步|推动|促进|从而|力争|努力|保障|着力|全力|充分)|为(?!进)|以便|做到|实现|形成|增强|提高|提升|严防|防止|杜绝|避免|营造|筑牢|凝聚|激发)/;
const ground = /^[^,;。]{0,4}?(?:围绕|聚焦|针对|紧盯|按照|根据|依据|立足|结合|坚持|利用|依托|紧扣|以)[^;。]*,$/;
const object =
  /(?:对|将|把)[^,;。]{2,60}?(?=进行|开展|予以|给予|逐[一笔个项]|纳入|作为|全面|实行|实施|列入|集中)/g;

/**
 * The instruments of a measure: acts that it reports or announces.
 *
 * @param measure its text as in the shadow, from its ordinal on
 */
export function instrumentsOf(codebook: Codebook, measure: string): Instruments {
  const plain = plainOf(measure);
  const found = matchesIn(codebook.instrumentLexicon, plain, measure).sort((a, b) => a.start - b.start);
  const points = new Map<string, number>();
  let next = 0;
  for (const {end, worth, objects} of clausesOf(plain.text)) {
    const best = new Map<string, number>();
    for (; next < found.length && found[next]!.start < end; next++) {
      const {term, start, end: until} = found[next]!;
      const acted = objects.some((each) => each.start <= start && until <= each.end);
      const weight = term.weight * worth * (acted ? faint.object : 1);
      best.set(term.code, Math.max(best.get(term.code) ?? 0, weight));
    }
    for (const [code, weight] of best) {
      const before = points.get(code) ?? 0;
      points.set(code, Math.max(before, weight) + again * Math.min(before, weight));
    }
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const bar = Math.max(least.points, (ranked[0]?.[1] ?? 0) * least.share);
  const instruments = ranked
    .filter(([, each]) => each >= bar)
    .map(([code]) => code)
    .slice(0, mostInstruments);
  if (instruments.length === 0) return {instruments: ["other"], instrument_terms: []};
  const decided = found.filter(({term}) => instruments.includes(term.code)).map(({printed}) => printed);
  return {instruments, instrument_terms: [...new Set(decided)]};
}

interface Clause {
  readonly end: number;
  /** What its words are worth. */
  readonly worth: number;
  /** What is acted upon. */
  readonly objects: readonly {readonly start: number; readonly end: number}[];
}

/** The clauses of a plain text. */
function clausesOf(plain: string): Clause[] {
  let opens = true;
  return [...plain.matchAll(/[^,;。]+[,;。]?|[,;。]/g)].map(({0: text, index}) => {
    const first = opens;
    opens = !text.endsWith(",");
    const objects = occurrencesOf(object, text).map((m) => ({
      start: index + m.index,
      end: index + m.index + m[0].length,
    }));
    return {end: index + text.length, worth: worthOf(text, first), objects};
  });
}

/** What the words of a clause are worth; `first` if a sentence opens with it. */
function worthOf(clause: string, first: boolean): number {
  // A clause with a number in it reports, whatever it begins with.
  if (clause.includes("#")) return 1;
  if (!first && purpose.test(clause)) return faint.purpose;
  return ground.test(clause) ? faint.ground : 1;
}

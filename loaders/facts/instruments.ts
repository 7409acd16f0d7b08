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

/** Which code units end a clause. */
const marks = new Uint8Array(0x10000);
for (const mark of ",;。") marks[mark.charCodeAt(0)] = 1;

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
  for (const clause of clausesOf(plain.text)) {
    if (next >= found.length || found[next]!.start >= clause.end) continue;
    const [worth, objects] = [worthOf(clause), objectsIn(clause)];
    const best = new Map<string, number>();
    for (; next < found.length && found[next]!.start < clause.end; next++) {
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
  const decided = found.flatMap((match) => (instruments.includes(match.term.code) ? [match.printed] : []));
  return {instruments, instrument_terms: [...new Set(decided)]};
}

/** A clause of a plain text with the mark behind it. */
interface Clause {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence opens with it. */
  readonly first: boolean;
}

/** The clauses of a plain text. */
function clausesOf(plain: string): Clause[] {
  const clauses: Clause[] = [];
  let [start, first] = [0, true];
  for (let at = 0; at < plain.length; at++) {
    if (marks[plain.charCodeAt(at)] === 0 && at + 1 < plain.length) continue;
    clauses.push({words: plain.slice(start, at + 1), start, end: at + 1, first});
    start = at + 1;
    first = plain[at] !== ",";
  }
  return clauses;
}

/** What is acted upon in a clause. */
function objectsIn({words, start}: Clause): {readonly start: number; readonly end: number}[] {
  return occurrencesOf(object, words).map(({0: object, index}) => ({
    start: start + index,
    end: start + index + object.length,
  }));
}

/** What the words of a clause are worth. */
function worthOf({words, first}: Clause): number {
  // A clause with a number in it reports, whatever it begins with.
  if (words.includes("#")) return 1;
  if (!first && purpose.test(words)) return faint.purpose;
  return ground.test(words) ? faint.ground : 1;
}

import type {Codebook} from "../codebook.js";
import {matchesIn, type Match} from "../codebook/lexicon.js";
import {plainOf} from "../codebook/plain.js";
import {sortFew} from "../sort-few.js";

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

// Each is tried at one place: where a clause begins, or where a word is that marks an object.
const purpose =
  /(?:[^,;。]{0,6}?(?:确保|不断|切实|有效|进一步|推动|促进|从而|力争|努力|保障|着力|全力|充分)|为(?!进)|以便|做到|实现|形成|增强|提高|提升|严防|防止|杜绝|避免|营造|筑牢|凝聚|激发)/y;
const ground = /[^,;。]{0,4}?(?:围绕|聚焦|针对|紧盯|按照|根据|依据|立足|结合|坚持|利用|依托|紧扣|以)/y;
const object =
  /(?:对|将|把)[^,;。]{2,60}?(?=进行|开展|予以|给予|逐[一笔个项]|纳入|作为|全面|实行|实施|列入|集中)/y;

/** What a code unit says of a clause. */
const signs = new Uint8Array(0x10000);
const [endsClause, isNumber, opensObject] = [1, 2, 4];
for (const mark of ",;。") signs[mark.charCodeAt(0)] = endsClause;
signs["#".charCodeAt(0)] = isNumber;
for (const word of "对将把") signs[word.charCodeAt(0)] = opensObject;

/** A code and what it is worth, of one clause or of all. */
interface Worth {
  readonly code: string;
  points: number;
}

/**
 * The instruments of a measure: acts that it reports or announces.
 *
 * @param measure its text as in the shadow, from its ordinal on
 */
export function instrumentsOf(codebook: Codebook, measure: string): Instruments {
  const plain = plainOf(measure);
  const found = sortFew(matchesIn(codebook.instrumentLexicon, plain, measure), (a, b) => a.start - b.start);
  const total: Worth[] = [];
  let next = 0;
  let [start, isFirst] = [0, true];
  while (next < found.length) {
    const clause = clauseAt(plain.text, start, isFirst);
    const from = next;
    while (next < found.length && found[next]!.start < clause.end) next++;
    if (next > from) {
      for (const {code, points} of worthIn(plain.text, clause, found.slice(from, next))) {
        const before = total.find((each) => each.code === code);
        if (before) before.points = Math.max(before.points, points) + again * Math.min(before.points, points);
        else total.push({code, points});
      }
    }
    [start, isFirst] = [clause.end, clause.mark !== ","];
  }
  sortFew(total, (a, b) => b.points - a.points);
  const bar = Math.max(least.points, (total[0]?.points ?? 0) * least.share);
  const instruments: string[] = [];
  for (const {code, points} of total) {
    if (points >= bar && instruments.length < mostInstruments) instruments.push(code);
  }
  if (instruments.length === 0) return {instruments: ["other"], instrument_terms: []};
  const terms = found.filter(({term}) => instruments.includes(term.code)).map(({printed}) => printed);
  return {instruments, instrument_terms: [...new Set(terms)]};
}

/** A clause of a plain text; the mark behind it is its last character. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly mark: string | undefined;
  /** Whether a sentence opens with it. */
  readonly isFirst: boolean;
  /** What its characters say of it, of `isNumber` and `opensObject`. */
  readonly signs: number;
}

function clauseAt(plain: string, start: number, isFirst: boolean): Clause {
  let seen = 0;
  let end = start;
  while (end < plain.length && (seen & endsClause) === 0) seen |= signs[plain.charCodeAt(end++)]!;
  return {start, end, mark: plain[end - 1], isFirst, signs: seen};
}

/** What the acts of a clause are worth: of several words for one, the weightiest counts. */
function worthIn(plain: string, clause: Clause, matches: readonly Match[]): Worth[] {
  const worth = worthOf(plain, clause);
  const objects = objectsIn(plain, clause);
  const found: Worth[] = [];
  for (const {term, start, end} of matches) {
    const acted = objects.some((each) => each.start <= start && end <= each.end);
    const points = term.weight * worth * (acted ? faint.object : 1);
    const before = found.find(({code}) => code === term.code);
    if (before) before.points = Math.max(before.points, points);
    else found.push({code: term.code, points});
  }
  return found;
}

const noObjects: readonly {readonly start: number; readonly end: number}[] = [];

/** What is acted upon in a clause. */
function objectsIn(plain: string, clause: Clause): typeof noObjects {
  if ((clause.signs & opensObject) === 0) return noObjects;
  const objects: {start: number; end: number}[] = [];
  for (let at = clause.start; at < clause.end; at++) {
    if (signs[plain.charCodeAt(at)] !== opensObject) continue;
    object.lastIndex = at;
    if (!object.test(plain)) continue;
    objects.push({start: at, end: object.lastIndex});
    at = object.lastIndex - 1;
  }
  return objects;
}

/** What the words of a clause are worth. */
function worthOf(plain: string, {start, mark, isFirst, signs}: Clause): number {
  // A clause with a number in it reports, whatever it begins with.
  if ((signs & isNumber) !== 0) return 1;
  purpose.lastIndex = start;
  if (!isFirst && purpose.test(plain)) return faint.purpose;
  ground.lastIndex = start;
  return mark === "," && ground.test(plain) ? faint.ground : 1;
}

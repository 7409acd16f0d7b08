import {kindsOf} from "../code-units.js";
import type {Match} from "../codebook/matches.js";
import type {TermsWithin} from "../codebook/terms-in.js";
import {list, oneOf} from "../patterns/alternatives.js";
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
  /** In what is acted upon: 对…进行, 将…纳入, 对改造的户厕. */
  object: 0.3,
};
/** What an instrument is worth again when another clause tells of it. */
const again = 0.2;
/** Points from which an instrument is told of at all, and its least share of the first one's. */
const least = {points: 2.2, share: 0.5};
const mostInstruments = 4;

// Each is tried at one place: where a clause begins, or where a word is that marks an object.
const AIMING = oneOf(list`确保 不断 切实 有效 进一步 推动 促进 从而 力争 努力 保障 着力 全力 充分`);
const purpose = new RegExp(
  oneOf(
    `[^,;。]{0,6}?${AIMING}`,
    list`为(?!进) 以便 做到 实现 形成 增强 提高 提升 严防 防止 杜绝 避免 营造 筑牢 凝聚 激发`,
  ),
  "y",
);
// 成立以院长为组长的领导小组 gives no ground.
const ground =
  /(?:[^,;。]{0,4}?(?:围绕|聚焦|针对|紧盯|按照|根据|依据|立足|结合|坚持(?!每|定期|召开|开展|常态)|利用|依托|紧扣)|[^,;。立组]{0,4}?以)/y;
const object =
  /(?:对|将|把)[^,;。]{2,60}?(?=进行|开展|予以|给予|逐[一笔个项]|纳入|作为|全面|实行|实施|列入|集中)|对(?![接标照口])[^,;。]{1,40}的/y;

/** Checks that look for cases once what they find is taken back or cleared; not those of how others perform. */
const looks = /(?<!监督|督导|督促)检查|抽查|暗访|查访|审计(?!监督|全覆盖)/;

/** What a code unit says of a clause. */
const [endsClause, isNumber, opensObject] = [1, 2, 4];
const signs = kindsOf([endsClause, ",;。"], [isNumber, "#"], [opensObject, "对将把"]);
const comma = ",".charCodeAt(0);

/** A code and what it is worth, of one clause or of all. */
interface Worth {
  readonly code: string;
  points: number;
}

/** The instruments of a measure, whose terms are given: acts that it reports or announces. */
export function instrumentsOf(measure: TermsWithin): Instruments {
  const {matches, first, next, plain, start, end} = measure;
  const found = sortFew(matches.slice(first, next), (a, b) => a.start - b.start);
  const total: Worth[] = [];
  const codeOf = codesIn(found);
  const text = plain.text.slice(0, end);
  let clause: Clause = {start, end: start, signs: 0, isFirst: true, endsWithComma: false};
  for (let at = 0; at < found.length;) {
    clause = clauseBehind(plain.units, clause, end);
    const from = at;
    while (at < found.length && found[at]!.start < clause.end) at++;
    if (at === from) continue;
    for (const {code, points} of worthIn(plain.units, text, clause, found.slice(from, at), codeOf)) {
      const before = worthOfCode(total, code);
      if (before) before.points = Math.max(before.points, points) + again * Math.min(before.points, points);
      else total.push({code, points});
    }
  }
  sortFew(total, (a, b) => b.points - a.points);
  const bar = Math.max(least.points, (total[0]?.points ?? 0) * least.share);
  const instruments: string[] = [];
  for (const {code, points} of total) {
    if (points >= bar && instruments.length < mostInstruments) instruments.push(code);
  }
  if (instruments.length === 0) return {instruments: ["other"], instrument_terms: []};
  const terms: string[] = [];
  for (const match of found) {
    if (!instruments.includes(codeOf(match))) continue;
    const {printed} = match;
    if (!terms.includes(printed)) terms.push(printed);
  }
  return {instruments, instrument_terms: terms};
}

/** A clause of a plain text; the mark behind it is its last character. */
interface Clause {
  readonly start: number;
  readonly end: number;
  /** What its characters say of it, of `isNumber` and `opensObject`. */
  readonly signs: number;
  /** Whether a sentence opens with it. */
  readonly isFirst: boolean;
  readonly endsWithComma: boolean;
}

/** The clause that follows another one in a stretch of a plain text. */
function clauseBehind(units: Uint16Array, {end: start, endsWithComma}: Clause, limit: number): Clause {
  let seen = 0;
  let end = start;
  while (end < limit && (seen & endsClause) === 0) seen |= signs[units[end++]!]!;
  return {start, end, signs: seen, isFirst: !endsWithComma, endsWithComma: units[end - 1] === comma};
}

/** Moves that are a sanction where others are told of beside them; elsewhere they are of the staff. */
const removals = /调离|解聘|辞退|免职|免去|撤换|撤职|调整(?:工作)?岗位|岗位调整|停职|除名|降职/;

/** Grades, pay and reports that are of a sanction where others are told of beside them; elsewhere they are checks. */
const reproaches = /考核|绩效|扣[减发罚]|倒查|通报/;

/**
 * What each word of a measure tells of: in a measure that also takes back or clears, to check is to search; in one that
 * also sanctions, to remove, to grade down and to report are sanctions.
 */
export function codesIn(found: readonly Match[]): (match: Match) => string {
  const clears = tellsOf(found, "restitution");
  const sanctions = tellsOf(found, "sanction");
  return ({term: {code}, printed}) => {
    if (clears && code === "checking" && looks.test(printed)) return "screening";
    if (!sanctions) return code;
    const isSanction =
      (code === "personnel" && removals.test(printed)) || (code === "checking" && reproaches.test(printed));
    return isSanction ? "sanction" : code;
  };
}

/** Whether any word speaks for an instrument. */
function tellsOf(found: readonly Match[], instrument: string): boolean {
  return found.some(({term: {code, weight}}) => code === instrument && weight > 0);
}

/** What the acts of a clause are worth, told by the terms found in it: of several words for one, the weightiest counts. */
function worthIn(
  units: Uint16Array,
  text: string,
  clause: Clause,
  found: readonly Match[],
  codeOf: (match: Match) => string,
): Worth[] {
  const worth = worthOf(text, clause);
  const objects = objectsIn(units, text, clause);
  const worths: Worth[] = [];
  for (const match of found) {
    const {term, start, end} = match;
    const code = codeOf(match);
    const acted = objects.length > 0 && objects.some((each) => each.start <= start && end <= each.end);
    const points = term.weight * worth * (acted ? faint.object : 1);
    const before = worthOfCode(worths, code);
    if (before) before.points = Math.max(before.points, points);
    else worths.push({code, points});
  }
  return worths;
}

function worthOfCode(worths: readonly Worth[], code: string): Worth | undefined {
  for (const each of worths) if (each.code === code) return each;
  return undefined;
}

const noObjects: readonly {readonly start: number; readonly end: number}[] = [];

/** What is acted upon in a clause. */
function objectsIn(units: Uint16Array, text: string, clause: Clause): typeof noObjects {
  if ((clause.signs & opensObject) === 0) return noObjects;
  const objects: {start: number; end: number}[] = [];
  for (let at = clause.start; at < clause.end; at++) {
    if (signs[units[at]!] !== opensObject) continue;
    object.lastIndex = at;
    if (!object.test(text)) continue;
    objects.push({start: at, end: object.lastIndex});
    at = object.lastIndex - 1;
  }
  return objects;
}

/** What the words of a clause are worth. */
function worthOf(text: string, clause: Clause): number {
  // A clause with a number in it reports, whatever it begins with.
  if ((clause.signs & isNumber) !== 0) return 1;
  purpose.lastIndex = clause.start;
  if (!clause.isFirst && purpose.test(text)) return faint.purpose;
  ground.lastIndex = clause.start;
  return clause.endsWithComma && ground.test(text) ? faint.ground : 1;
}

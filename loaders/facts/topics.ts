import type {Codebook} from "../codebook.js";
import type {Term} from "../codebook/term.js";
import type {TermsIn, TermsWithin} from "../codebook/terms-in.js";
import {sortFew} from "../sort-few.js";

/** What is known of a problem. */
export interface ProblemWords {
  /** What its statement names. */
  readonly statement: Named;
  /** What the statements of the problems directly under it name. */
  readonly children: readonly Named[];
  /** What answers it, from the end of the statement to the end of the block, without labels; empty if nothing does. */
  readonly response: readonly Stretch[];
  /** What the statement of the problem above it names, if there is one. */
  readonly parent: Named | null;
  /** What the statement of the group above it names, if there is one. */
  readonly group: Named | null;
}

/** A stretch of a text. */
export interface Stretch {
  readonly terms: TermsIn;
  readonly start: number;
  readonly end: number;
}

/** The codes of a problem and the words that decided them. */
export interface Topics {
  readonly topic: string;
  readonly dimension: string;
  /** At most two, the weightier first. */
  readonly topics_secondary: string[];
  /** The words that speak for the topic, in order of appearance: the statement's own, else those of what else was asked. */
  readonly topic_terms: string[];
}

/** Points of a topic. */
interface Points {
  readonly code: string;
  points: number;
}

/** Points of topics, in the order in which they were first given: so few that they are found by going through. */
type Tally = Points[];

/** The topics that a statement names, and the words by which it does. */
export interface Named {
  readonly tally: readonly Points[];
  readonly words: readonly TermsWithin[];
}

/** What is said after the first sentence of a statement is detail. */
const detail = 0.4;
/** What a text other than the statement can give a topic at most: none outvotes a statement that is clear. */
const most = {child: 1.2, parent: 2.4, response: 2, group: 0.8};
/** Points from which a topic counts as named in the statement. */
const named = 3;
/** Topics of a statement less than so many points apart are equally clear. */
const near = 1.1;
/** Share of the children, or of the response's points, from which a topic stands beside the first one. */
const share = {children: 0.25, response: 0.6};

/** What the statement of a problem names: its detail counts for less. */
export function namedInStatement({terms, start, end}: Stretch): Named {
  let stop = start;
  while (stop < end && !endsSentence(terms.shadow.charCodeAt(stop))) stop++;
  const sentence = terms.within(start, stop);
  const tally = tallyOnce(sentence);
  if (stop === end) return {tally, words: [sentence]};
  const rest = terms.within(stop, end);
  for (const {code, points} of tallyOnce(rest)) give(tally, code, points * detail);
  return {tally, words: [sentence, rest]};
}

/** What the statement of a group names. */
export function namedInGroup({terms, start, end}: Stretch): Named {
  const words = terms.within(start, end);
  return {tally: tallyOnce(words), words: [words]};
}

const [fullStop, semicolon] = ["。".charCodeAt(0), ";".charCodeAt(0)];

function endsSentence(code: number): boolean {
  return code === fullStop || code === semicolon;
}

/**
 * The topic of a problem. Evidence weighs in the order: the statement's own words, its children, the problem above
 * it, its response, its group. Titles in 《》 do not count.
 */
export function topicsOf(
  codebook: Codebook,
  {statement, children, response, parent, group}: ProblemWords,
): Topics {
  const own = statement.tally;
  const firsts = children.map(({tally}) => best(tally));
  const clear = clearIn(own);
  // The response of a wider problem is its children's: it is read again only if it must decide.
  const answered = clear.length === 1 && children.length > 0 ? [] : response;
  const answer = answered.map(({terms, start, end}) => terms.within(start, end));
  const answers = tallyOften(answer);

  let topic = clear.length === 1 ? clear[0]!.code : "other";
  if (clear.length !== 1) {
    const total: Tally = own.map(({code, points}) => ({code, points}));
    for (const first of firsts) if (first) give(total, first.code, most.child);
    // A part that names no topic is about what the whole is about; between two that it names the whole says little.
    if (parent) spread(total, clearIn(parent.tally), clear.length === 0 ? most.parent : most.group);
    spread(total, answers, most.response);
    if (group) spread(total, group.tally, most.group);
    const eligible = clear.length === 0 ? total : total.filter(({code}) => pointsOf(clear, code));
    topic = best(eligible)?.code ?? "other";
  }

  const terms: string[] = [];
  for (const words of statement.words) addTerms(terms, words, topic);
  if (!pointsOf(own, topic)) {
    children.forEach(({words}, i) => {
      if (firsts[i]?.code === topic) for (const each of words) addTerms(terms, each, topic);
    });
    for (const words of parent?.words ?? []) addTerms(terms, words, topic);
    for (const words of answer) addTerms(terms, words, topic);
    for (const words of group?.words ?? []) addTerms(terms, words, topic);
  }
  return {
    topic,
    dimension: codebook.topics.find(({code}) => code === topic)?.family ?? "other",
    topics_secondary: secondaryTo(topic, own, firsts, answers),
    topic_terms: terms,
  };
}

/** Adds the words of a stretch that speak for a topic, each once. */
function addTerms(terms: string[], {matches, first, next}: TermsWithin, topic: string): void {
  for (let i = first; i < next; i++) {
    const match = matches[i]!;
    if (match.term.code !== topic) continue;
    const {printed} = match;
    if (!terms.includes(printed)) terms.push(printed);
  }
}

/** The topics that stand beside the first one, at most two. */
function secondaryTo(
  topic: string,
  own: readonly Points[],
  firsts: readonly (Points | undefined)[],
  response: Tally,
): string[] {
  const secondary: Tally = [];
  for (const {code, points} of own) if (points >= named) stand(secondary, code, points);
  if (firsts.length > 0) {
    const among: Tally = [];
    for (const first of firsts) if (first) give(among, first.code, 1);
    for (const {code} of own) {
      const times = pointsOf(among, code);
      if (times) stand(secondary, code, times.points);
    }
    for (const {code, points} of among)
      if (points >= share.children * firsts.length) stand(secondary, code, points);
  } else {
    const sum = sumOf(response);
    for (const {code, points} of response) if (points > share.response * sum) stand(secondary, code, 1);
  }
  const codes: string[] = [];
  for (const {code} of sortFew(secondary, (a, b) => b.points - a.points)) {
    if (code !== topic && codes.length < 2) codes.push(code);
  }
  return codes;
}

/** Notes a topic with its points, or with the most of those that it was noted with. */
function stand(secondary: Tally, code: string, points: number): void {
  const before = pointsOf(secondary, code);
  if (before) before.points = Math.max(before.points, points);
  else secondary.push({code, points});
}

/** Points by topic: each term counts once. */
function tallyOnce({matches, first, next}: TermsWithin): Tally {
  const tally: Tally = [];
  const said: Term[] = [];
  for (let i = first; i < next; i++) {
    const {term} = matches[i]!;
    const again = said.includes(term);
    if (!again) said.push(term);
    give(tally, term.code, again ? 0 : term.weight);
  }
  return tally;
}

/** Points by topic: each term counts as often as it is said. */
function tallyOften(stretches: readonly TermsWithin[]): Tally {
  const tally: Tally = [];
  for (const {matches, first, next} of stretches)
    for (let i = first; i < next; i++) {
      const {term} = matches[i]!;
      give(tally, term.code, term.weight);
    }
  return tally;
}

function give(tally: Tally, code: string, more: number): void {
  const before = pointsOf(tally, code);
  if (before) before.points += more;
  else tally.push({code, points: more});
}

function pointsOf(tally: readonly Points[], code: string): Points | undefined {
  for (const each of tally) if (each.code === code) return each;
  return undefined;
}

function sumOf(tally: readonly Points[]): number {
  let sum = 0;
  for (const {points} of tally) sum += points;
  return sum;
}

/** Gives every topic its share of a number of points. */
function spread(total: Tally, tallied: readonly Points[], points: number): void {
  const sum = sumOf(tallied);
  for (const each of tallied) give(total, each.code, (points * each.points) / sum);
}

/** The topics that a statement names so clearly that no other comes into question; none if it names none. */
function clearIn(own: readonly Points[]): readonly Points[] {
  const highest = best(own)?.points ?? 0;
  return highest < named ? [] : own.filter(({points}) => points > highest - near);
}

/** The topic with most points; of equals the one named first, none if nothing weighs. */
function best(tally: readonly Points[]): Points | undefined {
  let first: Points | undefined;
  for (const each of tally) if (each.points > (first?.points ?? 0)) first = each;
  return first;
}

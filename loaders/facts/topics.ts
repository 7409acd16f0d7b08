import type {Codebook} from "../codebook.js";
import {matchesIn, type Match} from "../codebook/lexicon.js";
import {plainOf} from "../codebook/plain.js";

/** What is known of a problem, each text as in the shadow. */
export interface ProblemTexts {
  readonly statement: string;
  /** Statements of the problems directly under it. */
  readonly children: readonly string[];
  /** All that answers it, from the end of the statement to the end of the block; empty if nothing does. */
  readonly response: string;
  /** Statement of the group above it, if there is one. */
  readonly group: string | null;
}

/** The codes of a problem and the words that decided them. */
export interface Topics {
  readonly topic: string;
  readonly dimension: string;
  /** At most two, the weightier first. */
  readonly topics_secondary: string[];
  /** The words that speak for the topic, in order of appearance: the statement's own, else those of what was asked next. */
  readonly topic_terms: string[];
}

/** Points of a topic, with the words that gave them. */
interface Points {
  readonly code: string;
  points: number;
  readonly words: Match[];
}

/** Points of topics, in the order in which they were first given: so few that they are found by going through. */
type Tally = Points[];

/** What is said after the first sentence of a statement is detail. */
const detail = 0.4;
/** What a text other than the statement can give a topic at most: none outvotes a statement that is clear. */
const most = {child: 1.2, response: 2, group: 0.8};
/** Points from which a topic counts as named in the statement. */
const named = 3;
/** Topics of a statement less than so many points apart are equally clear. */
const near = 1.1;
/** Share of the children, or of the response's points, from which a topic stands beside the first one. */
const share = {children: 0.25, response: 0.6};

/** What was read of the texts of one notice: a statement is read as one's own and as a child's, a group's for each problem. */
export interface TextsRead {
  readonly statements: Map<string, Tally>;
  readonly groups: Map<string, Tally>;
}

/** Nothing read yet. */
export function nothingRead(): TextsRead {
  return {statements: new Map(), groups: new Map()};
}

/**
 * The topic of a problem. Evidence weighs in the order: the statement's own words, its children, its response,
 * its group. Titles in 《》 do not count.
 *
 * @param read what was read of the same notice before; takes what is read now
 */
export function topicsOf(codebook: Codebook, texts: ProblemTexts, read = nothingRead()): Topics {
  const own = ofStatement(codebook, texts.statement, read);
  const children = texts.children.map((child) => ofStatement(codebook, child, read));
  const firsts = children.map(best);
  const clear = clearIn(own);
  // The response of a wider problem is its children's: it is read again only if it must decide.
  const answered = clear.length === 1 && children.length > 0 ? "" : texts.response;
  const response = tally(codebook, answered, true);
  const group = ofGroup(codebook, texts.group ?? "", read);

  const total: Tally = [];
  for (const {code, points, words} of own) give(total, code, points, words);
  for (const first of firsts) if (first) give(total, first.code, most.child, first.words);
  spread(total, response, most.response);
  spread(total, group, most.group);

  const eligible = clear.length === 0 ? total : total.filter(({code}) => pointsOf(clear, code));
  const topic = best(eligible)?.code ?? "other";
  return {
    topic,
    dimension: codebook.topics.find(({code}) => code === topic)?.family ?? "other",
    topics_secondary: secondaryTo(topic, own, firsts, response),
    topic_terms: [
      ...new Set((pointsOf(own, topic) ?? pointsOf(total, topic))?.words.map(({printed}) => printed)),
    ],
  };
}

/** The topics that stand beside the first one, at most two. */
function secondaryTo(
  topic: string,
  own: Tally,
  firsts: readonly (Points | undefined)[],
  response: Tally,
): string[] {
  const secondary: {readonly code: string; points: number}[] = [];
  const stand = (code: string, points: number) => {
    if (code === topic) return;
    const before = secondary.find((each) => each.code === code);
    if (before) before.points = Math.max(before.points, points);
    else secondary.push({code, points});
  };
  for (const {code, points} of own) if (points >= named) stand(code, points);
  if (firsts.length > 0) {
    const among = new Map<string, number>();
    for (const first of firsts) if (first) among.set(first.code, (among.get(first.code) ?? 0) + 1);
    for (const {code} of own) if (among.has(code)) stand(code, among.get(code)!);
    for (const [code, n] of among) if (n >= share.children * firsts.length) stand(code, n);
  } else {
    const sum = sumOf(response);
    for (const {code, points} of response) if (points > share.response * sum) stand(code, 1);
  }
  return secondary
    .sort((a, b) => b.points - a.points)
    .map(({code}) => code)
    .slice(0, 2);
}

function ofStatement(codebook: Codebook, statement: string, {statements}: TextsRead): Tally {
  const before = statements.get(statement);
  if (before) return before;
  const end = /[。;]/.exec(statement)?.index ?? statement.length;
  const own = tally(codebook, statement.slice(0, end), false);
  for (const {code, points, words} of tally(codebook, statement.slice(end), false)) {
    give(own, code, points * detail, words);
  }
  statements.set(statement, own);
  return own;
}

function ofGroup(codebook: Codebook, group: string, {groups}: TextsRead): Tally {
  const before = groups.get(group);
  if (before) return before;
  const own = tally(codebook, group, false);
  groups.set(group, own);
  return own;
}

/** Points by topic: each term counts once, or as often as it is said. */
function tally(codebook: Codebook, text: string, often: boolean): Tally {
  const points: Tally = [];
  if (text === "") return points;
  const matches = matchesIn(codebook.topicLexicon, plainOf(text, false), text);
  const said = often ? null : new Set<unknown>();
  for (const match of matches) {
    const {term} = match;
    const counts = !said?.has(term);
    said?.add(term);
    give(points, term.code, counts ? term.weight : 0, [match]);
  }
  return points;
}

function give(tally: Tally, code: string, more: number, words: readonly Match[]): void {
  const before = pointsOf(tally, code);
  if (before) {
    before.points += more;
    for (const word of words) before.words.push(word);
  } else tally.push({code, points: more, words: words.slice()});
}

function pointsOf(tally: Tally, code: string): Points | undefined {
  for (const each of tally) if (each.code === code) return each;
  return undefined;
}

function sumOf(tally: Tally): number {
  let sum = 0;
  for (const {points} of tally) sum += points;
  return sum;
}

/** Gives every topic its share of a number of points. */
function spread(total: Tally, tallied: Tally, points: number): void {
  const sum = sumOf(tallied);
  for (const each of tallied) give(total, each.code, (points * each.points) / sum, each.words);
}

/** The topics that a statement names so clearly that no other comes into question; none if it names none. */
function clearIn(own: Tally): Tally {
  const highest = best(own)?.points ?? 0;
  return highest < named ? [] : own.filter(({points}) => points > highest - near);
}

/** The topic with most points; of equals the one named first, none if nothing weighs. */
function best(tally: Tally): Points | undefined {
  let first: Points | undefined;
  for (const each of tally) if (each.points > (first?.points ?? 0)) first = each;
  return first;
}

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

/** Points of each topic, with the words that gave them. */
type Tally = Map<string, {points: number; readonly words: Match[]}>;

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

/**
 * The topic of a problem. Evidence weighs in the order: the statement's own words, its children, its response,
 * its group. Titles in 《》 do not count.
 */
export function topicsOf(codebook: Codebook, texts: ProblemTexts): Topics {
  const own = ofStatement(codebook, texts.statement);
  const children = texts.children.map((child) => ofStatement(codebook, child));
  const clear = clearIn(own);
  // The response of a wider problem is its children's: it is read again only if it must decide.
  const answered = clear.size === 1 && children.length > 0 ? "" : texts.response;
  const response = tally(codebook, answered, true);
  const group = tally(codebook, texts.group ?? "", false);

  const total: Tally = new Map();
  for (const [code, {points, words}] of own) give(total, code, points, words);
  for (const child of children) {
    const theirs = best(child);
    if (theirs !== undefined) give(total, theirs, most.child, child.get(theirs)!.words);
  }
  spread(total, response, most.response);
  spread(total, group, most.group);

  const eligible = clear.size === 0 ? total : new Map([...total].filter(([code]) => clear.has(code)));
  const topic = best(eligible) ?? "other";
  const secondary = new Map<string, number>();
  const stand = (code: string, points: number) => {
    if (code !== topic) secondary.set(code, Math.max(secondary.get(code) ?? 0, points));
  };
  for (const [code, {points}] of own) if (points >= named) stand(code, points);
  for (const code of own.keys()) {
    const n = children.filter((child) => best(child) === code).length;
    if (n > 0) stand(code, n);
  }
  for (const theirs of new Set(children.map(best))) {
    const n = children.filter((child) => best(child) === theirs).length;
    if (theirs !== undefined && n >= share.children * children.length) stand(theirs, n);
  }
  if (children.length === 0) {
    const sum = [...response.values()].reduce((points, each) => points + each.points, 0);
    for (const [code, {points}] of response) if (points > share.response * sum) stand(code, 1);
  }
  return {
    topic,
    dimension: codebook.topics.find(({code}) => code === topic)?.family ?? "other",
    topics_secondary: [...secondary]
      .sort((a, b) => b[1] - a[1])
      .map(([code]) => code)
      .slice(0, 2),
    topic_terms: [...new Set((own.get(topic) ?? total.get(topic))?.words.map(({printed}) => printed))],
  };
}

function ofStatement(codebook: Codebook, statement: string): Tally {
  const end = /[。;]/.exec(statement)?.index ?? statement.length;
  const points = tally(codebook, statement.slice(0, end), false);
  for (const [code, each] of tally(codebook, statement.slice(end), false)) {
    give(points, code, each.points * detail, each.words);
  }
  return points;
}

/** Points by topic: each term counts once, or as often as it is said. */
function tally(codebook: Codebook, text: string, often: boolean): Tally {
  const points: Tally = new Map();
  if (text === "") return points;
  const said = new Set<unknown>();
  for (const match of matchesIn(codebook.topicLexicon, plainOf(text, false), text)) {
    const {term} = match;
    const counts = often || !said.has(term);
    said.add(term);
    give(points, term.code, counts ? term.weight : 0, [match]);
  }
  return points;
}

function give(points: Tally, code: string, more: number, words: readonly Match[]): void {
  const before = points.get(code);
  if (before) {
    before.points += more;
    before.words.push(...words);
  } else points.set(code, {points: more, words: [...words]});
}

/** Gives every topic its share of a number of points. */
function spread(total: Tally, tallied: Tally, points: number): void {
  const sum = [...tallied.values()].reduce((before, each) => before + each.points, 0);
  for (const [code, each] of tallied) give(total, code, (points * each.points) / sum, each.words);
}

/** The topics that a statement names so clearly that no other comes into question; none if it names none. */
function clearIn(own: Tally): Set<string> {
  const highest = Math.max(...[...own.values()].map(({points}) => points));
  if (highest < named) return new Set();
  return new Set([...own].filter(([, {points}]) => points > highest - near).map(([code]) => code));
}

/** The topic with most points; of equals the one named first. */
function best(points: Tally): string | undefined {
  let first: string | undefined;
  for (const [code, each] of points) {
    if (each.points > (first === undefined ? 0 : points.get(first)!.points)) first = code;
  }
  return first;
}

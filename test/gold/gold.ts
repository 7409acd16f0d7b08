import {readFileSync, readdirSync} from "node:fs";
import type {ParsedNotice} from "../../loaders/parse.js";
import {parseNotice} from "../../loaders/parse.js";
import type {NoticeRow} from "../../loaders/schema.js";

interface Spanned {
  start: number;
  end: number;
}

/** What a reader marked in a notice, following GUIDELINES.md beside the annotations. */
export interface Gold {
  notice: Partial<NoticeRow>;
  sections: (Spanned & {role: string})[];
  groups: Spanned[];
  problems: (Spanned & {statement: string; is_leaf: boolean; depth: number; neutral: boolean; block_end: number})[];
  measures: (Spanned & {lead: string; lead_type: string})[];
}

/** Counts behind precision and recall. */
export interface Score {
  gold: number;
  found: number;
  right: number;
}

export const precision = ({found, right}: Score): number => (found === 0 ? 1 : right / found);
export const recall = ({gold, right}: Score): number => (gold === 0 ? 1 : right / gold);
export const f1 = ({gold, found, right}: Score): number => (gold + found === 0 ? 1 : (2 * right) / (gold + found));

const folder = new URL("./", import.meta.url);
const notices = new URL("../../data/notices/", import.meta.url);

/** Ids of the annotated notices. */
export const annotated: string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();

/** An annotated notice with its text; the text of a real one is in data/notices, of a written one beside its gold. */
export function readGold(id: string): {gold: Gold; text: string} {
  const gold = JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8")) as Gold;
  const home = readdirSync(folder).includes(`${id}.txt`) ? folder : notices;
  return {gold, text: readFileSync(new URL(`${id}.txt`, home), "utf8")};
}

/** Parses a text with a source that says nothing of it. */
export function parseText(text: string, id = "x"): ParsedNotice {
  return parseNotice(text, {
    notice_id: id,
    source_file: `${id}.txt`,
    source_sha256: "0".repeat(64),
    publisher: null,
    source_url: null,
  });
}

function compare(gold: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of found) {
    const n = left.get(key) ?? 0;
    if (n === 0) continue;
    left.set(key, n - 1);
    right++;
  }
  return {gold: gold.length, found: found.length, right};
}

const span = ({start, end}: Spanned) => `${start}-${end}`;

/** Scores a parse against gold, field by field; spans must agree at both ends. */
export function scoresOf(gold: Gold, parsed: ParsedNotice): Record<string, Score> {
  const leaves = <T extends {is_leaf: boolean}>(problems: readonly T[]) => problems.filter(({is_leaf}) => is_leaf);
  // Title and chrome belong to no section in the annotations.
  const sections = parsed.sections.filter(({role}) => role !== "title" && role !== "chrome");
  return {
    sections: compare(
      gold.sections.map((s) => `${s.role} ${span(s)}`),
      sections.map((s) => `${s.role} ${span(s)}`),
    ),
    groups: compare(gold.groups.map(span), parsed.groups.map(span)),
    problems: compare(gold.problems.map(span), parsed.problems.map(span)),
    levels: compare(
      gold.problems.map((p) => `${p.depth} ${span(p)}`),
      parsed.problems.map((p) => `${p.depth} ${span(p)}`),
    ),
    leaves: compare(leaves(gold.problems).map(span), leaves(parsed.problems).map(span)),
    statements: compare(
      gold.problems.map((p) => p.statement),
      parsed.problems.map((p) => p.statement),
    ),
    blocks: compare(
      gold.problems.map((p) => `${p.start}-${p.block_end}`),
      parsed.problems.map((p) => `${p.start}-${p.block_end}`),
    ),
    neutral: compare(
      gold.problems.filter((p) => p.neutral).map(span),
      parsed.problems.filter((p) => p.neutral).map(span),
    ),
    measures: compare(gold.measures.map(span), parsed.measures.map(span)),
    leads: compare(
      gold.measures.map((m) => `${m.lead_type} ${m.lead}`),
      parsed.measures.map((m) => `${m.lead_type} ${m.lead}`),
    ),
  };
}

import type {ParsedNotice} from "../parse.js";
import type {DeadlineRow, ProblemRow} from "../schema.js";
import type {Gold} from "./gold.js";

/** How many items a reader marked, how many the parser found, and on how many both agree. */
export interface Match {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Matches of several notices as one. */
export function sumOf(matches: readonly Match[]): Match {
  return matches.reduce(
    (a, b) => ({gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right}),
    {gold: 0, found: 0, right: 0},
  );
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

const span = ({start, end}: Spanned) => `${start}-${end}`;

/** Items that are the same to the letter of their keys. */
function exact(gold: readonly string[], found: readonly string[]): Match {
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

interface Keyed extends Spanned {
  readonly key: string;
}

/** Items whose keys are equal and whose spans overlap; each counts once. */
function overlapping(gold: readonly Keyed[], found: readonly Keyed[]): Match {
  const used = new Set<number>();
  let right = 0;
  for (const each of gold) {
    const at = found.findIndex(
      (other, i) => !used.has(i) && other.key === each.key && other.start < each.end && other.end > each.start,
    );
    if (at < 0) continue;
    used.add(at);
    right++;
  }
  return {gold: gold.length, found: found.length, right};
}

/** The structure of a notice as a reader marks it. */
export interface Structure {
  readonly sections: readonly (Spanned & {readonly role: string})[];
  readonly groups: readonly Spanned[];
  readonly problems: readonly (Spanned &
    Pick<ProblemRow, "statement" | "is_leaf" | "depth" | "neutral" | "block_end">)[];
  readonly measures: readonly (Spanned & {readonly lead: string; readonly lead_type: string})[];
}

/** Harmonic mean of precision and recall; one where there is nothing to find and nothing was found. */
export function f1({gold, found, right}: Match): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}

/** Structure and facts of one notice: spans must agree at both ends, facts in their values too. */
export function matchesOf(gold: Gold, parsed: ParsedNotice): Record<string, Match> {
  return {...structureMatches(gold, parsed), ...factMatches(gold, parsed)};
}

/** The structure alone, field by field. */
export function structureMatches(gold: Structure, parsed: ParsedNotice): Record<string, Match> {
  const leaves = <T extends {is_leaf: boolean}>(problems: readonly T[]) =>
    problems.filter(({is_leaf}) => is_leaf);
  // Title and chrome belong to no section in the annotations.
  const sections = parsed.sections.filter(({role}) => role !== "title" && role !== "chrome");
  const {problems, measures} = parsed;
  return {
    sections: exact(
      gold.sections.map((s) => `${s.role} ${span(s)}`),
      sections.map((s) => `${s.role} ${span(s)}`),
    ),
    groups: exact(gold.groups.map(span), parsed.groups.map(span)),
    problems: exact(gold.problems.map(span), problems.map(span)),
    levels: exact(
      gold.problems.map((p) => `${p.depth} ${span(p)}`),
      problems.map((p) => `${p.depth} ${span(p)}`),
    ),
    leaves: exact(leaves(gold.problems).map(span), leaves(problems).map(span)),
    statements: exact(
      gold.problems.map((p) => p.statement),
      problems.map((p) => p.statement),
    ),
    blocks: exact(
      gold.problems.map((p) => `${p.start}-${p.block_end}`),
      problems.map((p) => `${p.start}-${p.block_end}`),
    ),
    neutral: exact(
      gold.problems.filter((p) => p.neutral).map(span),
      problems.filter((p) => p.neutral).map(span),
    ),
    measures: exact(gold.measures.map(span), measures.map(span)),
    leads: exact(
      gold.measures.map((m) => `${m.lead_type} ${m.lead}`),
      measures.map((m) => `${m.lead_type} ${m.lead}`),
    ),
  };
}

function factMatches(gold: Gold, parsed: ParsedNotice): Record<string, Match> {
  const quoted = ({start, quote}: {start: number; quote: string}) => ({start, end: start + quote.length});
  const money = (value: number, unit: string) => `${value} ${unit}`;
  type Act = Pick<Gold["accountability"][number], "kind" | "people" | "units" | "cases" | "role">;
  const act = ({kind, people, units, cases, role}: Act) => [kind, people, units, cases, role].join(" ");
  const claims = Object.entries(gold.claims).filter(([claim]) => !claim.endsWith("_repeat"));
  const claimed = new Set(claims.map(([claim]) => claim));
  return {
    documents: exact(
      gold.documents.map((d) => `${d.start} ${d.title}`),
      parsed.documents.map((d) => `${d.start} ${d.title}`),
    ),
    money: overlapping(
      gold.money.map((m) => ({...quoted(m), key: money(m.base_value, m.base_unit)})),
      parsed.quantities
        .filter(({unit_class}) => unit_class === "money")
        .map((q) => ({start: q.start, end: q.end, key: money(q.base_value, q.base_unit)})),
    ),
    accountability: overlapping(
      gold.accountability.map((a) => ({...quoted(a), key: act(a)})),
      parsed.accountability.map((a) => ({start: a.start, end: a.end, key: act(a as Act)})),
    ),
    deadlines: overlapping(
      gold.deadlines.map((d) => ({...quoted(d), key: d.due ?? "vague"})),
      parsed.deadlines.map((d) => ({start: d.start, end: d.end, key: dueOf(d)})),
    ),
    // Readers name more claims than the tables do; those that both name are compared.
    claims: exact(
      claims.filter(([claim]) => compared.has(claim)).map(([claim, {value}]) => `${claim} ${value}`),
      parsed.claims
        .filter(({claim}) => compared.has(claim) && (claimed.has(claim) || !unmarked.has(claim)))
        .map(({claim, value}) => `${claim} ${value}`),
    ),
  };
}

const compared: ReadonlySet<string> = new Set(
  "aspects problems_total completed in_progress not_started completion_rate measures regulations meetings clues_done_rate petitions_done_rate".split(
    " ",
  ),
);
/** Rates of clues are marked by some readers as claims and by others as dispositions. */
const unmarked: ReadonlySet<string> = new Set(["clues_done_rate", "petitions_done_rate"]);

/** A due date as precise as it is printed: 2023, 2023-06, 2023-06-15; of a season its last month. */
function dueOf({due_start, due_end, precision}: DeadlineRow): string {
  if (due_start === null || due_end === null) return "vague";
  if (precision === "season") return due_end.slice(0, 7);
  return precision === "year" ? due_start.slice(0, 4) : precision === "day" ? due_start : due_start.slice(0, 7);
}

/** Codes that a reader and the parser gave the same item. */
export interface Codings {
  readonly topic: readonly (readonly [string, string])[];
  readonly status: readonly (readonly [string, string])[];
  readonly outcome_evidence: readonly (readonly [string, string])[];
  readonly instruments: readonly (readonly [readonly string[], readonly string[]])[];
}

/** The codes of one notice, item by item; repeated measures are left out. */
export function codingsOf(gold: Gold, parsed: ParsedNotice): Codings {
  const problems = new Map(parsed.problems.map((problem) => [span(problem), problem]));
  const measures = new Map(parsed.measures.map((measure) => [span(measure), measure]));
  const problemPairs = gold.problems.flatMap((problem) => {
    const found = problems.get(span(problem));
    return found ? [{problem, found}] : [];
  });
  const measurePairs = gold.measures.flatMap((measure) => {
    const found = measure.duplicate_of ? undefined : measures.get(span(measure));
    return found ? [{measure, found}] : [];
  });
  return {
    topic: problemPairs.map(({problem, found}) => [problem.topic, found.topic]),
    outcome_evidence: problemPairs
      .filter(({problem, found}) => problem.is_leaf && found.is_leaf)
      .map(({problem, found}) => [String(problem.outcome_evidence ?? false), String(found.outcome_evidence)]),
    status: measurePairs.map(({measure, found}) => [measure.status, found.status]),
    instruments: measurePairs.map(({measure, found}) => [measure.instruments, found.instruments]),
  };
}

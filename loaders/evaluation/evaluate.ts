import {
  bootstrapInterval,
  cohenKappa,
  jaccard,
  krippendorffAlpha,
  mean,
  wilsonInterval,
  type Interval,
} from "../agreement.js";
import type {Codebook} from "../codebook.js";
import {codersOf, overrideFields} from "../codebook/overrides.js";
import {parseNotice} from "../parse.js";
import type {EvaluationRow} from "../schema.js";
import type {AnnotatedNotice} from "./gold.js";
import {codingsOf, matchesOf, sumOf, type Codings, type Match} from "./matches.js";

/** The id under which figures over all annotated notices stand. */
export const pooled = "all";

/**
 * Scores the parser against annotated notices: precision, recall and F1 of what it finds, Cohen's kappa of topic,
 * status and outcome evidence, and the mean Jaccard index of instruments; for each notice and for all of them.
 */
export function evaluate(annotated: readonly AnnotatedNotice[], codebook: Codebook): EvaluationRow[] {
  const scored = annotated.map(({gold, text}) => {
    const {notice_id} = gold.notice;
    const source = {notice_id, source_file: "", source_sha256: ""};
    // The annotators' word is what is tested: overrides would answer for the lexicon.
    const parsed = parseNotice(text, source, {...codebook, overrides: []});
    return {notice_id, matches: matchesOf(gold, parsed), codings: codingsOf(gold, parsed)};
  });
  const rows = scored.flatMap(({notice_id, matches, codings}) => [
    ...Object.entries(matches).flatMap(([field, match]) => matchRows(notice_id, field, match)),
    ...codingRows(notice_id, codings),
  ]);
  const fields = Object.keys(scored[0]?.matches ?? {});
  const sum = fields.flatMap((field) =>
    matchRows(pooled, field, sumOf(scored.map(({matches}) => matches[field]!))),
  );
  const codings: Codings = {
    topic: scored.flatMap((each) => each.codings.topic),
    status: scored.flatMap((each) => each.codings.status),
    outcome_evidence: scored.flatMap((each) => each.codings.outcome_evidence),
    instruments: scored.flatMap((each) => each.codings.instruments),
  };
  return [...sum, ...(scored.length > 0 ? codingRows(pooled, codings) : []), ...coderRows(codebook), ...rows];
}

function matchRows(notice_id: string, field: string, {gold, found, right}: Match): EvaluationRow[] {
  const counts = {n_gold: gold, n_found: found, n_right: right};
  const share = (metric: string, hits: number, n: number): EvaluationRow => ({
    notice_id,
    field,
    metric,
    // Nothing to find and nothing found is no mistake.
    value: n === 0 ? 1 : hits / n,
    ...(n === 0 ? {low: null, high: null} : wilsonInterval(hits, n)),
    ...counts,
  });
  return [share("precision", right, found), share("recall", right, gold), share("f1", 2 * right, gold + found)];
}

function codingRows(notice_id: string, codings: Codings): EvaluationRow[] {
  const {topic, status, outcome_evidence, instruments} = codings;
  const alike = (pairs: readonly (readonly [string, string])[]) => pairs.filter(([a, b]) => a === b).length;
  const kappa = (field: string, pairs: readonly (readonly [string, string])[]) =>
    agreementRow(notice_id, field, "kappa", cohenKappa(pairs), intervalOf(pairs, cohenKappa), {
      n: pairs.length,
      right: alike(pairs),
    });
  const indices = instruments.map(([a, b]) => jaccard(a, b));
  return [
    ...kappa("topic", topic),
    ...kappa("status", status),
    ...kappa("outcome_evidence", outcome_evidence),
    ...agreementRow(notice_id, "instruments", "jaccard", mean(indices), intervalOf(indices, mean), {
      n: indices.length,
      right: indices.filter((index) => index === 1).length,
    }),
  ];
}

/** Krippendorff's alpha of the coders in overrides.csv, for each field that two of them coded. */
function coderRows({overrides}: Codebook): EvaluationRow[] {
  return overrideFields.flatMap((field) => {
    const items = codersOf(overrides, field).filter((row) => row.filter((code) => code !== null).length > 1);
    const right = items.filter((row) => new Set(row.filter((code) => code !== null)).size === 1).length;
    return agreementRow(
      pooled,
      field,
      "alpha",
      krippendorffAlpha(items),
      intervalOf(items, krippendorffAlpha),
      {n: items.length, right},
    );
  });
}

/** One row, or none where there is nothing to compare or all items have the same code, so that chance has no room. */
function agreementRow(
  notice_id: string,
  field: string,
  metric: string,
  value: number,
  interval: Interval | null,
  {n, right}: {readonly n: number; readonly right: number},
): EvaluationRow[] {
  if (n === 0 || Number.isNaN(value)) return [];
  const {low, high} = interval ?? {low: null, high: null};
  return [{notice_id, field, metric, value, low, high, n_gold: n, n_found: n, n_right: right}];
}

function intervalOf<T>(items: readonly T[], statistic: (items: readonly T[]) => number): Interval | null {
  if (items.length < 2) return null;
  const interval = bootstrapInterval(items, statistic, {samples: 500});
  return Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : null;
}

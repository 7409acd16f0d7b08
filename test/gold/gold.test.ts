import {afterAll, describe, expect, test} from "vitest";
import {evaluate, pooled} from "../../loaders/evaluation/evaluate.js";
import {annotated, codebook, parseText} from "./gold.js";

const structure = new Set(
  "sections groups problems levels leaves statements blocks neutral measures leads".split(" "),
);
/** Least agreement on the notices that are published with their annotation. */
const floors: Readonly<Record<string, number>> = {
  documents: 0.98,
  money: 0.95,
  accountability: 0.85,
  deadlines: 0.85,
  claims: 0.95,
  topic: 0.8,
  status: 0.65,
  outcome_evidence: 0.6,
  instruments: 0.65,
};
const rows = evaluate(annotated, codebook);

describe.each(annotated.map(({gold, text}) => [gold.notice.notice_id, gold, text] as const))("%s", (id, gold, text) => {
  test("header fields are right", () => {
    expect(parseText(text, id).notice).toMatchObject(gold.notice);
  });

  test.each(rows.filter(({notice_id, field}) => notice_id === id && structure.has(field)))(
    "$field: $metric is 0.97 or more",
    ({value}) => {
      expect(value).toBeGreaterThanOrEqual(0.97);
    },
  );
});

describe("facts and codes over all annotated notices", () => {
  const facts = rows.filter(
    ({notice_id, field, metric}) =>
      notice_id === pooled && field in floors && ["f1", "kappa", "jaccard"].includes(metric),
  );

  test("every field is scored", () => {
    expect(facts.map(({field}) => field).sort()).toEqual(Object.keys(floors).sort());
  });

  test.each(facts)("$field: $metric is above its floor", ({field, value}) => {
    expect(value).toBeGreaterThanOrEqual(floors[field]!);
  });
});

afterAll(() => {
  const line = rows.map(({notice_id, field, metric, value, n_gold, n_found, n_right}) => {
    const counts = [n_gold, n_found, n_right].map((n) => String(n).padStart(6)).join("");
    return `${notice_id.padEnd(24)}${field.padEnd(18)}${metric.padEnd(10)}${value.toFixed(3).padStart(6)}${counts}`;
  });
  const head = "notice".padEnd(24) + "field".padEnd(18) + "metric".padEnd(10) + " value  gold found right";
  process.stdout.write(["", head, ...line, ""].join("\n"));
});

import {expect, test} from "vitest";
import {parseOverrides} from "../../../loaders/codebook/overrides.js";
import {evaluate, pooled} from "../../../loaders/evaluation/evaluate.js";
import {annotated, codebook} from "../../gold/gold.js";

const [first, second] = annotated as [(typeof annotated)[number], (typeof annotated)[number]];

test("every notice has its own figures, and all of them pooled ones that add up", () => {
  const rows = evaluate([first, second], codebook);
  const ids = [...new Set(rows.map(({notice_id}) => notice_id))];
  expect(ids).toEqual([pooled, first.gold.notice.notice_id, second.gold.notice.notice_id]);
  const counted = (field: string) =>
    ids.map((id) => rows.find((row) => row.notice_id === id && row.field === field)!.n_gold);
  for (const field of ["problems", "measures", "documents"]) {
    const [all, ...each] = counted(field);
    expect(all).toBe(each.reduce((a, b) => a + b));
    expect(all).toBeGreaterThan(0);
  }
});

test("what the reader marked and the parser did not find costs recall, what it found beside costs precision", () => {
  const {gold, text} = first;
  const [problem, ...others] = gold.problems;
  const moved = {...gold, problems: [{...problem!, start: problem!.start + 1}, ...others]};
  const n = gold.problems.length;
  for (const metric of ["precision", "recall", "f1"]) {
    const [exact, off] = [gold, moved].map((each) =>
      evaluate([{gold: each, text}], codebook).find((row) => row.field === "problems" && row.metric === metric),
    );
    expect(exact!.value).toBe(1);
    expect(off!.value).toBeCloseTo((n - 1) / n);
    expect(off!.low).toBeLessThan(off!.value);
    expect(off!.high).toBeGreaterThan(off!.value);
  }
});

test("the lexicon is scored, not the overrides that would answer for it", () => {
  const {notice_id} = first.gold.notice;
  const {start, end} = first.gold.problems[0]!;
  const known = {topic: codebook.topics.map(({code}) => code)};
  const csv = ["notice,span,field,value,coder,reason"];
  for (const [i, code] of known.topic.slice(0, 2).entries()) {
    csv.push(`${notice_id},${start}-${end},topic,${code},${"AB"[i]},`);
  }
  const overrides = parseOverrides(csv.join("\n"), "overrides.csv", {
    ...known,
    topics_secondary: [],
    instruments: [],
    status: [],
    outcome_evidence: [],
  });
  const kappas = (rows: ReturnType<typeof evaluate>) => rows.filter(({metric}) => metric === "kappa");
  const coded = evaluate([first], {...codebook, overrides});
  expect(kappas(coded)).toEqual(kappas(evaluate([first], codebook)));
  // Two coders who differ on the one item that both coded agree less than by chance.
  expect(coded.find(({metric}) => metric === "alpha")).toMatchObject({
    notice_id: pooled,
    field: "topic",
    value: 0,
    n_gold: 1,
    n_right: 0,
  });
});

test("without annotations there are no figures", () => {
  expect(evaluate([], {...codebook, overrides: []})).toEqual([]);
});

import fc from "fast-check";
import {expect, test} from "vitest";
import {ownersIn} from "../../../loaders/facts/owners.js";
import {noticeOf, read} from "../reader.js";

const text = noticeOf(
  "一、巡察反馈问题整改情况",
  "（一）关于政治建设方面",
  "1.学习不深入的问题。党组专题研究部署。（1）制定学习计划，集中学习12次。（2）开展督查，通报结果。",
  "2.责任不实的问题",
  "一是部署不及时。整改情况：修订制度3项。",
  "二是督查不严。整改情况：召开会议4次。",
  "二、今后工作打算",
  "持续抓好整改，再开展督查2次。",
);
const {rows} = read(text);
const owner = ownersIn(rows);

/** The statement of the problem and the first words of the measure in which some words stand. */
function around(words: string): [string | undefined, string | undefined] {
  const {problem_id, measure_id} = owner(text.indexOf(words));
  const measure = rows.measures.find((each) => each.measure_id === measure_id);
  return [
    rows.problems.find((each) => each.problem_id === problem_id)?.statement,
    measure && text.slice(measure.start, measure.start + 7),
  ];
}

test.each<[string, [string | undefined, string | undefined]]>([
  ["12次", ["学习不深入", "（1）制定学习"]],
  ["（2）开展督查", ["学习不深入", "（2）开展督查"]],
  ["3项", ["部署不及时", "修订制度3项。"]],
  ["4次", ["督查不严", "召开会议4次。"]],
])("words of a measure are that measure's and its leaf's: %s", (words, expected) => {
  expect(around(words)).toEqual(expected);
});

test.each([
  ["statement of a leaf", "不深入", "学习不深入"],
  ["preamble", "专题研究", "学习不深入"],
  ["statement of a wider problem", "不实", "责任不实"],
])("words outside any measure have none: %s", (_, words, problem) => {
  expect(around(words)).toEqual([problem, undefined]);
});

test.each(["通报", "县委第三巡察组", "再开展督查", "0533"])("words of no problem are nobody's: %s", (words) => {
  expect(owner(text.indexOf(words))).toEqual({problem_id: null, measure_id: null});
});

type Problem = (typeof rows.problems)[number];
type Measure = (typeof rows.measures)[number];

const problem = (id: string, start: number, end: number) =>
  ({problem_id: id, start, block_end: end}) as Problem;
const measure = (id: string, start: number, end: number) =>
  ({measure_id: id, problem_id: `of ${id}`, start, end}) as Measure;

test("a span holds its start but not its end, and order does not matter", () => {
  const at = ownersIn({
    problems: [problem("inner", 4, 8), problem("outer", 0, 10)],
    measures: [measure("later", 6, 7), measure("earlier", 5, 6)],
  });
  const found = Array.from({length: 12}, (_, i) => at(i)).map((o) => o.measure_id ?? o.problem_id ?? "-");
  expect(found.join(" ")).toBe("outer outer outer outer inner earlier later inner outer outer - -");
});

/** Spans that are nested or disjoint, in any order. */
const nested = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), {minLength: 20, maxLength: 40}).map((pairs) => {
  const kept: {start: number; end: number}[] = [];
  for (const [a, b] of pairs) {
    const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
    const apart = kept.every(
      (k) =>
        end <= k.start ||
        k.end <= start ||
        (k.start <= start && end <= k.end && k.end - k.start > end - start) ||
        (start <= k.start && k.end <= end && k.end - k.start < end - start),
    );
    if (apart) kept.push({start, end});
  }
  return kept;
});

test("the owner is the narrowest problem that holds the place", () => {
  fc.assert(
    fc.property(nested, (spans) => {
      const problems = spans.map(({start, end}, i) => problem(String(i), start, end));
      const at = ownersIn({problems, measures: []});
      for (let place = 0; place <= 62; place++) {
        const [narrowest] = problems
          .filter(({start, block_end}) => start <= place && place < block_end)
          .sort((a, b) => a.block_end - a.start - (b.block_end - b.start));
        expect(at(place).problem_id).toBe(narrowest?.problem_id ?? null);
      }
    }),
  );
});

import fc from "fast-check";
import {expect, test} from "vitest";
import {factRowsOf, passageRowsOf} from "../../../loaders/facts/fact-rows.js";
import {ownersIn} from "../../../loaders/facts/owners.js";
import {checkRows} from "../../../loaders/check-rows.js";
import {noticeOf, read} from "../reader.js";

const header = {level: "county", inspected_org: "临水县农业农村局党组", issue_date: "2023-06-30"};

function facts(text: string, issueDate: string | null = header.issue_date) {
  const {shadow, parts, rows} = read(text);
  const told = {text, shadow, sections: parts.sections, rows, header: {...header, issue_date: issueDate}};
  return {...factRowsOf(told, "n"), rows, sections: parts.sections, shadow};
}

const sentences = [
  "制定《财务管理办法》（临农发〔2023〕4号），修订《学习制度》。",
  "清退违规发放的津贴补贴１５.８万元，惠及群众300余人。",
  "给予党纪处分2人，其中党内警告1人，诫勉谈话3人。",
  "预计2023年12月底前完工。",
  "力争年内建成投用高标准农田20亩。",
  "对履职不力的2名科长进行批评教育。",
  "召开专题会议12次，集中学习习近平总书记重要讲话。",
];
const written = (first: string, second: string) =>
  noticeOf(
    "一、巡察反馈问题整改情况",
    "（一）2个项目推进不力的问题",
    `1.${first}`,
    `2.${second}`,
    "二、今后工作打算",
    "持续抓好整改，再开展督查5次。",
  );

test("each fact has its place, its owner and its quote", () => {
  const text = written(sentences[0]! + sentences[1]!, sentences[2]! + sentences[3]!);
  const {documents, quantities, accountability, deadlines} = facts(text);
  const first = {notice_id: "n", problem_id: "n/p1", measure_id: "n/m1"};
  const second = {...first, measure_id: "n/m2"};
  expect(documents).toMatchObject([
    {...first, document_id: "n/d1", title: "财务管理办法", origin: "own"},
    {...first, document_id: "n/d2", title: "学习制度"},
  ]);
  const money = quantities.find((each) => each.unit_class === "money");
  expect(money).toMatchObject({...first, base_value: 158_000});
  expect(money!.quote).toMatch(/１５\.８万元$/);
  const planned = quantities.find((each) => each.value === 5);
  expect(planned).toMatchObject({problem_id: null, measure_id: null});
  const stated = quantities.find(({start}) => start === text.indexOf("2个项目"));
  expect(stated).toMatchObject({problem_id: "n/p1", measure_id: null});
  expect(accountability).toMatchObject([
    {...second, kind: "党纪处分", people: 2, role: "total", part_of: null},
    {...second, people: 1, role: "breakdown", part_of: "n/a1"},
    {...second, people: 3, role: "single", part_of: null},
  ]);
  expect(deadlines).toMatchObject([
    {...second, deadline_id: "n/l1", due_start: "2023-12-01", due_end: "2023-12-31", precision: "month"},
  ]);
});

test("what a finding says is no act and no promise", () => {
  const finding = "给予党纪处分2人后仍不警醒，预计2023年12月底前完工的项目推进缓慢的问题";
  const text = written(sentences[4]!, sentences[5]!).replace("2个项目推进不力的问题", finding);
  const {accountability, deadlines} = facts(text);
  expect(accountability.map((each) => each.kind)).toEqual(["批评教育"]);
  expect(deadlines.map((each) => each.due_end)).toEqual(["2023-12-31"]);
  expect(deadlines[0]!.quote).toContain("年内");
});

test("年内 is the year of the signature; without one its days are not known", () => {
  const text = written(sentences[4]!, sentences[5]!);
  const due = (issueDate: string | null) => facts(text, issueDate).deadlines.map((each) => each.due_end);
  expect(due("2024-03-01")).toEqual(["2024-12-31"]);
  expect(due(null)).toEqual([null]);
});

test("a level that is not known is read as other", () => {
  const text = written(sentences[0]!, sentences[1]!);
  const {shadow, rows, sections} = facts(text);
  const of = (level: string) =>
    factRowsOf({text, shadow, sections, rows, header: {...header, level}}, "n").documents;
  expect(of("galactic")).toEqual(of("other"));
});

test("facts of real sentences in any order: ids count on, in order of the text, and spans are quotes", () => {
  const mixed = fc.shuffledSubarray(sentences, {minLength: 2});
  fc.assert(
    fc.property(mixed, fc.nat(), (chosen, at) => {
      const cut = 1 + (at % (chosen.length - 1));
      const text = written(chosen.slice(0, cut).join(""), chosen.slice(cut).join(""));
      const {documents, quantities, accountability, deadlines, rows} = facts(text);
      checkRows("documents", documents);
      checkRows("quantities", quantities);
      checkRows("accountability", accountability);
      checkRows("deadlines", deadlines);
      const ids = (letter: string, n: number) => Array.from({length: n}, (_, i) => `n/${letter}${i + 1}`);
      expect(documents.map((each) => each.document_id)).toEqual(ids("d", documents.length));
      expect(quantities.map((each) => each.quantity_id)).toEqual(ids("q", quantities.length));
      expect(accountability.map((each) => each.accountability_id)).toEqual(ids("a", accountability.length));
      expect(deadlines.map((each) => each.deadline_id)).toEqual(ids("l", deadlines.length));
      for (const {title, start, end} of documents) expect(text.slice(start, end)).toContain(title);
      for (const {quote, start, end} of [...quantities, ...accountability, ...deadlines])
        expect(text.slice(start, end)).toBe(quote);
      for (const table of [documents, quantities, accountability, deadlines]) {
        const starts = table.map((each) => each.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const {measure_id, problem_id, start, end} of table) {
          const measure = rows.measures.find((each) => each.start <= start && start < each.end);
          expect(measure_id).toBe(measure?.measure_id ?? null);
          if (measure) expect([problem_id, end <= measure.end]).toEqual([measure.problem_id, true]);
        }
      }
      // No sentence is lost or read twice, wherever it stands.
      const has = (i: number) => (chosen.includes(sentences[i]!) ? 1 : 0);
      expect(documents).toHaveLength(2 * has(0));
      expect(accountability).toHaveLength(3 * has(2) + has(5));
      expect(deadlines).toHaveLength(has(3) + has(4));
    }),
    {numRuns: 60},
  );
});

test("passages are numbered and owned by the measure in which they begin", () => {
  const text = written(sentences[0]! + sentences[1]!, sentences[6]!);
  const {shadow, sections, rows} = facts(text);
  const passages = passageRowsOf(shadow, sections, ownersIn(rows), "n");
  checkRows("passages", passages);
  expect(passages.map((each) => each.seq)).toEqual(passages.map((_, i) => i + 1));
  expect(passages.map((each) => each.passage_id)).toEqual(passages.map(({seq}) => `n/t${seq}`));
  const owned = passages.filter((each) => each.measure_id !== null);
  expect(owned.map(({measure_id, start, end}) => [measure_id, text.slice(start, end)])).toEqual([
    ["n/m1", `1.${sentences[0]}`],
    ["n/m1", sentences[1]],
    ["n/m2", `2.${sentences[6]}`],
  ]);
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {apartRule} from "../../loaders/notice/rectification.js";
import type {ParsedNotice} from "../../loaders/parse.js";
import {parserVersion} from "../../loaders/parse.js";
import {shadowOf} from "../../loaders/outline/shadow.js";
import {checkRows} from "../../loaders/check-rows.js";
import {parseText} from "../gold/gold.js";
import {samples} from "./files/notices.js";
import {noticeOf} from "./reader.js";

const notices = samples.map(({text}) => text);

// Pieces of notices, so that random texts reach every rule.
const piece = fc.constantFrom(
  ...[
    "一、",
    "二、",
    "(一)",
    "（二）",
    "㈢",
    "1.",
    "2．",
    "3、",
    "(1)",
    "⑵",
    "①",
    "②",
    "一是",
    "二是",
    "三要",
    "第一,",
  ],
  ...[
    "首先,",
    "最后,",
    ")",
    "问题1:",
    "1-1,",
    "\n",
    "\r\n",
    "\n\n",
    "　　",
    " ",
    "。",
    ";",
    ",",
    "“",
    "”",
    "《",
    "》",
    '"',
  ],
  ...[
    "关于",
    "针对",
    "着力解决",
    "党建责任落实不到位",
    "的问题",
    "问题",
    "方面",
    "整改情况:",
    "整改措施:\n",
    "整改状态:完成",
  ],
  ...[
    "反馈问题:",
    "加强学习",
    "制定《办法》",
    "巡视反馈意见整改落实情况",
    "整改工作基本情况",
    "今后整改工作打算",
  ],
  ...[
    "关于巡视移交问题线索和信访件办理情况",
    "根据省委统一部署,2022年6月21日至9月30日,省委第三巡视组对某市开展了巡视。",
  ],
  ...[
    "中共某市委员会",
    "关于巡视整改进展情况的通报",
    "2023年5月10日",
    "欢迎广大干部群众监督。电话:0531-66604543",
    "附件",
    "附件1:清单",
  ],
  ...[
    "來源:某報",
    "關於黨建問題",
    "下一步,市委将坚持整改。",
    "首页>正文",
    "2.0版",
    "3月24日",
    "1-5月份",
    "\u00a0",
    "𠀀",
  ],
);
const noticeLike = fc.array(piece, {maxLength: 120}).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  fc.string({unit: "binary", maxLength: 400}),
  noticeLike,
  fc.string({unit: "grapheme"}),
);

function isBlank(text: string): boolean {
  return shadowOf(text).trim() === "";
}

function expectLossless(text: string, {sections}: ParsedNotice): void {
  let at = 0;
  for (const {start, end} of sections) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(isBlank(text.slice(at, start))).toBe(true);
    at = end;
  }
  expect(isBlank(text.slice(at))).toBe(true);
}

function expectSpansInside(text: string, parsed: ParsedNotice): void {
  const spans = [...parsed.sections, ...parsed.groups, ...parsed.problems, ...parsed.measures];
  for (const {start, end} of spans) {
    const words = shadowOf(text.slice(start, end));
    expect(words.length).toBeGreaterThan(0);
    expect(words).toBe(words.trim());
  }
}

describe("of any text", () => {
  test("sections hold everything but white space, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseText(text);
        expectLossless(text, parsed);
        expectSpansInside(text, parsed);
      }),
      {numRuns: 1500},
    );
  });

  test("rows fit their tables and refer to each other", () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        const parsed = parseText(text);
        checkRows("notices", [parsed.notice]);
        for (const name of ["sections", "groups", "problems", "measures", "diagnostics"] as const) {
          checkRows(name, parsed[name]);
        }
        const groups = new Set(parsed.groups.map((g) => g.group_id));
        const problems = new Map(parsed.problems.map((p) => [p.problem_id, p]));
        for (const problem of parsed.problems) {
          expect(problem.statement.trim()).not.toBe("");
          expect(problem.group_id === null || groups.has(problem.group_id)).toBe(true);
          if (problem.parent_id !== null) {
            const parent = problems.get(problem.parent_id)!;
            expect(parent.is_leaf).toBe(false);
            expect(parent.depth).toBe(problem.depth - 1);
            expect(problem.start).toBeGreaterThanOrEqual(parent.start);
            expect(problem.block_end).toBeLessThanOrEqual(parent.block_end);
          }
        }
        for (const measure of parsed.measures) {
          const problem = problems.get(measure.problem_id)!;
          expect(problem.is_leaf).toBe(true);
          expect(measure.start).toBeGreaterThanOrEqual(problem.end);
          // Where findings and responses are two lists, the response stands outside the finding.
          if (measure.rule !== apartRule) expect(measure.end).toBeLessThanOrEqual(problem.block_end);
        }
      }),
      {numRuns: 1000},
    );
  });

  test("problems hold words, whatever stands below a heading", () => {
    const told = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(""));
    const notice = fc
      .tuple(told, told)
      .map(([before, behind]) => noticeOf(before, "二、反馈问题整改情况", behind));
    fc.assert(
      fc.property(notice, (text) => {
        for (const {statement} of parseText(text).problems) expect(statement.trim()).not.toBe("");
      }),
      {numRuns: 1000},
    );
  });

  test("measures of a problem neither overlap nor change their order", () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        const {measures} = parseText(text);
        measures.forEach((measure, i) => {
          if (i > 0) expect(measure.start).toBeGreaterThanOrEqual(measures[i - 1]!.end);
        });
      }),
      {numRuns: 1000},
    );
  });
});

const shape = ({sections, groups, problems, measures}: ParsedNotice) => ({
  sections: sections.map((s) => s.role),
  groups: groups.length,
  problems: problems.map((p) => [p.ordinal_path, p.depth, p.is_leaf, p.n_measures]),
  measures: measures.map((m) => [m.lead_type, m.problem_id]),
});

describe("of the notices in the corpus", () => {
  test.each(notices.map((text) => [text.trim().split("\n")[0]!, text] as const))("%s", (_, text) => {
    const parsed = parseText(text);
    expectLossless(text, parsed);
    expect(parsed).toEqual(parseText(text));
    expect(parsed.notice.parser_version).toBe(parserVersion);
    expect(parsed.notice.n_problems).toBe(parsed.problems.filter((p) => p.is_leaf).length);
    expect(parsed.notice.n_measures).toBe(parsed.measures.length);
    expect(parsed.diagnostics.filter(({severity}) => severity === "error")).toEqual([]);
  });

  test.each([
    ["line ends of another system", (text: string) => text.replaceAll("\n", "\r\n")],
    ["full-width marks", (text: string) => text.replace(/[(),:;.]/g, widened)],
    ["indents", (text: string) => text.replace(/^ +/gm, "　　")],
  ])("%s change nothing but offsets", (_, change) => {
    for (const text of notices) expect(shape(parseText(change(text)))).toEqual(shape(parseText(text)));
  });
});

function widened(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) + 0xfee0);
}

describe("of documents that are no notices", () => {
  test.each([
    ["an empty text", "", "empty-text"],
    ["blanks", " \n　\n", "empty-text"],
    ["a report", "某局2021年工作总结\n一、主要工作\n1.抓生产。", "not-a-notice"],
    [
      "findings without a response",
      "省委第四巡视组向某市委反馈巡视情况\n根据省委统一部署,2023年4月12日至6月15日,省委第四巡视组对某市委进行了巡视。\n巡视发现的主要问题是:\n一、政治站位不高。",
      "feedback-notice",
    ],
  ])("%s is refused by name", (_, text, code) => {
    const {diagnostics, problems, measures} = parseText(text);
    expect(diagnostics.filter(({severity}) => severity === "error").map((d) => d.code)).toEqual([code]);
    expect(problems).toEqual([]);
    expect(measures).toEqual([]);
  });
});

import type {Answered} from "./figures/measures-strip.js";
import type {InstrumentCount} from "./figures/instrument-heatmap.js";
import type {CodeLabels} from "./labels.js";
import type {Span} from "./notice-link.js";
import {bootstrap} from "./stats/bootstrap.js";
import {independence, type Independence} from "./stats/independence.js";
import {drawsFor, permutationP} from "./stats/permutation.js";
import type {Tr} from "./language.js";
import {percent} from "./counts.js";
import {meanShares} from "./mean-shares.js";
import {mean} from "./sum.js";

/** How bodies respond, in a sentence: the instrument with the greatest mean share, and how its share varies. */
export function instrumentLead(counts: readonly InstrumentCount[], label: CodeLabels, tr: Tr): string {
  const [first, second] = meanShares(
    counts,
    ({instrument}) => instrument,
    ({n, measures}) => n / measures,
  );
  if (!first) return tr("No measure has been read yet.", "尚无措施。");
  const notices = new Set(counts.map(({notice_id}) => notice_id)).size;
  const shares = counts
    .filter(({instrument}) => instrument === first[0])
    .map(({n, measures}) => n / measures)
    .concat(0)
    .slice(0, notices);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const next = second
    ? tr(
        `, followed by ${label.instrument(second[0])} (${percent(second[1])})`,
        `，其次是${label.instrument(second[0])}（${percent(second[1])}）`,
      )
    : "";
  if (notices === 1)
    return tr(
      `The most frequent instrument is ${label.instrument(first[0])}, in ${percent(first[1])} of the measures of the one notice${next}.`,
      `最常用的手段是${label.instrument(first[0])}，见于唯一一份通报 ${percent(first[1])} 的措施${next}。`,
    );
  return tr(
    `The instrument with the largest share on average is ${label.instrument(first[0])}: ${percent(first[1])} of a notice’s measures use it, from ${percent(low)} to ${percent(high)} in ${notices.toLocaleString("en-US")} notices${next}.`,
    `平均占比最大的手段是${label.instrument(first[0])}：${notices.toLocaleString("en-US")} 份通报中平均 ${percent(first[1])} 的措施使用它，最低 ${percent(low)}，最高 ${percent(high)}${next}。`,
  );
}

/** How many measures answer a leaf problem, in a sentence: the greatest and the least mean that are drawn. */
export function measuresFinding(leaves: readonly Answered[], name: (id: string) => string, tr: Tr): string {
  const ids = [...new Set(leaves.map(({notice_id}) => notice_id))];
  const means = ids
    .map((id) => ({
      id,
      mean: bootstrap(
        leaves.filter(({notice_id}) => notice_id === id),
        (sample) => mean(sample, ({measures}) => measures),
      )!,
    }))
    .sort((a, b) => b.mean.value - a.mean.value || (a.id < b.id ? -1 : 1));
  const [most, least] = [means[0], means.at(-1)];
  if (!most || !least) return tr("No leaf problem to compare yet", "尚无可比较的末级问题");
  if (means.length === 1)
    return tr(
      `${name(most.id)} answers a leaf problem with ${most.mean.value.toFixed(1)} measures on average`,
      `${name(most.id)}平均每个末级问题有 ${most.mean.value.toFixed(1)} 项措施`,
    );
  if (most.mean.low <= least.mean.high)
    return tr(
      `A leaf problem is answered with ${least.mean.value.toFixed(1)} to ${most.mean.value.toFixed(1)} measures on average, with intervals that overlap`,
      `平均每个末级问题有 ${least.mean.value.toFixed(1)} 至 ${most.mean.value.toFixed(1)} 项措施，区间相互重叠`,
    );
  return tr(
    `A leaf problem is answered with ${most.mean.value.toFixed(1)} measures on average in ${name(most.id)}, with ${least.mean.value.toFixed(1)} in ${name(least.id)}`,
    `平均每个末级问题的措施数：${name(most.id)} ${most.mean.value.toFixed(1)} 项，${name(least.id)} ${least.mean.value.toFixed(1)} 项`,
  );
}

/** A leaf problem with the central instrument of each of its measures. */
export interface Answer {
  readonly notice_id: string;
  readonly dimension: string;
  readonly instruments: readonly string[];
}

/** Answers with their instruments apart, which a query's row holds between blanks. */
export function answersOf(
  rows: readonly {readonly notice_id: string; readonly dimension: string; readonly instruments: string}[],
): Answer[] {
  return rows.map(({notice_id, dimension, instruments}) => ({
    notice_id,
    dimension,
    instruments: instruments.split(" "),
  }));
}

/** The first problem of a dimension that an instrument answers. */
export interface FirstAnswer extends Span {
  readonly dimension: string;
  readonly instrument: string;
  readonly notice_id: string;
}

/** A table of what answers what, tested. */
export interface AnswerTest {
  readonly table: Independence<string, string>;
  /** Of the same table, with topics dealt anew among the problems of each notice. */
  readonly permuted: number | null;
  /** How often they were dealt. */
  readonly draws: number;
  /** Codes of the table's rows and columns, the most frequent first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The problem in which a cell's first case is. */
  readonly first: (row: string, column: string) => FirstAnswer | undefined;
}

/**
 * Tests whether instruments depend on the dimension of the problem's topic. Each measure counts once, by its most central
 * instrument.
 *
 * @param firsts where each instrument first answers each dimension
 * @param group what an instrument counts as: itself, or its kind
 * @returns null if fewer than two dimensions or groups have measures
 */
export function testAnswers(
  answers: readonly Answer[],
  firsts: readonly FirstAnswer[],
  group: (instrument: string) => string,
): AnswerTest | null {
  const table = independence(
    answers.flatMap(({dimension, instruments}) =>
      instruments.map((code) => [group(code), dimension, 1] as const),
    ),
  );
  if (!table) return null;
  const places = new Map<string, FirstAnswer>();
  for (const place of firsts) {
    const key = JSON.stringify([group(place.instrument), place.dimension]);
    const other = places.get(key);
    const earlier =
      !other ||
      (place.notice_id === other.notice_id ? place.start < other.start : place.notice_id < other.notice_id);
    if (earlier) places.set(key, place);
  }
  const ranked = (key: "row" | "column") => {
    const sums = new Map<string, number>();
    for (const cell of table.cells) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + cell.observed);
    return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  };
  return {
    table,
    permuted: permutationP(
      answers.map(({notice_id, dimension, instruments}) => ({
        block: notice_id,
        label: dimension,
        outcomes: instruments.map(group),
      })),
    ),
    draws: drawsFor(answers.length),
    rows: ranked("row"),
    columns: ranked("column"),
    first: (row, column) => places.get(JSON.stringify([row, column])),
  };
}

/** Whether the table has few enough cells that are expected to hold less than five (Cochran, Biometrics 10, 1954). */
export function isDense({table}: AnswerTest): boolean {
  return table.sparse <= 0.2;
}

/** What the test says, in a sentence; `row` and `column` name codes. */
export function answerFinding(
  test: AnswerTest,
  row: (code: string) => string,
  column: (code: string) => string,
  tr: Tr,
): string {
  const {table, permuted} = test;
  if (permuted === null || permuted >= 0.05)
    return tr(
      "Instruments differ between topics no more than chance would have it",
      "不同主题所用手段的差异未超出偶然范围",
    );
  const over = table.cells.reduce((best, cell) => (cell.residual > best.residual ? cell : best));
  return tr(
    `Instruments depend on the topic: “${row(over.row)}” answers “${column(over.column)}” ${over.observed} times, ${over.expected.toFixed(1)} expected`,
    `手段因主题而异：以“${row(over.row)}”回应“${column(over.column)}”类问题 ${over.observed} 次，期望 ${over.expected.toFixed(1)} 次`,
  );
}

/** The test's numbers, as they stand in the caption. */
export function testText({table, permuted, draws}: AnswerTest, tr: Tr): string {
  const p = (value: number) => (value < 0.001 ? "p < 0.001" : `p = ${value.toFixed(3)}`);
  const sparse = table.sparse > 0.2 ? [", too many for this p value", "，过多，此 p 值不可靠"] : ["", ""];
  const again =
    permuted === null
      ? ""
      : tr(
          `; with topics dealt anew among the problems of each notice, ${draws} times: ${p(permuted)}`,
          `；在各通报内部将主题随机重排 ${draws} 次：${p(permuted)}`,
        );
  return tr(
    `n = ${table.n} measures, χ² = ${table.statistic.toFixed(1)}, df = ${table.degrees}, ${p(table.p)}, Cramér’s V = ${table.v.toFixed(2)}, ${percent(table.sparse)} of cells expected below five${sparse[0]}${again}.`,
    `n = ${table.n} 项措施，χ² = ${table.statistic.toFixed(1)}，df = ${table.degrees}，${p(table.p)}，Cramér V = ${table.v.toFixed(2)}，期望频数低于 5 的单元格占 ${percent(table.sparse)}${sparse[1]}${again}。`,
  );
}

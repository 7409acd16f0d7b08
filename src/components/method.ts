import type {AgreementRow} from "./figures/agreement-intervals.js";
import type {Tr} from "./language.js";

/** A row of the table `evaluation`. */
export interface EvaluationLine {
  readonly notice_id: string;
  readonly field: string;
  readonly metric: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n_gold: number;
  readonly n_found: number;
  readonly n_right: number;
}

/** The id under which the table has figures over all annotated notices. */
const pooled = "all";

/** Fields in the order in which a notice is read: what is found, then what is decided about it. */
const fields: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  sections: ["sections", "部分"],
  groups: ["groups (方面)", "方面"],
  problems: ["problems", "问题"],
  levels: ["levels of problems", "问题层级"],
  leaves: ["leaf problems", "末级问题"],
  statements: ["statements of problems", "问题表述"],
  blocks: ["extent of responses", "整改内容范围"],
  neutral: ["neutral statements", "中性表述"],
  measures: ["measures", "措施"],
  leads: ["leads of measures", "措施起首"],
  documents: ["documents", "文件"],
  money: ["amounts of money", "金额"],
  accountability: ["accountability", "问责处理"],
  deadlines: ["deadlines", "期限"],
  claims: ["claims", "自述数字"],
  topic: ["topic", "主题"],
  status: ["status", "状态"],
  outcome_evidence: ["evidence of an outcome", "可核查结果"],
  topics_secondary: ["further topics", "次要主题"],
  instruments: ["instruments", "整改手段"],
};

/** What a field is called. */
export function fieldName(field: string, tr: Tr): string {
  return Object.hasOwn(fields, field) ? tr(...(fields[field] as [string, string])) : field;
}

/** What a metric is called. */
export function metricName(metric: string, tr: Tr): string {
  const names: Readonly<Record<string, string>> = {
    precision: tr("precision", "精确率"),
    recall: tr("recall", "召回率"),
    f1: "F1",
    kappa: "Cohen’s κ",
    alpha: "Krippendorff’s α",
    jaccard: tr("mean Jaccard index", "平均 Jaccard 指数"),
  };
  return Object.hasOwn(names, metric) ? names[metric]! : metric;
}

/** Two decimals, cut rather than rounded: 0.995 is not full agreement. */
export function printShare(value: number): string {
  // The nudge keeps 0.29 from being printed as 0.28 for its binary digits.
  return (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
}

/** A figure with its interval, as in `0.91 (0.87 to 0.95)`. */
export function printInterval({value, low, high}: EvaluationLine, tr: Tr): string {
  if (low === null || high === null) return printShare(value);
  return tr(
    `${printShare(value)} (${printShare(low)} to ${printShare(high)})`,
    `${printShare(value)}（${printShare(low)}–${printShare(high)}）`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fields that have been compared, in reading order. */
export function comparedFields(rows: readonly EvaluationLine[]): string[] {
  const order = Object.keys(fields);
  const rank = (field: string) => (order.indexOf(field) + order.length + 1) % (order.length + 1);
  return [...new Set(rows.map(({field}) => field))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** How good it is, in a sentence: problems and measures found, and the field on which coders and parser agree least. */
export function methodLead(rows: readonly EvaluationLine[], published: readonly string[], tr: Tr): string {
  const notices = annotated(rows);
  const over = rows.filter(({notice_id}) => notice_id === pooled);
  const f1 = (field: string) => over.find((row) => row.field === field && row.metric === "f1");
  const [problems, measures] = [f1("problems"), f1("measures")];
  if (!notices.length || !problems || !measures)
    return tr(
      "Rules find and a published lexicon codes what the notices say; no notice has been annotated yet to tell how well.",
      "由规则识别、由公开词典编码；尚无人工标注的通报可供检验。",
    );
  const least = leastCoded(over);
  const own = notices.filter((id) => published.includes(id)).length;
  const there = rows
    .filter(
      ({notice_id, field, metric}) =>
        published.includes(notice_id) && field === least?.field && metric === least.metric,
    )
    .map(({value}) => printShare(value));
  const alone = there.length
    ? tr(`, and ${there.join(", ")} in published notices alone`, `，单看公开通报为 ${there.join("、")}`)
    : "";
  const tail = least
    ? tr(
        `; of what is coded, agreement is least for ${fieldName(least.field, tr)}: ${metricName(least.metric, tr)} ${printInterval(least, tr)}${alone}`,
        `；在编码字段中，${fieldName(least.field, tr)}一致程度最低：${metricName(least.metric, tr)} ${printInterval(least, tr)}${alone}`,
      )
    : "";
  return tr(
    `Rules find and a published lexicon codes what the notices say. Against ${notices.length} annotated notice${notices.length === 1 ? "" : "s"}, ${own} of them published ones of this corpus and ${notices.length - own} of our own writing, F1 is ${printInterval(problems, tr)} for problems and ${printInterval(measures, tr)} for measures${tail}.`,
    `由规则识别、由公开词典编码。与 ${notices.length} 份人工标注的通报（其中 ${own} 份为本语料的公开通报，${notices.length - own} 份为自拟）相比，问题的 F1 为 ${printInterval(problems, tr)}，措施为 ${printInterval(measures, tr)}${tail}。`,
  );
}

/** The pooled field of least chance-corrected or set agreement; null if none has been coded. */
function leastCoded(over: readonly EvaluationLine[]): EvaluationLine | null {
  return (
    over
      .filter(({metric}) => metric === "kappa" || metric === "jaccard")
      .sort((a, b) => a.value - b.value || (a.field < b.field ? -1 : 1))[0] ?? null
  );
}

function annotated(rows: readonly EvaluationLine[]): string[] {
  return [...new Set(rows.map(({notice_id}) => notice_id))].filter((id) => id !== pooled);
}

/** One row a field: the pooled figure, with a ring for each notice. */
export function fieldRows(rows: readonly EvaluationLine[], tr: Tr): AgreementRow[] {
  return (["f1", "kappa", "jaccard", "alpha"] as const).flatMap((metric) =>
    comparedFields(rows).flatMap((field) => {
      const of = rows.filter((row) => row.field === field && row.metric === metric);
      const over = of.find(({notice_id}) => notice_id === pooled);
      if (!over) return [];
      const each = of.filter(({notice_id}) => notice_id !== pooled).map(({value}) => value);
      const panel =
        metric === "f1"
          ? tr("What is found: F1", "识别：F1")
          : tr(`What is coded: ${metricName(metric, tr)}`, `编码：${metricName(metric, tr)}`);
      return [rowOf(over, panel, fieldName(field, tr), each, tr)];
    }),
  );
}

/** One row a notice and one for all of them, a panel for each metric of the field. */
export function noticeRows(
  rows: readonly EvaluationLine[],
  field: string,
  name: (noticeId: string) => string,
  tr: Tr,
): AgreementRow[] {
  return ["precision", "recall", "f1", "kappa", "jaccard", "alpha"].flatMap((metric) =>
    rows
      .filter((row) => row.field === field && row.metric === metric)
      .sort(
        (a, b) =>
          Number(b.notice_id === pooled) - Number(a.notice_id === pooled) ||
          (a.notice_id < b.notice_id ? -1 : 1),
      )
      .map((row) =>
        rowOf(
          row,
          capital(metricName(metric, tr)),
          row.notice_id === pooled ? tr("all, pooled", "合计") : name(row.notice_id),
          [],
          tr,
        ),
      ),
  );
}

function rowOf(
  line: EvaluationLine,
  panel: string,
  label: string,
  each: readonly number[],
  tr: Tr,
): AgreementRow {
  const {value, low, high, metric, n_gold, n_found, n_right} = line;
  const n = metric === "precision" ? n_found : n_gold;
  const counts = tr(
    `${n_gold} marked by readers, ${n_found} by the parser, ${n_right} alike`,
    `人工标注 ${n_gold}，程序识别 ${n_found}，一致 ${n_right}`,
  );
  return {
    panel,
    label,
    value,
    low,
    high,
    n,
    pooled: line.notice_id === pooled,
    each,
    tip: `${label}\n${metricName(metric, tr)} ${printInterval(line, tr)}\n${counts}`,
  };
}

/** What the figure over all fields shows. */
export function fieldFinding(rows: readonly EvaluationLine[], tr: Tr): string {
  const over = rows.filter(({notice_id}) => notice_id === pooled);
  const found = over.filter(({metric}) => metric === "f1").sort((a, b) => a.value - b.value);
  const least = leastCoded(over);
  if (!found.length) return tr("Nothing has been compared yet", "尚无比较");
  const coded = least
    ? tr(
        `; of what is coded, for ${fieldName(least.field, tr)} (${metricName(least.metric, tr)} ${printShare(least.value)})`,
        `；编码一致最低：${fieldName(least.field, tr)}（${printShare(least.value)}）`,
      )
    : "";
  return tr(
    `Of what is found, agreement is least for ${fieldName(found[0]!.field, tr)} (F1 ${printShare(found[0]!.value)})${coded}`,
    `识别一致最低：${fieldName(found[0]!.field, tr)}（F1 ${printShare(found[0]!.value)}）${coded}`,
  );
}

/** What the figure over the notices shows of one field. */
export function noticeFinding(
  rows: readonly EvaluationLine[],
  field: string,
  name: (noticeId: string) => string,
  tr: Tr,
): string {
  const of = rows.filter((row) => row.field === field && row.notice_id !== pooled);
  const metric = ["f1", "kappa", "jaccard", "alpha"].find((each) => of.some((row) => row.metric === each));
  const sorted = of.filter((row) => row.metric === metric).sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || metric === undefined)
    return tr("No notice has enough items for a figure of its own", "没有通报有足够条目可单独计算");
  return first.value === last.value
    ? tr(
        `${capital(fieldName(field, tr))}: ${metricName(metric, tr)} is ${printShare(first.value)} in ${sorted.length === 1 ? "the one notice" : `each of ${sorted.length} notices`} with such items`,
        `${fieldName(field, tr)}：${sorted.length} 份通报的 ${metricName(metric, tr)} 均为 ${printShare(first.value)}`,
      )
    : tr(
        `${capital(fieldName(field, tr))}: ${metricName(metric, tr)} from ${printShare(first.value)} (${name(first.notice_id)}) to ${printShare(last.value)} (${name(last.notice_id)})`,
        `${fieldName(field, tr)}：${metricName(metric, tr)} 从 ${printShare(first.value)}（${name(first.notice_id)}）到 ${printShare(last.value)}（${name(last.notice_id)}）`,
      );
}

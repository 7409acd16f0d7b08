/** How far the parser agrees with readers on one field, from the table `evaluation`. */
export interface Agreement {
  readonly field: string;
  readonly metric: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n_gold: number;
}

/** Agreement in a sentence, as it stands below a figure that rests on coding. */
export function agreementText(
  {metric, value, low, high, n_gold}: Agreement,
  tr: (en: string, zh: string) => string,
): string {
  const name =
    {kappa: "Cohen’s κ", jaccard: tr("mean Jaccard index", "平均 Jaccard 指数"), f1: "F1"}[metric] ?? metric;
  // Cut rather than rounded: 0.995 is not full agreement.
  const print = (x: number) => (Math.floor(x * 100) / 100).toFixed(2);
  const interval =
    low === null || high === null
      ? ""
      : tr(` (95 % interval ${print(low)} to ${print(high)})`, `（95% 区间 ${print(low)}–${print(high)}）`);
  return tr(
    `Agreement of the coding with readers: ${name} ${print(value)}${interval}, ${n_gold} items in annotated notices that the rules were written with; expect less of others.`,
    `编码与人工标注的一致程度：${name} ${print(value)}${interval}，标注 ${n_gold} 项；规则参照这些通报写成，其他通报会低一些。`,
  );
}

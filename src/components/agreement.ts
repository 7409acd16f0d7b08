import type {Tr} from "./language.js";
import {metricName, printShare} from "./method.js";

/** How far the parser agrees with readers on one field, from the table `evaluation`. */
export interface Agreement {
  readonly field: string;
  readonly metric: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n_gold: number;
  /** How many of these items stand in notices of the corpus; the others are in annotated notices of our own writing. */
  readonly n_published: number;
}

/** Agreement in a sentence, as it stands below a figure that rests on coding. */
export function agreementText(agreement: Agreement, tr: Tr): string {
  return sentenceOf(measured(agreement, tr), tr);
}

/** Agreement on several fields in a sentence, each with what readers call it. */
export function agreementTexts(
  fields: readonly {readonly called: string; readonly agreement: Agreement}[],
  tr: Tr,
): string {
  const parts = fields.map(({called, agreement}) => `${called}${tr(": ", "：")}${measured(agreement, tr)}`);
  return sentenceOf(parts.join(tr("; ", "；")), tr);
}

function sentenceOf(figures: string, tr: Tr): string {
  return tr(
    `Agreement of the coding with readers: ${figures}; the rules were written with these in view, expect less of others.`,
    `编码与人工标注的一致程度：${figures}；规则参照这些通报写成，其他通报会低一些。`,
  );
}

function measured({metric, value, low, high, n_gold, n_published}: Agreement, tr: Tr): string {
  const interval =
    low === null || high === null
      ? ""
      : tr(
          ` (95 % interval ${printShare(low)} to ${printShare(high)})`,
          `（95% 区间 ${printShare(low)}–${printShare(high)}）`,
        );
  const own = n_gold - n_published;
  const from = own
    ? tr(
        `${n_published} of them in published notices, ${own} in notices of our own writing`,
        `其中 ${n_published} 项出自公开通报，${own} 项出自自拟的通报`,
      )
    : tr("all in published notices", "均出自公开通报");
  return tr(
    `${metricName(metric, tr)} ${printShare(value)}${interval}, ${n_gold} items, ${from}`,
    `${metricName(metric, tr)} ${printShare(value)}${interval}，标注 ${n_gold} 项，${from}`,
  );
}

import type {IntervalRow} from "./figures/interval-rows.js";
import {bootstrap} from "./stats/bootstrap.js";
import type {Tr} from "./language.js";
import {counted} from "./counts.js";
import {mean, sum} from "./sum.js";
import {shownNotices, sorted} from "./shown-notices.js";

/** How many leaf problems of a notice are answered by so many own documents. */
export interface LeafDocuments {
  readonly notice_id: string;
  readonly documents: number;
  readonly leaves: number;
}

/** Own documents for each leaf problem: a row a notice, most problems first chosen, the highest mean on top. */
export function perLeafRows(
  rows: readonly LeafDocuments[],
  name: (id: string) => string,
  tr: Tr,
  shown = 12,
): IntervalRow[] {
  const all = shownNotices(rows, ({leaves}) => leaves, name, tr, shown).map(
    ({label, rows, href}): IntervalRow => {
      const leaves = rows.flatMap(({documents, leaves}) => Array.from({length: leaves}, () => documents));
      const interval = bootstrap(leaves, (sample) => mean(sample, (n) => n));
      const documents = sum(leaves, (n) => n);
      return {
        label,
        value: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        print: `${documents}/${leaves.length}`,
        tip: interval
          ? tr(
              `${label}: ${documents} for ${counted(leaves.length, "leaf problem", "leaf problems")}, ${interval.value.toFixed(2)} each (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})`,
              `${label}：${leaves.length} 个末级问题，${documents} 件，每题 ${interval.value.toFixed(2)} 件（${interval.low.toFixed(2)}–${interval.high.toFixed(2)}）`,
            )
          : label,
        href,
      };
    },
  );
  return sorted(all);
}

/** Between which rates the notices lie, in a sentence. */
export function perLeafFinding(rows: readonly LeafDocuments[], name: (id: string) => string, tr: Tr): string {
  const ids = [...new Set(rows.map(({notice_id}) => notice_id))];
  const rates = ids
    .map((id) => {
      const of = rows.filter(({notice_id}) => notice_id === id);
      return {id, rate: sum(of, (r) => r.documents * r.leaves) / sum(of, (r) => r.leaves)};
    })
    .sort((a, b) => a.rate - b.rate || (a.id < b.id ? -1 : 1));
  const [low, high] = [rates[0], rates.at(-1)];
  if (!low || !high) return tr("No leaf problem has been read", "尚无末级问题");
  if (rates.length === 1)
    return tr(
      `${name(low.id)} names ${low.rate.toFixed(2)} documents of its own for each leaf problem`,
      `${name(low.id)}平均每个末级问题写明 ${low.rate.toFixed(2)} 件自有文件`,
    );
  return tr(
    `Notices name between ${low.rate.toFixed(2)} (${name(low.id)}) and ${high.rate.toFixed(2)} (${name(high.id)}) documents of their own for each leaf problem`,
    `平均每个末级问题写明的自有文件从 ${low.rate.toFixed(2)} 件（${name(low.id)}）到 ${high.rate.toFixed(2)} 件（${name(high.id)}）不等`,
  );
}

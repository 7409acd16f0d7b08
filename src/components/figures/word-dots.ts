import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import type {MarkedWord} from "../words.js";

export interface WordDotsOptions {
  /** The words of each part, the most marked first. */
  readonly marked: ReadonlyMap<string, readonly MarkedWord[]>;
  readonly name: (part: string) => string;
  /** Where one word alone, and where all words together, are beyond chance. */
  readonly thresholds: readonly [one: number, all: number];
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** How marked the words of each part are: a panel a part, a labelled dot a word, full if beyond the stricter threshold. */
export function wordDots({marked, name, thresholds, tr, width}: WordDotsOptions): SVGElement {
  const [one, all] = thresholds;
  const columns = Math.max(1, Math.min(3, marked.size, Math.floor(width / 340)));
  const rows = [...marked].flatMap(([part, words], i) =>
    words.map((word, rank) => ({
      ...word,
      label: name(part),
      column: i % columns,
      line: Math.floor(i / columns),
      rank,
      href: noticeLink(word.notice_id, word),
    })),
  );
  const panels = Array.from(marked.keys(), (part, i) => ({
    label: name(part),
    column: i % columns,
    line: Math.floor(i / columns),
  }));
  const most = Math.max(1, ...Array.from(marked.values(), (words) => words.length));
  const lines = Math.max(1, Math.ceil(marked.size / columns));
  const em = 13;
  const labelWidth = Math.min(8, Math.max(3, ...rows.map(({word}) => hanWidth(word)))) * em + 10;
  const panelHeight = most * 19 + 44;
  const facet = {fx: "column", fy: "line"};
  const far = Math.max(all, ...rows.map(({z}) => z));
  return plot({
    width,
    height: lines * panelHeight + 44,
    marginLeft: 4,
    marginRight: 52,
    marginTop: 26,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: tr("Words that set groups of notices apart", "使各组通报有别的词语"),
    ariaDescription: rows.map(({label, word, z}) => `${label}: ${word} ${z.toFixed(1)}`).join("; "),
    x: {domain: [0, far], insetLeft: labelWidth, label: "z", ticks: 4},
    y: {domain: Array.from({length: most}, (_, i) => i), axis: null},
    fx: {domain: Array.from({length: columns}, (_, i) => i), axis: null, paddingInner: 0.2},
    fy: {domain: Array.from({length: lines}, (_, i) => i), axis: null, paddingInner: 44 / panelHeight},
    marks: [
      Plot.text(panels, {
        ...facet,
        frameAnchor: "top-left",
        dy: -20,
        text: ({label}: {label: string}) => wrapHan(label, (width / columns - 60) / em, 1),
        fontWeight: 700,
        textAnchor: "start",
      }),
      Plot.ruleX([one], {stroke: "currentColor", strokeOpacity: 0.35, strokeDasharray: "2,3"}),
      Plot.ruleX([all], {stroke: "currentColor", strokeOpacity: 0.6, strokeDasharray: "5,3"}),
      Plot.ruleY(rows, {...facet, y: "rank", x1: 0, x2: "z", stroke: "currentColor", strokeOpacity: 0.15}),
      Plot.dot(rows, {
        ...facet,
        y: "rank",
        x: "z",
        r: 4.5,
        stroke: "var(--tz-measure)",
        fill: ({z}: MarkedWord) => (z > all ? "var(--tz-measure)" : "var(--theme-background)"),
        href: "href",
      }),
      Plot.text(rows, {
        ...facet,
        y: "rank",
        frameAnchor: "left",
        textAnchor: "start",
        text: ({word}: MarkedWord) => wrapHan(word, 8, 1),
        fontSize: 13,
        href: "href",
      }),
      Plot.text(rows, {
        ...facet,
        y: "rank",
        x: "z",
        dx: 9,
        textAnchor: "start",
        text: ({here, everywhere}: MarkedWord) => `${here}/${everywhere}`,
        fill: "currentColor",
        fillOpacity: 0.75,
        stroke: "var(--theme-background)",
        strokeWidth: 3,
        fontVariant: "tabular-nums",
      }),
      Plot.tip(
        rows,
        Plot.pointer({
          ...facet,
          y: "rank",
          x: "z",
          title: ({word, label, here, everywhere, sentences, z, quote}: (typeof rows)[number]) =>
            [
              `${word} · ${label}`,
              `${tr(`${here} of ${everywhere} uses, in ${sentences} sentences`, `${everywhere} 次中 ${here} 次，见于 ${sentences} 句`)}, z = ${z.toFixed(2)}`,
              ...(quote === null ? [] : [wrapHan(quote, 24, 5)]),
            ].join("\n"),
        }),
      ),
    ],
  }) as unknown as SVGElement;
}

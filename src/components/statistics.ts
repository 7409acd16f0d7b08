import {html} from "htl";
import type {Tr} from "./language.js";

type Both = readonly [en: string, zh: string];

/** A statistic that the site prints. */
export interface Statistic {
  readonly name: Both;
  readonly formula: string;
  /** What its letters stand for, and how it is used here. */
  readonly words: Both;
  readonly source: string;
  /** The file that computes it, from the project's folder. */
  readonly file: string;
}

/** Every statistic that a page prints, with its formula and source. */
export const statistics: readonly Statistic[] = [
  {
    name: ["Precision, recall, F1", "精确率、召回率、F1"],
    formula: "P = r / f,  R = r / g,  F1 = 2r / (f + g)",
    words: [
      "r items alike of g that readers marked and f that the parser found. The interval of F1 takes its two halves for independent trials, and so is somewhat too narrow.",
      "人工标注 g 项、程序识别 f 项，其中一致 r 项。F1 的区间把两部分视为独立试验，略偏窄。",
    ],
    source: "C. J. van Rijsbergen, Information Retrieval, 2nd ed., 1979, ch. 7.",
    file: "loaders/evaluation/evaluate.ts",
  },
  {
    name: ["Cohen’s κ", "Cohen κ 系数"],
    formula: "κ = (pₒ − pₑ) / (1 − pₑ),  pₑ = Σ p₁(c) p₂(c)",
    words: [
      "pₒ is the share of items coded alike, pₑ the share that the two coders’ own distributions would give by chance. Not printed where both gave one code throughout.",
      "pₒ 为编码一致的比例，pₑ 为按双方各自分布偶然一致的比例；双方始终只用一个编码时不予计算。",
    ],
    source: "J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46.",
    file: "loaders/agreement.ts",
  },
  {
    name: ["Krippendorff’s α", "Krippendorff α 系数"],
    formula: "α = 1 − Dₒ / Dₑ",
    words: [
      "For nominal codes of any number of coders, with gaps: observed against expected disagreement. Printed where two coders coded the same items in overrides.csv.",
      "适用于任意人数编码者的名义数据，允许缺失：实际分歧与期望分歧之比。overrides.csv 中有两人编码同一条目时计算。",
    ],
    source: "K. Krippendorff, Computing Krippendorff’s Alpha-Reliability, 2011.",
    file: "loaders/agreement.ts",
  },
  {
    name: ["Jaccard index", "Jaccard 指数"],
    formula: "J(A, B) = |A ∩ B| / |A ∪ B|",
    words: [
      "For fields with several codes an item, averaged over items; two empty sets agree fully. Also the similarity of passages, as sets of runs of characters.",
      "用于每项可有多个编码的字段，取各项均值；两个空集视为完全一致。亦用于句子相似度（字符连串的集合）。",
    ],
    source: "P. Jaccard, New Phytologist 11 (1912), 37–50.",
    file: "loaders/agreement.ts",
  },
  {
    name: ["Wilson score interval", "Wilson 得分区间"],
    formula: "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  z = 1.96",
    words: [
      "95 % interval of a share p of n cases. It stays within 0 and 1 and holds for few cases, where the usual one fails.",
      "n 例中比例 p 的 95% 区间；不越出 0 与 1，样本小时仍可用。",
    ],
    source: "E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.",
    file: "src/components/stats/wilson.ts",
  },
  {
    name: ["Percentile bootstrap", "百分位自助法"],
    formula: "[θ*(0.025), θ*(0.975)]",
    words: [
      "Quantiles of a statistic θ over samples drawn anew from the items with replacement. The seed is fixed: the same items give the same interval.",
      "对条目有放回地重复抽样，取统计量 θ 的分位数；随机种子固定，同样的数据得同样的区间。",
    ],
    source: "B. Efron, Annals of Statistics 7 (1979), 1–26.",
    file: "src/components/stats/bootstrap.ts",
  },
  {
    name: ["Independence and adjusted residuals", "独立性检验与调整残差"],
    formula: "X² = Σ (o − e)² / e,  d = (o − e) / √(e (1 − row/n) (1 − column/n))",
    words: [
      "o observed, e = row × column / n expected. Beyond ±2 a residual is more than chance would leave in one cell; of many cells some will be. Where more than a fifth of the cells expect fewer than five, the p value is not to be trusted, and the page says so.",
      "o 为实际频数，e = 行合计 × 列合计 / n 为期望频数。残差绝对值超过 2 即单格偏离偶然；格子多时总会有几格如此。期望频数不足 5 的格子超过五分之一时 p 值不可靠，页面会注明。",
    ],
    source:
      "K. Pearson, Philosophical Magazine 50 (1900), 157–175; S. J. Haberman, Biometrics 29 (1973), 205–220.",
    file: "src/components/stats/independence.ts",
  },
  {
    name: ["Jensen–Shannon distance", "Jensen–Shannon 距离"],
    formula: "√(½ Σ p log₂(p/m) + ½ Σ q log₂(q/m)),  m = (p + q)/2",
    words: [
      "Between two distributions p and q of codes, with logarithms of base 2: 0 the same, 1 nothing in common. Short notices lie apart by chance alone.",
      "两个编码分布 p、q 之间的距离，以 2 为底：0 为相同，1 为毫无共同。条目少的通报仅因偶然也会相距较远。",
    ],
    source:
      "J. Lin, IEEE Transactions on Information Theory 37 (1991), 145–151; D. M. Endres and J. E. Schindelin, ibid. 49 (2003), 1858–1860.",
    file: "src/components/stats/jensen-shannon.ts",
  },
  {
    name: ["Weighted log-odds with a Dirichlet prior", "带 Dirichlet 先验的加权对数优势比"],
    formula:
      "δ = ln((y + a) / (n + A − y − a)) − ln((x + a) / (m + A − x − a)),  z = δ / √(1/(y + a) + 1/(x + a))",
    words: [
      "y of n words here, x of m there; the prior a is the word’s count in the whole corpus, scaled to A words. |z| > 1.96 is unlikely to be chance for one word; among thousands some will exceed it.",
      "此处 n 词中出现 y 次，彼处 m 词中出现 x 次；先验 a 为该词在全语料中的频数，按 A 词折算。单个词 |z| > 1.96 不大可能出于偶然；词数以千计时总有一些超出。",
    ],
    source: "B. L. Monroe, M. P. Colaresi and K. M. Quinn, Political Analysis 16 (2008), 372–403.",
    file: "src/components/stats/log-odds.ts",
  },
  {
    name: ["MinHash with banding", "MinHash 与分带"],
    formula: "P(min h(A) = min h(B)) = J(A, B)",
    words: [
      "Finds near-identical passages without comparing all pairs: each is the set of its runs of five characters, and only those that share a whole band of minima are compared, by their exact Jaccard index. A pair just above the threshold can be missed.",
      "不必两两比较即可找出近乎相同的句子：以五字连串的集合表示，仅比较某一带最小值全同的句对，并按精确 Jaccard 指数取舍。刚过阈值的句对可能遗漏。",
    ],
    source:
      "A. Z. Broder, Compression and Complexity of Sequences 1997, 21–29; P. Indyk and R. Motwani, STOC 1998, 604–613.",
    file: "loaders/facts/shingles.ts",
  },
];

/** The statistics with their formulas, folded. */
export function statisticList(tr: Tr): HTMLElement {
  return html`<div class="tz-codes">
    ${statistics.map(
      ({name, formula, words, source, file}) =>
        html`<details>
          <summary>${tr(...name)}</summary>
          <p class="tz-formula">${formula}</p>
          <p>${tr(...words)}</p>
          <p>
            <small>${source} <code>${file}</code></small>
          </p>
        </details>`,
    )}
  </div>`;
}

import {grouped} from "./grouped.js";
import type {CodeLabels} from "./labels.js";
import type {Span} from "./notice-link.js";
import type {Formula, Place} from "./reuse.js";
import {rateContrast, shareContrast, type Contrast} from "./stats/two-samples.js";
import type {Tr} from "./language.js";
import {finePercent} from "./counts.js";

/** How many things of a kind a notice has, and where the first one stands. */
export interface Tally extends Span {
  readonly notice_id: string;
  readonly kind: string;
  readonly code: string;
  readonly k: number;
}

/** What shares and rates of a notice are taken of. */
export interface Bases {
  readonly notice_id: string;
  readonly leaves: number;
  readonly measures: number;
  /** Those that repeat no earlier one. */
  readonly new_measures: number;
  readonly n_chars: number;
  /** Characters of the responses to leaf problems. */
  readonly response_chars: number;
  readonly checked_claims: number;
}

/** One indicator of one notice. */
export interface Side {
  readonly k: number;
  readonly n: number;
  /** The first thing counted. */
  readonly first: Span | null;
}

/** One indicator of two notices. */
export interface Difference {
  readonly kind: string;
  readonly code: string;
  /** A share of cases, or a rate of events by an exposure. */
  readonly type: "share" | "rate";
  /** Units of exposure that a rate is printed by. */
  readonly per: number;
  readonly a: Side;
  readonly b: Side;
  readonly contrast: Contrast;
  /** Whether the interval of the difference holds none. */
  readonly chance: boolean;
}

interface Kind {
  readonly type: "share" | "rate";
  readonly of: Exclude<keyof Bases, "notice_id">;
  readonly per: number;
  /** How the kind is called, with the base that it is taken of. */
  readonly en: string;
  readonly zh: string;
}

const perLeaf = {type: "rate", of: "leaves", per: 1} as const;
const perText = {type: "rate", of: "n_chars", per: 1000} as const;

/** Every kind of indicator. Those without codes of the codebook have one code for each row. */
const kinds: Readonly<Record<string, Kind>> = {
  topic: {type: "share", of: "leaves", per: 1, en: "Topic", zh: "主题"},
  dimension: {type: "share", of: "leaves", per: 1, en: "Dimension", zh: "维度"},
  outcome: {
    type: "share",
    of: "leaves",
    per: 1,
    en: "Leaf problems with a checkable outcome",
    zh: "有可核查结果的末级问题",
  },
  instrument: {type: "share", of: "new_measures", per: 1, en: "Instrument", zh: "手段"},
  status: {type: "share", of: "new_measures", per: 1, en: "Status of measures", zh: "措施状态"},
  repeat: {
    type: "share",
    of: "measures",
    per: 1,
    en: "Measures that repeat an earlier one",
    zh: "重复前文的措施",
  },
  disagreement: {
    type: "share",
    of: "checked_claims",
    per: 1,
    en: "Claims that differ from what was counted",
    zh: "与计数不符的自报数字",
  },
  leaves: {...perText, en: "Leaf problems per 1,000 characters", zh: "每千字末级问题"},
  measures: {...perLeaf, en: "Measures per leaf problem", zh: "每个末级问题的措施"},
  quantities: {
    type: "rate",
    of: "response_chars",
    per: 1000,
    en: "Figures per 1,000 characters of responses",
    zh: "回应每千字数字",
  },
  documents: {...perText, en: "Documents named per 1,000 characters", zh: "每千字文件"},
  written: {...perLeaf, en: "Own documents written per leaf problem", zh: "每个末级问题制定的自有文件"},
  deadlines: {...perLeaf, en: "Open deadlines per leaf problem", zh: "每个末级问题的未到期时限"},
  acts: {...perLeaf, en: "Acts of accountability per leaf problem", zh: "每个末级问题之下的追责事项"},
};

const coded = new Set(["topic", "dimension", "instrument", "status"]);

/** What an indicator is called. */
export function measureName(
  {kind, code}: Pick<Difference, "kind" | "code">,
  label: CodeLabels,
  tr: Tr,
): string {
  const {en, zh} = kinds[kind]!;
  if (!coded.has(kind)) return tr(en, zh);
  const name = {
    topic: (code: string) => label.topic(code),
    dimension: (code: string) => label.family(code),
    instrument: (code: string) => label.instrument(code),
    status: (code: string) => label.status(code),
  }[kind]!;
  return tr(`${en}: ${name(code)}`, `${zh}：${name(code)}`);
}

/** An indicator of one notice in print: the share or rate, with what it was computed from. */
export function sideText({type, per}: Pick<Difference, "type" | "per">, {k, n}: Side): string {
  if (!n) return "–";
  return type === "share" ? `${finePercent(k / n)} (${k}/${n})` : `${((k / n) * per).toFixed(2)} (${k})`;
}

/**
 * Every indicator that one of two notices has: those that differ by more than chance first, then by their standardised difference.
 */
export function differencesOf(a: Bases, b: Bases, tallies: readonly Tally[]): Difference[] {
  const ids = [a.notice_id, b.notice_id];
  const found = grouped(
    tallies.filter(({notice_id, kind}) => ids.includes(notice_id) && Object.hasOwn(kinds, kind)),
    ({kind, code}) => `${kind}\n${code}`,
  );
  return Array.from(found.values(), (rows): Difference[] => {
    const {kind, code} = rows[0]!;
    const {type, of, per} = kinds[kind]!;
    const side = (bases: Bases): Side => {
      const row = rows.find(({notice_id}) => notice_id === bases.notice_id);
      return {k: row?.k ?? 0, n: bases[of], first: row ? {start: row.start, end: row.end} : null};
    };
    const [left, right] = [side(a), side(b)];
    const contrast = (type === "share" ? shareContrast : rateContrast)(left.k, left.n, right.k, right.n);
    if (!contrast) return [];
    const none = type === "share" ? 0 : 1;
    const chance = contrast.low <= none && none <= contrast.high;
    return [{kind, code, type, per, a: left, b: right, contrast, chance}];
  })
    .flat()
    .sort(
      (x, y) =>
        Number(x.chance) - Number(y.chance) ||
        Math.abs(y.contrast.z) - Math.abs(x.contrast.z) ||
        (x.kind + x.code < y.kind + y.code ? -1 : 1),
    );
}

/** A difference with its interval in print: points of percent, or a ratio. */
export function contrastText({type, contrast: {value, low, high}}: Difference): string {
  if (type === "share") {
    const points = (x: number) => `${x > 0 ? "+" : x < 0 ? "−" : ""}${Math.abs(x * 100).toFixed(1)}`;
    return `${points(value)} (${points(low)} … ${points(high)}) pp`;
  }
  const ratio = (x: number) => (Number.isFinite(x) ? x.toFixed(x < 10 ? 2 : 0) : "∞");
  return `× ${ratio(value)} (${ratio(low)} … ${ratio(high)})`;
}

/** How two notices differ, in a sentence. */
export function compareLead(
  differences: readonly Difference[],
  [a, b]: readonly [a: string, b: string],
  label: CodeLabels,
  tr: Tr,
): string {
  const beyond = differences.filter(({chance}) => !chance);
  const [first] = beyond;
  const expected = Math.round(differences.length / 20);
  const most = first
    ? tr(
        ` Most of all in “${measureName(first, label, tr)}”: ${sideText(first, first.a)} against ${sideText(first, first.b)}.`,
        `差异最大的是“${measureName(first, label, tr)}”：${sideText(first, first.a)}对 ${sideText(first, first.b)}。`,
      )
    : "";
  return (
    tr(
      `${a} and ${b} differ by more than chance in ${beyond.length} of ${differences.length} indicators; about ${expected} would by chance alone.`,
      `${a}与${b}在 ${differences.length} 项指标中有 ${beyond.length} 项的差异超出偶然；纯属偶然也约有 ${expected} 项。`,
    ) + most
  );
}

/** The most marked difference on either side, in a sentence. */
export function compareFinding(
  differences: readonly Difference[],
  [a, b]: readonly [a: string, b: string],
  label: CodeLabels,
  tr: Tr,
): string {
  const beyond = differences.filter(({chance}) => !chance);
  const part = (name: string, sign: number) => {
    const found = beyond.filter(({contrast: {z}}) => Math.sign(z) === sign).slice(0, 2);
    return found.length
      ? [`${name}: ${found.map((each) => measureName(each, label, tr)).join(tr(", ", "、"))}`]
      : [];
  };
  const parts = [...part(a, 1), ...part(b, -1)];
  return parts.length
    ? tr(`More in ${parts.join("; more in ")}`, parts.map((text) => `${text}更多`).join("；"))
    : tr("No indicator differs by more than chance", "没有指标的差异超出偶然");
}

/** Sentences that both of two notices have, as formulas with the places in these two only. */
export function sharedBetween(
  places: readonly Pick<Place, "formula" | "wording" | "notice_id" | "start" | "end">[],
  a: string,
  b: string,
): Formula[] {
  return Array.from(
    grouped(places, ({formula}) => formula),
    ([formula, same]) => {
      const own = same.filter(({notice_id}) => notice_id === a || notice_id === b);
      const wording = same.find(({wording}) => wording !== null)?.wording ?? "";
      return {
        formula,
        wording,
        notices: new Set(own.map(({notice_id}) => notice_id)).size,
        n: own.length,
        places: own,
      };
    },
  ).filter(({notices}) => notices === 2);
}

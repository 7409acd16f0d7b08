import {grouped} from "./grouped.js";
import type {Span} from "./notice-link.js";
import type {Tr} from "./language.js";
import {finePercent, listed} from "./counts.js";
import {wilson} from "./stats/wilson.js";
import {mean} from "./sum.js";

/** A place in a notice. */
export interface NoticeSpan extends Span {
  readonly notice_id: string;
}

/** A sentence that others nearly repeat. */
export interface Place extends NoticeSpan {
  /** Number of the formula: sentences with the same number say nearly the same. */
  readonly formula: number;
  /** The words of the formula's first sentence; null if the formula is not to be listed. */
  readonly wording: string | null;
  /** In how many notices the formula stands, and in how many places. */
  readonly notices: number;
  readonly n: number;
  /** Its rank among those in several notices, or among those in one only, and how many these are. */
  readonly place: number;
  readonly formulas: number;
}

/** What a notice has to compare: its sentences that are long enough. */
export interface Comparable {
  readonly notice_id: string;
  readonly sentences: number;
  readonly characters: number;
}

/** How much of a notice is said elsewhere too. */
export interface NoticeReuse extends Comparable {
  /** Sentences that another notice has. */
  readonly elsewhere: number;
  /** Sentences that repeat an earlier one of the notice. */
  readonly again: number;
}

/** Sentences that say nearly the same, in the order of notices and text. */
export interface Formula {
  readonly formula: number;
  readonly wording: string;
  readonly notices: number;
  /** In how many places it stands, and the first of them. */
  readonly n: number;
  readonly places: readonly NoticeSpan[];
}

/** What one notice shares with another, or repeats of itself. */
export interface Shared {
  readonly a: string;
  readonly b: string;
  /** Sentences of `a` that `b` has too; if both are one, sentences that repeat an earlier one. */
  readonly n: number;
  readonly of: number;
  readonly first: Span | null;
}

/** What each of some notices shares with each other one and, on the diagonal, repeats of itself. */
export function sharedMatrix(
  places: readonly Pick<Place, "formula" | keyof NoticeSpan>[],
  comparable: readonly Pick<Comparable, "notice_id" | "sentences">[],
  ids: readonly string[],
): Shared[] {
  const wanted = new Set(ids);
  const pairs = new Map<string, NoticeSpan[]>();
  const add = (a: string, b: string, places: readonly NoticeSpan[]) => {
    const key = `${a}\n${b}`;
    pairs.set(key, [...(pairs.get(key) ?? []), ...places]);
  };
  for (const same of byFormula(places).values()) {
    const inNotice = grouped(
      same.filter(({notice_id}) => wanted.has(notice_id)),
      ({notice_id}) => notice_id,
    );
    for (const [a, inA] of inNotice) for (const b of inNotice.keys()) add(a, b, a === b ? inA.slice(1) : inA);
  }
  const sentences = new Map(comparable.map(({notice_id, sentences}) => [notice_id, sentences]));
  return ids.flatMap((a) =>
    ids.map((b) => {
      const places = pairs.get(`${a}\n${b}`) ?? [];
      return {a, b, n: places.length, of: sentences.get(a) ?? 0, first: firstOf(places)};
    }),
  );
}

/** The formulas to list, in the order of their ranks: those in several notices first. */
export function formulasOf(places: readonly Place[]): (Formula & Pick<Place, "formulas">)[] {
  return Array.from(byFormula(places).values(), (same) => ({first: same[0]!, same}))
    .filter(({first}) => first.wording !== null)
    .sort(({first: a}, {first: b}) => Number(b.notices > 1) - Number(a.notices > 1) || a.place - b.place)
    .map(({first: {formula, wording, notices, n, formulas}, same}) => ({
      formula,
      wording: wording!,
      notices,
      n,
      formulas,
      places: same,
    }));
}

/** How much is boilerplate, in a sentence. */
export function reuseLead(rows: readonly NoticeReuse[], formulas: readonly Formula[], tr: Tr): string {
  const read = rows.filter(({sentences}) => sentences > 0);
  if (!read.length) return tr("No sentence has been read yet.", "尚无可比较的句子。");
  const again = mean(read, ({again, sentences}) => again / sentences);
  const own = tr(
    `${finePercent(again)} of ${read.length === 1 ? "its" : "a notice’s"} sentences repeat an earlier one of the same notice`,
    `${read.length === 1 ? "该通报" : "平均每份通报"}有 ${finePercent(again)} 的句子重复本通报前文`,
  );
  if (read.length === 1) return tr(`There is one notice only; ${own}.`, `只有一份通报；${own}。`);
  const elsewhere = mean(read, ({elsewhere, sentences}) => elsewhere / sentences);
  const [first] = formulas.filter(({notices}) => notices > 1);
  const words = first?.wording.replace(/[。；;.]$/, "");
  const most = first
    ? tr(
        ` The formula that most share, “${words}”, stands in ${first.notices} of ${rows.length} notices.`,
        `流传最广的套语“${words}”见于 ${rows.length} 份通报中的 ${first.notices} 份。`,
      )
    : "";
  return (
    tr(
      `On average ${finePercent(elsewhere)} of a notice’s sentences stand nearly word for word in another notice, and ${own}.`,
      `平均每份通报有 ${finePercent(elsewhere)} 的句子几乎逐字见于其他通报，${own}。`,
    ) + most
  );
}

/** Which notice has most of a kind of reuse, in a sentence; notices whose intervals overlap are not told apart. */
export function shareFinding(rows: readonly NoticeReuse[], name: (id: string) => string, tr: Tr): string {
  const read = rows.filter(({sentences}) => sentences > 0);
  if (!read.length) return tr("No sentence to compare yet", "尚无可比较的句子");
  const part = (key: "elsewhere" | "again", none: string, near: (range: string) => string, most: MostTold) => {
    const {first, last, tied} = ranked(read, key);
    if (!first[key]) return none;
    const [high, low] = [share(first, key), share(last, key)];
    if (read.length > 1 && wilson(first[key], first.sentences)!.low <= wilson(last[key], last.sentences)!.high)
      return near(
        tr(`${finePercent(low)} to ${finePercent(high)}`, `${finePercent(low)} 至 ${finePercent(high)}`),
      );
    const who = listed(
      tied.map(({notice_id}) => name(notice_id)),
      tr,
      ["notices", "份通报"],
    );
    return most(who, tied.length > 1 ? finePercent(high) : null, first);
  };
  const elsewhere = part(
    "elsewhere",
    tr("No sentence stands in two notices", "没有句子见于两份通报"),
    (range) =>
      tr(
        `${range} of a notice’s sentences stand in another; the intervals overlap, so notices are not told apart`,
        `各通报有 ${range} 的句子见于其他通报；区间重叠，无法区分各通报`,
      ),
    (who, each, {elsewhere, sentences}) =>
      tr(
        `${who} ${each ? "share" : "shares"} most with others (${each ? `${each} of their sentences` : `${elsewhere} of ${sentences} sentences`})`,
        `与其他通报相同最多的是${who}（${each ? `各 ${each}` : `${sentences} 句中 ${elsewhere} 句`}）`,
      ),
  );
  const again = part(
    "again",
    tr("none repeats itself", "没有通报自我重复"),
    (range) =>
      tr(
        `${range} of a notice’s sentences repeat an earlier one, with intervals that overlap`,
        `各通报有 ${range} 的句子重复前文，区间相互重叠`,
      ),
    (who, each, {again, sentences}) =>
      tr(
        `${who} ${each ? "repeat themselves" : "repeats itself"} most (${each ? `${each} each` : `${again} of ${sentences}`})`,
        `自身重复最多的是${who}（${each ? `各 ${each}` : `${sentences} 句中 ${again} 句`}）`,
      ),
  );
  return [elsewhere, again].join(tr("; ", "；"));
}

/** Says who has most: one, or several who have the same share, which is then given. */
type MostTold = (who: string, each: string | null, first: NoticeReuse) => string;

function share(row: NoticeReuse, key: "elsewhere" | "again"): number {
  return row[key] / row.sentences;
}

/** The notices with the largest and the smallest share, and all that have the largest. */
function ranked(rows: readonly NoticeReuse[], key: "elsewhere" | "again") {
  const sorted = rows.toSorted((a, b) => share(b, key) - share(a, key));
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return {first, last, tied: sorted.filter((row) => share(row, key) === share(first, key))};
}

/**
 * Which two notices share most, in a sentence.
 *
 * @param shared what the notices that are drawn share
 * @param notices how many there are in all
 */
export function matrixFinding(
  shared: readonly Shared[],
  notices: number,
  name: (id: string) => string,
  tr: Tr,
): string {
  const pairs = shared.filter(({a, b}) => a !== b);
  const some = pairs.filter(({n}) => n > 0);
  const drawn = new Set(shared.map(({a}) => a)).size;
  const part = drawn < notices;
  if (!some.length)
    return part
      ? tr(`No two of the ${drawn} notices drawn share a sentence`, `图中 ${drawn} 份通报两两没有相同的句子`)
      : tr("No two notices share a sentence", "没有两份通报有相同的句子");
  const said = tr(
    `${some.length / 2} of ${pairs.length / 2} pairs of ${part ? `the ${drawn} notices drawn` : "notices"} share a sentence; most of all `,
    `${part ? `图中 ${drawn} 份通报两两配成的 ` : ""}${pairs.length / 2} 对${part ? "" : "通报"}中有 ${some.length / 2} 对共有句子；最多的是`,
  );
  const tied = mostShared(some);
  const most = tied[0]!.n;
  const who = listed(
    tied.map(({a, b}) => tr(`${name(a)} with ${name(b)}`, `${name(a)}与${name(b)}`)),
    tr,
    ["of them", "对"],
  );
  return (
    said +
    tr(
      `${who} (${most}${tied.length > 1 ? " each" : ""})`,
      `${who}（${tied.length > 1 ? "各 " : ""}${most} 句）`,
    )
  );
}

/** The pairs that share most sentences, each once: the count is that of the notice of the two which has more of them. */
function mostShared(some: readonly Shared[]): Shared[] {
  const pairs = grouped(
    some.toSorted((x, y) => y.n - x.n),
    ({a, b}) => [a, b].sort().join("\n"),
  );
  const each = Array.from(pairs.values(), ([first]) => first!);
  return each.filter(({n}) => n === each[0]!.n);
}

/** A measure that nearly repeats an earlier one of its notice. */
export interface Repeat {
  readonly notice_id: string;
  readonly n_measures: number;
  readonly in_attachment: boolean;
}

/** How many responses repeat an earlier one, in a sentence. */
export function repeatFinding(repeats: readonly Repeat[], name: (id: string) => string, tr: Tr): string {
  if (!repeats.length) return tr("No response repeats an earlier one", "没有重复前文的措施");
  const byNotice = grouped(repeats, ({notice_id}) => notice_id);
  const most = Math.max(...Array.from(byNotice.values(), (rows) => rows.length));
  const tied = [...byNotice].filter(([, rows]) => rows.length === most).sort(([a], [b]) => (a < b ? -1 : 1));
  const who = listed(
    tied.map(([id]) => name(id)),
    tr,
    ["notices", "份通报"],
  );
  const of = tied[0]![1][0]!.n_measures;
  const attached = repeats.filter(({in_attachment}) => in_attachment).length;
  return tr(
    `${repeats.length} ${repeats.length === 1 ? "response repeats" : "responses repeat"} an earlier one, ${attached} of them in an attachment; most in ${who} (${tied.length > 1 ? `${most} each` : `${most} of ${of}`})`,
    `${repeats.length} 条措施重复前文，其中 ${attached} 条在附件中；最多的是${who}（${tied.length > 1 ? `各 ${most} 条` : `${of} 条中 ${most} 条`}）`,
  );
}

function byFormula<T extends Pick<Place, "formula">>(places: readonly T[]): Map<number, T[]> {
  return grouped(places, ({formula}) => formula);
}

function firstOf(places: readonly Span[]): Span | null {
  const [first] = places.toSorted((a, b) => a.start - b.start);
  return first ? {start: first.start, end: first.end} : null;
}

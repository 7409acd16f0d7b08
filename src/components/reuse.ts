import {grouped} from "./grouped.js";
import type {Span} from "./notice-link.js";
import type {Tr} from "./language.js";
import {finePercent} from "./counts.js";
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

/** Which notice has most of a kind of reuse, in a sentence. */
export function shareFinding(rows: readonly NoticeReuse[], name: (id: string) => string, tr: Tr): string {
  const most = (share: (row: NoticeReuse) => number) =>
    rows.filter(({sentences}) => sentences > 0).sort((a, b) => share(b) - share(a))[0];
  const elsewhere = most((row) => row.elsewhere / row.sentences);
  const again = most((row) => row.again / row.sentences);
  if (!elsewhere || !again) return tr("No sentence to compare yet", "尚无可比较的句子");
  const parts = [
    elsewhere.elsewhere
      ? tr(
          `${name(elsewhere.notice_id)} shares most with others (${elsewhere.elsewhere} of ${elsewhere.sentences} sentences)`,
          `与其他通报相同最多的是${name(elsewhere.notice_id)}（${elsewhere.sentences} 句中 ${elsewhere.elsewhere} 句）`,
        )
      : tr("No sentence stands in two notices", "没有句子见于两份通报"),
    again.again
      ? tr(
          `${name(again.notice_id)} repeats itself most (${again.again} of ${again.sentences})`,
          `自身重复最多的是${name(again.notice_id)}（${again.sentences} 句中 ${again.again} 句）`,
        )
      : tr("none repeats itself", "没有通报自我重复"),
  ];
  return parts.join(tr("; ", "；"));
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
  const [most] = some.toSorted((x, y) => y.n - x.n || y.n / y.of - x.n / x.of);
  return tr(
    `${some.length / 2} of ${pairs.length / 2} pairs of ${part ? `the ${drawn} notices drawn` : "notices"} share a sentence; most of all ${name(most!.a)} and ${name(most!.b)} (${most!.n})`,
    `${part ? `图中 ${drawn} 份通报两两配成的 ` : ""}${pairs.length / 2} 对${part ? "" : "通报"}中有 ${some.length / 2} 对共有句子；最多的是${name(most!.a)}与${name(most!.b)}（${most!.n} 句）`,
  );
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
  const [most, rows] = [...byNotice].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]!;
  const attached = repeats.filter(({in_attachment}) => in_attachment).length;
  return tr(
    `${repeats.length} ${repeats.length === 1 ? "response repeats" : "responses repeat"} an earlier one, ${attached} of them in an attachment; most in ${name(most)} (${rows.length} of ${rows[0]!.n_measures})`,
    `${repeats.length} 条措施重复前文，其中 ${attached} 条在附件中；最多的是${name(most)}（${rows[0]!.n_measures} 条中 ${rows.length} 条）`,
  );
}

function byFormula<T extends Pick<Place, "formula">>(places: readonly T[]): Map<number, T[]> {
  return grouped(places, ({formula}) => formula);
}

function firstOf(places: readonly Span[]): Span | null {
  const [first] = places.toSorted((a, b) => a.start - b.start);
  return first ? {start: first.start, end: first.end} : null;
}

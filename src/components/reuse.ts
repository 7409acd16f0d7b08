import {grouped} from "./grouped.js";
import type {Span} from "./notice-link.js";
import type {Tr} from "./language.js";
import {finePercent} from "./counts.js";
import {mean, sum} from "./sum.js";

/** A sentence that others nearly repeat. */
export interface Place extends Span {
  /** Number of the formula: sentences with the same number say nearly the same. */
  readonly formula: number;
  readonly notice_id: string;
  readonly section_role: string;
  /** The words, of the first sentence of a formula only. */
  readonly wording: string | null;
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
  readonly elsewhere_characters: number;
  /** Sentences that repeat an earlier one of the notice. */
  readonly again: number;
  readonly again_characters: number;
  /** The first of either. */
  readonly first_elsewhere: Span | null;
  readonly first_again: Span | null;
}

/** Sentences that say nearly the same, in the order of notices and text. */
export interface Formula {
  readonly formula: number;
  readonly wording: string;
  readonly notices: number;
  readonly places: readonly Place[];
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

/**
 * How much of each notice recurs, in the order of `comparable`.
 *
 * @param places in the order of formulas, and of notices and text within a formula
 */
export function noticeReuse(places: readonly Place[], comparable: readonly Comparable[]): NoticeReuse[] {
  const formulas = byFormula(places);
  const found = new Map<string, {elsewhere: Place[]; again: Place[]}>();
  for (const same of formulas.values()) {
    const notices = new Set(same.map(({notice_id}) => notice_id));
    const met = new Set<string>();
    for (const place of same) {
      const {notice_id} = place;
      const of = found.get(notice_id) ?? found.set(notice_id, {elsewhere: [], again: []}).get(notice_id)!;
      if (notices.size > 1) of.elsewhere.push(place);
      if (met.has(notice_id)) of.again.push(place);
      met.add(notice_id);
    }
  }
  return comparable.map((notice) => {
    const {elsewhere, again} = found.get(notice.notice_id) ?? {elsewhere: [], again: []};
    return {
      ...notice,
      elsewhere: elsewhere.length,
      elsewhere_characters: charactersOf(elsewhere),
      again: again.length,
      again_characters: charactersOf(again),
      first_elsewhere: firstOf(elsewhere),
      first_again: firstOf(again),
    };
  });
}

/** What each of some notices shares with each other one and, on the diagonal, repeats of itself. */
export function sharedMatrix(
  places: readonly Place[],
  comparable: readonly Comparable[],
  ids: readonly string[],
): Shared[] {
  const wanted = new Set(ids);
  const pairs = new Map<string, Place[]>();
  const add = (a: string, b: string, places: readonly Place[]) => {
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

/** The formulas that recur: in most notices first, then in most places. */
export function formulasOf(places: readonly Place[]): Formula[] {
  return Array.from(byFormula(places), ([formula, same]) => ({
    formula,
    wording: same.find(({wording}) => wording !== null)?.wording ?? "",
    notices: new Set(same.map(({notice_id}) => notice_id)).size,
    places: same,
  })).sort((a, b) => b.notices - a.notices || b.places.length - a.places.length || a.formula - b.formula);
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

/** Which two notices share most, in a sentence. */
export function matrixFinding(shared: readonly Shared[], name: (id: string) => string, tr: Tr): string {
  const pairs = shared.filter(({a, b}) => a !== b);
  const some = pairs.filter(({n}) => n > 0);
  if (!some.length) return tr("No two notices share a sentence", "没有两份通报有相同的句子");
  const [most] = some.toSorted((x, y) => y.n - x.n || y.n / y.of - x.n / x.of);
  return tr(
    `${some.length / 2} of ${pairs.length / 2} pairs of notices share a sentence; most of all ${name(most!.a)} and ${name(most!.b)} (${most!.n})`,
    `${pairs.length / 2} 对通报中有 ${some.length / 2} 对共有句子；最多的是${name(most!.a)}与${name(most!.b)}（${most!.n} 句）`,
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

function byFormula(places: readonly Place[]): Map<number, Place[]> {
  return grouped(places, ({formula}) => formula);
}

function charactersOf(spans: readonly Span[]): number {
  return sum(spans, ({start, end}) => end - start);
}

function firstOf(places: readonly Place[]): Span | null {
  const [first] = places.toSorted((a, b) => a.start - b.start);
  return first ? {start: first.start, end: first.end} : null;
}

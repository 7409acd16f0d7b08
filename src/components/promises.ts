import {noticeLink, type Span} from "./notice-link.js";
import type {Tr} from "./language.js";

/** A promise that was open on the day of the signature. */
export interface Promised extends Span {
  readonly notice_id: string;
  /** The day of the notice's signature, on which it was promised; null if none is printed. */
  readonly signed: Date | null;
  readonly due_start: Date | null;
  readonly due_end: Date | null;
  readonly precision: string;
  readonly quote: string;
  /** The problem that it answers. */
  readonly problem: string | null;
}

/** A promise with a last day. */
export type Dated = Promised & {readonly due_start: Date; readonly due_end: Date};

/** Promises of notices as they stand on a day. */
export interface Standing {
  /** Their last day lies before the day: what became of them can be asked. */
  readonly past: readonly Dated[];
  /** Their last day is still to come. */
  readonly open: readonly Dated[];
  /** They name no day. */
  readonly vague: readonly Promised[];
  /** How many others were signed after the day only, and were not promised yet. */
  readonly later: number;
}

const day = 86_400_000;

/** A calendar day as people write it, in the page's language. */
export function dayText(date: Date, tr: Tr): string {
  const options = {timeZone: "UTC", year: "numeric", month: "short", day: "numeric"} as const;
  return date.toLocaleDateString(tr("en-GB", "zh-CN"), {...options, month: tr("short", "long") as "short"});
}

/**
 * Promises made by a day: past, open and without a day, the earliest due first.
 *
 * @param asOf the day on which one asks, `YYYY-MM-DD`; what falls due that very day is still open
 */
export function standingOf(promises: readonly Promised[], asOf: string): Standing {
  const now = new Date(asOf).valueOf();
  const made = promises.filter(({signed}) => signed === null || signed.valueOf() <= now);
  const dated = made
    .filter((promise): promise is Dated => promise.due_end !== null && promise.due_start !== null)
    .sort(
      (a, b) =>
        a.due_end.valueOf() - b.due_end.valueOf() ||
        (a.notice_id === b.notice_id ? a.start - b.start : a.notice_id < b.notice_id ? -1 : 1),
    );
  return {
    past: dated.filter(({due_end}) => due_end.valueOf() < now),
    open: dated.filter(({due_end}) => due_end.valueOf() >= now),
    vague: made.filter(({due_end, due_start}) => due_end === null || due_start === null),
    later: promises.length - made.length,
  };
}

/** The day from which the page looks at first: that of the latest signature, else of the last promise; null without either. */
export function firstAsOf(signed: readonly (Date | null)[], promises: readonly Promised[]): string | null {
  const latest = (days: readonly (Date | null)[]) =>
    days.reduce<Date | null>((last, d) => (d && (!last || d > last) ? d : last), null);
  const found = latest(signed) ?? latest(promises.map(({due_end}) => due_end));
  return found ? found.toISOString().slice(0, 10) : null;
}

/** What was promised and how much of it is past, in a sentence. */
export function promiseLead(
  {past, open, vague, later}: Standing,
  notices: number,
  asOf: string,
  tr: Tr,
): string {
  const all = [...past, ...open, ...vague];
  const today = dayText(new Date(asOf), tr);
  if (!all.length && later)
    return tr(
      `By ${today} no promise had been made: ${later === 1 ? "the only one was" : `all ${later} were`} signed later.`,
      `截至${today}尚未作出任何承诺：全部 ${later} 项的落款均在其后。`,
    );
  if (!all.length)
    return notices
      ? tr("No promise with a deadline has been found.", "未发现有期限的承诺。")
      : tr("No notice has been read yet.", "尚无通报。");
  const from = new Set(all.map(({notice_id}) => notice_id)).size;
  const dated = past.length + open.length;
  const left = later
    ? tr(` ${later} signed later ${later === 1 ? "is" : "are"} left out.`, `此后落款的 ${later} 项未计入。`)
    : "";
  const said = tr(
    `${from} of ${notices} ${notices === 1 ? "notice" : "notices"} promised ${all.length} ${all.length === 1 ? "thing" : "things"} for a time after the signature, ${dated} with a date. As of ${today}, ${past.length} of ${dated} ${past.length === 1 ? "is" : "are"} past due.`,
    `${notices} 份通报中有 ${from} 份作出 ${all.length} 项落款之后方到期的承诺，其中 ${dated} 项有日期。截至${today}，${dated} 项中 ${past.length} 项已到期。`,
  );
  return said + left;
}

/** The finding of the time axis. */
export function promiseFinding({past, open}: Standing, asOf: string, tr: Tr): string {
  const today = dayText(new Date(asOf), tr);
  const [next] = open;
  const dated = past.length + open.length;
  if (!dated) return tr(`No dated promise had been made by ${today}`, `截至${today}尚无有日期的承诺`);
  if (!next)
    return tr(
      dated === 1
        ? `The one dated promise was due before ${today}`
        : `All ${dated} dated promises were due before ${today}`,
      `${dated} 项有日期的承诺均在${today}前到期`,
    );
  return tr(
    `${past.length} of ${dated} dated promises ${past.length === 1 ? "was" : "were"} due before ${today}; the next is due by ${dayText(next.due_end, tr)}`,
    `${dated} 项有日期的承诺中 ${past.length} 项在${today}前到期；下一项至${dayText(next.due_end, tr)}到期`,
  );
}

/** A promise to follow up, as a row of the list that a reader takes away. */
export interface FollowUp extends Span {
  readonly notice_id: string;
  readonly inspected_org: string;
  readonly due: Date;
  readonly days_past: number;
  readonly precision: string;
  readonly quote: string;
  readonly problem: string | null;
}

/** Promises past due as a list to follow up. */
export function followUps(past: readonly Dated[], asOf: string, name: (id: string) => string): FollowUp[] {
  const now = new Date(asOf).valueOf();
  return past.map(({notice_id, due_end, precision, quote, problem, start, end}) => ({
    notice_id,
    inspected_org: name(notice_id),
    due: due_end,
    days_past: Math.round((now - due_end.valueOf()) / day),
    precision,
    quote,
    problem,
    start,
    end,
  }));
}

/** The list with an address of every sentence, for use away from the site. */
export function withAddresses(rows: readonly FollowUp[], page: string): (FollowUp & {address: string})[] {
  return rows.map((row) => ({...row, address: new URL(noticeLink(row.notice_id, row), page).href}));
}

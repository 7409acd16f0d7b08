import {median, quantile} from "simple-statistics";
import {wilson} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import {counted, intervalText, percent} from "./counts.js";

export const stages = ["inspection", "feedback", "signature", "publication"] as const;
export type Stage = (typeof stages)[number];

/** Days that a notice took from one date to the next; null where one of the two is not printed. */
export type Durations = Readonly<Record<Stage, number | null>> & {readonly notice_id: string};

/** What is known of a stage over all notices. */
export interface StageSummary {
  readonly stage: Stage;
  /** Notices that print both dates, in order. */
  readonly known: readonly {readonly notice_id: string; readonly days: number}[];
  /** Notices in which one of the two dates is not printed. */
  readonly missing: number;
  /** Notices whose second date lies before the first: a slip of the print or of the reading. */
  readonly reversed: number;
  readonly median: number | null;
  /** Quartiles, from eight notices on. */
  readonly quartiles: readonly [number, number] | null;
}

/** Days of each stage, with what is missing counted. */
export function summaries(rows: readonly Durations[]): StageSummary[] {
  return stages.map((stage) => {
    const printed = rows.flatMap((row) => {
      const days = row[stage];
      return days === null ? [] : [{notice_id: row.notice_id, days}];
    });
    // An inspection lasts a day at least; the other stages may end on the day on which they begin.
    const known = printed.filter(({days}) => days >= (stage === "inspection" ? 1 : 0));
    const days = known.map(({days}) => days);
    return {
      stage,
      known,
      missing: rows.length - printed.length,
      reversed: printed.length - known.length,
      median: days.length ? median(days) : null,
      quartiles: days.length >= 8 ? [quantile(days, 0.25), quantile(days, 0.75)] : null,
    };
  });
}

/** What a stage is called. */
export function stageName(stage: Stage, tr: Tr): string {
  return {
    inspection: tr("Inspection", "巡视进驻"),
    feedback: tr("End of inspection to feedback", "进驻结束至反馈"),
    signature: tr("Feedback to signature", "反馈至落款"),
    publication: tr("Signature to publication", "落款至发布"),
  }[stage];
}

const whole = (days: number) => String(Math.round(days * 10) / 10);

/** A stage in figures: its median, range, and how many notices say nothing. */
export function stageText({stage, known, missing, reversed, median}: StageSummary, tr: Tr): string {
  const days = known.map(({days}) => days);
  const absent = [
    missing ? tr(`${missing} without a date`, `${missing} 份缺日期`) : "",
    reversed ? tr(`${reversed} with dates out of order`, `${reversed} 份日期颠倒`) : "",
  ].filter((words) => words);
  const told =
    median === null
      ? tr("no dates", "无日期")
      : known.length === 1
        ? tr(`${counted(days[0]!, "day", "days")}, 1 notice`, `${days[0]!} 天，1 份通报`)
        : tr(
            `median ${whole(median)} days (${Math.min(...days)}–${Math.max(...days)}), ${known.length} notices`,
            `中位数 ${whole(median)} 天（${Math.min(...days)}–${Math.max(...days)}），${known.length} 份通报`,
          );
  return tr(
    `${stageName(stage, tr)}: ${[told, ...absent].join("; ")}`,
    `${stageName(stage, tr)}：${[told, ...absent].join("；")}`,
  );
}

/** How fast, in a sentence. */
export function timingLead(rows: readonly Durations[], tr: Tr): string {
  if (!rows.length) return tr("No notice has been read yet.", "尚无通报。");
  const [, feedback, signature] = summaries(rows);
  if (signature?.median == null)
    return tr(
      `None of ${counted(rows.length, "notice", "notices")} prints both the day of the feedback and that of its signature.`,
      `${rows.length} 份通报均未同时写明反馈日期与落款日期。`,
    );
  const {known} = signature;
  const first =
    feedback?.median == null
      ? ""
      : tr(
          `Findings came back ${whole(feedback.median)} days after the inspection ended, and `,
          `巡视结束 ${whole(feedback.median)} 天后反馈意见，`,
        );
  const many = known.length > 1;
  const told = tr(
    `${first}${first ? "the" : "The"} notice was signed ${whole(signature.median)} days after that`,
    `${first}反馈 ${whole(signature.median)} 天后落款`,
  );
  return many
    ? tr(
        `${told} (medians; from ${Math.min(...known.map(({days}) => days))} to ${Math.max(...known.map(({days}) => days))} days in ${known.length} of ${rows.length} notices).`,
        `${told}（均为中位数；${rows.length} 份通报中 ${known.length} 份，从 ${Math.min(...known.map(({days}) => days))} 天到 ${Math.max(...known.map(({days}) => days))} 天）。`,
      )
    : tr(
        `${told}, in the one notice of ${rows.length} that prints both days.`,
        `${told}（${rows.length} 份通报中仅 1 份写明两个日期）。`,
      );
}

/** How many notices keep a limit that the reader sets, in a sentence. */
export function limitFinding(rows: readonly Durations[], limit: number, tr: Tr): string {
  const {known} = summaries(rows)[2]!;
  if (!known.length) return tr("No notice prints both days", "没有通报同时写明两个日期");
  const k = known.filter(({days}) => days <= limit).length;
  const share = wilson(k, known.length)!;
  return tr(
    `${k} of ${counted(known.length, "notice was", "notices were")} signed within ${counted(limit, "day", "days")} of the feedback (${percent(share.value)}, ${intervalText(share, tr)})`,
    `${known.length} 份通报中有 ${k} 份在反馈后 ${limit} 天内落款（${percent(share.value)}，${intervalText(share, tr)}）`,
  );
}

/** Which notice took longest from feedback to signature and which least, in a sentence. */
export function courseFinding(rows: readonly Durations[], name: (id: string) => string, tr: Tr): string {
  const known = summaries(rows)[2]!.known.toSorted(
    (a, b) => b.days - a.days || (a.notice_id < b.notice_id ? -1 : 1),
  );
  const [slow, fast] = [known[0], known.at(-1)];
  if (!slow || !fast) return tr("No notice prints both days", "没有通报同时写明两个日期");
  const [most, least] = [counted(slow.days, "day", "days"), counted(fast.days, "day", "days")];
  if (known.length === 1)
    return tr(
      `${name(slow.notice_id)} signed its notice ${most} after the feedback`,
      `${name(slow.notice_id)}在反馈 ${slow.days} 天后落款`,
    );
  if (slow.days === fast.days)
    return tr(
      `All ${known.length} notices that print both days were signed ${most} after the feedback`,
      `写明两个日期的 ${known.length} 份通报均在反馈 ${slow.days} 天后落款`,
    );
  return tr(
    `${name(slow.notice_id)} signed its notice ${most} after the feedback, ${name(fast.notice_id)} after ${least}`,
    `${name(slow.notice_id)}在反馈 ${slow.days} 天后落款，${name(fast.notice_id)}为 ${fast.days} 天`,
  );
}

/** Days before and after the feedback at which things happened. */
export interface Course {
  readonly notice_id: string;
  readonly begin: number | null;
  readonly end: number | null;
  readonly signed: number | null;
  readonly published: number | null;
}

/** The courses that can be drawn, the slowest from feedback to signature first, and how many lack the day of the feedback. */
export function courses(
  rows: readonly Durations[],
  feedback: (row: Durations) => boolean,
): {
  readonly drawn: readonly Course[];
  readonly left: number;
} {
  const dated = rows.filter(feedback);
  const drawn = dated
    .map(({notice_id, inspection, feedback, signature, publication}): Course => {
      const end = feedback === null ? null : 0 - feedback;
      return {
        notice_id,
        begin: end === null || inspection === null ? null : end - inspection + 1,
        end,
        signed: signature,
        published: signature === null || publication === null ? null : signature + publication,
      };
    })
    .sort((a, b) => (b.signed ?? -1) - (a.signed ?? -1) || (a.notice_id < b.notice_id ? -1 : 1));
  return {drawn, left: rows.length - dated.length};
}

import {counted, intervalText, percent} from "./counts.js";
import type {DotInterval} from "./dot-intervals.js";
import type {StatusCount} from "./figures/status-mix.js";
import type {CodeLabels} from "./labels.js";
import {noticeLink, type Span} from "./notice-link.js";
import {bootstrap} from "./stats/bootstrap.js";
import {wilson, type Interval} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import {grouped} from "./grouped.js";
import {mean, sum} from "./sum.js";

/** A dot of whose row there is something to estimate. */
type Dot = DotInterval & Interval;

/** A leaf problem and its response. */
export interface Response extends Span {
  readonly notice_id: string;
  /** Whether the response reports something that can be checked. */
  readonly evidence: boolean;
  /** Instruments of all its measures. */
  readonly instruments: readonly string[];
  /** Numbers with a unit in the response. */
  readonly figures: number;
  /** Characters of the response. */
  readonly chars: number;
}

/** How the leaf problems of a notice are answered; the three counts add up to `leaves`. */
export interface NoticeOutcome {
  readonly notice_id: string;
  readonly leaves: number;
  /** Something in the response can be checked. */
  readonly checkable: number;
  /** Nothing can be checked, and every instrument is symbolic or organisational. */
  readonly words: number;
  /** Nothing can be checked, though some instrument is of another kind. */
  readonly rest: number;
  readonly figures: number;
  readonly chars: number;
}

/** Whether every instrument of a response is symbolic or organisational: study, meetings, plans and the like. */
function isSoft({instruments}: Response, familyOf: (code: string) => string): boolean {
  return (
    instruments.length > 0 &&
    instruments.every((code) => ["symbolic", "organisational"].includes(familyOf(code)))
  );
}

function isWords(response: Response, familyOf: (code: string) => string): boolean {
  return !response.evidence && isSoft(response, familyOf);
}

function byNotice<T extends {readonly notice_id: string}>(rows: readonly T[]): Map<string, T[]> {
  return grouped(rows, ({notice_id}) => notice_id);
}

/** Mean over notices of a share of their leaf problems. */
export function meanShare<K extends "checkable" | "words" | "rest">(
  outcomes: readonly Pick<NoticeOutcome, K | "leaves">[],
  key: K,
): number {
  return mean(outcomes, (outcome) => outcome[key] / outcome.leaves);
}

/** Mean over notices with its interval: that of the shares of notices, or of the problems of a single one. */
function meanText(
  outcomes: readonly Pick<NoticeOutcome, "leaves" | "checkable" | "words">[],
  key: "checkable" | "words",
  tr: Tr,
): string {
  const [only] = outcomes;
  const interval =
    only && outcomes.length === 1
      ? wilson(only[key], only.leaves)!
      : bootstrap(outcomes, (sample) => meanShare(sample, key))!;
  return tr(
    `${percent(interval.value)} (${intervalText(interval, tr)})`,
    `${percent(interval.value)}（${intervalText(interval, tr)}）`,
  );
}

/** How much can be checked, in a sentence. */
export function outcomeLead(
  outcomes: readonly Pick<NoticeOutcome, "leaves" | "checkable" | "words">[],
  tr: Tr,
): string {
  if (!outcomes.length) return tr("No leaf problem has been read yet.", "尚无末级问题。");
  const [checkable, words] = [meanText(outcomes, "checkable", tr), meanText(outcomes, "words", tr)];
  const shares = outcomes.map((outcome) => outcome.checkable / outcome.leaves);
  const leaves = sum(outcomes, (outcome) => outcome.leaves);
  const soft = tr(
    `; ${words} are answered by study, meetings, plans and the like alone`,
    `；${words}仅以学习、会议、方案等作答`,
  );
  return outcomes.length === 1
    ? tr(
        `In the one notice, the responses to ${checkable} of ${counted(leaves, "leaf problem")} report something that can be checked${soft}.`,
        `唯一一份通报的 ${leaves} 个末级问题中，${checkable}的回应有可核查的结果${soft}。`,
      )
    : tr(
        `On average, the responses to ${checkable} of a notice’s leaf problems report something that can be checked, from ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))} in ${outcomes.length.toLocaleString("en-US")} notices${soft}.`,
        `平均而言，一份通报 ${checkable}的末级问题其回应有可核查的结果（${outcomes.length.toLocaleString("en-US")} 份通报中 ${percent(Math.min(...shares))} 至 ${percent(Math.max(...shares))}）${soft}。`,
      );
}

/** Whether notices differ in what can be checked, in a sentence. */
export function outcomeFinding(
  outcomes: readonly NoticeOutcome[],
  name: (id: string) => string,
  tr: Tr,
): string {
  const sorted = outcomes.toSorted(
    (a, b) => b.checkable / b.leaves - a.checkable / a.leaves || (a.notice_id < b.notice_id ? -1 : 1),
  );
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return tr("No leaf problem to compare yet", "尚无可比较的末级问题");
  const say = (o: NoticeOutcome) => `${percent(o.checkable / o.leaves)} (${o.checkable}/${o.leaves})`;
  if (sorted.length === 1)
    return tr(
      `${name(most.notice_id)} reports something that can be checked for ${say(most)} of its leaf problems`,
      `${name(most.notice_id)}：${say(most)} 的末级问题有可核查的结果`,
    );
  if (wilson(most.checkable, most.leaves)!.low <= wilson(least.checkable, least.leaves)!.high)
    return tr(
      `Something can be checked for ${percent(least.checkable / least.leaves)} to ${percent(most.checkable / most.leaves)} of leaf problems: the intervals overlap, so notices are not told apart`,
      `${percent(least.checkable / least.leaves)} 至 ${percent(most.checkable / most.leaves)} 的末级问题有可核查的结果；区间重叠，无法区分各通报`,
    );
  return tr(
    `Something can be checked for ${say(most)} of leaf problems in ${name(most.notice_id)}, for ${say(least)} in ${name(least.notice_id)}`,
    `有可核查结果的末级问题：${name(most.notice_id)} ${say(most)}，${name(least.notice_id)} ${say(least)}`,
  );
}

/** Shares of leaf problems that can be checked, and that are answered by words alone, with their score intervals. */
export function shareDots(
  outcomes: readonly NoticeOutcome[],
  responses: readonly Response[],
  panels: {readonly checkable: string; readonly words: string},
  name: (id: string) => string,
  familyOf: (code: string) => string,
): Dot[] {
  const of = byNotice(responses);
  return (["checkable", "words"] as const).flatMap((key) =>
    outcomes.map((outcome) => {
      const {notice_id, leaves} = outcome;
      const interval = wilson(outcome[key], leaves)!;
      const first = of
        .get(notice_id)!
        .find((response) => (key === "checkable" ? response.evidence : isWords(response, familyOf)));
      return {
        panel: panels[key],
        row: name(notice_id),
        ...interval,
        note: `${outcome[key]}/${leaves}`,
        tip: `${name(notice_id)}\n${panels[key]}: ${outcome[key]}/${leaves} = ${percent(interval.value)} (${percent(interval.low)}–${percent(interval.high)})`,
        href: noticeLink(notice_id, first),
      };
    }),
  );
}

/** Numbers for each 1,000 characters of responses, with a bootstrap interval over the notice's leaf problems. */
export function figureDots(
  outcomes: readonly NoticeOutcome[],
  responses: readonly Response[],
  name: (id: string) => string,
): Dot[] {
  const of = byNotice(responses);
  return outcomes
    .filter(({chars}) => chars > 0)
    .map(({notice_id, figures, chars}) => {
      const interval = bootstrap(of.get(notice_id)!, density)!;
      return {
        panel: "",
        row: name(notice_id),
        ...interval,
        note: `${figures}/${chars.toLocaleString("en-US")}`,
        tip: `${name(notice_id)}\n${figures}/${chars.toLocaleString("en-US")} × 1,000 = ${interval.value.toFixed(1)} (${interval.low.toFixed(1)}–${interval.high.toFixed(1)})`,
        href: noticeLink(
          notice_id,
          of.get(notice_id)!.find((response) => response.figures > 0),
        ),
      };
    });
}

function density(responses: readonly Response[]): number {
  const [figures, chars] = responses.reduce(
    ([figures, chars], response) => [figures + response.figures, chars + response.chars],
    [0, 0],
  );
  return chars ? (figures / chars) * 1000 : 0;
}

/** How thick figures stand in responses, in a sentence about what is drawn. */
export function figureFinding(dots: readonly Dot[], tr: Tr): string {
  const sorted = dots.toSorted((a, b) => b.value - a.value || (a.row < b.row ? -1 : 1));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return tr("No response to count figures in yet", "尚无可统计数字的回应");
  if (sorted.length === 1)
    return tr(
      `${most.row} gives ${most.value.toFixed(1)} figures for each 1,000 characters of its responses`,
      `${most.row}的回应每千字有 ${most.value.toFixed(1)} 个数字`,
    );
  const range = tr(
    `Responses give ${least.value.toFixed(1)} to ${most.value.toFixed(1)} figures for each 1,000 characters`,
    `回应每千字有 ${least.value.toFixed(1)} 至 ${most.value.toFixed(1)} 个数字`,
  );
  return most.low <= least.high
    ? tr(`${range}, with intervals that overlap`, `${range}，区间相互重叠`)
    : tr(
        `${range}, most in ${most.row}, fewest in ${least.row}`,
        `${range}，最多为${most.row}，最少为${least.row}`,
      );
}

/** How many measures are told as finished, in a sentence. */
export function statusFinding(counts: readonly StatusCount[], label: CodeLabels, tr: Tr): string {
  const notices = byNotice(counts);
  if (!notices.size) return tr("No measure has been read yet", "尚无措施");
  const having = (of: readonly StatusCount[], code: string) =>
    sum(of, ({status, n}) => (status === code ? n : 0));
  const shares = [...notices.values()].map((of) => having(of, "done") / of[0]!.measures);
  const planned = having(counts, "planned");
  const all = sum([...notices.values()], ([first]) => first!.measures);
  const open = tr(
    `; ${planned} of ${all} measures ${planned === 1 ? "is" : "are"} still only planned`,
    `；${all} 项措施中仅 ${planned} 项尚为${label.status("planned")}`,
  );
  return notices.size === 1
    ? tr(
        `${percent(shares[0]!)} of measures are told as done${open}`,
        `${percent(shares[0]!)} 的措施表述为${label.status("done")}${open}`,
      )
    : tr(
        `${percent(mean(shares, (share) => share))} of a notice’s measures are told as done on average, ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}${open}`,
        `平均 ${percent(mean(shares, (share) => share))} 的措施表述为${label.status("done")}（${percent(Math.min(...shares))} 至 ${percent(Math.max(...shares))}）${open}`,
      );
}

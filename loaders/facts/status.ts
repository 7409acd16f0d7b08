import {closingStatus} from "../notice/printed-status.js";
import type {ClausesIn} from "./clauses-in.js";
import {aspectOf} from "./status/aspect.js";
import {bodyStart, type Body, type Promises} from "./status/body.js";
import {addUnfinishedShares} from "./status/shares.js";
import {cues, mayBeDone, mayBeOpen} from "./status/words.js";
import {drafting} from "./status/words/definite.js";

export type Status = "done" | "ongoing" | "planned" | "mixed";

/** A status with the words that decided it, in order of the text. */
export interface StatusReading {
  readonly status: Status;
  readonly terms: readonly string[];
}

const nothingKnown: Promises = {open: [], issueDate: null};

/**
 * Status of a measure from the aspect and the modality of its clauses. Its ordinal, its run-in heading,
 * purposes, and recurrence that a new rule lays down say nothing of it.
 *
 * @param notice the clauses of the notice; `start` and `end` are offsets into it
 * @param promises what a clause promises is to come, whatever its words; a promise that is past is none
 */
export function statusOf(
  notice: ClausesIn,
  start: number,
  end: number,
  promises: Promises = nothingKnown,
): StatusReading {
  const stretch = notice.stretch(start, end);
  const {text} = stretch;
  const words = text.slice(stretch.start, stretch.end);
  const printed = closingStatus(words);
  const all = notice.of(stretch, stretch.start + bodyStart(words));
  // What stands in brackets at the end is the status of the whole problem.
  const clauses = printed ? all.filter((each) => each.start < stretch.start + printed.start) : all;
  const body: Body = {
    text,
    clauses,
    seen: clauses.map((each) => cues.in(text, each.start, each.end)),
    promises: {...promises, open: promises.open.filter((each) => each.start < end && each.end > start)},
    offset: start - stretch.start,
  };
  const done: string[] = [];
  const running: string[] = [];
  const habits: string[] = [];
  const planned: string[] = [];
  const shares: string[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const wantsDone = !isToldEnough(done);
    const mayTell = body.seen[i]! & (wantsDone ? mayBeDone | mayBeOpen : mayBeOpen);
    if (mayTell === 0 && body.promises.open.length === 0) continue;
    const aspect = aspectOf(body, i, wantsDone);
    if (aspect.done !== null) done.push(aspect.done);
    if (aspect.running !== null) running.push(aspect.running);
    if (aspect.habit !== null) habits.push(aspect.habit);
    if (aspect.planned !== null) planned.push(aspect.planned);
    if (aspect.share !== null) shares.push(aspect.share);
  }
  const ofOne = addUnfinishedShares(words, shares);
  // 已完成,长期坚持: what recurs is only to last.
  const lasts = printed !== null && printedStatusOf(printed.words) === "done";
  if (!lasts) running.push(...habits);
  else if (done.length === 0) done.push(printed.words);
  const open = shares.length > 0 ? [...running, ...shares] : running;
  if (done.length > 0) {
    // What is drafted, and still under way or to be finished, is not done yet.
    if (open.length + planned.length > 0 && done.every(isDraft))
      return {status: "ongoing", terms: [...done, ...open, ...planned]};
    // What is left and has but its plan is a part of its own: 复耕86亩,剩余23亩计划明年种植.
    const isPlanned = running.length === 0 && planned.length > 0;
    // One object of which a part is left is under way as a whole.
    const acts = done.filter((term) => !ofOne.has(term));
    const isOne = shares.length > 0 && (isPartOfSum(done) || (acts.length <= 1 && !isPlanned));
    const oneObject = isOne && !anotherWay.test(words);
    if (oneObject) return {status: "ongoing", terms: [...done, ...open]};
    const mixed = open.length + planned.length > 0;
    return mixed
      ? {status: "mixed", terms: [...done.slice(0, mostDone), ...open, ...planned]}
      : {status: "done", terms: done.slice(0, mostDone)};
  }
  // 余下7宗待合同期满后收回: a share that is only to come is not under way.
  if (running.length === 0 && shares.length > 0 && planned.length > 0)
    return {status: "planned", terms: [...shares, ...planned]};
  if (open.length > 0) return {status: "ongoing", terms: open};
  if (planned.length > 0) return {status: "planned", terms: planned};
  return {status: "ongoing", terms: []};
}

/** What is left goes another way than what is done, which makes it an act of its own: 余下2件正通过司法程序解决. */
const anotherWay =
  /(?:其余|剩余|余下|剩下)[^。;]{0,24}(?:通过[^,。;]{0,6}(?:诉讼|司法|仲裁|法律)|申请[^,。;]{0,6}强制执行|提起诉讼|起诉|改[种建作为])/;

/** Whether all that is told of is a sum of money and how much of it is settled: 案款1093万元,已发还967万元. */
function isPartOfSum(done: readonly string[]): boolean {
  return done.length === 2 && /^\d.*元$/.test(done[0]!) && done[1]!.startsWith("已");
}

/** So many finished acts are told of. */
const mostDone = 3;

function isDraft(term: string): boolean {
  return drafting.has(term);
}

/** Whether one finished act more changes nothing. */
function isToldEnough(done: readonly string[]): boolean {
  return done.length >= mostDone && !done.every(isDraft);
}

/** Status that a notice prints itself: the value of a line such as 整改状态:已完成,长期坚持. */
export function printedStatusOf(value: string): Status | null {
  if (/未完成|未启动|尚未|未开始/.test(value)) return /启动|开始/.test(value) ? "planned" : "ongoing";
  const done = /(?<!基本|阶段性|未)(?:已)?(?:全部)?(?:完成|整改到位|(?<=已)整改|销号|办结|立行立改)/.test(
    value,
  );
  const running = /正在|推进|进行中|整改中|阶段性|基本完成|持续整改|持续推进|序时/.test(value);
  if (done && /\d/.test(value) && running) return "mixed";
  if (running && !/^已?(?:全部)?完成/.test(value.trim())) return "ongoing";
  return done ? "done" : running ? "ongoing" : null;
}

/**
 * Status of a leaf from those of its measures.
 * @param explicit the status that the notice prints for it, which wins
 * @returns null for a leaf without measures and without a printed status
 */
export function leafStatusOf(statuses: readonly Status[], explicit: Status | null = null): Status | null {
  if (explicit) return explicit;
  const all = new Set(statuses);
  if (all.size <= 1) return statuses[0] ?? null;
  if (all.has("done") || all.has("mixed")) return "mixed";
  return "ongoing";
}

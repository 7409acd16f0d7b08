import {Sought} from "../../patterns/sought.js";
import {futureWords} from "../modality.js";
import type {Body} from "./body.js";
import {runs} from "./course.js";
import {futureIn} from "./future.js";
import {
  count,
  duty,
  frequency,
  may,
  mayBeDone,
  mayGoOn,
  plain,
  quoted,
  result,
  shareOfRunning,
} from "./words.js";
import {definite} from "./words/definite.js";
import {finished} from "./words/finished.js";
import {now, rest} from "./words/going-on.js";
import {isPurpose} from "./words/purpose.js";

const finishedIn = new Sought(finished);
const definiteIn = new Sought(definite);

/** What one clause says of its act. */
export interface Aspect {
  readonly done: string | null;
  readonly running: string | null;
  /** That it recurs or continues. */
  readonly habit: string | null;
  readonly planned: string | null;
  /** An unfinished share: 其余2个正在办理, 48个中已化解14个. */
  readonly share: string | null;
}

/**
 * What a clause of a body says of its act.
 *
 * @param i index of the clause
 * @param wantsDone whether it matters if the act is finished
 */
export function aspectOf(body: Body, i: number, wantsDone: boolean): Aspect {
  const {start, end} = body.clauses[i]!;
  const seen = body.seen[i]!;
  const words = body.text.slice(start, end);
  const clause = seen & may.quoted ? words.replace(quoted, (quote) => "□".repeat(quote.length)) : words;
  const share = seen & may.rest ? rest.exec(clause) : null;
  const future = futureIn(body, i, clause);
  const running = seen & may.now ? now.exec(clause) : null;
  const going = seen & mayGoOn ? runs(body, i, clause) : null;
  // 将继续开展 is still to come.
  const recurs = future !== null && going !== null && future.at < clause.indexOf(going) ? null : going;
  const open = Math.min(
    running?.index ?? Infinity,
    future?.at ?? Infinity,
    share?.index ?? Infinity,
    recurs === null ? Infinity : clause.indexOf(recurs),
  );
  const mayHaveDone = wantsDone && seen & mayBeDone && !followsPlan(body, i, clause);
  const done = mayHaveDone ? doneWord(clause, seen, open, recurs !== null, running !== null) : null;
  const isShare =
    done !== null &&
    ((shareOfRunning.test(clause) && followsRunning(body, i)) ||
      (ofDraft.test(clause) && (isDrafted(body, i) || isBehindDrafting(body, i))));
  return {
    done: done === null || isShare || isDuty(body, i, clause) ? null : done,
    running: running?.[0] ?? null,
    habit: running === null ? recurs : null,
    planned: future?.word ?? null,
    share: share?.[0] ?? null,
  };
}

/** Whether the clause before, in the same sentence, says that its act is under way. */
function followsRunning({text, clauses, seen}: Body, i: number): boolean {
  const before = clauses[i - 1];
  if (before?.sentence !== clauses[i]!.sentence || (seen[i - 1]! & may.now) === 0) return false;
  return /^(?:目前|现)?正在/.test(text.slice(before.start, before.end));
}

/** Work on a paper that is not in force yet. */
const ofDraft =
  /(?:编制|制定|制订|修订|起草|拟定|拟订|研究)|初稿|草案|[讨审送][论议审]稿|征求意见稿|征求[^,。;]{0,12}意见/;
/** That others are still asked about it, or have still to decide. */
const consulted =
  /^(?:目前|现)?(?:已?(?:形成|完成)[^,。;]{0,4}稿并?)?正?在?(?:广泛|书面|再次|向)?[^,。;已]{0,10}(?:征求|听取)[^,。;]{0,20}意见(?!稿)|^(?:目前|现)?正在?[^,。;]{0,8}(?:修改完善|报批|审批|审核|审定|论证|评审)/;

/** Whether a later clause of the sentence says that what is told of is still under consultation: 编制《规划》,正在征求意见. */
function isDrafted({text, clauses}: Body, i: number): boolean {
  const {sentence} = clauses[i]!;
  for (let k = i + 1; k <= i + 2 && clauses[k]?.sentence === sentence; k++)
    if (consulted.test(text.slice(clauses[k]!.start, clauses[k]!.end))) return true;
  return false;
}

/** Whether an earlier clause of the sentence says that a paper is being drafted: 正在起草办法,已征求意见两轮. */
function isBehindDrafting({text, clauses}: Body, i: number): boolean {
  const {sentence} = clauses[i]!;
  for (let k = i - 1; k >= Math.max(0, i - 2) && clauses[k]!.sentence === sentence; k--)
    if (
      /^(?:目前|现)?正在?(?:研究)?(?:编制|制定|制订|修订|起草|拟定)/.test(
        text.slice(clauses[k]!.start, clauses[k]!.end),
      )
    )
      return true;
  return false;
}

/** What puts all acts of its sentence into the future, not its own alone. */
const carrying: ReadonlySet<string> = new Set(["将", "拟", "计划", "下一步", "下步"]);
/** What takes an act out of it. */
const reported = /已(?![^,。;]{0,8}的)|了(?![解然结])|目前|截至|累计|均|受到/;

/** Whether an act is told behind one that is to come, as going with it: 将依托铁塔补点,架设探头120个. */
function followsPlan({text, clauses, seen}: Body, i: number, clause: string): boolean {
  const {sentence} = clauses[i]!;
  if (reported.test(clause)) return false;
  for (let k = i - 1; k >= 0 && clauses[k]!.sentence === sentence; k--) {
    const {start, end} = clauses[k]!;
    if (text[end] === ";") return false;
    const words = text.slice(start, end);
    if (reported.test(words)) return false;
    if (seen[k]! & may.future && futureWords(words).some(({word}) => carrying.has(word))) return true;
  }
  return false;
}

/** A count with what it counts, up to where a clause breaks off. */
const subjectCounted = /(?:^|的)\d[^,。;、]{3,14}$/;

/** The word that says that the act of a clause is finished; words behind `open` belong to what is not. */
function doneWord(
  clause: string,
  seen: number,
  open: number,
  recurs: boolean,
  isRunning: boolean,
): string | null {
  const head = open === Infinity ? clause : clause.slice(0, open);
  const word =
    (seen & may.finished ? finishedIn.matchIn(head) : null) ??
    (seen & may.definite ? definiteIn.matchIn(head) : null);
  const isAim = isPurpose(clause) && !/已|了(?![解然结])/.test(head);
  // What is counted is no aim.
  const counted = (seen & may.count) !== 0 && (isAim || word === null) ? count.exec(head) : null;
  if (isAim && !counted) return null;
  if (word !== null) return word;
  const isNoAct =
    recurs ||
    // 204套公寓正在施工: so many are under way.
    (isRunning && subjectCounted.test(head)) ||
    ((seen & may.frequency) !== 0 && frequency.test(head)) ||
    ((seen & may.result) !== 0 && result.test(head));
  return isNoAct ? null : ((counted ?? (seen & may.plain ? plain.exec(head) : null))?.[0] ?? null);
}

/** Whether a clause tells of what is done in every case: 不能立即解决的纳入清单; 对推诿扯皮的,进行通报. */
function isDuty(body: Body, i: number, clause: string): boolean {
  const isGeneral = ((body.seen[i]! & may.duty) !== 0 && duty.test(clause)) || hasObject(body, i);
  return isGeneral && !/已|了(?![解然结])|\d/.test(clause);
}

/** Whether a clause before in the sentence names those to whom something is done: 对推诿扯皮的. */
function hasObject({text, clauses}: Body, i: number): boolean {
  const {sentence} = clauses[i]!;
  for (let k = i - 1; k >= 0 && clauses[k]!.sentence === sentence; k--) {
    const {start, end} = clauses[k]!;
    if (text[start] === "对" && text[end - 1] === "的") return true;
  }
  return false;
}

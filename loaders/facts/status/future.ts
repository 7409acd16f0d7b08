import {dateIn} from "../deadlines/dates.js";
import {futureWords} from "../modality.js";
import type {Body} from "./body.js";
import {later, may} from "./words.js";

/** What puts the act of a clause into the future. */
export interface Future {
  /** Null where another clause names the date. */
  readonly word: string | null;
  /** Where what is to come begins in the clause. */
  readonly at: number;
}

/** What puts the act of a clause into the future; null if nothing does, or if that is past. */
export function futureIn(body: Body, i: number, clause: string): Future | null {
  const word = futureWord(clause, body.seen[i]!);
  const {issueDate} = body.promises;
  if (word !== null) {
    const isNone =
      issueDate !== null &&
      !isOpen(body, i) &&
      (isPast(clause, Number(issueDate.slice(0, 4))) || isPastMonth(word, Number(issueDate.slice(5, 7))));
    return isNone ? null : {word, at: clause.indexOf(word)};
  }
  if (!isOpen(body, i) || isReported(clause)) return null;
  const date = dateIn(clause);
  return date ? {word: clause.slice(date.start, date.end), at: date.start} : {word: null, at: 0};
}

/** Whether a clause is one of a promise that was open on the day of signature. */
function isOpen({clauses, promises, offset}: Body, i: number): boolean {
  const start = clauses[i]!.start + offset;
  return promises.open.some((span) => span.start <= start && start < span.end);
}

/** Whether a clause that holds a date to come tells of an act that is done, or of what it is for. */
function isReported(clause: string): boolean {
  return /已|了(?![解然结])|签订|签署|约定|印发|制定|出台|安排|列入|纳入|下达|提出|明确|要求|规定|^为/.test(
    clause,
  );
}

const printedYear = /20\d\d(?=年)/g;

/** Whether a clause names a year that is not to come, so that its promise, which is not open, is past. */
function isPast(clause: string, issued: number): boolean {
  const years = clause.match(printedYear) ?? [];
  return years.length > 0 && years.every((year) => Number(year) <= issued);
}

/** Whether a promise is told by a month alone, without a year, that was over when the notice was signed: 9月底前. */
function isPastMonth(word: string, issued: number): boolean {
  const month = /^(\d{1,2})月/.exec(word)?.[1];
  return month !== undefined && Number(month) < issued;
}

function futureWord(clause: string, seen: number): string | null {
  const word = seen & may.future ? futureWords(clause)[0]?.word : undefined;
  if (word !== undefined) return word;
  const soon = seen & may.later ? later.exec(clause) : null;
  // 协议约定年底前付清 tells what was agreed.
  return soon === null ||
    /(?<!按照?|落实)(?:约定|要求|规定)/.test(clause.slice(0, soon.index)) ||
    /已|了|(?:今|本|上|去)年[^,。;]{0,4}以来/.test(clause)
    ? null
    : soon[0];
}

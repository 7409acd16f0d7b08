import type {Span} from "../notice/frame.js";
import type {Section} from "../notice/section.js";
import {isSpace} from "../outline/lines.js";
import {nextIn, type Classed} from "../patterns/classes.js";
import {nounBefore} from "./counted-noun/before.js";
import {nounBehind} from "./counted-noun/behind.js";
import type {CountedNoun} from "./counted-noun/noun.js";
import {isSpentOn} from "./counted-noun/spent.js";
import {exact} from "./numeral.js";
import {limitBehind, modifierBefore, totalBefore} from "./quantities/modifiers.js";
import {withoutNames} from "./quantities/names.js";
import {opensNumber, readAt, skipDigits, type Reading} from "./quantities/reading.js";
import type {Unit, UnitClass} from "./units.js";

/** A number of something, as printed and in base units. Offsets into the text. */
export interface Quantity {
  /** The number in front of `unit`; of a range its lower end. */
  readonly value: number;
  /** As printed, with 万 and 亿: 万元, 万平方米, 家. */
  readonly unit: string;
  readonly unit_class: UnitClass;
  /** The value in `base_unit`. */
  readonly base_value: number;
  /** 元, 人, %, m, m², t, day, 个, 次; foreign money stays foreign: USD. */
  readonly base_unit: string;
  /** 约, 余, 超, 近, 不足, 以上, 累计 … as printed; of a range 至 and its upper end. */
  readonly modifier: string | null;
  /** What is counted, as printed, where the words beside the number tell. */
  readonly noun: string | null;
  /** The number with its unit, its modifier and its noun, if that stands right beside it. */
  readonly start: number;
  readonly end: number;
}

/** Sections that tell of inspection and rectification; the others have addresses, telephone numbers and chrome. */
const telling: ReadonlySet<Section["role"]> = new Set([
  "overview",
  "rectification",
  "clues",
  "outlook",
  "attachment",
]);

/** All quantities of a notice, in document order. */
export function quantitiesOf(text: string, shadow: string, sections: readonly Section[]): Quantity[] {
  const plain = withoutNames(shadow);
  const found: Quantity[] = [];
  for (const {role, start, end} of sections) {
    if (telling.has(role)) quantitiesIn(text, plain, start, end, found);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function quantitiesIn(text: string, shadow: Classed, from: number, to: number, found: Quantity[]): void {
  let sum: Quantity | undefined;
  for (let at = nextIn(shadow, opensNumber, from, to); at < to; at = nextIn(shadow, opensNumber, at, to)) {
    const read = readAt(shadow, at, sum);
    if (!read) {
      at = skipDigits(shadow, at);
      continue;
    }
    at = read.end;
    if (at > to) break;
    const next = quantity(text, shadow, read, from);
    if (next.unit_class === "money") sum = next;
    found.push(next);
  }
}

/** Reads the words around a number. */
function quantity(text: string, shadow: Classed, read: Reading, from: number): Quantity {
  const {value, scale, unit, unitName, approx} = read;
  const leading = modifierBefore(shadow, read, from);
  const limit = limitBehind(shadow, read);
  let start = read.start - (leading?.length ?? 0);
  let end = read.end + (limit?.length ?? 0);
  const noun = nounOf(shadow, unit, {start, end}, from);
  if (noun && noun.start >= end) end = noun.end;
  else if (noun) start = Math.min(start, noun.start);
  while (isSpace(shadow.text.charCodeAt(start)) && /\s/.test(text[start]!)) start++;
  return {
    value,
    unit: unitName,
    unit_class: unit.unit_class,
    base_value: exact(value * scale * unit.factor),
    base_unit: unit.base_unit,
    modifier: approx?.startsWith("至")
      ? approx
      : (leading?.trim() ?? approx ?? limit ?? totalBefore(shadow, read.start, from)),
    noun: noun ? text.slice(noun.start, noun.end) : null,
    start,
    end,
  };
}

const han = /^[一-龥]/;

/** The noun that a number counts: behind its unit and limit, or before it and its modifier. */
function nounOf(
  shadow: Classed,
  {unit_class, ofPersons}: Unit,
  {start, end}: Span,
  from: number,
): CountedNoun | null {
  if (unit_class === "duration") return null;
  const follows = unit_class !== "share" && !ofPersons && !(unit_class === "money" && isSpentOn(shadow, end));
  const behind = follows ? nounBehind(shadow, end) : null;
  if (behind) return behind;
  // 3次调研督导: what follows the times is an act, and what stands before them its subject.
  if (unit_class === "frequency" && han.test(shadow.text.slice(end, end + 1))) return null;
  return nounBefore(shadow, start, from, ofPersons);
}

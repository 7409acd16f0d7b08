import type {Span} from "../../notice/frame.js";
import type {Section} from "../../notice/section.js";
import {hanOrdinal} from "../../outline/numerals.js";
import {mayHold, pairsIn, type PairSet} from "../../patterns/pair-set.js";
import type {Pattern} from "./pattern.js";

/** A stretch in which claims are made. */
export interface Place {
  readonly role: "overview" | "clues";
  readonly start: number;
  readonly text: string;
  /** The pairs of characters in its text, which tell most patterns that cannot match. */
  readonly pairs: PairSet;
}

/** Room for the pairs of each place, used again for each notice: to get memory costs more than to fill it. */
const rooms: PairSet[] = [];

/**
 * The stretches in which claims are made, in document order.
 * @param items the groups and problems of the notice, in document order
 */
export function placesOf(shadow: string, sections: readonly Section[], items: readonly Span[]): Place[] {
  const places: Place[] = [];
  for (const section of sections) {
    const {start, end} = section.role === "rectification" ? headOf(section, items) : section;
    const role = section.role === "clues" ? "clues" : "overview";
    if ((role !== section.role && section.role !== "rectification") || start === end) continue;
    const text = shadow.slice(start, end);
    const pairs = pairsIn(text, rooms[places.length]);
    rooms[places.length] = pairs;
    places.push({role, start, text, pairs});
  }
  return places;
}

/** What stands between the heading of a rectification and its first item: 截至目前,32个问题已整改完成29个. */
function headOf({start, end, heading}: Section, items: readonly Span[]): Span {
  const from = heading?.end ?? start;
  const first = items.find((item) => start <= item.start && item.start < end);
  return {start: from, end: Math.max(from, first?.start ?? from)};
}

/** A number that a pattern has read. */
export interface Match {
  readonly end: number;
  /** Offset of the number, by which one number is read once only. */
  readonly at: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly approx: string | null;
}

/** The first match of a pattern in places in document order whose number is wanted. */
export function firstOf(
  places: readonly Place[],
  words: RegExp,
  needs: Pattern["needs"],
  within: Pattern["within"],
  isWanted: (match: Match) => boolean,
): Match | null {
  for (const {role, start, text, pairs} of places) {
    if ((within !== "both" && within !== role) || !mayHold(pairs, needs)) continue;
    words.lastIndex = 0;
    for (let m = words.exec(text); m; m = words.exec(text)) {
      const {value, unit, approx}: Partial<Record<string, string>> = m.groups ?? {};
      const inside = value === undefined ? m[0].length : m[0].lastIndexOf(value);
      const match = {
        end: start + m.index + m[0].length,
        at: start + m.index + inside,
        value: value === undefined ? null : numberOf(value),
        unit: unit ?? null,
        approx: approx ?? null,
      };
      if (isWanted(match)) return match;
    }
  }
  return null;
}

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed.replaceAll(",", ""));
  return hanOrdinal(printed.replaceAll("两", "二"));
}

import type {Section} from "../../notice/sections.js";
import {hanOrdinal} from "../../outline/numerals.js";
import {mayHold, pairsIn, type PairSet} from "../../patterns/pair-set.js";
import type {Pattern} from "./pattern.js";

/** A section in which claims are made. */
export interface Place {
  readonly role: "overview" | "clues";
  readonly start: number;
  readonly text: string;
  /** The pairs of characters in its text, which tell most patterns that cannot match. */
  readonly pairs: PairSet;
}

/** Room for the pairs of each place, used again for each notice: to get memory costs more than to fill it. */
const rooms: PairSet[] = [];

/** The sections in which claims are made, in document order. */
export function placesOf(shadow: string, sections: readonly Section[]): Place[] {
  const places: Place[] = [];
  for (const {role, start, end} of sections) {
    if (role !== "overview" && role !== "clues") continue;
    const text = shadow.slice(start, end);
    const pairs = pairsIn(text, rooms[places.length]);
    rooms[places.length] = pairs;
    places.push({role, start, text, pairs});
  }
  return places;
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
  isWanted: (at: number) => boolean,
): Match | null {
  for (const {role, start, text, pairs} of places) {
    if ((within !== "both" && within !== role) || !mayHold(pairs, needs)) continue;
    words.lastIndex = 0;
    for (let m = words.exec(text); m; m = words.exec(text)) {
      const {value, unit, approx}: Partial<Record<string, string>> = m.groups ?? {};
      const inside = value === undefined ? m[0].length : m[0].lastIndexOf(value);
      const at = start + m.index + inside;
      if (!isWanted(at)) continue;
      return {
        end: start + m.index + m[0].length,
        at,
        value: value === undefined ? null : numberOf(value),
        unit: unit ?? null,
        approx: approx ?? null,
      };
    }
  }
  return null;
}

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed.replaceAll(",", ""));
  return hanOrdinal(printed.replaceAll("两", "二"));
}

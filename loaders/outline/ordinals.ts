import {kindOf, placesIn} from "../code-units.js";
import {mayBegin} from "../patterns/pair-set.js";
import {holdsAt} from "../patterns/unit-set.js";
import {isSpace, skipSpace, type Line} from "./lines.js";
import {resolved} from "./lost-ordinals.js";
import {followsHeading, mayStandInline, placeOf} from "./mark-places.js";
import {afterNumber, digitsEnd, longestNumber, look, looks, openings, readMark} from "./marks.js";
import {asTheirNeighbours} from "./misprinted-marks.js";
import {isNextBehindComma, nextBeforeCount, nextOnLine} from "./next-marks.js";
import type {Ordinal} from "./ordinal.js";

/** Code units after which a quotation mark that was never closed is forgotten. */
const longestQuotation = 150;

/**
 * All ordinals of a text in document order. Marks inside 《》 and, unless they begin a line, inside “”
 * are quotations and left out; so are numbers that count or date something (2.0版, 1-5月份, 3月24日).
 */
export function ordinalsOf(shadow: string, lines: readonly Line[]): readonly Ordinal[] {
  const ordinals: Ordinal[] = [];
  const places = placesIn(looks, shadow);
  let next = 0;
  for (const line of lines) next = scanLine(shadow, line, places, next, ordinals);
  return asTheirNeighbours(resolved(shadow, ordinals));
}

/**
 * Reads the ordinals of a line.
 *
 * @param places where there is something to look at; the first behind the lines before is that at `next`
 * @returns index of the first place behind the line
 */
function scanLine(shadow: string, line: Line, places: Uint32Array, next: number, ordinals: Ordinal[]): number {
  let title = -Infinity;
  let quote = -Infinity;
  let last = line.start;
  /** What stands before it is read. */
  let from = line.start;
  for (; next < places.length && places[next]! < line.end; next++) {
    let at = places[next]!;
    if (at < from) continue;
    const seen = kindOf(looks, shadow.charCodeAt(at));
    if (seen === look.quotation) {
      const char = shadow[at]!;
      if (char === "《") title = at;
      else if (char === "》") title = -Infinity;
      else if (char === "“") quote = at;
      else quote = -Infinity;
      continue;
    }
    if (seen === look.composed && !mayBegin(openings, shadow, at)) continue;
    if (seen === look.number) {
      const numberEnd = digitsEnd(shadow, at, line.end);
      if (!holdsAt(afterNumber, shadow, numberEnd)) {
        from = numberEnd;
        continue;
      }
      at = Math.max(at, numberEnd - longestNumber);
      from = at + 1;
    }
    const before = ordinals[ordinals.length - 1];
    let place = placeOf(shadow, line, at, last, ordinals);
    if (place === "inline" && isNextBehindComma(shadow, at, before)) place = "sentence";
    if (at - Math.max(title, quote) < longestQuotation && place !== "line") continue;
    if (place === "inline" && !mayStandInline(shadow, at)) continue;
    const mark =
      readMark(shadow, at, place) ??
      (place === "line" ? nextOnLine(shadow, at, ordinals) : nextBeforeCount(shadow, at, before));
    if (!mark) continue;
    if (place === "sentence" && before?.class !== mark.class && followsHeading(shadow, at, before))
      place = "line";
    const markEnd = at + mark.length;
    let end = markEnd;
    while (end < line.end && isSpace(shadow.charCodeAt(end))) end++;
    // What stands alone on its line stands above its words.
    if (end === line.end) end = skipSpace(shadow, end, shadow.length);
    ordinals.push({class: mark.class, value: mark.value, place, start: at, markEnd, end});
    last = end;
    from = markEnd;
  }
  return next;
}

import {unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";

/*
 * What a number counts, without a dictionary: the words behind its unit up to the first that cannot belong
 * to a noun (3处应急场所, 4个投资过亿元的项目), else those before the number from the last verb on (召开会议12次).
 */

/** A noun and where it stands in the shadow. */
export interface CountedNoun {
  readonly start: number;
  readonly end: number;
}

/** Longest noun in UTF-16 code units. */
export const longestNoun = 16;

/** What parts a noun from what stands before it and tells of it. */
export const own = counting.add(unitSet("的"));

/** The marks of quotes. */
export const quotes = counting.add(unitSet("“”"));

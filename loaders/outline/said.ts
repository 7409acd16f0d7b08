import {stripGlosses, withoutGlosses} from "./gloss.js";
import {shadowOf} from "./shadow.js";

/** Tells what stretches of a text say: their shadow, without the readings that stand between its characters. */
export function saidIn(text: string): (start: number, end: number) => string {
  const shadow = shadowOf(text);
  const glossed = withoutGlosses(text) !== null;
  return (start, end) => (glossed ? stripGlosses(shadow.slice(start, end)) : shadow.slice(start, end));
}

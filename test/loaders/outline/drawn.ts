import {outlineOf, type Region} from "../../../loaders/outline/hierarchy.js";
import type {Item} from "../../../loaders/outline/item.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {Nesting} from "../../../loaders/outline/nesting.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

/** The ordinals of a text. */
export function ordinalsIn(text: string) {
  const shadow = shadowOf(text);
  return ordinalsOf(shadow, linesOf(shadow));
}

/** The outline of a text or of a region of it. */
export function itemsIn(text: string, region: Region = {start: 0, end: text.length}): Item[] {
  const ordinals = ordinalsIn(text);
  const inside = ordinals.filter(({start}) => start >= region.start && start < region.end);
  return outlineOf(inside, region, new Nesting(ordinals));
}

/** An outline as its marks, those inside an item in brackets behind it: `一[1[① ②] 3(gap)]`. */
export function drawn(text: string, items: readonly Item[] = itemsIn(text)): string {
  return items
    .map(({start, markEnd, children, oddity}) => {
      const mark = text.slice(start, markEnd).replace(/[、.,()（）]+$|^[(（]/g, "");
      const inside = drawn(text, children);
      return mark + (oddity ? `(${oddity})` : "") + (inside && `[${inside}]`);
    })
    .join(" ");
}

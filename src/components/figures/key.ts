import {hanWidth} from "../han.js";

/** The words of a key with their places, and how many lines they take. */
export type Key = ReturnType<typeof keyOf>;

/** Places the words of a key, in as many lines as the width needs. */
export function keyOf(
  entries: readonly {readonly text: string; readonly sign: string; readonly colour: string}[],
  width: number,
) {
  let [x, line] = [0, 0];
  const items = entries.map((entry) => {
    const room = hanWidth(entry.text) * 12 + 32;
    if (x && x + room > width) [x, line] = [0, line + 1];
    const item = {...entry, x, y: line * 18};
    x += room;
    return item;
  });
  return {items, lines: line + 1};
}

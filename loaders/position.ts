import {countWhile} from "./count-while.js";

/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Finds the lines of a text once, so that many offsets can be placed. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const {index, 0: lineBreak} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  return (offset) => {
    const line = countWhile(starts.length, (i) => starts[i]! <= offset);
    return {line, column: offset - starts[line - 1]! + 1};
  };
}

import {expect, test} from "vitest";
import {positionsIn} from "../../loaders/position.js";

test("counts lines and columns from one, whatever the line breaks", () => {
  const text = "一二\r\n\n三\r四";
  const positionOf = positionsIn(text);
  const places = Array.from(text, (_, offset) => positionOf(offset));
  expect(places.map(({line, column}) => `${line}:${column}`)).toEqual([
    ...["1:1", "1:2", "1:3", "1:4"],
    ...["2:1", "3:1", "3:2", "4:1"],
  ]);
  expect(positionsIn("")(0)).toEqual({line: 1, column: 1});
});

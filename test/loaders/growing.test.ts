import {expect, test} from "vitest";
import {Growing} from "../../loaders/growing.js";

test("keeps numbers of 32 bits in their order, however many", () => {
  const list = new Growing();
  const count = 200_000;
  for (let i = 0; i < count; i++) list.push(2 ** 32 - 1 - i);
  expect(list.length).toBe(count);
  for (const i of [0, 65_535, 65_536, 131_072, count - 1]) expect(list.at(i)).toBe(2 ** 32 - 1 - i);
});

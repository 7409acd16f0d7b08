import {expect, test} from "vitest";
import {kindsOf, tableOf} from "../../loaders/code-units.js";

test("a table tells its characters from all others", () => {
  const table = tableOf("，。a");
  const marked = Array.from(table.keys()).filter((code) => table[code] === 1);
  expect(String.fromCharCode(...marked)).toBe("a。，");
});

test("a table of kinds tells each kind from the others", () => {
  const table = kindsOf([1, "“《"], [2, "”》"]);
  expect(Array.from("“《”》。", (character) => table[character.charCodeAt(0)])).toEqual([1, 1, 2, 2, 0]);
});

import {expect, test} from "vitest";
import {tableOf} from "../../loaders/code-units.js";

test("a table tells its characters from all others", () => {
  const table = tableOf("，。a");
  const marked = Array.from(table.keys()).filter((code) => table[code] === 1);
  expect(String.fromCharCode(...marked)).toBe("a。，");
});

import {expect, test} from "vitest";
import {kindOf, kindsOf, pagedKindsOf, placesIn, tableOf, textOf, unitsOf} from "../../loaders/code-units.js";

test("a table tells its characters from all others", () => {
  const table = tableOf("，。a");
  const marked = Array.from(table.keys()).filter((code) => table[code] === 1);
  expect(String.fromCharCode(...marked)).toBe("a。，");
});

test("a table of kinds tells each kind from the others", () => {
  const table = kindsOf([1, "“《"], [2, "”》"]);
  expect(Array.from("“《”》。", (character) => table[character.charCodeAt(0)])).toEqual([1, 1, 2, 2, 0]);
});

test("a paged table has the same for every code unit as one that is not", () => {
  const kinds = [
    [1, "\0“《第"],
    [7, "a一二\uffff"],
  ] as const;
  const paged = pagedKindsOf(...kinds);
  expect(Array.from({length: 0x10000}, (_, code) => kindOf(paged, code))).toEqual(
    Array.from(kindsOf(...kinds)),
  );
  expect(paged.length).toBeLessThan(0x1000);
});

test("the places of a text are where a table has a number", () => {
  const table = pagedKindsOf([1, "。"], [2, "第"]);
  expect(Array.from(placesIn(table, "第一。第二。"))).toEqual([0, 2, 3, 5]);
  expect(Array.from(placesIn(table, "第".repeat(3)))).toEqual([0, 1, 2]);
  expect(Array.from(placesIn(table, ""))).toEqual([]);
});

test("code units are those of the text, and changed ones make another", () => {
  for (const text of ["", "第3次《办法》\u{20000}\ud800", "长".repeat(200_000)]) {
    const units = unitsOf(text);
    expect(Array.from(units, (unit, at) => unit === text.charCodeAt(at))).not.toContain(false);
    expect(units).toHaveLength(text.length);
    expect(textOf(units)).toBe(text);
    units[1] = 0x4e00;
    expect(textOf(units)).toBe(text === "" ? "" : `${text[0]!}一${text.slice(2)}`);
  }
});

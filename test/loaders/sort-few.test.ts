import fc from "fast-check";
import {expect, test} from "vitest";
import {sortFew} from "../../loaders/sort-few.js";

test("few and many items are sorted alike, equal ones as they stood", () => {
  const items = fc.array(fc.record({key: fc.nat(9), place: fc.nat()}), {maxLength: 80});
  fc.assert(
    fc.property(items, (items) => {
      const expected = items.toSorted((a, b) => a.key - b.key);
      expect(sortFew([...items], (a, b) => a.key - b.key)).toEqual(expected);
    }),
  );
});

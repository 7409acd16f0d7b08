import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {Classes, isAt, nextIn} from "../../../loaders/patterns/classes.js";
import {holdsAt, unitSet} from "../../../loaders/patterns/unit-set.js";

const characters = Array.from("一二三,。《》\n0a\u{20000}");

describe("classes of characters", () => {
  test("are those of the sets that were added", () => {
    const sets = fc.array(fc.subarray(characters), {minLength: 1, maxLength: 32});
    const texts = fc.array(fc.constantFrom(...characters)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(sets, texts, texts, (members, earlier, text) => {
        const classes = new Classes();
        const known = members.map((chars) => ({set: unitSet(chars), bit: classes.add(unitSet(chars))}));
        classes.of(earlier);
        const read = classes.of(text);
        for (const {set, bit} of known) {
          const places = [...Array(text.length + 10).keys()];
          expect(places.map((at) => isAt(read, at, bit))).toEqual(places.map((at) => holdsAt(set, text, at)));
          const first = places.findIndex((at) => at < text.length && holdsAt(set, text, at));
          expect(nextIn(read, bit, 0, text.length)).toBe(first < 0 ? text.length : first);
        }
      }),
    );
  });

  test("may be asked for together", () => {
    const classes = new Classes();
    const [digit, mark] = [classes.add(unitSet("0123")), classes.add(unitSet(",。"))];
    expect(nextIn(classes.of("共有3个,其中"), digit | mark, 3, 7)).toBe(4);
  });

  test("are told of texts longer than any before", () => {
    const classes = new Classes();
    const bit = classes.add(unitSet("末"));
    const text = `${"前".repeat(300_000)}末`;
    expect(nextIn(classes.of(text), bit, 0, text.length)).toBe(300_000);
  });

  test("are 32 at most", () => {
    const classes = new Classes();
    for (let i = 0; i < 32; i++) classes.add(unitSet("一"));
    expect(() => classes.add(unitSet("一"))).toThrow(RangeError);
  });
});

import fc from "fast-check";
import {expect, test} from "vitest";
import {withoutStretches} from "../../../loaders/outline/cuts.js";

test("what is left stands where it is said to have stood", () => {
  const lengths = fc.array(fc.tuple(fc.nat(4), fc.integer({min: 1, max: 4})), {maxLength: 8});
  fc.assert(
    fc.property(lengths, fc.nat(4), (parts, rest) => {
      const stretches: {start: number; end: number}[] = [];
      let length = 0;
      for (const [kept, cut] of parts) {
        stretches.push({start: length + kept, end: length + kept + cut});
        length += kept + cut;
      }
      const printed = Array.from({length: length + rest}, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
      const {text, startOf, endOf} = withoutStretches(printed, stretches);
      const left = printed.split("").filter((_, i) => !stretches.some(({start, end}) => start <= i && i < end));
      expect(text).toBe(left.join(""));
      for (let at = 0; at < text.length; at++) expect(printed[startOf(at)]).toBe(text[at]);
      for (let end = 1; end <= text.length; end++) expect(printed[endOf(end) - 1]).toBe(text[end - 1]);
    }),
  );
});

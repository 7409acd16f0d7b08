import {expect, test} from "vitest";
import fc from "fast-check";
import {JoinedParts} from "../../../loaders/reading/joined-parts.js";

test("parts come back as they were joined, empty ones too", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: "grapheme"}), {maxLength: 8}), (strings) => {
      const {bytes} = JoinedParts.of(strings);
      JoinedParts.of(["joined where the others were"]);
      const parts = new JoinedParts(bytes);
      expect(strings.map((_, i) => parts.at(i).toString())).toEqual(strings);
    }),
  );
});

test("there is room for parts of any length", () => {
  const long = "责".repeat(5_000_000);
  const parts = new JoinedParts(JoinedParts.of(["a", long, "b"]).bytes);
  expect([0, 1, 2].map((i) => parts.at(i).toString())).toEqual(["a", long, "b"]);
});

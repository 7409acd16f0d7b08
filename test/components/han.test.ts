import fc from "fast-check";
import {expect, test} from "vitest";
import {hanWidth, wrapHan} from "../../src/components/han.js";

test("measures Han characters as one em and others as about half", () => {
  expect(hanWidth("台账")).toBe(2);
  expect(hanWidth("𠀀")).toBe(1);
  expect(hanWidth("ab")).toBeCloseTo(1.1);
});

test("breaks between Han characters, but never before a closing mark", () => {
  expect(wrapHan("东营港经济开发区党工委", 6)).toBe("东营港经济开\n发区党工委");
  expect(wrapHan("认领，整改。落实", 2)).toBe("认领，\n整改。\n落实");
});

test("keeps words and numbers whole", () => {
  expect(wrapHan("共100余个ledgers", 3)).toBe("共100\n余个\nledgers");
});

test("leaves breaks where they are", () => {
  expect(wrapHan("巡视整改\n通报 12\n\n人", 3)).toBe("巡视整\n改\n通报\n12\n\n人");
});

test("ends in an ellipsis what does not fit", () => {
  expect(wrapHan("东营港经济开发区党工委", 4, 2)).toBe("东营港经\n济开发…");
});

test("loses nothing but white space at the breaks", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), fc.double({min: 0.1, max: 40, noNaN: true}), (text, ems) => {
      expect(wrapHan(text, ems).replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

test("breaks by the widths of the font, where they are known", () => {
  const bold = (text: string) => Array.from(text).length * 0.7;
  const text = "Most problems concern the Party";
  for (const line of wrapHan(text, 8, Infinity, bold).split("\n")) expect(bold(line)).toBeLessThanOrEqual(8);
  expect(wrapHan(text, 8, Infinity, bold)).not.toBe(wrapHan(text, 8));
});

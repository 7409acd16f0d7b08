import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as wording from "../../loaders/notice/wording.js";
import {endingsOf, mayBegin, openingsOf, Sought} from "../../loaders/openings.js";

const searched = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}g`);

/** Texts of the characters that a pattern names, so that many hold a match or come close to one. */
function textsFor({source}: RegExp): fc.Arbitrary<string> {
  const words = source.split(/[^一-鿿“”0-9a-z]+/).filter(Boolean);
  const pieces = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...Array.from(words.join(""))),
    fc.constantFrom(...Array.from("的。,;: \n")),
  );
  return fc.array(pieces, {maxLength: 12}).map((parts) => parts.join(""));
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ...Object.entries(wording),
  ["optional characters", /a?(?:bc)?d/],
  ["repeated characters", /a{0,2}b+c/],
  ["classes", /[a-c\d\n][^x-z]/],
  ["any character", /.b|[.]c/],
  ["groups and looks", /(?<=a)(?<name>b|(c))(?!d)\(/],
  ["a class that ends with a hyphen", /[.-]a/],
];

describe.each(patterns)("where a match may begin: %s", (_, pattern) => {
  test("every match begins there", () => {
    const openings = openingsOf(pattern);
    fc.assert(
      fc.property(textsFor(pattern), (text) => {
        for (const {index} of text.matchAll(searched(pattern)))
          expect(mayBegin(openings, text, index)).toBe(true);
      }),
    );
  });

  test("every match ends with a character that may end it", () => {
    const endings = endingsOf(pattern);
    fc.assert(
      fc.property(textsFor(pattern), (text) => {
        for (const [match] of text.matchAll(searched(pattern))) {
          expect(endings[match.charCodeAt(match.length - 1)]).toBe(1);
        }
      }),
    );
  });

  test("what is sought is found as by the pattern itself", () => {
    const sought = new Sought(pattern);
    fc.assert(
      fc.property(textsFor(pattern), fc.nat(6), fc.nat(6), (text, from, less) => {
        const end = Math.max(from, text.length - less);
        const stretch = text.slice(from, end);
        expect(sought.isIn(text, from, end)).toBe(pattern.test(stretch));
        const match = pattern.exec(stretch);
        expect(sought.lengthAt(text, from, end)).toBe(match?.index === 0 ? match[0].length : 0);
      }),
    );
  });
});

test("pairs tell more than first characters do", () => {
  const openings = openingsOf(/较(?:低|少)|未|第\d/);
  const kept = ["较低", "较少", "未必", "第1"].filter((text) => mayBegin(openings, text, 0));
  expect(kept).toEqual(["较低", "较少", "未必", "第1"]);
  const left = ["较好", "第一", "较", "低", ""].filter((text) => mayBegin(openings, text, 0));
  expect(left).toEqual([]);
});

test("a pattern that can match nothing, or has signs that are not read, is refused", () => {
  expect(() => openingsOf(/a*/)).toThrow("can match nothing");
  expect(() => openingsOf(/(a)\1/)).toThrow("not read");
  expect(() => openingsOf(/a/i)).toThrow("not read");
});

test("endings leave matches of nothing out", () => {
  const endings = endingsOf(/(?:ab|c[de])?(?:f|g?)$/);
  expect(Array.from("abcdefg").filter((character) => endings[character.charCodeAt(0)] === 1)).toEqual(
    Array.from("bdefg"),
  );
});

import {expect, test} from "vitest";
import {codesOf, textOfCodes} from "../../../loaders/patterns/codes.js";

test("code units are those of the text, and changed ones make another", () => {
  for (const text of ["", "第3次《办法》\u{20000}\ud800", "长".repeat(200_000)]) {
    const codes = codesOf(text);
    expect([...codes.subarray(0, text.length)].every((code, at) => code === text.charCodeAt(at))).toBe(true);
    expect(textOfCodes(text.length)).toBe(text);
    codes[1] = 0x4e00;
    expect(textOfCodes(text.length)).toBe(text === "" ? "" : `${text[0]!}一${text.slice(2)}`);
  }
});

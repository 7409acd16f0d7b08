import {deflateSync, strToU8} from "fflate";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  anchorIn,
  changesIn,
  hashWith,
  packChanges,
  unpackChanges,
  type Changes,
} from "../../../src/components/cell/share.js";

const text = fc.string({unit: "grapheme"});
const changes: fc.Arbitrary<Changes> = fc.record({
  cells: fc.dictionary(text, text),
  inputs: fc.dictionary(
    text,
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.oneof(text, fc.integer()))),
  ),
});
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const pack = (json: string) => Buffer.from(deflateSync(strToU8(json))).toString("base64url");

test("what is packed is unpacked, in characters that an address can hold", () => {
  fc.assert(
    fc.property(changes, (given) => {
      const packed = packChanges(given);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(plain(unpackChanges(packed))).toEqual(plain(given));
    }),
  );
});

test("a fragment keeps what else it holds, and is clean without changes", () => {
  fc.assert(
    fc.property(changes, (given) => {
      const hash = hashWith("#span=3-9", given);
      expect(new URLSearchParams(hash.slice(1)).get("span")).toBe("3-9");
      const empty = !Object.keys(given.cells).length && !Object.keys(given.inputs).length;
      expect(plain(changesIn(hash))).toEqual(empty ? null : plain(given));
      expect(hashWith(hash, {cells: {}, inputs: {}})).toBe("#span=3-9");
    }),
  );
  expect(hashWith("", {cells: {}, inputs: {}})).toBe("");
  expect(changesIn("")).toBeNull();
});

test("a fragment names a heading, before changes too, in any script", () => {
  fc.assert(
    fc.property(changes, fc.constantFrom("limits", "%E9%97%AE%E9%A2%98", "问题"), (given, anchor) => {
      const hash = hashWith(`#${anchor}`, given);
      expect(hash).toMatch(new RegExp(`^#${anchor}(&nb=[^&=]+)?$`));
      expect(anchorIn(hash)).toBe(decodeURIComponent(anchor));
      expect(changesIn(hash) === null).toBe(hash === `#${anchor}`);
      expect(hashWith(hash, {cells: {}, inputs: {}})).toBe(`#${anchor}`);
    }),
  );
  for (const hash of ["", "#", "#span=3-9", "#nb=x&limits", "#%E9%97"]) expect(anchorIn(hash)).toBeNull();
});

describe("a broken link", () => {
  test("is said to be so, whatever its text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (noise) => {
        try {
          unpackChanges(noise);
        } catch (error) {
          expect((error as Error).message).toMatch(/^broken link: .*; the page as published is shown$/s);
        }
      }),
    );
  });

  test.each([
    ['{"cells": []}', "cells"],
    ['{"cells": {"a": 1}}', "cells"],
    ['{"inputs": {"a": {}}}', "inputs"],
    ['{"inputs": {"a": [{}]}}', "inputs"],
    ["null", ""],
    ["{", ""],
  ])("%s", (json, reason) => {
    expect(() => unpackChanges(pack(json))).toThrow(`broken link: ${reason}`);
  });

  test("unfolds no more than a page can use", () => {
    const bomb = pack(`{"cells": {"a": "${"x".repeat(50_000_000)}"}}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unpackChanges(bomb)).toThrow("broken link: too long");
  });

  test("names of prototypes change nothing", () => {
    const {cells} = unpackChanges(pack('{"cells": {"__proto__": "SELECT 1"}}'));
    expect(Object.keys(cells)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(cells)).toBe(Object.prototype);
  });
});

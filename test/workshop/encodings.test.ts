import fc from "fast-check";
import {expect, test} from "vitest";
import {acceptedEncodings} from "../../src/workshop/encodings.js";

const names = (accept: string | undefined) => acceptedEncodings(accept).map(({name}) => name);

test.for<[string | undefined, string[]]>([
  [undefined, []],
  ["", []],
  ["identity", []],
  ["gzip, deflate, br, zstd", ["br", "gzip"]],
  ["gzip", ["gzip"]],
  ["br;q=0.5, gzip;q=0.8", ["gzip", "br"]],
  ["BR ; Q=1", ["br"]],
  ["br;q=0, gzip", ["gzip"]],
  ["br;q=nonsense", []],
  ["*", ["br", "gzip"]],
  ["*;q=0.1, br;q=0", ["gzip"]],
])("%s accepts %j", ([accept, expected]) => {
  expect(names(accept)).toEqual(expected);
});

test("nothing is taken that was not offered, whatever is asked", () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      const taken = names(accept);
      for (const name of taken) expect(accept.toLowerCase()).toMatch(new RegExp(`${name}|\\*`));
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

import fc from "fast-check";
import {expect, test} from "vitest";
import {isInShard, parseShard} from "../../../loaders/lake/shard.js";

test("every notice is in exactly one shard, whatever the case of its id", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({min: 1, max: 40}), (id, total) => {
      const shards = Array.from({length: total}, (_, i) => ({number: i + 1, total}));
      const [own, ...others] = shards.filter((shard) => isInShard(id, shard));
      expect(others).toEqual([]);
      expect(isInShard(id.toLowerCase(), own!)).toBe(true);
    }),
  );
});

test("shards are of about the same size", () => {
  const sizes = Array.from({length: 8}, () => 0);
  for (let i = 0; i < 8000; i++)
    sizes[sizes.findIndex((_, n) => isInShard(`notice-${i}`, {number: n + 1, total: 8}))]!++;
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
});

test.each([
  ["3/16", {number: 3, total: 16}],
  ["1/1", {number: 1, total: 1}],
  ["0/4", undefined],
  ["5/4", undefined],
  ["3", undefined],
  ["3/16 ", undefined],
  ["1/10001", undefined],
])("%s", (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

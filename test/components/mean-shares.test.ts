import {expect, test} from "vitest";
import {meanShares} from "../../src/components/mean-shares.js";

test("a long notice counts no more than a short one", () => {
  const count = (notice_id: string, code: string, n: number, of: number) => ({notice_id, code, n, of});
  const counts = [count("a", "rules", 10, 100), count("a", "study", 90, 100), count("b", "rules", 1, 1)];
  const shares = meanShares(
    counts,
    ({code}) => code,
    ({n, of}) => n / of,
  );
  expect(shares).toEqual([
    ["rules", 0.55],
    ["study", 0.45],
  ]);
});

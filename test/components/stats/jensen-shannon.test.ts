import fc from "fast-check";
import {expect, test} from "vitest";
import {jensenShannon} from "../../../src/components/stats/jensen-shannon.js";

test("the same mix is no distance, nothing in common is one", () => {
  expect(jensenShannon([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12);
  expect(jensenShannon([1, 0], [0, 7])).toBe(1);
});

test("agrees with a value worked out by hand", () => {
  // Half of log2(1/0.75), and half of (0.5 log2(0.5/0.75) + 0.5 log2(0.5/0.25)).
  const divergence = (Math.log2(4 / 3) + 0.5 * Math.log2(2 / 3) + 0.5) / 2;
  expect(jensenShannon([1, 0], [1, 1])).toBeCloseTo(Math.sqrt(divergence), 12);
});

test("nothing cannot be compared", () => {
  expect(jensenShannon([0, 0], [1, 2])).toBeNull();
});

test("it is a metric between 0 and 1", () => {
  const mix = fc
    .array(fc.integer({min: 0, max: 9}), {minLength: 4, maxLength: 4})
    .filter((p) => p.some((n) => n));
  fc.assert(
    fc.property(mix, mix, mix, (p, q, r) => {
      const [pq, qp, qr, pr] = [
        jensenShannon(p, q)!,
        jensenShannon(q, p)!,
        jensenShannon(q, r)!,
        jensenShannon(p, r)!,
      ];
      expect(pq).toBeCloseTo(qp, 12);
      expect(pq).toBeLessThanOrEqual(1);
      expect(pr).toBeLessThanOrEqual(pq + qr + 1e-9);
    }),
  );
});

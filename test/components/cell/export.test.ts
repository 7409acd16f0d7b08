import {csvParseRows} from "d3-dsv";
import {table} from "arquero";
import fc from "fast-check";
import {expect, test} from "vitest";
import {csvOf} from "../../../src/components/cell/export.js";

test("CSV is marked as UTF-8, and text comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: "grapheme"}), {minLength: 1}), (values) => {
      const csv = csvOf(table({"列, 1": values}));
      expect(csv.startsWith("\ufeff")).toBe(true);
      const [names, ...rows] = csvParseRows(csv.slice(1));
      expect(names).toEqual(["列, 1"]);
      expect(rows.slice(0, values.length).map(([text]) => text ?? "")).toEqual(values);
    }),
  );
});

test("days, numbers and nulls are printed plainly", () => {
  const days = table({day: [new Date(Date.UTC(2023, 4, 10)), null], n: [1.5, 2n]});
  expect(csvOf(days)).toBe("\ufeffday,n\n2023-05-10,1.5\n,2\n");
});

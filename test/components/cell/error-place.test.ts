import fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import {errorLine, errorPlace} from "../../../src/components/cell/error-place.js";
import {openNodeEngine, type NodeEngine} from "../../../src/notebook/node-engine.js";

let engine: NodeEngine;
beforeAll(async () => {
  engine = await openNodeEngine({});
});
afterAll(() => {
  engine.close();
});

function messageOf(sql: string): string {
  try {
    engine.answer(sql, []);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

function placed(sql: string): string | undefined {
  const place = errorPlace(messageOf(sql), sql);
  return place ? sql.slice(place.from, place.to) : undefined;
}

test.each([
  ["SELECT nope", "nope"],
  ["SELECT 1,\n  nope", "nope"],
  ["SELECT '整改通报', nope", "nope"],
  ["SELECT 1 AS 甲, 乙", "乙"],
  ["FROM nowhere", "nowhere"],
  ["SELEC 1", "SELEC"],
  [`SELECT ${"1 + ".repeat(60)}nope + ${"1 + ".repeat(60)}1`, "nope"],
  [`SELECT '${"整".repeat(80)}', nope, '${"改".repeat(80)}'`, "nope"],
])("%s", (sql, word) => {
  expect(placed(sql)).toBe(word);
});

test("a message without a place has none", () => {
  expect(errorPlace("Invalid Input Error: 台账", "SELECT 1")).toBeNull();
  expect(errorLine("stopped by the reader")).toBeNull();
  expect(errorLine(messageOf("SELECT 1,\n\n  nope"))).toBe(3);
});

test("a place is always inside the query", () => {
  const words = fc.array(
    fc.constantFrom("SELECT", "FROM", "1", "整改", "'", '"', "(", ",", "\n", "nope", "𠀀", "\t"),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const sql = parts.join(" ");
      const place = errorPlace(messageOf(sql), sql);
      if (!place) return;
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeLessThanOrEqual(sql.length);
      expect(place.from).toBeLessThanOrEqual(place.to);
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.nat(5), fc.string(), fc.nat(200), (sql, line, printed, indent) => {
      const message = `Error: x\n\nLINE ${line}: ${printed.replaceAll("\n", " ")}\n${" ".repeat(indent)}^`;
      const place = errorPlace(message, sql);
      if (!place) return;
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeLessThanOrEqual(sql.length);
    }),
  );
});

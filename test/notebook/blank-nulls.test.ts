import {tableFromIPC} from "@uwdata/flechette";
import {afterAll, expect, test} from "vitest";
import {openNodeEngine} from "../../src/notebook/node-engine.js";

const engine = await openNodeEngine({});

afterAll(() => {
  engine.close();
});

/** Of each type, values of which two thirds are null. */
const values: Record<string, string> = {
  boolean: "i % 2 = 0",
  tinyint: "(i % 100)::TINYINT",
  integer: "i::INTEGER",
  bigint: "i",
  hugeint: "i::HUGEINT",
  double: "i / 7",
  decimal: "(i / 8)::DECIMAL(12, 4)",
  text: "'整改' || i",
  enum: "(['甲', '乙'])[i % 2 + 1]::ENUM ('甲', '乙')",
  day: "DATE '2024-01-01' + i::INTEGER",
  time: "TIME '01:02:03'",
  timestamp: "TIMESTAMP '2024-01-01 00:00:00' + to_seconds(i)",
  interval: "to_days(i::INTEGER)",
  blob: "encode('整改' || i)",
  list: "[i, NULL, i + 1]",
  struct: "{a: i, b: {c: i / 2, d: i % 2 = 0}}",
  array: "[i, i + 1]::BIGINT[2]",
  map: "MAP {'a': i}",
};

const query = (value: string) => `WITH part AS (SELECT i, ${value} AS v FROM range(0, 1000, 3) t(i))
SELECT i, v FROM range(1000) t(i) LEFT JOIN part USING (i) ORDER BY i`;

/** Leaves something else in the engine's memory. */
function meddle(seed: number): void {
  engine.answer(`SELECT list(hash(i + ${seed})) AS h, sum(i * 1.5) FROM range(20000) t(i) GROUP BY i % 50`, []);
  engine.answer(`SELECT repeat('x', 200000 + ${seed} * i::INTEGER) FROM range(20) t(i)`, []);
}

test.each(Object.entries(values))(
  "the same rows are the same bytes, whatever the engine did before: %s",
  (_, value) => {
    const first = engine.answer(query(value), []);
    for (let seed = 1; seed < 4; seed++) {
      meddle(seed);
      expect(Buffer.from(engine.answer(query(value), [])).equals(first)).toBe(true);
    }
    const bare = tableFromIPC(engine.answer(`SELECT ${value} AS v FROM range(1000) t(i)`, [])).getChild("v");
    const nulled = tableFromIPC(first).getChild("v");
    const expected = Array.from(bare.toArray(), (each, i) => (i % 3 === 0 ? (each as unknown) : null));
    expect(Array.from(nulled.toArray(), (each: unknown) => each)).toEqual(expected);
  },
);

import * as arrow from "@uwdata/flechette";
import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import {readColumns} from "../../src/components/values.js";
import {openNodeEngine} from "../../src/notebook/node-engine.js";
import {shareStrings} from "../../src/notebook/shared-strings.js";

const engine = await openNodeEngine({});

afterAll(() => {
  engine.close();
});

const typesOf = (ipc: Uint8Array) => arrow.tableFromIPC(ipc).schema.fields.map(({type}) => type.typeId);

describe("texts that recur", () => {
  const query = (rows: number) =>
    `SELECT 'notice-' || i // 9 AS notice_id, CASE WHEN i % 7 > 0 THEN (['经济', '作风'])[i % 2 + 1] END AS kind,
            'text ' || i AS statement, i::UHUGEINT AS n, [i, NULL] AS list, DATE '2024-01-01' + i::INTEGER AS day
     FROM range(${rows}) t(i)`;

  test.each([100, 2_048, 5_000])("stand once, and the rows are the same: %i rows", (rows) => {
    const plain = engine.answer(query(rows), []);
    const shared = shareStrings(plain);
    expect(readColumns(shared)).toEqual(readColumns(plain));
    const {Dictionary, Utf8} = arrow.Type;
    expect(typesOf(plain).slice(0, 3)).toEqual([Utf8, Utf8, Utf8]);
    expect(typesOf(shared).slice(0, 3)).toEqual([Dictionary, Dictionary, Utf8]);
    expect(typesOf(shared).slice(3)).toEqual(typesOf(plain).slice(3));
    expect(shared.length).toBeLessThan(plain.length);
  });

  test("may be more than two bytes can count", () => {
    const plain = engine.answer("SELECT 'notice-' || i // 3 AS notice_id FROM range(120000) t(i)", []);
    const shared = shareStrings(plain);
    const texts = (ipc: Uint8Array) => arrow.tableFromIPC(ipc).getChildAt(0).toArray() as string[];
    expect(typesOf(shared)).toEqual([arrow.Type.Dictionary]);
    expect(texts(shared)).toEqual(texts(plain));
  });

  test("are not made room for where none recurs, and without rows", () => {
    for (const sql of [
      "SELECT 'a' || i AS t FROM range(50) t(i)",
      "SELECT 'a' AS t WHERE false",
      "SELECT 1 AS n",
    ]) {
      const plain = engine.answer(sql, []);
      expect(shareStrings(plain)).toBe(plain);
    }
  });

  test("are the same whatever they are, and wherever batches end", () => {
    const text = fc.oneof(
      fc.constantFrom("", "甲", "constructor", "__proto__", "null"),
      fc.string({unit: "grapheme"}),
    );
    fc.assert(
      fc.property(
        fc.array(fc.option(text), {minLength: 1}),
        fc.integer({min: 1, max: 50}),
        fc.integer({min: 3, max: 9}),
        (texts, batch, times) => {
          const values = Array.from({length: times}, () => texts).flat();
          const plain = arrow.tableToIPC(
            arrow.tableFromArrays(
              {values, again: values.toReversed(), row: values.map((_, i) => i)},
              {types: {values: arrow.utf8(), again: arrow.utf8(), row: arrow.int32()}, maxBatchRows: batch},
            ),
            {format: "file"},
          )!;
          const shared = shareStrings(plain);
          expect(typesOf(shared)).toEqual([arrow.Type.Dictionary, arrow.Type.Dictionary, arrow.Type.Int]);
          expect(readColumns(shared)).toEqual(readColumns(plain));
        },
      ),
    );
  });
});

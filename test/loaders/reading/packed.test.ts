import {expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import {listTables, PackedReading} from "../../../loaders/reading/packed.js";
import {readBytes, type Reading} from "../../../loaders/reading/reading.js";
import {shortNotice} from "./notices.js";

const codebook = await readCodebook("data/codebook");
const reading = await readBytes(Buffer.from(shortNotice(1)), "a.txt", "a.txt", codebook);

test("a reading comes back as it was packed, by way of bytes too", () => {
  const packed = PackedReading.of(reading);
  expect(packed.reading).toEqual(reading);
  expect(PackedReading.from(packed.bytes).reading).toEqual(reading);
});

test("the lines of a table are its rows", () => {
  const packed = PackedReading.of(reading);
  for (const table of listTables) {
    const lines = packed.linesOf(table).toString().split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(reading.parsed[table]);
  }
  expect(reading.parsed.problems).not.toEqual([]);
});

test("a row that does not fit the schema is not packed", () => {
  const [first, ...rest] = reading.parsed.passages;
  const passages = [{...first!, start: 1.5}, ...rest];
  const bad: Reading = {...reading, parsed: {...reading.parsed, passages}};
  expect(() => PackedReading.of(bad)).toThrow("wrong value: 1.5 in passages.start (row 1");
});

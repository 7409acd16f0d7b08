import {readdirSync, readFileSync} from "node:fs";
import {generateNotice} from "../generator/notice.js";

/** Seed of the first generated notice: the same texts in every run and on every machine. */
const seed = 700_000;

/** Text of a generated notice, from the 0th on. */
export function generatedText(index: number): string {
  return generateNotice({seed: seed + index}).text;
}

/** Generated texts and the published ones of the project. */
export function sampleTexts(notices: number): string[] {
  const published = readdirSync("data/notices").filter((file) => file.endsWith(".txt"));
  return [
    ...Array.from({length: notices}, (_, i) => generatedText(i)),
    ...published.sort().map((file) => readFileSync(`data/notices/${file}`, "utf8")),
  ];
}

/** Megabytes of UTF-8. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

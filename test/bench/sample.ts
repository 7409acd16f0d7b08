import {readdirSync, readFileSync} from "node:fs";
import {generateNotice} from "../generator/notice.js";

/** Seed of the first generated notice: the same texts in every run and on every machine. */
const seed = 700_000;

/** Problems under groups that make a generated notice as long as published ones mostly are, some 45 kB. */
export const asPublished = 55;

/**
 * Text of a generated notice, from the 0th on.
 *
 * @param problems directly under groups; 4 to 24, some 14 kB, if left out
 */
export function generatedText(index: number, problems?: number): string {
  return generateNotice({seed: seed + index, ...(problems === undefined ? {} : {problems})}).text;
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

import {afterAll, describe, expect, test} from "vitest";
import type {Score} from "./gold.js";
import {annotated, f1, parseText, precision, readGold, recall, scoresOf} from "./gold.js";

const floor = 0.97;
const lines: string[] = [];

function line(id: string, field: string, score: Score): string {
  const shares = [precision(score), recall(score), f1(score)].map((share) => share.toFixed(3).padStart(7));
  const counts = [score.gold, score.found, score.right].map((n) => String(n).padStart(6));
  return [id.padEnd(28), field.padEnd(12), ...counts, ...shares].join("");
}

describe.each(annotated)("%s", (id) => {
  const {gold, text} = readGold(id);
  const parsed = parseText(text, id);
  const scores = Object.entries(scoresOf(gold, parsed));
  lines.push(...scores.map(([field, score]) => line(id, field, score)));

  test.each(scores)(`%s agree with the annotation at F1 of ${floor} or more`, (_, score) => {
    expect(precision(score)).toBeGreaterThanOrEqual(floor);
    expect(recall(score)).toBeGreaterThanOrEqual(floor);
  });

  test("header fields are right", () => {
    expect(parsed.notice).toMatchObject(gold.notice);
  });
});

afterAll(() => {
  const head = "notice".padEnd(28) + "field".padEnd(12) + "  gold found right   prec    rec     F1";
  process.stdout.write(["", head, ...lines, ""].join("\n"));
});

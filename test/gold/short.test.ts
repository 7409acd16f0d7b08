import {readFileSync, readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {ParsedNotice} from "../../loaders/parse.js";
import type {NoticeRow} from "../../loaders/schema.js";
import {parseText} from "./gold.js";

/*
 * Short notices written to try every convention at least twice: numbering, wording, dates, page chrome, shapes.
 * Each must be read without a single mistake in its structure.
 */

interface Short {
  id: string;
  /** Set for documents that are not rectification notices. */
  refused: "feedback" | "other" | null;
  notice: Partial<NoticeRow>;
  groups: {start: number; end: number}[];
  problems: {start: number; end: number; statement: string; is_leaf: boolean; depth: number; block_end: number}[];
  measures: {start: number; end: number}[];
}

const folder = new URL("short/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

function read(name: string): {gold: Short; text: string; parsed: ParsedNotice} {
  const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Short;
  const text = readFileSync(new URL(`${gold.id}.txt`, folder), "utf8");
  return {gold, text, parsed: parseText(text, gold.id)};
}

describe.each(names)("%s", (name) => {
  const {gold, text, parsed} = read(name);

  test("structure", () => {
    const words = ({start, end}: {start: number; end: number}) => text.slice(start, end);
    expect(parsed.groups.map(words)).toEqual(gold.groups.map(words));
    expect(parsed.problems.map((p) => [p.depth, p.is_leaf, words(p), p.statement])).toEqual(
      gold.problems.map((p) => [p.depth, p.is_leaf, words(p), p.statement]),
    );
    expect(parsed.problems.map((p) => p.block_end)).toEqual(gold.problems.map((p) => p.block_end));
    expect(parsed.measures.map(words)).toEqual(gold.measures.map(words));
  });

  test("header", () => {
    expect(parsed.notice).toMatchObject(gold.notice);
  });

  test("refused by name, or not at all", () => {
    const codes = parsed.diagnostics.filter(({severity}) => severity === "error").map(({code}) => code);
    const refusal = {feedback: ["feedback-notice"], other: ["not-a-notice"]};
    expect(codes).toEqual(gold.refused ? refusal[gold.refused] : []);
  });
});

import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import type {Term} from "../../../loaders/codebook/term.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {parseText} from "../../gold/gold.js";

/*
 * A term that speaks in one problem of all the texts at hand may be that problem's own words and not the
 * language of notices. Terms that no text at hand uses are not suspect: they wait for notices of other kinds.
 */

/** The last has notices of our own writing, in the words of other trades. */
const folders = ["data/notices", "test/gold", "test/loaders/facts/other-trades"];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({id: name.slice(0, -".txt".length), text: readFileSync(`${folder}/${name}`, "utf8")})),
);

/** The words of each problem: of a leaf with its response, of the others the statement alone. */
const problems = texts.flatMap(({id, text}) => {
  const shadow = shadowOf(text);
  return parseText(text, id).problems.map(({problem_id, start, end, block_end, is_leaf}) => ({
    problem: problem_id,
    words: shadow.slice(start, is_leaf ? block_end : end),
  }));
});

const {finder} = await readCodebook("data/codebook");

/** The terms that are found in one problem only, with it, and how many are found at all. */
function loneTerms(lexicon: "topics" | "instruments"): {lone: string[]; found: number} {
  const where = new Map<Term, Set<string>>();
  for (const {problem, words} of problems) {
    for (const {term} of finder.termsIn(words)[lexicon].all().matches) {
      where.set(term, (where.get(term) ?? new Set<string>()).add(problem));
    }
  }
  const lone = [...where]
    .filter(([, found]) => found.size === 1)
    .map(([{term, line, code}, found]) => `${line} ${code} ${term.slice(0, 40)} only in ${[...found].join()}`);
  return {lone, found: where.size};
}

test.each([
  ["topic-terms.csv", "topics"],
  ["instrument-terms.csv", "instruments"],
] as const)("few terms of %s speak in one problem only", (file, lexicon) => {
  const {lone, found} = loneTerms(lexicon);
  if (lone.length > 0) {
    process.stderr.write(
      `${file}: ${lone.length} of ${found} terms speak in one problem only\n${lone.join("\n")}\n`,
    );
  }
  expect(found).toBeGreaterThan(50);
  expect(lone.length / found, lone.join("\n")).toBeLessThan(0.15);
});

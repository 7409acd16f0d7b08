import {describe, expect, test} from "vitest";
import {structureOf} from "../../../loaders/parse.js";
import {answers, listings, statements, twoListsOf} from "./two-lists.js";

describe.each(Object.keys(listings))("findings listed first as %s", (listing) => {
  const named = Object.keys(answers).filter(
    (name) => listing !== "paragraphs" || name !== "their number alone",
  );
  test.each(named)("and answered by %s", (answer) => {
    const misread = twoListsOf(listing, answer).flatMap(({text, measures}) => {
      const leaves = structureOf(text, "n").rows.problems.filter((problem) => problem.is_leaf);
      const found = leaves.map(({statement, n_measures}) => `${statement} ${n_measures}`);
      const right = statements.map((statement) => `${statement} ${measures}`);
      return JSON.stringify(found) === JSON.stringify(right) ? [] : [{text, found}];
    });
    expect(misread).toEqual([]);
  });
});

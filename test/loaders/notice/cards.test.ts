import {describe, expect, test} from "vitest";
import {structureOf} from "../../../loaders/parse.js";
import {cardsOf, fields, heads, statements} from "./cards.js";

describe.each(Object.keys(heads))("cards that begin with %s", (head) => {
  test.each(Object.keys(fields))("and have fields %s", (field) => {
    const misread = cardsOf(head, field).flatMap(({text, measures, grouped}) => {
      const {rows} = structureOf(text, "n");
      const leaves = rows.problems.filter((problem) => problem.is_leaf);
      const found = leaves.map(({statement, n_measures}) => `${statement} ${n_measures}`);
      const right = statements.map((statement) => `${statement} ${measures}`);
      // What heads a card with its number belongs to the statement.
      const isRight =
        rows.groups.length === (grouped ? 2 : 0) &&
        found.every((words, i) => (head === "1.…" ? words.endsWith(right[i]!) : words === right[i]));
      return isRight && found.length === right.length ? [] : [{text, found}];
    });
    expect(misread).toEqual([]);
  });
});

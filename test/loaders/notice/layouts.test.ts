import {describe, expect, test} from "vitest";
import {read} from "../reader.js";
import {aspects, expected, findings, layoutsOf, printed} from "./layouts.js";

describe.each(Object.keys(aspects))("%s", (aspect) => {
  test.each(Object.keys(findings))("%s", (finding) => {
    const misread = layoutsOf(aspect, finding).flatMap((layout) => {
      const {groups, problems, measures} = read(printed(layout)).rows;
      const found = {
        groups: groups.length,
        statements: problems.filter((problem) => problem.is_leaf).map(({statement}) => statement),
        measures: measures.length,
      };
      const right = expected(layout);
      return JSON.stringify(found) === JSON.stringify(right) ? [] : [{layout, found}];
    });
    expect(misread).toEqual([]);
  });
});

import {describe, expect, test} from "vitest";
import {read} from "../reader.js";
import {aspects, expected, layoutsOf, printed, type Layout} from "./layouts.js";

/* What is printed amiss in one place changes nothing of what is read elsewhere. */

const findings = ["1.关于…的问题", "1.针对“…”问题", "①关于…的问题"];
const numbered = Object.keys(aspects).filter(
  (name) => name === "no aspect" || /^\(一\)(?!.*before)/.test(name),
);
const layouts = numbered.flatMap((aspect) =>
  findings.flatMap((finding) => layoutsOf(aspect, finding).filter(({joint}) => joint !== "a comma")),
);

/** The number of a problem, and how it is named. */
const number = /(?:\d\.|[①-⑥])(?=关于|针对)/g;

/** A notice of which one problem, from zero, has another number. */
function misprinted(layout: Layout, problem: number, misprint: (number: string) => string): string {
  let nth = 0;
  return printed(layout).replace(number, (own) => (nth++ === problem ? misprint(own) : own));
}

/** What is read of a notice, as far as every layout tells it. */
function found(text: string) {
  const {groups, problems, measures} = read(text).rows;
  const leaves = problems.filter((problem) => problem.is_leaf);
  return {
    groups: groups.length,
    statements: leaves.map(({statement}) => statement),
    measures: measures.length,
  };
}

const misprints: readonly (readonly [string, (number: string) => string])[] = [
  ["is lost", () => ""],
  ["is that of the next", (own) => own.replace(/\d/, (digit) => `${Number(digit) + 1}`)],
  ["is set alone on its line", (own) => `${own}\n`],
  ["is followed by a blank", (own) => `${own}\u3000`],
  ["is printed full-width", (own) => own.replace(".", "．")],
];

/** Problems whose number is lost, in a text whose lines end in blanks as pages do. */
test("blanks at the ends of lines change nothing of it", () => {
  const misread = layouts.filter((layout) => {
    const text = misprinted(layout, 1, () => "");
    return JSON.stringify(found(text.replaceAll("\n", "  \n"))) !== JSON.stringify(found(text));
  });
  expect(misread).toEqual([]);
});

describe.each(misprints)("the number of a problem %s", (_, misprint) => {
  test.each([0, 1, 2, 3, 4, 5])("the one at %i", (problem) => {
    const misread = layouts.flatMap((layout) => {
      const text = misprinted(layout, problem, misprint);
      const own = found(text);
      return JSON.stringify(own) === JSON.stringify(expected(layout)) ? [] : [{text, own}];
    });
    expect(misread).toEqual([]);
  });
});

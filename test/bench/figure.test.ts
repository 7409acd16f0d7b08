import {describe, expect, test} from "vitest";
import {figureOf, median, tableOf} from "./figure.js";

test("the median is one of the numbers, whatever their order", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 9, 1, 2])).toBe(2);
  expect(median([])).toBeNaN();
});

describe("a figure", () => {
  test("has the median of the ratios of each run, not the ratio of the medians", () => {
    const figure = figureOf("parse", 200, "everything", "MB/s", [1, 2, 30], {
      name: "limit",
      values: [10, 4, 15],
    });
    expect(figure).toMatchObject({value: 2, ratio: 0.5, against: {name: "limit", value: 10}, runs: 3});
  });

  test("may stand for itself", () => {
    expect(figureOf("build", 10000, "full", "s", [4])).toMatchObject({value: 4, ratio: null, against: null});
  });

  test("is a line of the table", () => {
    const figures = [
      figureOf("parse", 200, "structure", "MB/s", [12.345], {name: "markdown-it", values: [4.115]}),
      figureOf("build", 10000, "full", "s", [1234]),
    ];
    expect(tableOf(figures)).toBe(
      [
        "       notices  figure        median  ratio  against             runs",
        "parse      200  structure  12.3 MB/s    3 ×  markdown-it (4.12)     1",
        "build    10000  full          1230 s                                1",
      ].join("\n"),
    );
  });
});

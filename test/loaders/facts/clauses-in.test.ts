import fc from "fast-check";
import {expect, test} from "vitest";
import {clausesOf, withoutTitles, type Clause} from "../../../loaders/facts/clauses.js";
import {ClausesIn} from "../../../loaders/facts/clauses-in.js";

/** What clauses say, sentences counted from the first one. */
function told(text: string, clauses: readonly Clause[]): unknown[] {
  return clauses.map(({start, end, sentence}) => [
    text.slice(start, end),
    sentence - clauses[0]!.sentence,
    start - clauses[0]!.start,
  ]);
}

const words = fc.constantFrom(
  "整改",
  "《办法",
  "》",
  "□",
  "(一",
  ")",
  "“",
  "”",
  ",",
  ";",
  "。",
  "\n",
  " ",
  " \n 完成, ",
);
const long = fc.constantFrom("某".repeat(150), "(一),".repeat(15), " ".repeat(120));

test("clauses found once in a notice are those that a stretch has by itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({weight: 20, arbitrary: words}, {weight: 1, arbitrary: long}), {maxLength: 60}),
      fc.nat(),
      fc.nat(),
      fc.nat(4),
      fc.constantFrom("", "某".repeat(200)),
      (parts, a, b, ordinal, tail) => {
        // Behind it stands what no title reaches over.
        const notice = parts.join("") + tail;
        const edges = [a % (notice.length + 1), b % (notice.length + 1)].toSorted((x, y) => x - y);
        const [start, end] = edges as [number, number];
        const alone = withoutTitles(notice.slice(start, end));
        const from = Math.min(ordinal, alone.length);
        const clauses = new ClausesIn(notice);
        const stretch = clauses.stretch(start, end);
        expect(stretch.text.slice(stretch.start, stretch.end)).toBe(alone);
        expect(told(stretch.text, clauses.of(stretch, stretch.start + from))).toEqual(
          told(alone, clausesOf(alone, from, alone.length)),
        );
      },
    ),
    {numRuns: 1000},
  );
});

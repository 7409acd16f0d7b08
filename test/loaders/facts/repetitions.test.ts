import fc from "fast-check";
import {expect, test} from "vitest";
import {repetitionsIn} from "../../../loaders/facts/repetitions.js";
import {runHashesOf, runSetOf, similarityOf} from "../../../loaders/facts/shingles.js";
import type {BareMeasureRow} from "../../../loaders/notice/rows.js";

/** Measures of a notice that has nothing else. */
function measuresOf(texts: readonly string[]): {shadow: string; measures: BareMeasureRow[]} {
  let start = 0;
  const measures = texts.map((text, i) => {
    const row = {measure_id: `n/m${i + 1}`, start, end: start + text.length} as BareMeasureRow;
    start += text.length;
    return row;
  });
  return {shadow: texts.join(""), measures};
}

test("a measure repeats the earlier one that is most like it, and only if they are alike", () => {
  const word = fc.constantFrom(
    "修订财务管理办法",
    "完善审批流程",
    "约谈有关负责人",
    "清退津贴补贴",
    "开展专项检查",
  );
  const text = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(","));
  fc.assert(
    fc.property(fc.array(text, {maxLength: 8}), (texts) => {
      const {shadow, measures} = measuresOf(texts);
      const found = repetitionsIn(shadow, measures);
      const sets = texts.map((each) => runSetOf(runHashesOf(each)));
      for (const [i, {duplicate_of, similarity}] of found) {
        const other = measures.findIndex(({measure_id}) => measure_id === duplicate_of);
        expect(other).toBeLessThan(i);
        expect(similarity).toBe(Math.round(similarityOf(sets[other]!, sets[i]!, 0.7) * 1000) / 1000);
      }
      // Equal texts share all of their runs, so that none of them is missed.
      texts.forEach((each, i) => {
        if (texts.indexOf(each) < i && sets[i]!.length > 0) expect(found.get(i)?.similarity).toBe(1);
      });
    }),
  );
});

import {expect, test} from "vitest";
import {leafStatus, responseOf} from "../../../loaders/facts/leaf-status.js";
import type {MeasureRow} from "../../../loaders/schema.js";
import {noticeOf, read} from "../reader.js";

/** The statuses of the problems in a text whose measures were all done. */
function statusesIn(...lines: string[]): (string | null)[] {
  const {shadow, rows} = read(noticeOf("一、巡察反馈问题整改情况", ...lines));
  return rows.problems.map((problem) => {
    const own = rows.measures.filter(({problem_id}) => problem_id === problem.problem_id);
    const done = own.map((measure) => ({...measure, status: "done"}) as MeasureRow);
    return leafStatus(shadow, responseOf(problem, done), done);
  });
}

test("a leaf has the status that stands in brackets behind the label of its response", () => {
  const statuses = statusesIn(
    "1.理论学习不深入的问题。",
    "整改情况：（正在推进）一是集中学习12次。二是修订《学习制度》。",
    "2.财务管理不规范的问题。",
    "整改情况：（已完成）一是正在规范流程。二是开展检查3次。",
  );
  expect(statuses).toEqual(["ongoing", "done"]);
});

test("a leaf of which nothing is printed has that of its measures", () => {
  expect(statusesIn("1.理论学习不深入的问题。", "整改情况：一是集中学习12次。二是修订《学习制度》。")).toEqual([
    "done",
  ]);
});

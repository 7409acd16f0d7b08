import {expect, test} from "vitest";
import {passagesOf} from "../../../loaders/facts/passages.js";
import {reuseRowsOf as rowsOf, type Compared} from "../../../loaders/facts/reuse-rows.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import type {PassageRow} from "../../../loaders/schema.js";
import {checkRows} from "../../../loaders/check-rows.js";

const reuseRowsOf = (notices: readonly Compared[]) => [...rowsOf(notices)];

function notice(id: string, text: string): {text: string; passages: PassageRow[]} {
  const section = {role: "rectification" as const, heading: null, start: 0, end: text.length};
  const passages = passagesOf(shadowOf(text), [section]).map(({role, start, end}, i) => ({
    passage_id: `${id}/t${i + 1}`,
    notice_id: id,
    problem_id: null,
    measure_id: null,
    section_role: role,
    seq: i + 1,
    start,
    end,
  }));
  return {text, passages};
}

const copied = "针对理论学习不深入的问题，制定年度学习计划，集中学习12次，交流发言30人次。";
const older = notice("older", `${copied}对全县水库大坝逐座开展安全鉴定，更换老化闸门4扇。`);
const newer = notice("newer", `清退违规发放的津贴补贴15.8万元，约谈有关负责人2名。\n${copied}`);

test("a sentence copied into another notice is one row, a fresh one none", () => {
  const rows = reuseRowsOf([older, newer]);
  checkRows("reuse", rows);
  expect(rows).toEqual([
    {
      a_passage: "older/t1",
      b_passage: "newer/t2",
      a_notice: "older",
      b_notice: "newer",
      similarity: 1,
      shared_chars: copied.replace(/[，。]/g, "").length,
    },
  ]);
});

test("the order of the notices decides only which is the earlier", () => {
  expect(reuseRowsOf([newer, older])).toMatchObject([{a_passage: "newer/t2", b_passage: "older/t1"}]);
});

test("a notice that repeats itself is in both columns", () => {
  expect(reuseRowsOf([notice("n", `${copied}\n${copied}`)])).toMatchObject([
    {a_passage: "n/t1", b_passage: "n/t2", a_notice: "n", b_notice: "n"},
  ]);
});

test("other ways of writing the same marks and digits are no difference", () => {
  const wide = notice("wide", copied.replace("12", "１２").replace("30", "３０").replaceAll("，", ","));
  expect(reuseRowsOf([older, wide])).toMatchObject([{a_passage: "older/t1", similarity: 1}]);
});

test("no notices, no rows", () => {
  expect(reuseRowsOf([])).toEqual([]);
});

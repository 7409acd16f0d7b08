import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {labelsIn} from "../../../loaders/notice/labels.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines} from "../reader.js";
import {scraps} from "../scraps.js";

/** Labels as the table rows below show them: kind, then the printed words. */
const kindsIn = (text: string) =>
  labelsIn(shadowOf(text), 0, text.length).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);

describe("a label and what it introduces", () => {
  test.each([
    ["整改情况：已修订制度3项。", "response 整改情况："],
    ["整改进展情况:(1)开展学习。", "response 整改进展情况:"],
    ["整改落实情况：开展学习。", "response 整改落实情况："],
    ["整改成效：群众满意度提升。", "response 整改成效："],
    ["【整改情况】开展学习。", "response 【整改情况】"],
    ["整改情况\n开展学习。", "response 整改情况"],
    ["整改情况如下：开展学习。", "response 整改情况如下："],
    ["整改措施：开展学习。", "plan 整改措施："],
    ["整改目标：年底前完成。", "plan 整改目标："],
    ["整改状态：已完成", "status 整改状态："],
    ["完成情况：基本完成", "status 完成情况："],
    ["责任领导：王某某", "note 责任领导："],
    ["责任单位：县水利局", "note 责任单位："],
    ["整改时限：2023年6月底", "note 整改时限："],
    ["反馈问题：学习不深入。", "finding 反馈问题："],
    ["具体表现：学习不深入。", "finding 具体表现："],
    ["巡察反馈问题:学习不深入。", "finding 巡察反馈问题:"],
  ])("%j: %s", (text, label) => {
    expect(kindsIn(text)).toEqual([label]);
  });
});

describe("no label", () => {
  test.each([
    "整改情况良好，群众满意。",
    "全面推进整改情况：逐项销号。",
    "整改措施落实到位。",
    "已将问题整改状态纳入考核",
    "",
  ])("in %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("where labels stand", () => {
  test("at the start of a line or after a sentence, in order", () => {
    const text = lines(
      "反馈问题：学习不深入。整改情况：开展学习。",
      "　　整改状态：已完成",
      "责任单位：县水利局",
    );
    expect(kindsIn(text)).toEqual([
      "finding 反馈问题：",
      "response 整改情况：",
      "status 整改状态：",
      "note 责任单位：",
    ]);
  });

  test("a finding is announced at the start of a line only", () => {
    expect(kindsIn("开展学习。发现问题：3个。整改情况：已整改。")).toEqual(["response 整改情况："]);
  });

  test("inside the stretch that is searched", () => {
    const text = "整改情况：开展学习。整改状态：已完成";
    expect(labelsIn(shadowOf(text), 0, text.indexOf("：已")).map(({kind}) => kind)).toEqual(["response"]);
    expect(labelsIn(shadowOf(text), text.indexOf("整改状态"), text.length).map(({kind}) => kind)).toEqual([
      "status",
    ]);
  });

  test("labels of any text are in order, inside it, and do not overlap", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let last = 0;
        for (const {start, end} of labelsIn(shadowOf(text), 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

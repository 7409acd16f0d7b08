import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {labelsIn, statusLabelIn} from "../../../loaders/notice/labels.js";
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
    ["整改落实情况。开展学习。", "response 整改落实情况。"],
    ["整改措施：开展学习。", "plan 整改措施："],
    ["整改目标：年底前完成。", "plan 整改目标："],
    ["整改措施及成效：开展学习。", "response 整改措施及成效："],
    ["整改措施和完成情况：开展学习。", "response 整改措施和完成情况："],
    ["整改落实情况及成效：开展学习。", "response 整改落实情况及成效："],
    ["整改状态：已完成", "status 整改状态："],
    ["完成情况：基本完成", "status 完成情况："],
    ["责任领导：王某某", "note 责任领导："],
    ["责任单位：县水利局", "note 责任单位："],
    ["整改时限：2023年6月底", "note 整改时限："],
    ["反馈问题：学习不深入。", "finding 反馈问题："],
    ["具体表现：学习不深入。", "finding 具体表现："],
    ["问题：学习不深入。", "finding 问题："],
    ["巡察反馈问题:学习不深入。", "finding 巡察反馈问题:"],
  ])("%j: %s", (text, label) => {
    expect(kindsIn(text)).toEqual([label]);
  });
});

test("a bracket and a number before a label are part of it", () => {
  const number = fc
    .tuple(
      fc.constantFrom("", "("),
      fc.constantFrom("1", "12", "一", "十二", "二十"),
      fc.constantFrom(")", ".", "、"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.constantFrom("", "[", "(", "【"), fc.option(number, {nil: ""}), (bracket, printed) => {
      const label = `${bracket}${printed}整改情况:`;
      expect(kindsIn(`${label}已开展学习`)).toEqual([`response ${label}`]);
    }),
  );
});

describe("no label", () => {
  test.each([
    "整改情况良好，群众满意。",
    "通报整改情况。开展学习。",
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
    expect(kindsIn("开展学习。发现问题：3个。整改情况：已补学。")).toEqual(["response 整改情况："]);
  });

  test("what comes of the matter is a status where nothing else is told", () => {
    expect(kindsIn("整改情况：已完成整改。")).toEqual(["status 整改情况："]);
    expect(kindsIn("整改情况：正在推进\n一是学习")).toEqual(["status 整改情况："]);
    expect(kindsIn("整改情况：已完成整改，学习3次。")).toEqual(["response 整改情况："]);
  });

  test("none stands in a note in brackets", () => {
    expect(kindsIn("学习不深入（责任领导：张三；责任科室：办公室；整改时限：9月）")).toEqual([]);
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

describe("the first label of a status", () => {
  const statusIn = (text: string) => {
    const label = statusLabelIn(shadowOf(text), 0, text.length);
    return label && text.slice(label.start, label.end);
  };

  test.each([
    ["整改情况：已制定办法。整改状态：已完成", "整改状态："],
    ["已制定办法。\n【完成情况】\n已完成", "【完成情况】"],
    ["已制定办法。\n是否完成\n是", "是否完成"],
    ["完成情况良好。", undefined],
    ["整改情况：已制定办法。", undefined],
  ])("of %j", (text, expected) => {
    expect(statusIn(text)).toBe(expected);
  });

  test("is told by a line break behind the stretch", () => {
    const text = "已完成。\n整改状态\n已完成";
    const end = text.lastIndexOf("\n");
    expect(statusLabelIn(text, 0, end)).toMatchObject({start: 5, end});
  });

  test("is the first of its kind among all labels, whatever the text", () => {
    const words = fc.constantFrom(
      "整改状态",
      "完成情况",
      "整改情况",
      "整改结果",
      "：",
      ":",
      "】",
      "【",
      "。",
      "\n",
      " ",
      "已完成",
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 30}), (parts) => {
        const shadow = shadowOf(parts.join(""));
        for (const end of [shadow.length, shadow.length >> 1]) {
          const expected = labelsIn(shadow, 0, end).find(({kind}) => kind === "status");
          expect(statusLabelIn(shadow, 0, end)).toEqual(expected);
        }
      }),
    );
  });
});

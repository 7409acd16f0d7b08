import {describe, expect, test} from "vitest";
import {announcingLines} from "../../../loaders/notice/announcements.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, read, noticeOf} from "../reader.js";

/** The lines of a text that are findings by where they stand. */
function findingsIn(...parts: string[]): string[] {
  const text = lines(...parts);
  const shadow = shadowOf(text);
  return announcingLines(shadow, linesOf(shadow))
    .filter(({isFinding}) => isFinding)
    .map(({start, end}) => text.slice(start, end));
}

describe("lines right above the label of an answer", () => {
  test("state problems where none of them has an ordinal", () => {
    expect(
      findingsIn(
        "党支部组织生活不正常。",
        "　　整改情况：制定学习计划，召开党员大会4次。",
        "村务公开不及时",
        "整改情况：",
        "1.更新公开栏2块。",
        "2.按季度公开财务收支。",
        "集体合同管理不规范",
        "整改情况：补签合同11份。",
      ),
    ).toEqual(["党支部组织生活不正常。", "村务公开不及时", "集体合同管理不规范"]);
  });

  test("stand below aspects", () => {
    const findings = ["组织生活不正常", "村务公开不及时"];
    const told = (...headings: string[]) =>
      findingsIn(...headings.flatMap((heading, i) => [heading, findings[i]!, "整改情况：召开党员大会4次。"]));
    expect(told("党的建设方面", "作风建设方面")).toEqual([
      "党的建设方面",
      findings[0],
      "作风建设方面",
      findings[1],
    ]);
    expect(told("（一）党的建设方面", "（二）作风建设方面")).toEqual(findings);
  });

  test("state the one problem of a numbered aspect, whatever the other aspects hold", () => {
    const alone = "审计指出的往来款清理不彻底";
    const told = (...parts: string[]) =>
      findingsIn("（一）党的建设方面", "1.学习不深入", "整改进展：补学4次。", ...parts, "整改进展：收回3笔。");
    expect(told("（二）审计整改方面", alone)).toEqual([alone]);
    expect(told("（二）审计整改方面", "2.清理不彻底")).toEqual([]);
    expect(told("（二）审计整改工作", alone)).toEqual([]);
  });

  test.each([
    ["with an ordinal", ["1.学习不深入", "整改情况：补学4次。", "2.检查不严格", "整改情况：检查2次。"]],
    ...["问题", "反馈问题", "【问题", "具体问题（"].map((words): [string, string[]] => {
      const close = /[【（]/.exec(words) ? (words.startsWith("【") ? "】" : "）") : "：";
      const numbered = (number: string, fault: string) => [
        `${words}${number}${close}${fault}`,
        "整改情况：补学4次。",
      ];
      return [
        `behind ${words}一${close}`,
        [...numbered("一", "学习不深入。"), ...numbered("十二", "检查不严格。")],
      ];
    }),
    [
      "that go on with a problem that has one",
      [
        "1.学习不深入",
        "中心组学习次数不足。",
        "整改措施：补学4次。",
        "2.检查不严格",
        "台账缺失。",
        "整改措施：检查2次。",
      ],
    ],
    [
      "that go on with a problem announced by its wording",
      [
        "关于学习不深入的问题",
        "中心组学习次数不足。",
        "整改措施：补学4次。",
        "关于检查不严格的问题",
        "台账缺失。",
        "整改措施：检查2次。",
      ],
    ],
    ["that stand alone", ["组织生活不正常", "整改情况：召开党员大会4次。"]],
    ["without any answer", ["组织生活不正常", "村务公开不及时"]],
  ])("state none %s", (_, parts) => {
    expect(findingsIn(...parts)).toEqual([]);
  });

  test("become problems below the aspects that head them", () => {
    const {rows} = read(
      noticeOf(
        "党的建设方面",
        "组织生活不正常",
        "整改情况：召开党员大会4次。",
        "村务公开不及时",
        "整改情况：公开财务收支。",
        "作风建设方面",
        "服务意识不强",
        "整改情况：走访群众60户。",
      ),
    );
    expect(rows.groups.map(({statement}) => statement)).toEqual(["党的建设", "作风建设"]);
    expect(rows.problems.map(({statement, n_measures}) => `${statement} ${n_measures}`)).toEqual([
      "组织生活不正常 1",
      "村务公开不及时 1",
      "服务意识不强 1",
    ]);
  });
});

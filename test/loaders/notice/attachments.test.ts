import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {aspects, contact, lines, noticeOf, opening, read, signature, title, response} from "../reader.js";

/** How many groups and problems the body and the attachments hold. */
function counted(text: string) {
  const {body, attachments} = read(text).parts;
  return [body, attachments].map((held) => held.map(({groups, problems}) => [groups.length, problems.length]));
}

/** A notice with an attachment of some lines. */
const attached = (...parts: readonly string[]) =>
  lines(noticeOf("一、巡察反馈问题整改情况", ...aspects), "附件", ...parts);

describe("what is read", () => {
  test("of an attachment that lists problems", () => {
    const text = attached(
      "一、关于政治建设方面",
      `1.学习不深入的问题。${response}`,
      `2.调研走过场的问题。${response}`,
    );
    expect(counted(text)).toEqual([[[2, 2]], [[1, 2]]]);
  });

  test("of a report below a cover letter, by its sections and without its signature", () => {
    const text = lines(
      title,
      "根据有关规定，现将县农业农村局党组巡察整改情况予以公开。",
      contact,
      "附件：县农业农村局党组巡察整改情况",
      ...signature,
      "附件",
      "县农业农村局党组巡察整改情况",
      opening,
      "一、整改工作总体情况",
      "局党组召开会议4次。",
      "二、反馈问题整改落实情况",
      "（一）关于学习不深入的问题",
      "整改情况：补学5次。",
      "（二）关于检查不严格的问题",
      "整改情况：开展督查。",
      ...signature,
    );
    const {groups, problems, measures} = parseText(text);
    expect(groups).toEqual([]);
    expect(problems.map(({ordinal_path}) => ordinal_path)).toEqual(["附件/二/(一)", "附件/二/(二)"]);
    expect(measures.map(({start, end}) => text.slice(start, end))).toEqual(["补学5次。", "开展督查。"]);
    expect(parseText(text).notice).toMatchObject({
      inspected_org: "县农业农村局党组",
      inspection_start: "2022-09-05",
      feedback_date: "2022-12-08",
    });
  });

  test("none of an attachment that lists anything else", () => {
    const text = attached("制度清单", ...Array.from({length: 20}, (_, i) => `${i + 1}.《公务接待办法》修订版`));
    expect(counted(text)).toEqual([[[2, 2]], []]);
  });
});

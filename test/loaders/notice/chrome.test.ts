import {expect, test} from "vitest";
import {lines, noticeOf, read} from "../reader.js";

test("what stands around a notice is chrome", () => {
  const notice = noticeOf("一、巡察反馈问题整改情况", "(一)关于学习不深入的问题。已补学。");
  const text = lines("首页>工作之窗>巡察整改", notice, "责任编辑：张某某");
  const {sections} = read(text).parts;
  expect(sections.map(({role}) => role)).toEqual([
    "chrome",
    "title",
    "overview",
    "rectification",
    "contact",
    "signature",
    "chrome",
  ]);
  expect([sections[0]!, sections.at(-1)!].map(({start, end}) => text.slice(start, end))).toEqual([
    "首页>工作之窗>巡察整改",
    "责任编辑：张某某",
  ]);
});

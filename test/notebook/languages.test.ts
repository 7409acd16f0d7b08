import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {languages} from "../../src/notebook/languages.js";

const render = (source: string) => MarkdownIt().use(languages).render(source);

test("marks the halves of a line and the blocks of a page with their language", () => {
  expect(render("[[The *notices*||通报]]")).toBe(
    `<p><span class="tz-en" lang="en">The <em>notices</em></span><span class="tz-zh" lang="zh-Hans">通报</span></p>\n`,
  );
  expect(render("::: zh\n\n正文\n\n:::")).toBe(`<div class="tz-zh" lang="zh-Hans">\n<p>正文</p>\n</div>\n`);
});

test("a line that ends within Chinese leaves no space", () => {
  expect(render("逐条登记\n问题。\n“措施”")).toBe("<p>逐条登记问题。“措施”</p>\n");
  expect(render("two\nlines")).toBe("<p>two\nlines</p>\n");
  expect(render("措施\nDuckDB")).toBe("<p>措施\nDuckDB</p>\n");
});

import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {anchorOf, headings} from "../../src/notebook/headings.js";

test("takes the Latin half of a heading in two languages, else the Han characters", () => {
  expect(anchorOf("The notices通报")).toBe("the-notices");
  expect(anchorOf("问题与措施")).toBe("问题与措施");
  expect(anchorOf("一、总体情况（2023年）")).toBe("一-总体情况-2023年");
  expect(anchorOf("！？")).toBe("section");
});

test("gives every heading of a page an anchor of its own, and leaves a given one", () => {
  const md = MarkdownIt();
  // Framework's anchors, before which these come.
  md.core.ruler.push("anchor", () => undefined);
  md.use(headings);
  const html = md.render("# 问题\n\n## 问题\n\n## *Late* rows\n\n## Late rows\n");
  expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => decodeURIComponent(id!))).toEqual([
    "问题",
    "问题-2",
    "late-rows",
    "late-rows-2",
  ]);
});

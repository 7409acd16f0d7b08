import MarkdownIt from "markdown-it";
import {expect, test} from "vitest";
import {cellBlocks} from "../../src/notebook/cell-blocks.js";
import {roomOf, rooms} from "../../src/notebook/rooms.js";

test.for([
  ['display(html`<p class="tz-lead">${answeredLead(rows, tr)}</p>`);', "lead"],
  ["display(lead(entries));", "lead"],
  ['display(rows.length ? figure({name: "a"}) : html`<p></p>`);', "figure"],
  ["display(workbench(engine, $$query, examples));", "figure"],
  ['import {figure} from "./components/figure/figure.js";', null],
  ["const rows = answered.objects();", null],
] as const)("%s needs room: %s", ([script, room]) => {
  expect(roomOf(script)).toBe(room);
});

test("a query's bar, and no other block, has its mark before it", () => {
  const md = new MarkdownIt();
  md.use(cellBlocks, {snapshots: false, root: "."});
  md.use(rooms);
  const tokens = md.parse("```sql id=a\nSELECT 1\n```\n\n```js\nconst b = 1;\n```\n", {path: "/page"});
  const marks = tokens.flatMap(({type}, i) => (type === "html_block" ? [tokens[i + 1]!.content] : []));
  expect(marks).toEqual([expect.stringContaining("$cell(")]);
});

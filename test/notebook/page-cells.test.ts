import {describe, expect, test, vi} from "vitest";
import {readFrontMatter} from "@observablehq/framework/dist/frontMatter.js";
import {readCells} from "../../src/notebook/page-cells.js";

const body = "# Page\n\n```sql id=rows\nSELECT 1\n```\n";

const heads: [string, string][] = [
  ["none", ""],
  ["a title", "---\ntitle: Page\n---\n\n"],
  ["nothing", "---\n---\n"],
  ["what is no YAML", "---\ntitle: [Page\n---\n\n"],
  ["no end", "---\ntitle: Page\n\n"],
  ["a rule in place of front matter", "\n---\n\n"],
];

describe.each(heads)("a page whose front matter is %s", (_, head) => {
  const source = head + body;

  test("has its cells where Framework has them, at their lines in the file", () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const visible = readFrontMatter(source).content.includes("```sql");
    const {cells, errors} = readCells(source);
    expect(errors).toEqual([]);
    const line = source.split("\n").indexOf("```sql id=rows") + 1;
    expect(cells.map((cell) => [cell.id, cell.line])).toEqual(visible ? [["rows", line]] : []);
  });
});

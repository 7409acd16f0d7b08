import {describe, expect, test} from "vitest";
import {readColumns} from "../../src/components/values.js";
import {hasSnapshot, listPages, placeOf, readCells, readPage} from "../../src/notebook/page-cells.js";
import {takeSnapshots} from "../../src/notebook/snapshots.js";
import {makeFolder} from "../folder.js";

const fence = "```";
const page = `---
title: 台账
---

# Test

${fence}sql id=one
SELECT 1 AS n
${fence}

${fence}sql id=wrong
SELECT 1,
  nope
${fence}

${fence}sql id=given n=5
SELECT \${n} AS n
${fence}

${fence}sql id=later
SELECT \${n} + missing
${fence}

${fence}sql id=one
SELECT 2
${fence}

${fence}sql run=false
no query
${fence}
`;

describe("the cells of a page", () => {
  test("know their lines in the file, front matter included", () => {
    const {cells, errors} = readCells(page);
    expect(cells.map(({id, line}) => [id, line])).toEqual([
      ["one", 7],
      ["wrong", 11],
      ["given", 16],
      ["later", 20],
    ]);
    expect(errors.map(({line}) => line)).toEqual([24]);
  });

  test("of all pages are listed in their order, and the cache's are not", async () => {
    const root = await makeFolder({
      "src/b.md": page,
      "src/a/[id].md": page,
      "src/.observablehq/cache/x.md": page,
      "src/a.txt": page,
    });
    expect(listPages(root).map(({file}) => file)).toEqual(["src/a/[id].md", "src/b.md"]);
    expect(readPage(root, "b.md").page).toBe("b");
    expect(placeOf(root, "b")).toEqual({file: "src/b.md", above: 3});
    expect(placeOf(root, "a/x")).toBeNull();
  });

  test("have snapshots if their values are known", () => {
    const {cells} = readCells(page);
    expect(cells.filter((cell) => hasSnapshot("b", cell)).map(({id}) => id)).toEqual(["one", "wrong", "given"]);
    expect(cells.some((cell) => hasSnapshot("a/[id]", cell))).toBe(false);
  });
});

test("snapshots are taken of what runs, and each error has file, line and cell", async () => {
  const pages = [{page: "b", file: "src/b.md", ...readCells(page)}];
  const {files, errors} = await takeSnapshots(pages, {});
  expect(Object.keys(files)).toEqual(["b/one.arrow", "b/given.arrow"]);
  expect(readColumns(files["b/given.arrow"]!).columns).toEqual({n: [5]});
  expect(errors).toHaveLength(3);
  expect(errors[0]).toMatch(/^src\/b\.md:24: name taken: id=one/);
  expect(errors[1]).toMatch(/^src\/b\.md:13: Binder Error: .*"nope".* \(cell wrong\)$/);
  expect(errors[2]).toMatch(/^src\/b\.md:21: Binder Error: .*missing.* \(cell later\)$/);
});

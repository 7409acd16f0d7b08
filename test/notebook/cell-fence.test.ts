import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {CellError, cellReader, isCell, parseCell} from "../../src/notebook/cell-fence.js";

const parse = (info: string, content: string) => parseCell(info, content, 10, 1);
const errorOf = (run: () => unknown): CellError => {
  try {
    run();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error("no error");
};

describe("parseCell", () => {
  test("reads a name, attributes and parameters", () => {
    const cell = parse(
      'sql id=rows title="By topic" open n=5 day=2023-05-10',
      "SELECT ${n} + ${n}, ${day}, ${a.b}\n",
    );
    expect(cell).toMatchObject({
      id: "rows",
      binding: "rows",
      title: "By topic",
      open: true,
      display: false,
      line: 10,
    });
    expect(cell.sql).toBe("SELECT $n + $n, $day, $p3");
    expect(cell.parameters).toEqual([
      {name: "n", expression: "n"},
      {name: "day", expression: "day"},
      {name: "p3", expression: "a.b"},
    ]);
    expect(cell.given).toBeNull();
    expect(parse("sql n=5", "SELECT ${n}").given).toEqual({n: 5});
    expect(parse("sql n=null", "SELECT ${n}").given).toEqual({n: null});
  });

  test("shows what has no name", () => {
    expect(parse("sql", "SELECT 1")).toMatchObject({id: "cell-1", binding: null, display: true, given: {}});
    expect(parse("sql id=a display", "SELECT 1").display).toBe(true);
  });

  test.each([
    ["sql colour=red", "SELECT 1", "unknown attribute: colour", 10],
    ["sql id=1a", "SELECT 1", "not a name: id=1a", 10],
    ["sql id=class", "SELECT 1", "not a name: id=class", 10],
    ["sql id=lang", "SELECT 1", "name taken: id=lang", 10],
    ["sql", "SELECT 1,\n  ${", "not an expression", 12],
    ["sql", "SELECT\n'${a}'", "parameter in quotes: $a", 10],
    ["sql", "SELECT $a", "unknown parameter: $a", 10],
  ])("%s: %s is refused with its line", (info, content, message, line) => {
    const error = errorOf(() => parse(info, content));
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });

  test("throws nothing but its own errors, whatever the text", () => {
    const text = fc.oneof(
      fc.string({unit: "grapheme"}),
      fc
        .array(fc.constantFrom("${", "}", "`", "'", '"', "$", "a", "\n", "/*", "--", "(", "=>", "$$"))
        .map((a) => a.join("")),
    );
    fc.assert(
      fc.property(text, text, (info, content) => {
        try {
          parseCell(`sql ${info.replaceAll("\n", " ")}`, content, 1, 1);
        } catch (error) {
          expect(error).toBeInstanceOf(CellError);
        }
      }),
    );
  });
});

test("cellReader counts the cells of a page, and refuses two of one name", () => {
  const read = cellReader();
  expect(read("sql", "SELECT 1", 3).id).toBe("cell-1");
  expect(read("sql id=rows", "SELECT 1", 7).id).toBe("rows");
  const error = errorOf(() => read("sql id=Rows", "SELECT 1", 12));
  expect(error.message).toBe("name taken: id=Rows is also in line 7; give one of the cells another id");
  expect(error.line).toBe(12);
  expect(read("sql", "SELECT 1", 15).id).toBe("cell-4");
});

test("isCell is true of SQL that is meant to run", () => {
  expect(isCell("sql")).toBe(true);
  expect(isCell("sql id=a")).toBe(true);
  expect(isCell("sql run=false")).toBe(false);
  expect(isCell("js")).toBe(false);
});

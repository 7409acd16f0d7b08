import {expect, test} from "vitest";
import {tokensOf} from "../../src/components/sql-tokens.js";

test.for<[sql: string, tokens: [is: string, text: string][]]>([
  [
    'SELECT "A b" /* c */ -- d',
    [
      ["name", "select"],
      ["quoted", "a b"],
    ],
  ],
  [
    "x=$Name+$1",
    [
      ["name", "x"],
      ["sign", "="],
      ["parameter", "$Name"],
      ["sign", "+"],
      ["value", "$1"],
    ],
  ],
  [
    "e'\\'' 'it''s' $$ $a $$ $q$ $a $q$ 1.5",
    [
      ["value", "e'\\''"],
      ["value", "'it''s'"],
      ["value", "$$ $a $$"],
      ["value", "$q$ $a $q$"],
      ["value", "1.5"],
    ],
  ],
  [
    "LIKE'\\' a$b",
    [
      ["name", "like"],
      ["value", "'\\'"],
      ["name", "a$b"],
    ],
  ],
])("tokens of %s", ([sql, tokens]) => {
  expect(tokensOf(sql).map(({is, text}) => [is, text])).toEqual(tokens);
});

test("says where each token stands", () => {
  const sql = "FROM a -- b\nWHERE $c";
  expect(tokensOf(sql).map(({text, start}) => sql.slice(start, start + text.length).toLowerCase())).toEqual(
    tokensOf(sql).map(({text}) => text),
  );
});

import {expect, test} from "vitest";
import {mentionedTables, tablesIn} from "../../src/components/tables-in.js";

const tables = ["notices", "problems", "words"] as const;

test.for<[sql: string, names: string[]]>([
  ["SELECT 1 FROM Problems", ["problems"]],
  ['SELECT 1 FROM "problems" JOIN words USING (notice_id)', ["problems", "words"]],
  ["SELECT 1 FROM notices, main.words", ["notices", "words"]],
  ["SELECT 1 FROM (problems JOIN n: notices ON true)", ["notices", "problems"]],
  ["SELECT count(*) AS words FROM problems -- of notices", ["problems"]],
  ["SELECT count(*) words FROM problems WHERE topic = 'notices' HAVING words > 1", ["problems"]],
  ["TABLE words", ["words"]],
  ["PIVOT words ON word", ["words"]],
  ["SELECT 1 FROM query_table('words')", ["words"]],
  ["SHOW TABLES", [...tables]],
  ["SELECT 1", []],
])("%s uses %o", ([sql, names]) => {
  expect(tablesIn(sql, tables)).toEqual(names);
});

test("what a query mentions is more than what it uses", () => {
  expect(mentionedTables("SELECT count(*) AS words FROM problems -- notices", tables)).toEqual([...tables]);
});

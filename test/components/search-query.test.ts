import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {bindParameters} from "../../src/components/parameters.js";
import {searchUnits, termsParameter, type Term, type Unit} from "../../src/components/search.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {readPage} from "../../src/notebook/page-cells.js";

/*
 * The query of the search page finds in a large corpus what the page itself finds in a small one.
 */

const {sql} = readPage(".", "search.md").cells.find(({id}) => id === "units")!;
let connection: DuckDBConnection;
let folder: string;
let units: Unit[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-search-"));
  connection = await (await DuckDBInstance.create()).connect();
  for (const [name, parquet] of Object.entries(await currentTables("."))) {
    const file = join(folder, `${name}.parquet`);
    await writeFile(file, parquet);
    await connection.run(`CREATE TABLE ${name} AS FROM read_parquet('${file}')`);
  }
  // All pieces of the text, however long it is.
  units = (await answer("", sql.replaceAll("90000", "900000000"))) as unknown as Unit[];
});

afterAll(() => rm(folder, {recursive: true}));

async function answer(asked: string, query = sql) {
  const bound = bindParameters(query, {asked});
  return (await connection.runAndReadAll(bound.sql, bound.values)).getRowObjectsJson();
}

const word = (text: string, ...codes: string[]): Term => ({word: text, alternatives: [text, ...codes]});
const topic = "#topic/theory#";

test.for<[string, Term[]]>([
  ["a word", [word("党委")]],
  ["a word that is everywhere", [word("整改")]],
  ["two words", [word("整改"), word("领导")]],
  ["a word that begins again within itself", [word("二〇二")]],
  ["a word twice the same character", [word("一一")]],
  ["a word whose end begins another", [word("党委党")]],
  ["a mark", [word("、")]],
  ["a word that nobody prints", [word("长颈鹿")]],
  ["small letters", [word("app")]],
  ["a wildcard of SQL", [word("%")]],
  ["a word or a code", [word("学习", topic)]],
  ["a code or a word that nobody prints, and a word", [word("长颈鹿", topic), word("制度")]],
])("%s", async ([, terms]) => {
  const expected = searchUnits(units, terms);
  const rows = await answer(termsParameter(terms));
  const found = rows.filter(({kind}) => kind !== null);
  const plain = ({kind, notice_id, start, end, text, codes}: Unit) => ({
    kind,
    notice_id,
    start,
    end,
    text,
    codes,
  });
  expect((found as unknown as Unit[]).map(plain)).toEqual(expected.slice(0, 500).map(plain));
  expect(rows[0]!.total).toEqual(expected.length ? String(expected.length) : null);
});

import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import polars from "nodejs-polars";
import {withDatabase} from "../../../loaders/tables.js";

/** The files in a folder and below, with forward slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The content of each file in a folder and below. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const contents = files.map(async (file) => [file, await readFile(join(folder, file), "base64")] as const);
  return Object.fromEntries(await Promise.all(contents));
}

/** Rows of a table as DuckDB reads them, with the columns of the folders' names; of all its files or of one. */
export async function rowsWithDuckDB(lake: string, table: string, file = `${table}/**/*.parquet`) {
  return withDatabase({}, async (connection) => {
    const reader = await connection.runAndReadAll(
      `SELECT * FROM read_parquet('${lake}/${file}', hive_partitioning = true)`,
    );
    return reader.getRowObjectsJson();
  });
}

/** How many rows a table has of each notice, by its partition and id, as DuckDB counts them. */
export async function countsWithDuckDB(lake: string, table: string): Promise<Record<string, number>> {
  return countsOf(await rowsWithDuckDB(lake, table));
}

/** The same, as Polars counts them: it reads the files with a reader of its own. */
export async function countsWithPolars(lake: string, table: string): Promise<Record<string, number>> {
  const rows = await polars
    .scanParquet(`${lake}/${table}/**/*.parquet`, {hivePartitioning: true})
    .select("year", "province", "notice_id")
    .collect();
  return countsOf(rows.toRecords());
}

function countsOf(rows: readonly Record<string, unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {year, province, notice_id} of rows) {
    const key = [year, province, notice_id].map(String).join("/");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

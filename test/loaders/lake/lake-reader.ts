import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import {readParquet} from "parquet-wasm";
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

/** Rows of each notice in a table, by file, as another engine counts them: Arrow's Parquet reader in Rust. */
export async function countsWithArrow(lake: string, table: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of (await filesIn(lake)).filter((path) => path.startsWith(`${table}/`))) {
    const rows = tableFromIPC(readParquet(await readFile(join(lake, file))).intoIPCStream());
    for (const id of rows.getChild("notice_id").toArray() as Iterable<string>) {
      const key = `${file.replace(/^\w+\//, "").replace(/\/[^/]*$/, "")} ${id}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

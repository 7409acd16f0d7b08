import {readFileSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Tables} from "../loaders/corpus.js";
import {tableNames, type TableName} from "../loaders/schema.js";
import {TableFiles} from "../loaders/table-files.js";
import {withDatabase} from "../loaders/tables.js";
import {withFolder} from "../loaders/temporary.js";

/**
 * The Parquet files of tables that are at hand.
 *
 * @throws RowError if a row does not fit the schema
 */
export async function writeTables(tables: Tables): Promise<Record<TableName, Uint8Array>> {
  return withFolder(async (folder) => {
    const files = new TableFiles(folder);
    try {
      for (const name of tableNames) files.add(name, tables[name] as never);
      const written = await files.write();
      return Object.fromEntries(tableNames.map((name) => [name, readFileSync(written[name].file)])) as never;
    } finally {
      files.close();
    }
  });
}

/** A Parquet file's columns with their DuckDB types, and its rows as the JSON values that schema.ts names. */
export interface ReadTable {
  columns: Record<string, string>;
  rows: Record<string, unknown>[];
}

/** Reads a Parquet file back. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  return withFolder((folder) =>
    withDatabase({}, async (connection) => {
      const file = join(folder, "table.parquet");
      await writeFile(file, bytes);
      const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
      const names = reader.columnNames();
      return {
        columns: Object.fromEntries(names.map((name, i) => [name, reader.columnType(i).toString()])),
        rows: reader.getRowObjectsJson(),
      };
    }),
  );
}

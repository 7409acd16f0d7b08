import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {isDay} from "./day.js";
import {withFolder} from "./temporary.js";
import {tableNames, tables as schema, type Column, type ColumnType, type TableName} from "./schema.js";

/** A row that does not fit its table. The message names table, row and column. */
export class RowError extends Error {
  override name = "RowError";
}

/** Whether a JSON value can stand for a type, and how a message calls what is wanted. */
const types: Record<ColumnType, {accepts: (value: unknown) => boolean; wanted: string}> = {
  VARCHAR: {accepts: isText, wanted: "a string of whole characters without NUL"},
  INTEGER: {accepts: (v) => typeof v === "number" && v === (v | 0), wanted: "an integer of 32 bits"},
  DOUBLE: {accepts: Number.isFinite, wanted: "a finite number"},
  BOOLEAN: {accepts: (value) => typeof value === "boolean", wanted: "true or false"},
  DATE: {accepts: (value) => typeof value === "string" && isDay(value), wanted: "a day, YYYY-MM-DD"},
  "VARCHAR[]": {
    accepts: (v) => Array.isArray(v) && v.every(isText),
    wanted: "a list of strings without null or NUL",
  },
};

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
      const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(${quote(file)})`);
      const names = reader.columnNames();
      return {
        columns: Object.fromEntries(names.map((name, i) => [name, reader.columnType(i).toString()])),
        rows: reader.getRowObjectsJson(),
      };
    }),
  );
}

/**
 * Checks rows against the table's schema.
 *
 * @throws RowError at the first row with a missing or unknown column, or a value of the wrong type
 */
export function checkRows(name: TableName, rows: readonly object[]): void {
  for (const [i, row] of (rows as readonly Readonly<Record<string, unknown>>[]).entries())
    if (!fits(name, row)) throw misfit(name, row, i);
}

/** What the values of a column must be. */
interface Check {
  readonly column: string;
  readonly nullable: boolean;
  readonly accepts: (value: unknown) => boolean;
  readonly wanted: string;
}

const checks = Object.fromEntries(
  tableNames.map((name) => [
    name,
    Object.entries(columnsOf(name)).map(([column, {type, nullable}]) => ({column, nullable, ...types[type]})),
  ]),
) as Record<TableName, Check[]>;

function passes({nullable, accepts}: Check, value: unknown): boolean {
  return value === null ? nullable : value !== undefined && accepts(value);
}

function fits(name: TableName, row: Readonly<Record<string, unknown>>): boolean {
  let count = 0;
  for (const column in row) if (Object.hasOwn(row, column)) count++;
  // With so many columns and each of the table's there is none that is unknown.
  return count === checks[name].length && checks[name].every((check) => passes(check, row[check.column]));
}

/** What is wrong with a row that does not fit: a column that is unknown, or else the first that does not pass. */
function misfit(name: TableName, row: Readonly<Record<string, unknown>>, index: number): RowError {
  const place = (column: string) =>
    `${name}.${column} (row ${index + 1}: ${JSON.stringify(row).slice(0, 200)})`;
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(columnsOf(name), column));
  if (unknown !== undefined) return new RowError(`unknown column: ${place(unknown)}; see loaders/schema.ts`);
  const {column, wanted} = checks[name].find((check) => !passes(check, row[check.column]))!;
  if (row[column] === undefined)
    return new RowError(`missing column: ${place(column)}; null means not printed`);
  const found = JSON.stringify(row[column]).slice(0, 80);
  return new RowError(`wrong value: ${found} in ${place(column)}; it takes ${wanted}`);
}

function columnsOf(name: TableName): Record<string, Column> {
  return schema[name].columns;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.isWellFormed() && !value.includes("\0");
}

/** A copy of rows from JSON to Parquet. */
export interface TableCopy {
  /** File with a line of JSON for each row; the rows have been checked. */
  readonly json: string;
  /** Bytes of its longest line. */
  readonly longest: number;
  /** File to write. */
  readonly parquet: string;
  /** Columns that the lines leave out. */
  readonly omit?: readonly string[];
  /** Of zstd: 9, for what is downloaded, if left out. */
  readonly level?: number;
}

/** Copies a table's rows, by way of JSON with declared types: DuckDB's appender has corrupted lists in several versions. */
export async function copyTable(
  connection: DuckDBConnection,
  name: TableName,
  {json, longest, parquet, omit = [], level = 9}: TableCopy,
): Promise<void> {
  const columns = Object.entries(columnsOf(name))
    .filter(([column]) => !omit.includes(column))
    .map(([column, {type}]) => `${quote(column)}: ${quote(type)}`);
  const options = [
    "format = 'newline_delimited'",
    `columns = {${columns.join(", ")}}`,
    // A whole notice is one line of texts. DuckDB allocates several times this size, so it is kept tight.
    `maximum_object_size = ${Math.max(longest, 16 * 2 ** 20)}`,
  ];
  await connection.run(
    `COPY (SELECT * FROM read_json(${quote(json)}, ${options.join(", ")}))
     TO ${quote(parquet)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL ${level})`,
  );
}

/**
 * Opens a database in memory for as long as it is used.
 *
 * @param settings of DuckDB
 */
export async function withDatabase<T>(
  settings: Readonly<Record<string, string>>,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...settings,
  });
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

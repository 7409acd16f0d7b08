import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {columnsOf, type TableName} from "./schema.js";

/** Rows of a row group where DuckDB's 122,880 are too many: a text is a whole notice, and readers hold a row group at once. */
const rowGroups: Partial<Record<TableName, number>> = {texts: 2048};

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
  const rows = rowGroups[name];
  await connection.run(
    `COPY (SELECT * FROM read_json(${quote(json)}, ${options.join(", ")}))
     TO ${quote(parquet)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL ${level}${rows ? `, ROW_GROUP_SIZE ${rows}` : ""})`,
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

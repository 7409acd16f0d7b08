import {rmSync} from "node:fs";
import {join} from "node:path";
import {RowLines} from "./row-lines.js";
import {tableNames, type Row, type TableName} from "./schema.js";
import {copyTable, withDatabase} from "./tables.js";

/** A table's Parquet file. */
export interface TableFile {
  readonly file: string;
  readonly rows: number;
}

/** So many rows are checked and written together. */
const together = 1000;

/** The tables on their way to Parquet files: their rows wait in files, a line each, until the last has come. */
export class TableFiles {
  private readonly lines: Record<TableName, RowLines>;

  /** @param folder where files are written; whoever names it removes it */
  constructor(private readonly folder: string) {
    this.lines = Object.fromEntries(
      tableNames.map((name) => [name, new RowLines(join(folder, `${name}.json`), name)]),
    ) as Record<TableName, RowLines>;
  }

  /**
   * Adds rows to a table, in their order.
   *
   * @throws RowError if a row does not fit the schema
   */
  add<T extends TableName>(name: T, rows: Iterable<Row<T>>): void {
    let some: Row<T>[] = [];
    for (const row of rows) {
      if (some.push(row) < together) continue;
      this.lines[name].add(some);
      some = [];
    }
    this.lines[name].add(some);
  }

  /** Writes every table as a Parquet file, compressed with zstd. The same rows give the same bytes. */
  async write(): Promise<Record<TableName, TableFile>> {
    const files: Partial<Record<TableName, TableFile>> = {};
    await withDatabase({}, async (connection) => {
      for (const name of tableNames) {
        const parquet = join(this.folder, `${name}.parquet`);
        this.lines[name].end();
        const {file: json, rows, longest} = this.lines[name];
        await copyTable(connection, name, {json, longest, parquet});
        rmSync(json);
        files[name] = {file: parquet, rows};
      }
    });
    return files as Record<TableName, TableFile>;
  }

  /** Closes what is open yet; nothing can be added or written any more. */
  close(): void {
    for (const name of tableNames) this.lines[name].close();
  }
}

import {closeSync, openSync, writeFileSync} from "node:fs";
import type {TableName} from "./schema.js";
import {checkRows} from "./check-rows.js";

/** Code units that are written at once. */
const atOnce = 2 ** 18;

/** Rows of a table in a file of JSON, a line a row. */
export class RowLines {
  rows = 0;
  /** Bytes of the longest line. */
  longest = 0;
  private descriptor: number | null;
  private waiting = "";

  /** @param omit columns that are left out */
  constructor(
    readonly file: string,
    private readonly table: TableName,
    private readonly omit: readonly string[] = [],
  ) {
    this.descriptor = openSync(file, "w");
  }

  /** @throws RowError if a row does not fit the schema */
  add(rows: readonly object[]): void {
    checkRows(this.table, rows);
    for (const row of rows) {
      const kept = this.omit.length
        ? Object.fromEntries(Object.entries(row).filter(([column]) => !this.omit.includes(column)))
        : row;
      const line = `${JSON.stringify(kept)}\n`;
      this.waiting += line;
      // A code unit has at most three bytes.
      if (line.length * 3 > this.longest) this.longest = Math.max(this.longest, Buffer.byteLength(line));
      this.rows++;
      if (this.waiting.length >= atOnce) this.flush();
    }
  }

  /**
   * Adds rows that are such lines already.
   *
   * @param lines each with its end; of rows that were checked, with all columns
   */
  addLines(lines: Buffer): void {
    this.flush();
    writeFileSync(this.descriptor!, lines);
    for (let start = 0; start < lines.length; this.rows++) {
      const end = lines.indexOf(10, start) + 1;
      this.longest = Math.max(this.longest, end - start);
      start = end;
    }
  }

  /** Ends the file; nothing can be added any more. */
  end(): void {
    if (this.descriptor === null) return;
    this.flush();
    this.close();
  }

  /** Closes the file as it is: after a mistake what waits is not written, since the disk may be full. */
  close(): void {
    if (this.descriptor === null) return;
    closeSync(this.descriptor);
    this.descriptor = null;
  }

  private flush(): void {
    if (this.waiting === "") return;
    writeFileSync(this.descriptor!, this.waiting);
    this.waiting = "";
  }
}

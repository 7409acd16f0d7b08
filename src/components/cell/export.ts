import {tableFromIPC, tableToIPC} from "@uwdata/flechette";
import type {ColumnTable} from "arquero";
import {csvFormatRows} from "d3-dsv";
import {cellText} from "../cell-text.js";
import type {Result} from "../engine.js";
import {openParquetReader} from "../parquet.js";

/** The formats in which a result can be taken away. */
export const formats = {
  csv: {label: "CSV", type: "text/csv;charset=utf-8"},
  parquet: {label: "Parquet", type: "application/vnd.apache.parquet"},
  arrow: {label: "Arrow", type: "application/vnd.apache.arrow.file"},
} as const;

export type Format = keyof typeof formats;

/** A result as a file of the format; Parquet is compressed as its writer does by default. */
export async function fileOf({ipc, table}: Result, format: Format): Promise<Blob> {
  const {type} = formats[format];
  switch (format) {
    case "csv":
      return new Blob([csvOf(table)], {type});
    case "arrow":
      return new Blob([ipc as Uint8Array<ArrayBuffer>], {type});
    case "parquet": {
      await openParquetReader(() => undefined);
      const {Table, writeParquet} = await import("parquet-wasm/esm/parquet_wasm.js");
      const stream = tableToIPC(tableFromIPC(ipc), {format: "stream"});
      return new Blob([writeParquet(Table.fromIPCStream(stream!)) as Uint8Array<ArrayBuffer>], {type});
    }
  }
}

/** A result as CSV. The mark at its head tells spreadsheets that it is UTF-8. */
export function csvOf(table: ColumnTable): string {
  const names = table.columnNames();
  const columns = names.map((name) => table.array(name) as unknown[]);
  const rows = Array.from({length: table.numRows()}, (_, i) =>
    columns.map((column) => cellText(column[i]) ?? ""),
  );
  return `\ufeff${csvFormatRows([names, ...rows])}\n`;
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), {href: url, download: name});
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

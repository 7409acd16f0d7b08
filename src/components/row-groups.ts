import {tableFromIPC} from "@uwdata/flechette";
import type {ParquetFile} from "parquet-wasm";
import type {Bytes} from "./table-bytes.js";

type Opened = Pick<ParquetFile, "metadata" | "read" | "schema" | "free">;

/** The Parquet reader of the browser or of Node, ready for use. */
export interface ParquetReader {
  fromFile(handle: Blob): Promise<Opened>;
}

/** The names of a Parquet file's columns, in their order. */
export async function columnNames(reader: ParquetReader, bytes: Bytes): Promise<string[]> {
  const file = await openParquet(reader, bytes);
  try {
    return tableFromIPC(file.schema().intoIPCStream()).names;
  } finally {
    file.free();
  }
}

/** Of what is a `Blob` the reader asks no more than its size and parts. */
function openParquet(reader: ParquetReader, bytes: Bytes): Promise<Opened> {
  return reader.fromFile(bytes as Blob);
}

/**
 * Decodes a Parquet file into Arrow IPC streams, one for each row group, so that no more than two of them are in memory at
 * a time: the next is fetched while one is used. A file without rows gives one stream that carries its schema alone.
 *
 * @param columns the columns to read; all if left out
 */
export async function* readRowGroups(
  reader: ParquetReader,
  bytes: Bytes,
  columns?: readonly string[],
): AsyncGenerator<Uint8Array> {
  const file = await openParquet(reader, bytes);
  const count = file.metadata().numRowGroups();
  const read = (i: number) => {
    const table = file.read({...(count ? {rowGroups: [i]} : {}), ...(columns ? {columns: [...columns]} : {})});
    // Its failure is told when its turn has come.
    table.catch(() => undefined);
    return table;
  };
  let next = read(0);
  try {
    for (let i = 0; i < Math.max(count, 1); ++i) {
      const table = await next;
      if (i + 1 < count) next = read(i + 1);
      yield table.intoIPCStream();
    }
  } finally {
    await next.catch(() => undefined);
    file.free();
  }
}

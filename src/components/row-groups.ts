import type {ParquetFile} from "parquet-wasm";

/**
 * Decodes a Parquet file into Arrow IPC streams, one for each row group, so that no more than one of them
 * is in memory at a time. A file without rows gives one stream that carries its schema alone.
 *
 * @param reader the reader of the browser or of Node, ready for use
 */
export async function* readRowGroups(
  reader: {fromFile(handle: Blob): Promise<Pick<ParquetFile, "metadata" | "read" | "free">>},
  bytes: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const file = await reader.fromFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  try {
    const count = file.metadata().numRowGroups();
    for (let i = 0; i < count; ++i) yield (await file.read({rowGroups: [i]})).intoIPCStream();
    if (count === 0) yield (await file.read()).intoIPCStream();
  } finally {
    file.free();
  }
}

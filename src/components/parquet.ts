import initialize, {ParquetFile} from "parquet-wasm/esm/parquet_wasm.js";
import type {OnBytes} from "./download.js";
import {download} from "./download.js";

let ready: Promise<unknown> | undefined;

/** Fetches and compiles the Parquet reader, once. */
export function openParquetReader(onBytes: OnBytes): Promise<unknown> {
  return (ready ??= download(import.meta.resolve("parquet-wasm/esm/parquet_wasm_bg.wasm"), onBytes).then(
    (response) => initialize({module_or_path: response}),
  ));
}

/**
 * Decodes a Parquet file into Arrow IPC streams, one for each row group, so that no more than one of them
 * is in memory at a time. A file without rows gives one stream that carries its schema alone.
 */
export async function* readRowGroups(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const file = await ParquetFile.fromFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  try {
    const count = file.metadata().numRowGroups();
    for (let i = 0; i < count; ++i) yield (await file.read({rowGroups: [i]})).intoIPCStream();
    if (count === 0) yield (await file.read()).intoIPCStream();
  } finally {
    file.free();
  }
}

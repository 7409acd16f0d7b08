import initialize from "parquet-wasm/esm/parquet_wasm.js";
import type {OnBytes} from "./download.js";
import {download} from "./download.js";

let ready: Promise<unknown> | undefined;

/** Fetches and compiles the Parquet reader, once. */
export function openParquetReader(onBytes: OnBytes): Promise<unknown> {
  return (ready ??= download(import.meta.resolve("parquet-wasm/esm/parquet_wasm_bg.wasm"), onBytes).then(
    (response) => initialize({module_or_path: response}),
  ));
}

import initialize from "parquet-wasm/esm/parquet_wasm.js";
import type {OnBytes} from "./download.js";
import {download} from "./download.js";
import {once} from "./once.js";

/** Fetches and compiles the Parquet reader, once. */
export const openParquetReader = once(async (onBytes: OnBytes): Promise<void> => {
  const response = await download(import.meta.resolve("parquet-wasm/esm/parquet_wasm_bg.wasm"), onBytes);
  await initialize({module_or_path: response});
});

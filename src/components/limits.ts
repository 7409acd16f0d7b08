import aq from "arquero/dist/arquero.min.js";
import type {ColumnTable} from "arquero";
import {readColumns} from "./values.js";

/** What a query may take before it is stopped or refused. */
export interface Limits {
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Reads a result, an Arrow IPC file, into a table.
 *
 * @throws {Error} `result too large` if it is beyond the limits
 */
export function tableWithin(ipc: Uint8Array, limits?: Limits): ColumnTable {
  if (limits && ipc.byteLength > limits.bytes) throw tooLarge(`${Math.round(limits.bytes / 1e6)} MB`);
  const {columns, names} = readColumns(ipc);
  const table = aq.table(columns, names);
  if (limits && table.numRows() > limits.rows) throw tooLarge(`${limits.rows.toLocaleString("en-US")} rows`);
  return table;
}

function tooLarge(limit: string): Error {
  return new Error(`result too large: more than ${limit}; add a LIMIT, or ask for fewer columns`);
}

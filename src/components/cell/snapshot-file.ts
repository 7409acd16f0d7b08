import aq from "arquero/dist/arquero.min.js";
import type {Result} from "../engine.js";
import {readColumns} from "../values.js";

/** Reads the snapshot of a cell's result, as the build wrote it. */
export async function readSnapshot(href: string): Promise<Result> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`cannot load ${href}: ${response.status} ${response.statusText}`);
  const ipc = new Uint8Array(await response.arrayBuffer());
  const {columns, names} = readColumns(ipc);
  return {ipc, table: aq.table(columns, names)};
}

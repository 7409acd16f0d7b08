import {existsSync, readFileSync} from "node:fs";
import {unzipSync} from "fflate";
import type {Manifest} from "../../loaders/archive.js";

/** An archive that a data loader made, opened. */
export interface Archive<M = Manifest> {
  manifest: M;
  files: Record<string, Uint8Array>;
}

/** Opens an archive; undefined if there is none, or if it is not whole. */
export function openArchive<M = Manifest>(file: string): Archive<M> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const files = unzipSync(readFileSync(file));
    return {manifest: JSON.parse(new TextDecoder().decode(files["manifest.json"])) as M, files};
  } catch {
    return undefined;
  }
}

import {existsSync, readFileSync} from "node:fs";
import {unzipSync} from "fflate";
import type {Manifest} from "../../loaders/archive.js";

/** The archive that the data loader made, opened. */
export interface Archive {
  manifest: Manifest;
  files: Record<string, Uint8Array>;
}

/** Opens an archive; undefined if there is none, or if it is not whole. */
export function openArchive(file: string): Archive | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const files = unzipSync(readFileSync(file));
    return {manifest: JSON.parse(new TextDecoder().decode(files["manifest.json"])) as Manifest, files};
  } catch {
    return undefined;
  }
}

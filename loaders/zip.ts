import {strToU8, zipSync} from "fflate";

/**
 * Packs files as a zip file; the same files give the same bytes, whenever and wherever.
 *
 * @param files by path: bytes as they are, any other value as JSON
 */
export function zip(files: Readonly<Record<string, unknown>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, file]) => [
    path,
    file instanceof Uint8Array ? file : strToU8(JSON.stringify(file)),
  ]);
  // The format keeps local time: this is the earliest it can say, in every time zone.
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, {
    level: 1,
    mtime: new Date(1980, 0, 1),
  });
}

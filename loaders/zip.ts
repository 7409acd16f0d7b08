import {strToU8, Zip, ZipPassThrough, zipSync} from "fflate";

/** The format keeps local time: this is the earliest it can say, in every time zone. */
const mtime = new Date(1980, 0, 1);

/**
 * Packs files as a zip file; the same files give the same bytes, whenever and wherever.
 *
 * @param files by path: bytes as they are, any other value as JSON
 */
export function zip(files: Readonly<Record<string, unknown>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, file]) => [path, bytesOf(file)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, {level: 1, mtime});
}

/**
 * The bytes of a zip file of files that are read as they are packed, and not compressed; the same files give the same bytes.
 *
 * @param files by path: bytes piece by piece, any other value as JSON
 */
export function* zipOf(
  files: Iterable<readonly [path: string, file: unknown]>,
): Generator<Uint8Array, void, undefined> {
  let made: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const [path, file] of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = mtime;
    archive.add(entry);
    for (const piece of file instanceof Pieces ? file : [bytesOf(file)]) {
      entry.push(piece);
      yield* made;
      made = [];
    }
    entry.push(new Uint8Array(), true);
  }
  archive.end();
  yield* made;
}

/** The bytes of a file, piece by piece. */
export class Pieces implements Iterable<Uint8Array> {
  constructor(private readonly pieces: Iterable<Uint8Array>) {}

  [Symbol.iterator](): Iterator<Uint8Array> {
    return this.pieces[Symbol.iterator]();
  }
}

function bytesOf(file: unknown): Uint8Array {
  return file instanceof Uint8Array ? file : strToU8(JSON.stringify(file));
}

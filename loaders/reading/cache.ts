import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {readdir, rm} from "node:fs/promises";
import {extname, basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {threadId} from "node:worker_threads";
import {brotliCompressSync, brotliDecompressSync, constants} from "node:zlib";
import type {Codebook} from "../codebook.js";
import {formatOf} from "../files/format.js";
import {sha256} from "../hash.js";
import {partitionOf, type Partition} from "../partition.js";
import {codeVersion, isAsLoaded} from "./code-version.js";
import {PackedReading} from "./packed.js";
import {stemOf} from "../stem.js";
import type {Reading} from "./reading.js";

/** The project's own cache: hidden, ignored by Git, and of use to nobody else. */
export const projectCache = fileURLToPath(new URL("../../.taizhang/cache", import.meta.url));

/** At this quality Brotli is smaller and quicker than what else Node has. */
const compression = {
  params: {[constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18},
};

/** Where readings are kept, and who may keep them there. */
export interface CacheSetting {
  /** Folder of the cache; it need not exist. */
  readonly folder: string;
  /** Hash of the code that reads, and of the codebook: what was read by others is of no use. */
  readonly version: string;
  /** When the process began, in milliseconds of the Unix epoch. */
  readonly since: number;
}

/**
 * Describes a cache for what this process reads by a codebook; null if the code has changed since the process began, so that
 * nobody knows what it would read.
 *
 * @param folder of the cache
 */
export function cacheSetting(folder: string, {texts}: Pick<Codebook, "texts">): CacheSetting | null {
  const since = performance.timeOrigin;
  const version = sha256(JSON.stringify([codeVersion(), {...texts, overrides: ""}]));
  return isAsLoaded(since) ? {folder, version, since} : null;
}

/**
 * Readings of notices by the hash of everything on which they depend: the file's bytes and name, the code and the codebook.
 * Several processes may use it at once; an entry is there in full or not at all. It may be deleted at any time.
 */
export class ReadingCache {
  private readonly folder: string;
  /** Formats whose readers were loaded before the code was last found unchanged. */
  private readonly loaded = new Set(["text"]);
  private full = false;

  /** @param say prints one line: an entry that is damaged, a disk that is full */
  constructor(
    private readonly setting: CacheSetting,
    private readonly overrides: Codebook["overrides"],
    private readonly say: (line: string) => unknown,
  ) {
    this.folder = join(setting.folder, setting.version.slice(0, 32));
  }

  /**
   * The key of a file.
   *
   * @param content SHA-256 of its bytes
   */
  keyOf(content: string, file: string): string {
    const own = this.overrides.filter(({notice}) => notice === stemOf(file));
    return sha256(
      JSON.stringify([
        this.setting.version,
        content,
        basename(file),
        own.map((override) => ({...override, place: null})),
      ]),
    );
  }

  /**
   * What is kept under a key; null if nothing is. A damaged entry is named and removed, never believed.
   *
   * @param name how messages call the file
   */
  read(key: string, name: string): PackedReading | null {
    return this.take(key, name, (body) =>
      PackedReading.from(brotliDecompressSync(body.subarray(body.indexOf("\n") + 1))),
    );
  }

  /** The partition of what is kept under a key, which is quicker to know than the whole; null as {@link read}. */
  partition(key: string, name: string): Partition | null {
    return this.take(
      key,
      name,
      (body) => JSON.parse(body.toString("utf8", 0, body.indexOf("\n"))) as Partition,
    );
  }

  private take<T>(key: string, name: string, take: (body: Buffer) => T): T | null {
    const place = this.placeOf(key);
    try {
      const entry = readFileSync(place);
      const body = entry.subarray(65);
      if (entry.toString("latin1", 0, 65) !== `${checkOf(key, body)}\n`) throw new Error("its hash differs");
      return take(body);
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return null;
      this.say(`cache entry damaged: ${place} of ${name} (${message}); read anew`);
      removeIfPossible(place);
      return null;
    }
  }

  /**
   * Keeps a reading. It waits for the disk, as whoever reads notices has nothing else to do. What cannot be written is not kept; the first such time is said.
   *
   * @param file the path or name that the key was made of, and `bytes` its content
   * @throws RowError if a row does not fit the schema
   */
  write(key: string, reading: Reading, bytes: Uint8Array, file: string): void {
    if (!this.isOfThisCode(bytes, file)) return;
    const packed = PackedReading.of(reading).bytes;
    const place = this.placeOf(key);
    const temporary = join(dirname(place), `.${key.slice(2, 18)}-${process.pid}-${threadId}`);
    try {
      const partition = `${JSON.stringify(partitionOf(reading.parsed.notice))}\n`;
      const body = Buffer.concat([Buffer.from(partition), brotliCompressSync(packed, compression)]);
      mkdirSync(dirname(place), {recursive: true});
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${checkOf(key, body)}\n`), body]));
      renameSync(temporary, place);
    } catch (error) {
      if (!this.full) this.say(`cache not written: ${place} (${(error as Error).message}); it goes on without`);
      this.full = true;
      removeIfPossible(temporary);
    }
  }

  /** Removes what other code or another codebook has read. */
  async prune(): Promise<void> {
    for (const name of await readdir(this.setting.folder).catch(() => [])) {
      if (name === basename(this.folder)) continue;
      await rm(join(this.setting.folder, name), {recursive: true, force: true}).catch((error: unknown) => {
        this.say(`cache not pruned: ${String(error)}`);
      });
    }
  }

  private placeOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }

  /** The reader of a format is loaded when it is first needed: it may have changed until then. */
  private isOfThisCode(bytes: Uint8Array, file: string): boolean {
    const {format} = formatOf(bytes, extname(file).toLowerCase(), file);
    if (!this.loaded.has(format) && isAsLoaded(this.setting.since)) this.loaded.add(format);
    return this.loaded.has(format);
  }
}

/** Of key and content: an entry under another's name is damaged too. */
function checkOf(key: string, body: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(key), body]));
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, {force: true, recursive: true});
  } catch {
    // It stays, and is found damaged again.
  }
}

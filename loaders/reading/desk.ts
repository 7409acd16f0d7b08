import type {Codebook, CodebookTexts} from "../codebook.js";
import {sha256} from "../hash.js";
import {partitionOf, type Partition} from "../partition.js";
import {FileError, readFileBytes} from "../text.js";
import {ReadingCache, type CacheSetting} from "./cache.js";
import type {PackedReading} from "./packed.js";
import {readBytes, type Reading} from "./reading.js";

/** What a desk in another thread is told. */
export interface DeskSetting {
  readonly texts: CodebookTexts;
  /** Without one nothing is kept. */
  readonly cache: CacheSetting | null;
}

/** A notice's file. */
export interface NoticeFile {
  /** Where it is. */
  readonly file: string;
  /** How messages call it. */
  readonly name: string;
}

/** A file that was opened. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sha256: string;
  /** In the cache; empty without one. */
  readonly key: string;
}

/** A reading, or why there is none. */
export type Outcome = {readonly reading: Reading} | {readonly failure: Failure};

/** What is known of a notice that was read. */
export interface Survey {
  /** In the cache. */
  readonly key: string;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly partition: Partition;
}

/** Why a notice could not be read: the file's fault, or the parser's. */
export interface Failure {
  readonly code: "file-unreadable" | "parser-failed";
  readonly message: string;
}

/** Where notices are read one at a time, in the main thread or in a worker. */
export class Desk {
  readonly cache: ReadingCache | null;

  /**
   * @param cache where readings are kept; null if nowhere
   * @param say prints one line about the cache; to standard error if left out
   */
  constructor(
    private readonly codebook: Codebook,
    cache: CacheSetting | null,
    say: (line: string) => unknown = (line) => process.stderr.write(`${line}\n`),
  ) {
    this.cache = cache && new ReadingCache(cache, codebook.overrides, say);
  }

  /** What is in a file, or why it cannot be read. */
  open({file, name}: NoticeFile): Opened | {failure: Failure} {
    try {
      const bytes = readFileBytes(file, name);
      const hash = sha256(bytes);
      return {bytes, sha256: hash, key: this.cache?.keyOf(hash, file) ?? ""};
    } catch (error) {
      return {failure: failureOf(error, name)};
    }
  }

  /** What the cache has of an opened file. */
  kept(key: string, name: string): PackedReading | null {
    return this.cache?.read(key, name) ?? null;
  }

  /** Parses what was opened, and keeps it. Never throws. */
  async parse({file, name}: NoticeFile, {bytes, key}: Opened): Promise<Outcome> {
    try {
      const reading = await readBytes(bytes, file, name, this.codebook);
      this.cache?.write(key, reading, bytes, file);
      return {reading};
    } catch (error) {
      return {failure: failureOf(error, name)};
    }
  }

  /** What a plan needs to know of a file, which is kept. Never throws. */
  async survey(file: NoticeFile): Promise<Survey | {failure: Failure}> {
    const opened = this.open(file);
    if ("failure" in opened) return opened;
    const known = surveyedAs(opened);
    const partition = this.cache?.partition(opened.key, file.name);
    if (partition) return {...known, partition};
    const outcome = await this.parse(file, opened);
    return "failure" in outcome ? outcome : {...known, partition: partitionOf(outcome.reading.parsed.notice)};
  }

  /** Reads a file, by way of the cache. Never throws. */
  async read(file: NoticeFile): Promise<Outcome> {
    const opened = this.open(file);
    if ("failure" in opened) return opened;
    const kept = this.kept(opened.key, file.name);
    return kept ? {reading: kept.reading} : this.parse(file, opened);
  }
}

/** What a survey tells of an opened file whatever is in it. */
export function surveyedAs({bytes, sha256, key}: Opened): Omit<Survey, "partition"> {
  return {key, size: bytes.length, sha256};
}

/** How an error is told among the diagnostics. */
export function failureOf(error: unknown, name: string): Failure {
  if (error instanceof FileError) return {code: "file-unreadable", message: error.message};
  return {code: "parser-failed", message: `parser failed: ${name}; ${String(error)}`};
}

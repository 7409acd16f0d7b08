import {renameSync, rmSync} from "node:fs";
import {appendFile, mkdir, readdir, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Partition} from "../partition.js";
import {isAbsent, readIfPresent} from "../read-if-present.js";
import {shardName, type Shard} from "./shard.js";

/** A Parquet file of the lake. */
export interface LakeFile {
  /** Within the lake, with forward slashes. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A part that was written, and what it was made of. */
export interface PartRecord {
  readonly folder: string;
  readonly number: number;
  readonly notices: number;
  readonly partition: Partition;
  /** Keys of its notices' readings: of what bears one of them nothing need be read to know its partition. */
  readonly keys: readonly string[];
  readonly inputs: string;
  readonly files: readonly LakeFile[];
}

/** What a finished shard holds. */
export interface ShardManifest {
  readonly shard: Shard;
  readonly notices: number;
  readonly unread: number;
  readonly parts: readonly PartRecord[];
}

/** A mistake about the folder of a lake that its user can mend. The message is one line. */
export class LakeError extends Error {
  override name = "LakeError";
}

/** Where a lake's shards tell what they hold; readers of tables pass over what begins so. */
const folderName = "_shards";

/**
 * What one shard tells of itself, in the lake's folder `_shards`: while it is written a journal with a line for each part
 * that is there, and when it is finished a manifest in its place.
 */
export class ShardRecords {
  /** For files in the making. */
  readonly making: string;
  private readonly folder: string;
  private readonly manifest: string;
  private readonly journal: string;

  constructor(
    out: string,
    private readonly shard: Shard,
  ) {
    this.folder = join(out, folderName);
    const own = join(this.folder, shardName(shard));
    this.manifest = `${own}.json`;
    this.journal = `${own}.journal`;
    this.making = join(this.folder, `.making-${shardName(shard)}`);
  }

  /**
   * Begins to write the shard, or goes on with it.
   *
   * @returns the parts that are there, as far as anybody said
   * @throws LakeError if the lake has other shards
   */
  async begin(): Promise<PartRecord[]> {
    await mkdir(this.folder, {recursive: true});
    for (const name of await readdir(this.folder)) {
      const total = /^\d+-of-(\d+)\./.exec(name)?.[1];
      if (total === undefined || Number(total) === this.shard.total) continue;
      throw new LakeError(
        `other shards: ${this.folder} is of ${total} shards, not of ${this.shard.total}; name another folder, or remove this one`,
      );
    }
    const told = [...(await this.finishedParts()), ...(await this.journalParts())];
    // Another version of this code may have told less.
    const known = told.filter(({keys}) => Array.isArray(keys));
    this.dropMaking();
    await mkdir(this.making);
    await this.replace(this.journal, known.map((record) => `${JSON.stringify(record)}\n`).join(""));
    await rm(this.manifest, {force: true});
    return known;
  }

  /** Removes at once what is in the making, though workers still write to it: under another name they do not find it. */
  dropMaking(): void {
    const dropped = `${this.making}-dropped`;
    rmSync(dropped, {recursive: true, force: true});
    try {
      renameSync(this.making, dropped);
    } catch (error) {
      if (isAbsent(error)) return;
      throw error;
    }
    rmSync(dropped, {recursive: true, force: true});
  }

  async add(record: PartRecord): Promise<void> {
    await appendFile(this.journal, `${JSON.stringify(record)}\n`);
  }

  async finish(manifest: ShardManifest): Promise<void> {
    await this.replace(this.manifest, `${JSON.stringify(manifest, null, 1)}\n`);
    await rm(this.journal, {force: true});
    await rm(this.making, {recursive: true, force: true});
  }

  private async finishedParts(): Promise<readonly PartRecord[]> {
    const text = (await readIfPresent(this.manifest))?.toString();
    return text === undefined ? [] : ((parsed(text) as ShardManifest | null)?.parts ?? []);
  }

  /** Of a line that was cut short nothing is believed. */
  private async journalParts(): Promise<PartRecord[]> {
    const lines = ((await readIfPresent(this.journal)) ?? "").toString().split("\n");
    return lines.flatMap((line) => (parsed(line) as PartRecord | null) ?? []);
  }

  private async replace(file: string, content: string): Promise<void> {
    const temporary = join(this.making, "record");
    await writeFile(temporary, content);
    await rename(temporary, file);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

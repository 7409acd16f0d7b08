import {readFileSync} from "node:fs";
import {readdir, rm, rmdir} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import type {Codebook} from "../codebook.js";
import {sha256} from "../hash.js";
import {nameErrorsOf} from "../notice-files.js";
import {cacheSetting} from "../reading/cache.js";
import {
  Desk,
  failureOf,
  surveyedAs,
  type DeskSetting,
  type Failure,
  type NoticeFile,
  type Survey,
} from "../reading/desk.js";
import {inOrder} from "../reading/in-order.js";
import {wholeFile, type Origin} from "../reading/reading.js";
import {stemOf} from "../stem.js";
import type {PartTask, SurveyTask} from "../reading/worker.js";
import {cores, WorkerDied, Workers, type WorkersOptions} from "../reading/workers.js";
import type {DiagnosticRow} from "../schema.js";
import {notWritten} from "./not-written.js";
import {planParts, type Part, type Surveyed} from "./plan.js";
import {putInPlace} from "./put-in-place.js";
import {LakeError, ShardRecords, type PartRecord, type ShardManifest} from "./records.js";
import {isInShard, shardName, type Shard} from "./shard.js";
import {lakeTables, type WrittenFile} from "./write-part.js";

export {LakeError} from "./records.js";

/** Results that may wait for their turn, for each worker. */
const ahead = 4;

export interface LakeOrder {
  /** The notices of all shards. */
  readonly files: readonly NoticeFile[];
  /** Rows of diagnostics about what has no file; they are in the shard of their notice. */
  readonly missing: readonly DiagnosticRow[];
  /** What is known of a file's origin, given the SHA-256 of its bytes. */
  readonly originOf: (file: NoticeFile, sha256: string) => Origin;
  readonly codebook: Codebook;
  readonly shard: Shard;
  /** Folder of the lake. */
  readonly out: string;
  /** Folder that keeps what was read. */
  readonly cache: string;
  readonly workers?: WorkersOptions | undefined;
  readonly onRead?: (done: number, total: number, name: string) => void;
  readonly onWritten?: (done: number, total: number, name: string) => void;
}

/**
 * Writes a shard of the lake: a Parquet file for each table and part at `<table>/year=…/province=…/part-3-of-16-0001.parquet`.
 * Each file is there in full or not at all; what is there already of the same inputs is left as it is, and what is there of
 * others is replaced or removed. The same inputs give the same files, whether or not an earlier run was interrupted.
 *
 * @throws LakeError if the folder holds other shards, or cannot be written
 */
export async function writeLake(
  order: LakeOrder,
): Promise<{manifest: ShardManifest; refused: readonly DiagnosticRow[]}> {
  const {codebook, shard, out} = order;
  const cache = cacheSetting(order.cache, codebook);
  if (!cache) throw new LakeError("loaders/ changed since the command began; run it again");
  const records = new ShardRecords(out, shard);
  const workers = new Workers({texts: codebook.texts, cache} satisfies DeskSetting, order.workers);
  try {
    const known = await records.begin();
    const {notices, refused} = await survey(order, known, new Desk(codebook, cache), workers);
    const parts = planParts(notices, refused, cache.version);
    const written = await writeParts(parts, known, order, records, workers);
    await removeOthers(out, shard, written);
    const manifest = {shard, notices: notices.length, unread: refused.length, parts: written};
    await records.finish(manifest);
    return {manifest, refused};
  } catch (error) {
    throw notWritten(error, out);
  } finally {
    await workers.end();
  }
}

/** Leaves nothing half made behind in a lake that is being written; it takes no time, and needs nobody's consent. */
export function dropUnfinished(out: string, shard: Shard): void {
  new ShardRecords(out, shard).dropMaking();
}

/** Reads the shard's notices, and keeps of each what the plan needs. */
async function survey(
  {files, missing, originOf, shard, workers: options, onRead}: LakeOrder,
  known: readonly PartRecord[],
  desk: Desk,
  workers: Workers,
): Promise<{notices: Surveyed[]; refused: DiagnosticRow[]}> {
  const inShard = files
    .filter(({file}) => isInShard(stemOf(file), shard))
    .map(({file, name}) => ({file, name}))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const misnamed = nameErrorsOf(inShard);
  const partitions = new Map(
    known.flatMap(({keys, partition}) => keys.map((key) => [key, partition] as const)),
  );
  const notices: Surveyed[] = [];
  const refused: DiagnosticRow[] = [];
  const look = async (file: NoticeFile): Promise<{file: NoticeFile; found: Survey | {failure: Failure}}> => {
    const error = misnamed.get(file);
    if (error) return {file, found: {failure: failureOf(error, file.name)}};
    // A lake that is begun has nothing to look up, and leaves it to the workers to open the file.
    if (partitions.size > 0) {
      const opened = desk.open(file);
      if ("failure" in opened) return {file, found: opened};
      const partition = partitions.get(opened.key);
      if (partition) return {file, found: {...surveyedAs(opened), partition}};
    }
    const found = workers
      .run<Survey | {failure: Failure}>({kind: "survey", file} satisfies SurveyTask)
      .catch((error: unknown) => {
        if (!(error instanceof WorkerDied)) throw error;
        return {failure: failureOf(error, file.name)};
      });
    return {file, found: await found};
  };
  let done = 0;
  for await (const {file, found} of inOrder(inShard, look, ahead * (options?.threads ?? cores))) {
    if ("failure" in found) {
      const {code, message} = found.failure;
      refused.push({notice_id: stemOf(file.file), ...wholeFile("error", code, message)});
    } else {
      const {entry, diagnostics = []} = originOf(file, found.sha256);
      // Its line is of no account, and changes with every row above it.
      const known = entry && {publisher: entry.publisher, source_url: entry.source_url};
      notices.push({...file, ...found, origin: {entry: known, diagnostics}});
    }
    onRead?.(++done, inShard.length, file.name);
  }
  refused.push(...missing.filter(({notice_id}) => isInShard(notice_id, shard)));
  return {notices, refused};
}

/** Writes the parts that are not there yet. */
async function writeParts(
  parts: readonly Part[],
  known: readonly PartRecord[],
  {out, shard, workers: options, onWritten}: LakeOrder,
  records: ShardRecords,
  workers: Workers,
): Promise<PartRecord[]> {
  const knownOf = new Map(
    known.map((record) => [`${record.folder} ${record.number} ${record.inputs}`, record]),
  );
  const write = async (part: Part, i: number): Promise<PartRecord> => {
    const {folder, number, partition, inputs, notices} = part;
    const there = knownOf.get(`${folder} ${number} ${inputs}`);
    if (there && isThere(out, there)) return there;
    const task: PartTask = {kind: "part", part, folder: records.making, suffix: String(i)};
    const written = await workers.run<WrittenFile[]>(task);
    const files = [];
    for (const {table, file, ...content} of written) {
      const path = `${table}/${folder}/${fileName(shard, number)}`;
      putInPlace(file, join(out, path));
      files.push({path, ...content});
    }
    const keys = notices.map(({key}) => key);
    const record = {folder, number, notices: notices.length, partition, keys, inputs, files};
    await records.add(record);
    return record;
  };
  const written: PartRecord[] = [];
  const begin = ([i, part]: [number, Part]) => write(part, i);
  for await (const record of inOrder(parts.entries(), begin, ahead * (options?.threads ?? cores))) {
    written.push(record);
    onWritten?.(written.length, parts.length, record.folder);
  }
  return written;
}

function isThere(out: string, {files}: PartRecord): boolean {
  return files.every(({path, sha256: wanted}) => {
    try {
      return sha256(readFileSync(join(out, path))) === wanted;
    } catch {
      // Absent, or not to be read: it is written anew.
      return false;
    }
  });
}

function fileName(shard: Shard, number: number): string {
  return `part-${shardName(shard)}-${String(number).padStart(4, "0")}.parquet`;
}

/** Removes the shard's files that are of no part, and the folders that are empty then. */
async function removeOthers(out: string, shard: Shard, parts: readonly PartRecord[]): Promise<void> {
  const wanted = new Set(parts.flatMap(({files}) => files.map(({path}) => path)));
  const inUse = new Set<string>();
  for (const path of wanted)
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) inUse.add(folder);
  const own = `part-${shardName(shard)}-`;
  for (const table of lakeTables) {
    const entries = await readdir(join(out, table), {recursive: true}).catch(() => []);
    const paths = entries.map((path) => `${table}/${path.replaceAll("\\", "/")}`);
    for (const path of paths)
      if (basename(path).startsWith(own) && !wanted.has(path)) await rm(join(out, path), {force: true});
    // The deepest first; another shard's files keep theirs.
    const folders = paths
      .filter((path) => !path.endsWith(".parquet") && !inUse.has(path))
      .sort((a, b) => b.length - a.length);
    for (const path of folders) await rmdir(join(out, path)).catch(() => undefined);
  }
}

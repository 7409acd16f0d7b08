import {stat} from "node:fs/promises";
import {basename, join, resolve} from "node:path";
import {codebookFor} from "../corpus.js";
import {findFiles} from "../found-files.js";
import {dropUnfinished, LakeError, writeLake, type LakeOrder} from "../lake/lake.js";
import {parseShard, shardName, type Shard} from "../lake/shard.js";
import {listDataFiles, missingFile, originOf} from "../notice-files.js";
import {projectCache} from "../reading/cache.js";
import {readSources} from "../sources.js";
import {FileError} from "../text.js";
import {callerFolder} from "./caller.js";
import {projectData, readArguments, runCommand, UsageError} from "./command.js";
import {counted} from "./counted.js";
import {print} from "./output.js";
import {tellProgress} from "./progress.js";

const usage = `usage: npm run tables -- --out FOLDER [--shard NUMBER/TOTAL] [options] [PATH…]

Writes the tables as a lake of Parquet files, FOLDER/<table>/year=…/province=…/part-….parquet, by year and
province of the notice: of the notices in data/notices, or of the files named and of those in the folders
named. With --shard 3/16 it writes the third of sixteen shares and nothing else; to merge shards is to list the
folder. The tables reuse, words and evaluation, which depend on the corpus as a whole, are not in the lake.

Interrupted at any point it leaves no file half written, and the next run goes on. A notice that cannot be read
is named on standard error and in the table diagnostics.

  --out FOLDER      where the lake is, or shall be
  --shard N/TOTAL   the share to write; all of it if left out
  --workers NUMBER  how many threads; one for each core if left out
  --data FOLDER     another data folder than the project's, with notices, sources.csv and codebook
  --cache FOLDER    where to keep what was read; .taizhang/cache of the project if left out
`;

const options = {
  out: {type: "string"},
  shard: {type: "string"},
  workers: {type: "string"},
  data: {type: "string"},
  cache: {type: "string"},
} as const;

async function main(): Promise<number> {
  const given = await readArguments(options, usage);
  if (!given) return 0;
  const {values, positionals} = given;
  if (values.out === undefined) throw new UsageError(`no folder: say --out FOLDER\n\n${usage}`);
  const caller = callerFolder("tables");
  const shard = shardOf(values.shard ?? "1/1");
  const threads = threadsOf(values.workers);
  const data = values.data === undefined ? projectData : resolve(caller, values.data);
  const out = resolve(caller, values.out);
  const notices = await noticesGiven(positionals, caller, data);
  const progress = tellProgress();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      progress.clear();
      try {
        dropUnfinished(out, shard);
      } finally {
        // Heard once, it has its usual effect now. To exit would be to wait for what workers are doing.
        process.kill(process.pid, signal);
      }
    });
  }
  const {manifest, refused} = await writeLake({
    ...notices,
    codebook: await codebookFor(data),
    shard,
    out,
    cache: values.cache === undefined ? projectCache : resolve(caller, values.cache),
    workers: {threads},
    onRead: progress.tell,
    onWritten: progress.tell,
  });
  for (const {message} of refused) process.stderr.write(`${message}\n`);
  const files = manifest.parts.flatMap((part) => part.files);
  const megabytes = (files.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6).toFixed(1);
  const share = shard.total === 1 ? "" : `${shardName(shard)}: `;
  await print(
    `${share}${counted(manifest.notices, "notice")}, ${counted(files.length, "file")}, ${megabytes} MB\n`,
  );
  return 0;
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new UsageError(`--shard: ${text}; write NUMBER/TOTAL, as in 3/16`);
  return shard;
}

function threadsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--workers: ${text}; write a number from 1`);
  return Number(text);
}

/** The notices that are meant, and where they come from. */
async function noticesGiven(
  paths: readonly string[],
  caller: string,
  data: string,
): Promise<Pick<LakeOrder, "files" | "missing" | "originOf">> {
  const entries = await readSources(join(data, "sources.csv"), "data/sources.csv");
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const byHash = new Map(entries.map((entry) => [entry.sha256, entry]));
  if (paths.length === 0) {
    const files = await listDataFiles(data);
    const present = new Set(files.map(({base}) => base));
    const missing = entries
      .filter(({file}) => !present.has(file))
      .map((entry) => ({notice_id: entry.notice_id, ...missingFile(entry)}));
    return {files, missing, originOf: ({file, name}, hash) => originOf(name, hash, byFile.get(basename(file)))};
  }
  for (const path of paths) {
    const stats = await stat(resolve(caller, path)).catch(() => null);
    if (!stats) throw new FileError(`file not found: ${path}; see how its path is written`);
  }
  const {files, passedOver} = await findFiles(paths, caller);
  for (const [ending, number] of passedOver) {
    process.stderr.write(`passed over: ${counted(number, "file")} of type ${ending}\n`);
  }
  // A file elsewhere is known by its bytes, and of its origin nothing is asked.
  return {files, missing: [], originOf: (_, hash) => ({entry: byHash.get(hash)})};
}

await runCommand(main, (error) => error instanceof LakeError);

import type {Codebook} from "../codebook.js";
import {cacheSetting} from "./cache.js";
import {Desk, failureOf, type DeskSetting, type NoticeFile, type Outcome} from "./desk.js";
import {inOrder} from "./in-order.js";
import type {ParseTask} from "./worker.js";
import {cores, WorkerDied, Workers, type WorkersOptions} from "./workers.js";

/**
 * So many notices are parsed before workers are called in: these take to begin, and to come up to speed, what one thread at
 * speed needs for several hundred.
 */
const fewNotices = 400;

/** How many results may wait for their turn, for each worker. */
const ahead = 4;

export interface ReadingOptions {
  /** Folder that keeps what was read; without one nothing is kept. */
  readonly cache?: string | undefined;
  /** How many notices may be parsed without workers; 400 if left out. */
  readonly few?: number;
  readonly workers?: WorkersOptions | undefined;
  /** Prints one line about the cache; to standard error if left out. */
  readonly say?: ((line: string) => unknown) | undefined;
}

/**
 * Reads notices' files and yields the readings in the order of the files, holding a few of them at a time. Those that the
 * cache has are not parsed again; if there are more than a few others, workers parse them.
 */
export async function* readingsOf<File extends NoticeFile>(
  files: Iterable<File>,
  codebook: Codebook,
  {cache, few = fewNotices, workers: options, say}: ReadingOptions,
): AsyncGenerator<{file: File; outcome: Outcome}, void, undefined> {
  const kept = cache === undefined ? null : cacheSetting(cache, codebook);
  const desk = new Desk(codebook, kept, say);
  let workers: Workers | undefined;
  let parsed = 0;
  const read = async (file: File): Promise<Outcome> => {
    const opened = desk.open(file);
    if ("failure" in opened) return opened;
    const packed = desk.kept(opened.key, file.name);
    if (packed) return {reading: packed.reading};
    if (parsed++ < few) return desk.parse(file, opened);
    workers ??= new Workers({texts: codebook.texts, cache: kept} satisfies DeskSetting, options);
    const task: ParseTask = {kind: "parse", file: {file: file.file, name: file.name}, opened};
    return workers.run<Outcome>(task).catch((error: unknown) => {
      if (!(error instanceof WorkerDied)) throw error;
      return {failure: failureOf(error, file.name)};
    });
  };
  const begin = async (file: File) => ({file, outcome: await read(file)});
  try {
    yield* inOrder(files, begin, ahead * (options?.threads ?? cores));
  } finally {
    await workers?.end();
  }
  await desk.cache?.prune();
}

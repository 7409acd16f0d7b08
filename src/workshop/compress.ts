import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {sha256} from "../../loaders/hash.js";
import {readIfPresent} from "../../loaders/read-if-present.js";
import {removeLeftovers, temporaryBeside} from "../../loaders/temporary.js";
import {encodings, type Encoding} from "./encodings.js";

/** Parquet is compressed already, and read in pieces. */
const compressible = new Set(".arrow .css .csv .html .js .json .map .md .mjs .svg .txt .wasm .xml".split(" "));

/** Bytes below which a file fits into a packet or two as it is. */
const smallest = 1024;

/** Bytes from which it is quicker to read what was compressed before than to compress again. */
const cachedFrom = 64 * 1024;

/** A compressed file that saves less than this share is not worth its place. */
const leastSaved = 0.05;

/** Of the engine's 34 MB, quality 5 makes 6.2 MB in 1.2 s; 9 would make 5.9 MB in 7.7 s, 4 makes 6.8 MB in 0.9 s. */
const quality = 5;
/** Pages load these: at 10, scripts are a tenth, snapshots a fifth to a quarter smaller than at 5, for a second or two each MB. */
const pageQuality = 10;
const loadedByPages = new Set([".arrow", ".js"]);
const level = 6;

/** Files that are compressed at once: as many as Node has threads for it. */
const atOnce = 4;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Puts beside each file of a built site its compressed forms, `.br` and `.gz`, where they are worth it. The same
 * files give the same bytes.
 *
 * @param site folder of the site
 * @param cache folder that keeps what was compressed, by the content's hash, from build to build; what this build has
 * no use for is removed from it
 */
export async function compressFolder(site: string, cache: string): Promise<void> {
  await mkdir(cache, {recursive: true});
  const used = new Set<string>();
  const entries = await readdir(site, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      for (const name of await compressFile(file, cache)) used.add(name);
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  await removeLeftovers(cache);
  for (const name of await readdir(cache)) {
    if (!name.startsWith(".") && !used.has(name)) await rm(join(cache, name), {force: true});
  }
}

/** Writes a file's compressed forms; resolves to the names of what it used of the cache. */
async function compressFile(file: string, cache: string): Promise<string[]> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return [];
  const hash = bytes.length < cachedFrom ? null : sha256(bytes);
  const wanted = loadedByPages.has(extname(file)) ? pageQuality : quality;
  const used: string[] = [];
  for (const encoding of encodings) {
    const name = hash === null ? null : `${hash}-${wanted}-${settings}${encoding.ending}`;
    const compressed = await cached(name && join(cache, name), () => compress(encoding, bytes, wanted));
    if (name !== null) used.push(name);
    if (compressed.length <= bytes.length * (1 - leastSaved))
      await writeFile(`${file}${encoding.ending}`, compressed);
  }
  return used;
}

/** Everything beside the content and the quality that decides what a compressed file is. */
const settings = `${level}-${process.versions.brotli}-${process.versions.zlib}`;

function compress({name}: Encoding, bytes: Buffer, quality: number): Promise<Buffer> {
  if (name === "gzip") return deflate(bytes, {level});
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = constants;
  return brotli(bytes, {params: {[BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length}});
}

/**
 * What a file of the cache holds, behind a hash that shows whether it is whole; if it is absent or spoilt, what is made
 * is written to it in one step.
 */
async function cached(file: string | null, make: () => Promise<Buffer>): Promise<Buffer> {
  if (file === null) return make();
  const kept = await readIfPresent(file);
  const whole = kept?.subarray(hashLength);
  if (whole && sha256(whole) === kept!.toString("latin1", 0, hashLength)) return whole;
  const made = await make();
  const unfinished = temporaryBeside(file);
  await writeFile(unfinished, Buffer.concat([Buffer.from(sha256(made)), made]));
  await rename(unfinished, file);
  return made;
}

/** Characters of a SHA-256 in hexadecimal. */
const hashLength = 64;

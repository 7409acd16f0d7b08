import {readdirSync, readFileSync, rmSync, statSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {readIfPresentSync} from "../../loaders/read-if-present.js";
import {Archive} from "./archive.js";
import {hashEngineInputs, hashInputs} from "./inputs.js";

/*
 * Framework runs a data loader again only if the loader's own file is younger than its cached output, and a build
 * keeps even a stale output. The tables depend on much more than that file. So the content hash in the archive's
 * manifest decides whether what is cached may be used, and whether what was built may be published.
 */

/** Where Framework caches the outputs of data loaders, relative to the project's folder. */
export const cacheFolder = "src/.observablehq/cache/data";

/**
 * Removes the cached outputs that were not made of the present inputs, so that Framework makes them again.
 * Outputs in the making (their names end in a process id) are left to who makes them.
 *
 * @param root the project's folder; no preview may be running in it
 */
export function dropStale(root: string): void {
  const folder = join(root, cacheFolder);
  for (const file of staleOutputs(root).files) rmSync(join(folder, file), {force: true});
}

/**
 * Removes the cached snapshots of cells: a build makes them anew, since every page and table has a part in them.
 *
 * @param root the project's folder
 */
export function dropSnapshots(root: string): void {
  for (const name of ["snapshots.zip", "snapshots"]) {
    rmSync(join(root, cacheFolder, name), {recursive: true, force: true});
  }
}

/**
 * Makes the stale outputs look older than any loader, so that a running preview makes them again. It must not find
 * them gone: between a look at a cached file and the use of it, Framework's server ends if the file is removed.
 *
 * @param root the project's folder
 * @returns how many had looked fresh, and the hash that the cached archive bears
 */
export function ageStale(root: string): {aged: number; cached: string | undefined} {
  const folder = join(root, cacheFolder);
  const {files, cached} = staleOutputs(root);
  const young = files.filter(
    (file) => (statSync(join(folder, file), {throwIfNoEntry: false})?.mtimeMs ?? 0) > 0,
  );
  for (const file of young) utimesSync(join(folder, file), 0, 0);
  return {aged: young.length, cached};
}

/** Cached outputs that were not made of the present inputs, relative to the cache folder. */
function staleOutputs(root: string): {files: string[]; cached: string | undefined} {
  const folder = join(root, cacheFolder);
  const archive = Archive.open(join(folder, "corpus.zip"));
  const engine = Archive.open<{inputs_sha256: string}>(join(folder, "engine.zip"));
  const fresh = {
    corpus: archive?.manifest.inputs_sha256 === hashInputs(root) ? archive : undefined,
    engine: engine?.manifest.inputs_sha256 === hashEngineInputs(root) ? engine : undefined,
  };
  const files = listFiles(folder).filter((file) => !isUnfinished(file) && !isFresh(fresh, folder, file));
  return {files, cached: archive?.manifest.inputs_sha256};
}

/**
 * Checks that a built site holds tables of the present inputs, and nothing else under data/corpus.
 *
 * @param root the project's folder
 * @param output the built site
 * @throws Error if it does not; the message is one line
 */
export function checkOutput(root: string, output: string): void {
  const archive = checkInputs(root, output);
  const folder = join(output, "_file/data/corpus");
  for (const file of listFiles(folder)) {
    // Framework puts eight digits of a hash before the ending.
    const original = archive.file(file.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, ""));
    if (!original || !readFileSync(join(folder, file)).equals(original)) {
      throw new Error(`stale table: ${file} was not made of the present data/ and loaders/; build again`);
    }
  }
}

/**
 * Checks that the tables of a built site were made of the present inputs.
 *
 * @returns the archive of these tables
 * @throws Error as {@link checkOutput}
 */
export function checkInputs(root: string, output: string): Archive {
  const archive = Archive.open(join(root, cacheFolder, "corpus.zip"));
  const manifest = readIfPresentSync(join(output, "data/corpus/manifest.json"));
  if (!manifest) throw new Error(`no tables: ${output} has no data/corpus/manifest.json; build again`);
  const {inputs_sha256} = JSON.parse(manifest.toString()) as Archive["manifest"];
  if (inputs_sha256 !== hashInputs(root) || archive?.manifest.inputs_sha256 !== inputs_sha256) {
    throw new Error("stale tables: data/ or loaders/ changed while the site was built; build again");
  }
  return archive;
}

/**
 * Whether an output is of the archive that holds it, or a ledger that was made after the present tables; of the snapshots a
 * build takes care, see {@link dropSnapshots}.
 */
function isFresh(
  archives: Readonly<Record<"corpus" | "engine", Pick<Archive, "file"> | undefined>>,
  folder: string,
  file: string,
): boolean {
  if (file.startsWith("ledgers/")) return archives.corpus !== undefined && !isOlder(folder, file, "corpus.zip");
  const name = /^\w+(?=\.zip$|\/)/.exec(file)?.[0];
  if (name === undefined || !Object.hasOwn(archives, name)) return true;
  const archive = archives[name as keyof typeof archives];
  if (file === `${name}.zip`) return archive !== undefined;
  const original = archive?.file(file.slice(`${name}/`.length));
  const bytes = original && readIfPresentSync(join(folder, file));
  return bytes?.equals(original!) ?? false;
}

function isOlder(folder: string, file: string, other: string): boolean {
  const [own, its] = [file, other].map(
    (name) => statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0,
  );
  return own! < its!;
}

function isUnfinished(file: string): boolean {
  return /\.\d+(\.err)?$/.test(file);
}

function listFiles(folder: string, prefix = ""): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})) return [];
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(join(folder, entry.name), `${path}/`) : [path];
  });
}

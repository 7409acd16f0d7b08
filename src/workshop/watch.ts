import {mkdirSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {watch, type FSWatcher} from "chokidar";
import {ageStale, cacheFolder} from "./freshness.js";
import {hashInputs, inputs} from "./inputs.js";

/** Milliseconds of quiet after which a burst of changes counts as one. */
const settle = 50;

/**
 * Keeps a running preview fresh: when an input changes, or a loader that had begun before the change delivers, the
 * stale outputs are made to look old and the loader's file is touched, upon which Framework refreshes the pages
 * that are open.
 *
 * @param root the project's folder
 */
export async function watchInputs(root: string): Promise<FSWatcher> {
  let announced = hashInputs(root);
  let lastAged: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const refresh = () => {
    const hash = hashInputs(root);
    const {aged, cached} = ageStale(root);
    // If what is delivered bears the same wrong hash twice, hash.ts itself was edited: only a restart helps.
    const stale = aged > 0 ? `${cached} ${hash}` : undefined;
    if (hash !== announced || (stale && stale !== lastAged)) touchLoaders(root);
    announced = hash;
    lastAged = stale ?? lastAged;
  };

  mkdirSync(join(root, cacheFolder), {recursive: true});
  const watcher = watch(
    [...inputs, cacheFolder].map((path) => join(root, path)),
    {ignoreInitial: true},
  );
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        refresh();
      } catch (error) {
        process.stderr.write(`not refreshed: ${String(error)}\n`);
      }
    }, settle);
  });
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
  return watcher;
}

/** Makes Framework look for new outputs of the loaders that depend on the inputs. */
function touchLoaders(root: string): void {
  const now = new Date();
  for (const loader of ["corpus.zip.ts", "ledgers/[id].json.ts"])
    utimesSync(join(root, "src/data", loader), now, now);
}

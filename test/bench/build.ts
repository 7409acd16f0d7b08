import {appendFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {runNpm, type Run} from "./command.js";
import type {Options} from "./options.js";
import {figureOf, type Figure, type Suite} from "./figure.js";
import {layNotices, noticeMegabytes} from "./project.js";
import {asPublished} from "./sample.js";
import {repeated} from "./time.js";

/** A build of the whole site, one after a notice was changed, and one after nothing was. */
export async function benchBuild({notices, quick, project}: Options): Promise<Figure[]> {
  const root = await project();
  const forget = () => {
    for (const cache of ["src/.observablehq/cache/data", ".taizhang"])
      rmSync(join(root, cache), {recursive: true, force: true});
  };
  return benchStages("build", notices, join(root, "data"), quick, forget, () => runNpm(root, "build"));
}

/** The tables as a lake, of notices as long as published ones, written anew, after a notice was changed, and after nothing was. */
export async function benchLake({notices, quick, project}: Options): Promise<Figure[]> {
  const root = await project();
  const data = join(root, "lake-data");
  const out = join(root, "lake");
  const cache = join(root, "lake-cache");
  layNotices(data, notices, asPublished);
  const forget = () => {
    for (const folder of [out, cache]) rmSync(folder, {recursive: true, force: true});
  };
  const make = () => runNpm(root, "tables", "--data", data, "--out", out, "--cache", cache);
  try {
    return await benchStages("lake", notices, data, quick, forget, make);
  } finally {
    forget();
    rmSync(data, {recursive: true});
  }
}

async function benchStages(
  suite: Suite,
  notices: number,
  data: string,
  quick: boolean,
  forget: () => void,
  make: () => Promise<Run>,
): Promise<Figure[]> {
  const size = noticeMegabytes(data);
  const runs = await repeated(
    async () => {
      forget();
      const full = await make();
      appendFileSync(join(data, "notices/generated-000001.txt"), "\n补记。\n");
      return {full, changed: await make(), same: await make()};
    },
    {quick},
  );
  const seconds = (stage: "full" | "changed" | "same") => runs.map((run) => run[stage].seconds);
  const memory = runs.map(({full}) => full.megabytes);
  const whole = {name: "all of it", values: seconds("full")};
  const bytes = {name: "size of the notices", values: memory.map(() => size)};
  return [
    figureOf(suite, notices, "all of it", "s", whole.values),
    figureOf(suite, notices, "one notice changed", "s", seconds("changed"), whole),
    figureOf(suite, notices, "nothing changed", "s", seconds("same"), whole),
    figureOf(suite, notices, "peak memory", "MB", memory, bytes),
  ].filter(({value}) => !Number.isNaN(value));
}

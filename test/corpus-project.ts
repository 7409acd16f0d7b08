import {existsSync} from "node:fs";
import {cp, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {generateNotice} from "./generator/notice.js";
import {copyProject, type Project} from "./project.js";

/** A corpus to build the site over. */
export interface CorpusOptions {
  /** How many generated notices. */
  readonly notices: number;
  /** Of the first notice; the others follow. */
  readonly seed: number;
  /** Which annotated notices to keep; all if left out. */
  readonly annotated?: readonly string[];
}

/** Copies the project, with generated notices in place of its own. */
export async function corpusProject({notices, seed, annotated}: CorpusOptions): Promise<Project> {
  const project = await copyProject({pages: true});
  const folder = join(project.root, "data/notices");
  // The annotations of published notices need their texts, which then lie beside them.
  for (const file of await readdir(folder)) {
    if (existsSync(join(project.root, "test/gold", file.replace(/\.txt$/, ".json"))))
      await cp(join(folder, file), join(project.root, "test/gold", file));
    await rm(join(folder, file));
  }
  for (const file of annotated ? await readdir(join(project.root, "test/gold")) : [])
    if (file.endsWith(".json") && !annotated!.includes(file.slice(0, -".json".length)))
      await rm(join(project.root, "test/gold", file));
  const [header] = (await project.read("data/sources.csv")).split("\n");
  await project.write("data/sources.csv", `${header!}\n`);
  for (let i = 0; i < notices; i++) {
    const name = `generated-${String(i + 1).padStart(4, "0")}`;
    await project.write(`data/notices/${name}.txt`, generateNotice({seed: seed + i}).text);
  }
  return project;
}

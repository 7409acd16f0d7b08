import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {layProject} from "../lay-project.js";
import {generatedTexts} from "./sample.js";

/** Writes generated notices, and a list of sources without a row, to a data folder. */
export function layNotices(data: string, notices: number): void {
  const folder = join(data, "notices");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  generatedTexts(notices).forEach((text, i) => {
    writeFileSync(join(folder, `generated-${String(i + 1).padStart(6, "0")}.txt`), text);
  });
  const [header] = readFileSync("data/sources.csv", "utf8").split("\n");
  writeFileSync(join(data, "sources.csv"), `${header!}\n`);
}

/** Copies the project to a folder, with generated notices in place of its own. */
export async function layGenerated(root: string, notices: number): Promise<void> {
  await layProject(root);
  layNotices(join(root, "data"), notices);
  // Annotations of notices that are not there.
  for (const file of ["yantai-laishan-2020", "dongying-port-2023"])
    rmSync(join(root, "test/gold", `${file}.json`), {force: true});
}

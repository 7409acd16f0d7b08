import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {sha256} from "../../loaders/hash.js";
import {sourceColumns} from "../../loaders/sources.js";
import {layProject} from "../lay-project.js";
import {generatedText} from "./sample.js";

/**
 * Writes generated notices to a data folder, and the list of their sources.
 *
 * @param problems of each, as {@link generatedText} has it
 */
export function layNotices(data: string, notices: number, problems?: number): void {
  const folder = join(data, "notices");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const rows = [sourceColumns.join(",")];
  for (let i = 0; i < notices; i++) {
    const id = `generated-${String(i + 1).padStart(6, "0")}`;
    const text = generatedText(i, problems);
    writeFileSync(join(folder, `${id}.txt`), text);
    rows.push(`${id},${id}.txt,,,,,${sha256(Buffer.from(text))}`);
  }
  writeFileSync(join(data, "sources.csv"), `${rows.join("\n")}\n`);
}

/** Copies the project to a folder, with generated notices in place of its own. */
export async function layGenerated(root: string, notices: number): Promise<void> {
  await layProject(root);
  layNotices(join(root, "data"), notices);
  // Annotations of notices that are not there.
  for (const file of ["yantai-laishan-2020", "dongying-port-2023"])
    rmSync(join(root, "test/gold", `${file}.json`), {force: true});
}

/** Megabytes of the notices in a data folder. */
export function noticeMegabytes(data: string): number {
  const folder = join(data, "notices");
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6;
}

/** Copies of the project with generated notices, each laid when it is first asked for. */
export class Projects {
  private readonly laid = new Map<number, Promise<string>>();
  private readonly roots: string[] = [];

  /** The folder of the copy with so many notices. */
  of(notices: number): Promise<string> {
    const known = this.laid.get(notices);
    if (known) return known;
    const root = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
    this.roots.push(root);
    const project = layGenerated(root, notices).then(() => root);
    this.laid.set(notices, project);
    return project;
  }

  /** Removes all of them. */
  drop(): void {
    for (const root of this.roots.splice(0)) rmSync(root, {recursive: true, force: true});
    this.laid.clear();
  }
}

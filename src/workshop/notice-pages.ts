import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {sha256} from "../../loaders/hash.js";
import {specimen} from "../../loaders/specimen.js";
import type {Archive} from "./archive.js";

/** Folder of the ledgers within the archive. */
const folder = "notices/";

/**
 * Puts the page and the ledger of every notice into a built site, in the place of the specimen's. The page differs from
 * notice to notice in nothing but the id, and the name and size of the ledger; Framework would parse it for each anew, a
 * quarter of a second of which a thousand notices make minutes.
 *
 * @param output the built site
 * @param archive the corpus that it publishes
 * @throws Error if the site has no page of the specimen
 */
export function makeNoticePages(output: string, archive: Archive): void {
  const pages = join(output, "notice");
  const ledgers = join(output, "_file/data/corpus", folder);
  const page = readFileSync(join(pages, `${specimen}.html`), "utf8");
  mkdirSync(ledgers, {recursive: true});
  for (const [name, bytes] of archive.filesBelow(folder)) {
    const id = name.slice(folder.length, -".json".length);
    if (id === specimen) continue;
    const ledger = hashedName(id, bytes);
    writeFileSync(join(ledgers, ledger), bytes);
    writeFileSync(join(pages, `${id}.html`), pageOf(id, page, ledger, bytes.length));
  }
  rmSync(join(pages, `${specimen}.html`));
  rmSync(join(ledgers, hashedName(specimen, archive.file(`${folder}${specimen}.json`)!)), {force: true});
}

/** A notice's page, made of the specimen's. */
function pageOf(id: string, page: string, ledger: string, size: number): string {
  const named = new RegExp(`${specimen}\\.[0-9a-f]{8}\\.json`, "g");
  return page
    .replace(/^registerFile\(.*$/gm, (line) =>
      line.includes(specimen) ? line.replace(/"size":\d+/, `"size":${size}`) : line,
    )
    .replace(named, () => ledger)
    .replaceAll(specimen, () => id);
}

/** The name of a ledger as Framework would have it: with eight digits of its hash, so that it may be kept for ever. */
function hashedName(id: string, bytes: Uint8Array): string {
  return `${id}.${sha256(bytes).slice(0, 8)}.json`;
}

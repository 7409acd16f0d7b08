import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {sha256} from "../../loaders/hash.js";
import {specimen} from "./specimen.js";
import type {Ledger} from "../components/ledger.js";
import {inlineScripts, withPolicy} from "./policy.js";

/** Folder of the ledgers within a built site. */
const ledgerFolder = "_file/data/ledgers";

/**
 * Puts the page and the ledger of every notice into a built site, in the place of the specimen's. The page differs from
 * notice to notice in nothing but the id, and the name and size of the ledger; Framework would parse it for each anew, a
 * quarter of a second of which a thousand notices make minutes.
 *
 * @param output the built site
 * @param ledgers of the notices
 * @throws Error if the site has no page of the specimen
 */
export async function makeNoticePages(output: string, ledgers: AsyncIterable<Ledger>): Promise<void> {
  const pages = join(output, "notice");
  const folder = join(output, ledgerFolder);
  const page = readFileSync(join(pages, `${specimen}.html`), "utf8");
  const scripts = inlineScripts(page);
  mkdirSync(folder, {recursive: true});
  for await (const ledger of ledgers) {
    const {notice_id} = ledger.notice;
    const bytes = Buffer.from(JSON.stringify(ledger));
    const name = `${notice_id}.${sha256(bytes).slice(0, 8)}.json`;
    const own = (html: string) => ownOf(html, notice_id, name, bytes.length);
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(pages, `${notice_id}.html`), withPolicy(own(page), scripts.map(own)));
  }
  rmSync(join(pages, `${specimen}.html`));
  for (const name of readdirSync(folder)) if (name.startsWith(specimen)) rmSync(join(folder, name));
}

/** A part of the specimen's page as a notice has it. */
function ownOf(html: string, id: string, ledger: string, size: number): string {
  const named = new RegExp(`${specimen}\\.[0-9a-f]{8}\\.json`, "g");
  return html
    .replace(/^registerFile\(.*$/gm, (line) =>
      line.includes(specimen) ? line.replace(/"size":\d+/, `"size":${size}`) : line,
    )
    .replace(named, () => ledger)
    .replaceAll(specimen, () => id);
}

import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Archive} from "./archive.js";
import {makeNoticePages} from "./notice-pages.js";
import {withPolicy} from "./policy.js";
import {manifestFile, siteManifest} from "./site-manifest.js";

/**
 * Finishes a site that Framework has built: every notice has its page, pages say the same whenever they are built and have
 * a strict content security policy each, and `manifest.json` says what the site was made of.
 *
 * @param root the project's folder
 * @param output the built site
 * @param archive of the tables that it publishes
 */
export function finishSite(root: string, output: string, archive: Archive): void {
  makeNoticePages(output, archive);
  for (const entry of readdirSync(output, {recursive: true, encoding: "utf8"})) {
    if (!entry.endsWith(".html")) continue;
    const file = join(output, entry);
    writeFileSync(file, withPolicy(withoutTimes(readFileSync(file, "utf8"))));
  }
  compressSite(root, output);
  writeFileSync(join(output, manifestFile), `${JSON.stringify(siteManifest(root, output), null, 2)}\n`);
}

/** @throws Error with what went wrong, such as a full disk */
function compressSite(root: string, output: string): void {
  const command = fileURLToPath(new URL("compress-site.ts", import.meta.url));
  const cache = join(root, "node_modules/.cache/taizhang-compressed");
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", command, output, cache], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`site not compressed: ${output}; ${stderr.trim()}`);
}

/** Framework tells a page when the files that it may open were made; no page asks for that. */
export function withoutTimes(html: string): string {
  return html.replace(/^(registerFile\(.*),"lastModified":\d+(?:\.\d+)?(?=,"size":\d+\}\);$)/gm, "$1");
}

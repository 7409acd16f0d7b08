import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {specimen} from "../../loaders/specimen.js";
import {checkInputs} from "./freshness.js";
import {withPolicy} from "./policy.js";
import {manifestFile, siteManifest} from "./site-manifest.js";

/**
 * Finishes a site that Framework has built: every notice has its page, pages say the same whenever they are built and have
 * a strict content security policy each, and `manifest.json` says what the site was made of.
 *
 * @param root the project's folder
 * @param output the built site
 * @throws Error if the site's tables were not made of the present inputs
 */
export function finishSite(root: string, output: string): void {
  for (const entry of readdirSync(output, {recursive: true, encoding: "utf8"})) {
    if (!entry.endsWith(".html")) continue;
    const file = join(output, entry);
    const page = withoutTimes(readFileSync(file, "utf8"));
    // The notices' pages, which are made of the specimen's, get a policy each.
    writeFileSync(file, entry.includes(specimen) ? page : withPolicy(page));
  }
  run("finish-site.ts", root, output);
  // The notices' ledgers were made of the data as it was just now.
  checkInputs(root, output);
  writeFileSync(join(output, manifestFile), `${JSON.stringify(siteManifest(root, output), null, 2)}\n`);
}

/** @throws Error with what went wrong, such as a full disk */
function run(script: string, root: string, output: string): void {
  const command = fileURLToPath(new URL(script, import.meta.url));
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", command, root, output], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`site not finished: ${output}; ${stderr.trim()}`);
}

/** Framework tells a page when the files that it may open were made; no page asks for that. */
export function withoutTimes(html: string): string {
  return html.replace(/^(registerFile\(.*),"lastModified":\d+(?:\.\d+)?(?=,"size":\d+\}\);$)/gm, "$1");
}

import {spawnSync} from "node:child_process";
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {checkInputs} from "./freshness.js";
import {manifestFile, siteManifest} from "./site-manifest.js";

/**
 * Finishes a site that Framework has built: its modules are bundled, every notice has its page, pages say the same whenever
 * they are built and have a strict content security policy each, and `manifest.json` says what the site was made of.
 *
 * @param root the project's folder
 * @param output the built site
 * @throws Error if the site's tables were not made of the present inputs
 */
export function finishSite(root: string, output: string): void {
  run(root, output);
  // The notices' ledgers were made of the data as it was just now.
  checkInputs(root, output);
  writeFileSync(join(output, manifestFile), `${JSON.stringify(siteManifest(root, output), null, 2)}\n`);
}

/** @throws Error with what went wrong, such as a full disk */
function run(root: string, output: string): void {
  const command = fileURLToPath(new URL("finish-site.ts", import.meta.url));
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", command, root, output], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`site not finished: ${output}; ${stderr.trim()}`);
}

import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {checkInputs} from "./freshness.js";
import {runNode} from "./run-node.js";
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

/** What goes wrong, such as a full disk, and what it warns of is said by the process itself. */
function run(root: string, output: string): void {
  try {
    runNode(fileURLToPath(new URL("finish-site.ts", import.meta.url)), [root, output]);
  } catch (error) {
    throw new Error(`site not finished: ${output}; finishing it ${(error as Error).message}`, {cause: error});
  }
}

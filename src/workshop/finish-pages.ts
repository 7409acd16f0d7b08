import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {specimen} from "./specimen.js";
import {withPolicy} from "./policy.js";

/**
 * Makes the pages of a built site say the same whenever they are built, and gives each a strict content security policy.
 *
 * @param site folder of the site; the pages' scripts are what they will be
 */
export function finishPages(site: string): void {
  for (const entry of readdirSync(site, {recursive: true, encoding: "utf8"})) {
    if (!entry.endsWith(".html")) continue;
    const file = join(site, entry);
    const page = withoutTimes(readFileSync(file, "utf8"));
    // The notices' pages, which are made of the specimen's, get a policy each.
    writeFileSync(file, entry.includes(specimen) ? page : withPolicy(page));
  }
}

/** Framework tells a page when the files that it may open were made; no page asks for that. */
export function withoutTimes(html: string): string {
  return html.replace(/^(registerFile\(.*),"lastModified":\d+(?:\.\d+)?(?=,"size":\d+\}\);$)/gm, "$1");
}

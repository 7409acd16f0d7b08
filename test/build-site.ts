import {spawn} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {findChromium} from "./chromium.js";
import {serveFolder} from "./static-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The built site's folder, and its addresses, each ending in a slash: at the top of a server, and below a folder. */
    site: {folder: string; top: string; below: string};
    /** Path of the browser's executable. */
    chromium: string;
  }
}

/** Builds the site once for all browser tests, and serves it as plainly as any static server does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "taizhang-site-"));
  const output = join(folder, "dist");
  await build(output);
  const {origin, close} = await serveFolder(output);
  project.provide("site", {folder: output, top: `${origin}/`, below: `${origin}/sub/`});
  project.provide("chromium", await findChromium());
  return async () => {
    close();
    await rm(folder, {recursive: true});
  };
}

async function build(output: string): Promise<void> {
  const child = spawn("npm", ["run", "--silent", "build"], {env: {...process.env, TAIZHANG_OUTPUT: output}});
  let log = "";
  const note = (chunk: Buffer) => (log += chunk.toString());
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  const status = await new Promise((done) => child.once("close", done));
  if (status !== 0) throw new Error(`the site does not build:\n${log}`);
}

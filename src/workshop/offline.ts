import {existsSync, mkdirSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";

/*
 * Framework asks the npm registry for the latest version of every library that its own client code could import,
 * used or not, and takes a folder `_npm/<name>@<version>` in its cache for an answer. These folders let the site be
 * built and previewed without a network. The site's pages import from node_modules, never from those libraries.
 */

/**
 * Answers Framework's questions for the versions of libraries.
 *
 * @param root the project's folder
 */
export function answerVersions(root: string): void {
  const cache = join(root, "src/.observablehq/cache/_npm");
  const framework = join(root, "node_modules/@observablehq/framework/dist");
  for (const name of impliedLibraries(framework)) {
    if (isAnswered(cache, name)) continue;
    mkdirSync(join(cache, `${name}@${installedVersion(root, name)}`), {recursive: true});
  }
}

/** The libraries named in Framework's client code and in its table of implicit imports, as `npm:<name>`. */
function impliedLibraries(framework: string): Set<string> {
  const client = readdirSync(join(framework, "client"), {recursive: true, encoding: "utf8"});
  const sources = [
    ...client.filter((file) => file.endsWith(".js")).map((file) => join("client", file)),
    "libraries.js",
  ];
  return new Set(
    sources.flatMap((file) => {
      const source = readFileSync(join(framework, file), "utf8");
      return Array.from(source.matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g), ([, name]) => name!);
    }),
  );
}

function isAnswered(cache: string, name: string): boolean {
  const folder = join(cache, dirname(name));
  const base = name.slice(name.indexOf("/") + 1);
  return existsSync(folder) && readdirSync(folder).some((entry) => entry.startsWith(`${base}@`));
}

/** Libraries that are not installed are not used either: any version will do. */
function installedVersion(root: string, name: string): string {
  const file = join(root, "node_modules", name, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version : "0.0.0";
}

import {tokenizer, tokTypes, type Token} from "acorn";
import {load} from "cheerio";
import {build, type Metafile, type Plugin} from "esbuild";
import {existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, posix, relative, resolve} from "node:path";

/** Folder of the bundles within a built site. */
const bundleFolder = "_bundle";

/** The bundle of all that pages import; it exists only while it is made. */
const entry = "pages";

/** Where Framework puts the project's own modules and those of libraries. */
const moduleFolders = ["_import", "_node"];

/**
 * Bundles the modules of a site that Framework has built. Framework serves each module as a file of its own, of which a
 * page asks for a hundred, one after another; a bundle that all pages share is asked for once. What a module imports only
 * when it is wanted, such as the engine, stays apart.
 *
 * @param site folder of the built site, whose pages are rewritten in place
 * @throws Error if a page names a module that is not there
 */
export async function bundleModules(site: string): Promise<void> {
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html"))
    .map((file) => new BuiltPage(resolve(site), file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const modules = [...new Set(pages.flatMap(({imports}) => imports.map(({module}) => module)))].sort();
  if (modules.length === 0) return;
  const {outputs, inputs} = await bundled(resolve(site), modules);
  const [first] = Object.entries(outputs).find(([, {entryPoint}]) => entryPoint?.endsWith(entry))!;
  const needed = staticImports(outputs, first);
  for (const page of pages) writeFileSync(join(site, page.file), page.withBundle(first, needed, modules));
  removeUnnamed(resolve(site), Object.keys(inputs));
}

/** A place in a page's script where a module is imported. */
interface PageImport {
  readonly start: number;
  readonly end: number;
  /** Path within the site. */
  readonly module: string;
}

/** A page as Framework renders it. */
class BuiltPage {
  readonly imports: readonly PageImport[];
  private readonly html: string;

  constructor(
    site: string,
    readonly file: string,
  ) {
    this.html = readFileSync(join(site, file), "utf8");
    this.imports = moduleScripts(this.html).flatMap(({start, text}) =>
      literalImports(text).flatMap((found) => {
        const module = posix.join(dirname(file), found.module);
        return inModules(module) ? [{start: start + found.start, end: start + found.end, module}] : [];
      }),
    );
    for (const {module} of this.imports)
      if (!existsSync(join(site, module)))
        throw new Error(`${file}: imports ${module}, which the site does not have; build it again`);
  }

  /** The page with its imports taken from a bundle, which is loaded ahead with what it needs. */
  withBundle(bundle: string, needed: readonly string[], modules: readonly string[]): string {
    const to = (path: string) => {
      const link = posix.relative(dirname(this.file), path);
      return link.startsWith(".") ? link : `./${link}`;
    };
    let html = "";
    let at = 0;
    for (const {start, end, module} of this.imports) {
      const name = exportName(modules.indexOf(module));
      html += `${this.html.slice(at, start)}import("${to(bundle)}").then((bundle) => bundle.${name})`;
      at = end;
    }
    html += this.html.slice(at);
    let ahead = this.imports.length === 0 ? "" : needed.map((path) => preload(to(path))).join("");
    return html.replace(/^<link rel="modulepreload" href="([^"]*)">\n/gm, (link, path: string) => {
      if (!inModules(posix.join(dirname(this.file), path))) return link;
      const links = ahead;
      ahead = "";
      return links;
    });
  }
}

function preload(path: string): string {
  return `<link rel="modulepreload" href="${path}">\n`;
}

/** What a bundle calls a module; its names are as they were. */
function exportName(index: number): string {
  return `module${index}`;
}

function inModules(path: string): boolean {
  return moduleFolders.some((folder) => path.startsWith(`${folder}/`)) && path.endsWith(".js");
}

/** The module scripts that stand in a page, and where. */
function moduleScripts(html: string): {start: number; text: string}[] {
  const $ = load(html, {sourceCodeLocationInfo: true});
  return $('script[type="module"]:not([src])')
    .toArray()
    .flatMap(({firstChild}) => {
      if (!firstChild?.sourceCodeLocation) return [];
      const {startOffset: start, endOffset: end} = firstChild.sourceCodeLocation;
      return [{start, text: html.slice(start, end)}];
    });
}

/** Every `import("…")` of a script. */
function literalImports(script: string): PageImport[] {
  const found: PageImport[] = [];
  let last: Token[] = [];
  for (const token of tokenizer(script, {ecmaVersion: "latest", sourceType: "module"})) {
    last = [...last.slice(-3), token];
    const [word, open, path, close] = last;
    if (word?.type !== tokTypes._import || open?.type !== tokTypes.parenL) continue;
    if (path?.type !== tokTypes.string || close?.type !== tokTypes.parenR) continue;
    found.push({start: word.start, end: close.end, module: script.slice(path.start + 1, path.end - 1)});
  }
  return found;
}

/** Bundles modules of a site; resolves to what was made of what, with paths within the site. */
async function bundled(site: string, modules: readonly string[]): Promise<Metafile> {
  const {metafile} = await build({
    absWorkingDir: site,
    entryPoints: [entry],
    outdir: join(site, bundleFolder),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    // Framework's own, in which every page starts.
    external: [join(site, "_observablehq/*")],
    plugins: [allOf(site, modules), withFiles(site)],
  });
  return metafile;
}

/** The bundle's entry: every module that a page imports, under a name. */
function allOf(site: string, modules: readonly string[]): Plugin {
  const contents = modules.map((path, i) => `export * as ${exportName(i)} from "./${path}";`).join("\n");
  return {
    name: "pages",
    setup(build) {
      build.onResolve({filter: new RegExp(`^${entry}$`)}, ({path}) => ({path, namespace: entry}));
      build.onLoad({filter: /^/, namespace: entry}, () => ({contents, resolveDir: site}));
    },
  };
}

/** Modules that name a file beside them, such as the engine's WebAssembly, name it from where the bundle is. */
function withFiles(site: string): Plugin {
  const filter = new RegExp(`[\\\\/](?:${moduleFolders.join("|")})[\\\\/].*\\.js$`);
  return {
    name: "files",
    setup(build) {
      build.onLoad({filter, namespace: "file"}, ({path}) => ({
        contents: readFileSync(path, "utf8").replace(
          /(?<=\bimport\.meta\.resolve\()"(\.[^"]+)"(?=\))/g,
          (_, file: string) =>
            JSON.stringify(
              relative(join(site, bundleFolder), resolve(dirname(path), file)).replaceAll("\\", "/"),
            ),
        ),
      }));
    },
  };
}

/** A bundle and all that is loaded with it. */
function staticImports(outputs: Metafile["outputs"], file: string, found: string[] = []): string[] {
  if (found.includes(file)) return found;
  found.push(file);
  for (const {path, kind, external} of outputs[file]!.imports)
    if (kind === "import-statement" && !external) staticImports(outputs, path, found);
  return found;
}

/** Removes the modules that were bundled, but not one that something else of the site still names, such as a worker. */
function removeUnnamed(site: string, inputs: readonly string[]): void {
  const left = new Set(inputs.filter((path) => !path.startsWith(`${entry}:`)));
  const texts = readdirSync(site, {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:html|js)$/.test(file) && !left.has(file));
  for (const file of texts) {
    const text = readFileSync(join(site, file), "utf8");
    for (const path of left) {
      if (!text.includes(posix.basename(path))) continue;
      left.delete(path);
      texts.push(path);
    }
  }
  for (const path of left) removeWithFolders(site, path);
}

/** Removes a file, and every folder that is empty without it. */
function removeWithFolders(site: string, path: string): void {
  rmSync(join(site, path));
  let folder = dirname(path);
  while (folder !== "." && readdirSync(join(site, folder)).length === 0) {
    rmdirSync(join(site, folder));
    folder = dirname(folder);
  }
}

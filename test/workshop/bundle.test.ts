import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";
import {bundleModules} from "../../src/workshop/bundle.js";
import {inlineScripts} from "../../src/workshop/policy.js";
import {makeFolder} from "../folder.js";

const page = (preloads: string[], script: string) =>
  `<!DOCTYPE html>\n<meta charset="utf-8">\n${preloads.map((path) => `<link rel="modulepreload" href="${path}">\n`).join("")}` +
  `<script>import("./_import/not-a-module.js")</script>\n<script type="module">\n${script}\n</script>\n<p>import("./_import/prose.js")</p>\n`;

const files = {
  "package.json": `{"type": "module"}`,
  "_observablehq/client.1.js": `export const define = (cell) => cell;`,
  "_import/a.1.js": `import {shared} from "./deep/shared.2.js"; export const a = () => "a" + shared();`,
  "_import/b.1.js":
    `import {shared} from "./deep/shared.2.js"; import library from "../_node/library@1/index.3.js";` +
    `export const b = () => "b" + shared() + library; export const later = () => import("./later.4.js");`,
  "_import/deep/shared.2.js": `let n = 0; export const shared = () => ++n;`,
  "_import/later.4.js": `import {shared} from "./deep/shared.2.js"; export const engine = () => [shared(), import.meta.resolve("../_node/library@1/engine.5.wasm"), import.meta.resolve("./worker.7.js")];`,
  "_import/worker.7.js": `import {part} from "./part.8.js"; part();`,
  "_import/part.8.js": `export const part = () => {};`,
  "_import/also-part.9.js": `export {part} from "./part.8.js";`,
  "_import/style.6.css": "p {}",
  "_node/library@1/index.3.js": `export default "library";`,
  "_node/library@1/engine.5.wasm": "\0asm",
  "index.html": page(
    ["./_observablehq/client.1.js", "./_import/a.1.js", "./_import/b.1.js", "./_import/deep/shared.2.js"],
    `import {define} from "./_observablehq/client.1.js";\n` +
      `const text = 'import("./_import/text.js")'; const pattern = /import("x")/;\n` +
      `export const made = define(async () => { const [{a}, {b, later}] = await Promise.all([import("./_import/a.1.js"), import("./_import/b.1.js")]); const {part} = await import("./_import/also-part.9.js"); part(); return {a, b, later, text}; });`,
  ),
  "notice/n.html": page(
    ["../_import/a.1.js"],
    `export const made = async () => (await import("../_import/a.1.js")).a;`,
  ),
  "plain.html": "<!DOCTYPE html>\n<p>no script</p>\n",
};

/** A site whose modules were bundled. */
async function bundledSite() {
  const site = await makeFolder(files);
  await bundleModules(site);
  const read = (file: string) => readFileSync(join(site, file), "utf8");
  /** What a page's module script exports, run as the browser runs it: from where the page is. */
  const run = async <T>(file: string): Promise<T> => {
    const script = join(site, `${file}.script.js`);
    writeFileSync(script, inlineScripts(read(file)).at(-1)!);
    return (await import(/* @vite-ignore */ pathToFileURL(script).href)) as T;
  };
  const bundles = readdirSync(join(site, "_bundle"));
  return {site, read, run, bundles, bundle: bundles.find((file) => file.startsWith("pages-"))!};
}

describe("bundleModules", () => {
  test("pages get from the bundle what they imported, and what pages share is one", async () => {
    const {site, run} = await bundledSite();
    const {made} = await run<{
      made: () => Promise<{
        a: () => string;
        b: () => string;
        text: string;
        later: () => Promise<{engine: () => [number, string, string]}>;
      }>;
    }>("index.html");
    const {a, b, text, later} = await made();
    const other = await (await run<{made: () => Promise<() => string>}>("notice/n.html")).made();
    expect([a(), b(), other()]).toEqual(["a1", "b2library", "a3"]);
    expect(text).toBe('import("./_import/text.js")');
    const [n, wasm, worker] = (await later()).engine();
    expect(n).toBe(4);
    expect(wasm).toBe(pathToFileURL(join(site, "_node/library@1/engine.5.wasm")).href);
    expect(worker).toBe(pathToFileURL(join(site, "_import/worker.7.js")).href);
  });

  test("what is wanted later stays out of the bundle", async () => {
    const {read, bundle, bundles} = await bundledSite();
    expect(read(`_bundle/${bundle}`)).not.toContain("engine.5.wasm");
    const html = read("index.html");
    for (const file of bundles)
      if (read(`_bundle/${file}`).includes("engine.5.wasm")) expect(html).not.toContain(file);
  });

  test("a page loads the bundle and its parts ahead in place of the modules, each once", async () => {
    const {site, read, bundle} = await bundledSite();
    for (const [file, to] of [
      ["index.html", "./"],
      ["notice/n.html", "../"],
    ] as const) {
      const links = Array.from(
        read(file).matchAll(/<link rel="modulepreload" href="([^"]*)">/g),
        ([, path]) => path!,
      );
      expect(links).toContain(`${to}_bundle/${bundle}`);
      expect(new Set(links).size).toBe(links.length);
      expect(links.some((path) => path.includes("_import/"))).toBe(false);
      for (const path of links) expect(existsSync(join(site, file, "..", path))).toBe(true);
    }
    expect(read("index.html")).toContain(`href="./_observablehq/client.1.js"`);
    expect(read("plain.html")).toBe(files["plain.html"]);
  });

  test("nothing but imports of modules is rewritten", async () => {
    const {read} = await bundledSite();
    const html = read("index.html");
    expect(html).toContain(`<script>import("./_import/not-a-module.js")</script>`);
    expect(html).toContain(`<p>import("./_import/prose.js")</p>`);
    expect(html).toContain(`const pattern = /import("x")/;`);
    expect(html).toContain(`import {define} from "./_observablehq/client.1.js";`);
  });

  test("what was bundled is gone, but for what a worker needs and what is no module", async () => {
    const {site} = await bundledSite();
    const left = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((file) =>
      /^_(?:import|node)\b.*\.\w+$/.test(file),
    );
    expect(left.sort()).toEqual([
      "_import/part.8.js",
      "_import/style.6.css",
      "_import/worker.7.js",
      "_node/library@1/engine.5.wasm",
    ]);
    expect(existsSync(join(site, "_import/deep"))).toBe(false);
  });

  test("the same site gives the same bytes", async () => {
    const {read, bundle} = await bundledSite();
    const again = await makeFolder(files);
    await bundleModules(again);
    for (const file of ["index.html", `_bundle/${bundle}`])
      expect(readFileSync(join(again, file), "utf8")).toBe(read(file));
  });

  test("a page that imports what is not there is named", async () => {
    const broken = await makeFolder({"a/b.html": page([], `await import("../_import/gone.js")`)});
    await expect(bundleModules(broken)).rejects.toThrow("a/b.html: imports _import/gone.js");
  });
});

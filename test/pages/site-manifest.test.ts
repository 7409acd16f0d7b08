import {spawnSync} from "node:child_process";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import {sha256} from "../../loaders/hash.js";
import {inlineScripts} from "../../src/workshop/policy.js";
import type {SiteManifest} from "../../src/workshop/site-manifest.js";
import {copyProject} from "../project.js";

/** Whether this machine can take the network away from a command. */
const canUnshare = spawnSync("unshare", ["-rn", "true"]).status === 0;

/** The files of a built site, by their paths. */
async function filesOf(dist: string): Promise<Record<string, Buffer>> {
  const entries = await readdir(dist, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files
        .sort()
        .map(async (file) => [file.slice(dist.length + 1).replaceAll("\\", "/"), await readFile(file)]),
    ),
  ) as Record<string, Buffer>;
}

const hashes = (site: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(site).map(([file, bytes]) => [file, sha256(bytes)]));

describe("a built site", () => {
  test("is the same to the last byte wherever and whenever it is built, and its manifest is true", async () => {
    const {folder} = inject("site");
    const site = await filesOf(folder);
    // Again from nothing but what is installed and, where that can be had, without a network.
    const elsewhere = await copyProject({pages: true, bundles: false});
    const again = canUnshare
      ? elsewhere.start("unshare", ["-rn", "npm", "run", "build"])
      : elsewhere.start("observable", ["build"]);
    expect(await again.status, again.log).toBe(0);
    expect(hashes(await filesOf(join(elsewhere.root, "dist")))).toEqual(hashes(site));

    await expectRelative(folder);

    const manifest = JSON.parse(site["manifest.json"]!.toString()) as SiteManifest;
    for (const {file, sha256: hash} of [
      ...Object.values(manifest.tables),
      ...Object.values(manifest.snapshots),
    ])
      expect(sha256(site[file]!)).toBe(hash);
    for (const [file, hash] of Object.entries(manifest.inputs))
      expect(sha256(await readFile(file)), file).toBe(hash);
    expect(Object.keys(manifest.snapshots)).toContain("index/corpus");
    expect(Object.keys(manifest.tables)).toContain("texts");
    expect(Object.keys(manifest.inputs)).toEqual(
      expect.arrayContaining(["data/sources.csv", "loaders/parse.ts", "package-lock.json", "src/index.md"]),
    );
    expect(manifest.lock_sha256).toBe(sha256(await readFile("package-lock.json")));
    expect(manifest.versions).toMatchObject({
      node: process.versions.node,
      duckdb: "v1.4.3",
      framework: "1.13.4",
    });
    const listed = [
      ...Object.values(manifest.tables).map(({file}) => file),
      ...Object.values(manifest.snapshots).map(({file}) => file),
      ...Object.keys(manifest.files),
      "manifest.json",
    ];
    expect(listed.sort()).toEqual(Object.keys(site).sort());

    for (const [file, bytes] of Object.entries(site).filter(([name]) => name.endsWith(".html"))) {
      const html = bytes.toString();
      const policies = html.match(/http-equiv="Content-Security-Policy"/g);
      expect(policies, file).toHaveLength(1);
      expect(inlineScripts(html).length, file).toBeGreaterThan(0);
    }
  });
});

/** Every address by which the site loads anything is relative, so that it runs below any folder of any server. */
async function expectRelative(folder: string): Promise<void> {
  const files = (await readdir(folder, {recursive: true})).filter((file) => /\.(html|js|css)$/.test(file));
  expect(files).toContain("index.html");
  const absolute: string[] = [];
  for (const file of files) {
    const source = await readFile(join(folder, file), "utf8");
    const pattern = file.endsWith(".js")
      ? /\b(?:from|import)\s*\(?["'](?:\/|https?:)[^"']*["']/g
      : /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="(?:\/|https?:)[^"]*"|<a\b[^>]*href="\/[^"]*"|url\(["']?(?:\/|https?:)[^)]*\)/g;
    absolute.push(...Array.from(source.matchAll(pattern), ([address]) => `${file}: ${address}`));
  }
  expect(absolute).toEqual([]);
}

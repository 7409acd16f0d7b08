import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {sha256} from "../../loaders/hash.js";
import {inlineScripts} from "../../src/workshop/policy.js";
import type {SiteManifest} from "../../src/workshop/site-manifest.js";
import {copyProject, type Project} from "../project.js";

async function build(project: Project): Promise<Record<string, Buffer>> {
  const {status, log} = await project.build();
  expect(status, log).toBe(0);
  const dist = join(project.root, "dist");
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
    const project = await copyProject({pages: true});
    const site = await build(project);
    const again = await build(await copyProject({pages: true, bundles: false}));
    expect(hashes(again)).toEqual(hashes(site));

    const manifest = JSON.parse(site["manifest.json"]!.toString()) as SiteManifest;
    for (const {file, sha256: hash} of [
      ...Object.values(manifest.tables),
      ...Object.values(manifest.snapshots),
    ])
      expect(sha256(site[file]!)).toBe(hash);
    for (const [file, hash] of Object.entries(manifest.inputs))
      expect(sha256(await readFile(join(project.root, file))), file).toBe(hash);
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

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Manifest} from "../../loaders/archive.js";
import {listInputs, sha256} from "../../loaders/hash.js";
import type {EngineAbout} from "../components/cell/page-files.js";
import {inputs} from "./inputs.js";

/** A published file: where it is in the site, and its content's hash. */
export interface PublishedFile {
  readonly file: string;
  readonly sha256: string;
}

/** What a site was made of, and what it is; `manifest.json` at its top. The same inputs give the same bytes. */
export interface SiteManifest {
  readonly versions: {
    readonly taizhang: string;
    /** Version of the parser; null if there is no notice. */
    readonly parser: string | null;
    readonly node: string;
    readonly framework: string;
    /** What runs queries, in the browser and for the snapshots. */
    readonly duckdb_wasm: string;
    readonly duckdb: string | null;
    /** What wrote the tables. */
    readonly duckdb_native: string;
  };
  readonly lock_sha256: string;
  /** One hash of everything on which the tables depend. */
  readonly inputs_sha256: string;
  /** Hash of every source file of the site, the notices included, by path. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, PublishedFile>>;
  /** By page and cell, as in `index/corpus`. */
  readonly snapshots: Readonly<Record<string, PublishedFile>>;
  /** Hash of every other file of the site, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of the manifest in a built site. */
export const manifestFile = "manifest.json";

/** What the site depends on beside the tables' own {@link inputs}. */
const sources = ["src", "observablehq.config.ts", "package.json"];

/**
 * Describes a built site.
 *
 * @param root the project's folder
 * @param output the built site
 */
export function siteManifest(root: string, output: string): SiteManifest {
  const files = readdirSync(output, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(output, "/").length).replaceAll("\\", "/"))
    .filter((file) => file !== manifestFile)
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(output, file)))]));
  const published = (pattern: RegExp) =>
    Object.fromEntries(
      files.flatMap((file) => {
        const name = pattern.exec(file)?.[1];
        return name === undefined ? [] : [[name, {file, sha256: hashes[file]!}]];
      }),
    );
  const tables = published(/^_file\/data\/corpus\/(\w+)\.\w{8}\.parquet$/);
  const snapshots = published(/^_file\/data\/snapshots\/(.+)\.\w{8}\.arrow$/);
  const listed = new Set([...Object.values(tables), ...Object.values(snapshots)].map(({file}) => file));
  const corpus = JSON.parse(readFileSync(join(output, "data/corpus/manifest.json"), "utf8")) as Manifest;
  const about = files.find((file) => /^_file\/data\/engine\/about\.\w{8}\.json$/.test(file));
  const engine =
    about === undefined ? null : (JSON.parse(readFileSync(join(output, about), "utf8")) as EngineAbout);
  return {
    versions: {
      taizhang: versionOf(root),
      parser: corpus.parser_version,
      node: process.versions.node,
      framework: installedVersion(root, "@observablehq/framework"),
      duckdb_wasm: installedVersion(root, "@duckdb/duckdb-wasm"),
      duckdb: engine?.version ?? null,
      duckdb_native: installedVersion(root, "@duckdb/node-api"),
    },
    lock_sha256: sha256(readFileSync(join(root, "package-lock.json"))),
    inputs_sha256: corpus.inputs_sha256,
    inputs: Object.fromEntries(
      listInputs(root, [...inputs, ...sources]).map((file) => [file, sha256(readFileSync(join(root, file)))]),
    ),
    tables,
    snapshots,
    files: Object.fromEntries(Object.entries(hashes).filter(([file]) => !listed.has(file))),
  };
}

function installedVersion(root: string, name: string): string {
  return versionOf(join(root, "node_modules", name));
}

function versionOf(folder: string): string {
  const file = join(folder, "package.json");
  if (!existsSync(file)) throw new Error(`not installed: ${file}; run npm ci`);
  return (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version;
}

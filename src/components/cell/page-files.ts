import type {Table, TableName} from "../../../loaders/schema.js";
import type {Labels, Manifest} from "../../../loaders/archive.js";
import {once} from "../once.js";
import type {TableFile} from "../table-bytes.js";
import type {FunctionDoc, Vocabulary} from "./editor.js";

/** The part of Framework's FileAttachment that the notebook uses. */
export interface PageFile {
  json(): Promise<unknown>;
}

/** The files that every page knows. */
export interface PageFiles {
  readonly tables: Readonly<Record<TableName, TableFile>>;
  readonly schema: PageFile;
  readonly codebook: PageFile;
  readonly manifest: PageFile;
  readonly functions: PageFile;
  readonly about: PageFile;
}

/** What the engine is: its version, and the bytes it takes to load. */
export interface EngineAbout {
  readonly version: string;
  readonly bytes: number;
}

let files: PageFiles | undefined;

/** Says where the page's files are. */
export function setPageFiles(given: PageFiles): void {
  files = given;
}

function pageFiles(): PageFiles {
  if (!files) throw new Error("no files: the page was not opened as a notebook");
  return files;
}

/** The schema's tables and the engine's functions, for completion. */
export const readVocabulary = once(async (): Promise<Vocabulary> => {
  const [tables, functions] = await Promise.all([pageFiles().schema.json(), pageFiles().functions.json()]);
  return {tables: tables as Record<string, Table>, functions: functions as FunctionDoc[]};
});

/** What the codes of problems and measures are called; read once, however many tables ask. */
export const readCodebook = once(async () => (await pageFiles().codebook.json()) as Labels);

/** What the tables were made of. */
export async function readManifest(): Promise<Manifest> {
  return (await pageFiles().manifest.json()) as Manifest;
}

export async function readAbout(): Promise<EngineAbout> {
  return (await pageFiles().about.json()) as EngineAbout;
}

import {sha256} from "../hash.js";
import type {Origin} from "../reading/reading.js";
import {stemOf} from "../stem.js";
import type {DiagnosticRow} from "../schema.js";
import {nowhere, partitionFolder, type Partition} from "../partition.js";

/** A notice that was read, as far as the lake's plan needs it. */
export interface Surveyed {
  readonly file: string;
  readonly name: string;
  /** Of the reading in the cache: it stands for everything on which the reading depends. */
  readonly key: string;
  readonly sha256: string;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly partition: Partition;
  readonly origin: Origin;
}

/** Some notices of one partition, whose rows are one file in each table. */
export interface Part {
  /** The partition's folders. */
  readonly folder: string;
  readonly partition: Partition;
  /** From 1 within the partition. */
  readonly number: number;
  /** By id. */
  readonly notices: readonly Surveyed[];
  /** Diagnostics of what could not be read. */
  readonly refused: readonly DiagnosticRow[];
  /** Whether tables without a row have a file too: each table can be read if one part of it is there. */
  readonly complete: boolean;
  /** Hash of everything on which the part depends. */
  readonly inputs: string;
}

/** A part has at most so many notices, and no more once their files have so many bytes. */
export const partLimits = {notices: 256, bytes: 32_000_000};

/**
 * Files notices into parts, by partition and id. The same notices give the same parts, in whatever order they come.
 *
 * @param refused diagnostics of what could not be read
 * @param version of the code and the codebook
 */
export function planParts(
  notices: readonly Surveyed[],
  refused: readonly DiagnosticRow[],
  version: string,
): Part[] {
  const elsewhere = partitionFolder(nowhere);
  const folders = new Map<string, Surveyed[]>([[elsewhere, []]]);
  for (const notice of notices) {
    const folder = partitionFolder(notice.partition);
    const there = folders.get(folder);
    if (there) there.push(notice);
    else folders.set(folder, [notice]);
  }
  return [...folders]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([folder, members]) => {
      const partition = members[0]?.partition ?? nowhere;
      return split(members.sort((a, b) => compare(stemOf(a.file), stemOf(b.file)))).map((notices, i) => {
        const complete = folder === elsewhere && i === 0;
        const content = {folder, partition, number: i + 1, notices, refused: complete ? refused : [], complete};
        return {...content, inputs: inputsOf(content, version)};
      });
    });
}

/** At least one list, though it be empty. */
function split(notices: readonly Surveyed[]): Surveyed[][] {
  const parts: Surveyed[][] = [[]];
  let bytes = 0;
  for (const notice of notices) {
    if (parts.at(-1)!.length === partLimits.notices || bytes >= partLimits.bytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(notice);
    bytes += notice.size;
  }
  return parts;
}

function inputsOf({notices, ...rest}: Omit<Part, "inputs">, version: string): string {
  return sha256(JSON.stringify([version, notices.map(({name, key, origin}) => [name, key, origin]), rest]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

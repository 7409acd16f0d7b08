import {sha256} from "../hash.js";

/** One of so many equal shares of the notices. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/** The most shards there can be. */
const most = 10_000;

/** Reads `3/16`; undefined if it is no shard. */
export function parseShard(text: string): Shard | undefined {
  const match = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text);
  if (!match) return undefined;
  const [number, total] = [Number(match[1]), Number(match[2])];
  return number <= total && total <= most ? {number, total} : undefined;
}

/** `3-of-16`, as in the names of files. */
export function shardName({number, total}: Shard): string {
  return `${number}-of-${total}`;
}

/** Whether a notice belongs to a shard: by the hash of its id alone, so that no notice moves when others come and go. */
export function isInShard(noticeId: string, {number, total}: Shard): boolean {
  return (parseInt(sha256(noticeId.toLowerCase()).slice(0, 12), 16) % total) + 1 === number;
}

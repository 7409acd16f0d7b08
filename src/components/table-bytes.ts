import type {OnBytes} from "./download.js";
import {download} from "./download.js";

/** A table's Parquet file: its address and, if known, its size in bytes. */
export interface TableFile {
  readonly href: string;
  readonly size?: number | undefined;
}

/** As much of a `Blob` as the Parquet reader asks for: its size, and parts of it. */
export interface Bytes {
  readonly size: number;
  slice(start: number, end: number): {arrayBuffer(): Promise<ArrayBuffer>};
  /** Fetches what is not there yet, in one go; absent if all is. */
  whole?(): Promise<unknown>;
}

/** Smaller files are fetched whole: a request more costs as much. */
const small = 1e6;

/**
 * A file of the site of which parts are fetched when they are asked for, each once. A small file, one of unknown size, and
 * any file of a server that knows no ranges are fetched whole.
 *
 * @param expect told how many bytes will be fetched
 * @param onBytes told how many have been
 */
export async function openBytes({href, size}: TableFile, expect: OnBytes, onBytes: OnBytes): Promise<Bytes> {
  let whole: Promise<Blob> | undefined;
  const fetchWhole = () => {
    if (whole) return whole;
    expect(size ?? 0);
    whole = download(href, onBytes).then((response) => response.blob());
    whole.catch(() => (whole = undefined));
    return whole;
  };
  if (size === undefined || size < small) return fetchWhole();
  const parts = new Map<string, Promise<ArrayBuffer>>();
  const fetchPart = async (start: number, end: number): Promise<ArrayBuffer> => {
    if (!whole) {
      const response = await fetch(href, {headers: {Range: `bytes=${start}-${end - 1}`}});
      if (response.status === 206) {
        const bytes = await response.arrayBuffer();
        if (bytes.byteLength === end - start) {
          expect(bytes.byteLength);
          onBytes(bytes.byteLength);
          return bytes;
        }
      } else await response.body?.cancel();
    }
    return (await fetchWhole()).slice(start, end).arrayBuffer();
  };
  return {
    size,
    whole: fetchWhole,
    slice: (start, end) => ({
      arrayBuffer() {
        const key = `${start}-${end}`;
        let part = parts.get(key);
        if (!part) {
          part = fetchPart(start, end);
          parts.set(key, part);
          part.catch(() => parts.delete(key));
        }
        return part;
      },
    }),
  };
}

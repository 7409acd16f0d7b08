import type {Span} from "./notice/frame.js";

/** Reads a span as people write it, `start-end`; null if it is none, or has no length. */
export function writtenSpan(written: string): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written) ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return {start: Number(start), end: Number(end)};
}

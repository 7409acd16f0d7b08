import {readFile, stat} from "node:fs/promises";
import {extname} from "node:path";
import type {DiagnosticRow} from "./schema.js";

/** What a reader was unsure of; start and end are offsets in the text it returned. */
export type TextDiagnostic = Omit<DiagnosticRow, "notice_id">;

export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  diagnostics: TextDiagnostic[];
}

export interface TextFile extends DecodedText {
  bytes: Uint8Array;
}

/** A file that cannot be read at all. The message is one line and names the file and the remedy. */
export class FileError extends Error {
  override name = "FileError";
}

/** Largest file that is read, in bytes. Notices run to some 50 kB; a hundred-page attachment stays below 1 MB. */
export const maxBytes = 10_000_000;

/** Readers by file extension: bytes and the file's name to text. */
const readers = new Map<string, (bytes: Uint8Array, name: string) => DecodedText>([
  [".txt", decodeText],
  ["", decodeText],
]);

/**
 * Reads a file as text.
 *
 * @param file where it is
 * @param name how messages call it
 * @throws FileError if it is missing, not a regular file, empty, too large, binary or of an unknown type
 */
export async function readText(file: string, name = file): Promise<TextFile> {
  const extension = extname(file).toLowerCase();
  const reader = readers.get(extension);
  if (!reader)
    throw new FileError(`unknown file type: ${extension} (${name}); save the notice as plain text, .txt`);
  const bytes = await readBytes(file, name);
  return {bytes, ...reader(bytes, name)};
}

async function readBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    if (!stats.isFile()) throw new FileError(`not a file: ${name}; give the path of a text file`);
    if (stats.size > maxBytes) {
      const [size, limit] = [stats.size, maxBytes].map((n) => (n / 1e6).toFixed(1));
      throw new FileError(
        `file too large: ${name} has ${size} MB, at most ${limit} MB are read; split it or trim it`,
      );
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const {code = "unknown error"} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileError(`file not found: ${name}`);
    throw new FileError(`file not readable: ${name} (${code})`);
  }
}

/**
 * Decodes plain text: by byte order mark if there is one, else as UTF-8, else as GB18030 (of which GBK and
 * GB2312 are parts). The byte order mark is no part of the text; everything else is kept.
 *
 * @throws FileError if there is no text in the bytes, or if they are binary
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const decoded = decodeBytes(bytes, name);
  if (decoded.text.includes("\0") || isMostlyControls(decoded.text)) {
    throw new FileError(`binary file: ${name}; save the notice as plain text in UTF-8`);
  }
  if (decoded.text.trim() === "")
    throw new FileError(`empty file: ${name}; put the notice's text in it or remove it`);
  return decoded;
}

function decodeBytes(bytes: Uint8Array, name: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be");
  if (bytes.includes(0)) throw new FileError(`binary file: ${name}; save the notice as plain text in UTF-8`);
  if (isUtf8(bytes)) return decoded(bytes, "utf-8");
  const utf8 = decoded(bytes, "utf-8");
  if (brokenShare(utf8.text) < 0.1) return utf8;
  const gb18030 = decoded(bytes, "gb18030");
  if (brokenShare(gb18030.text) < 0.1) {
    const message = "not valid UTF-8, read as GB18030; save the file as UTF-8 to leave no doubt";
    gb18030.diagnostics.unshift({severity: "info", code: "encoding-guessed", message, start: null, end: null});
    return gb18030;
  }
  throw new FileError(`unknown encoding: ${name} is neither UTF-8 nor GB18030; save it as UTF-8`);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const start = text.indexOf("\ufffd");
  if (start < 0) return {text, encoding, diagnostics: []};
  const count = text.split("\ufffd").length - 1;
  const line = text.slice(0, start).split("\n").length;
  const message = `${count} unreadable characters, the first in line ${line}: shown as U+FFFD; compare with the original`;
  return {
    text,
    encoding,
    diagnostics: [{severity: "warning", code: "invalid-bytes", message, start, end: start + 1}],
  };
}

/**
 * Share of replacement characters among all that are not ASCII. Accents and the like do not count, because
 * GB18030 read as UTF-8 is full of them by accident.
 */
function brokenShare(text: string): number {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return broken / (broken + sound || 1);
}

function isMostlyControls(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls * 20 > text.length;
}

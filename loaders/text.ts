import {readFileSync, statSync} from "node:fs";
import {extname} from "node:path";
import {decodeText, type FileText} from "./files/decode.js";
import {FileError} from "./files/file-error.js";
import {formatNames, formatOf, type Format} from "./files/format.js";

export {decodeText, type TextDiagnostic} from "./files/decode.js";
export {FileError} from "./files/file-error.js";

export interface TextFile extends FileText {
  bytes: Uint8Array;
}

/** Largest file that is read, in bytes. Notices run to some 50 kB; a hundred-page attachment stays below 1 MB. */
export const maxBytes = 10_000_000;

type Reader = (bytes: Uint8Array, name: string) => FileText | Promise<FileText>;

/** Each reader with the libraries it needs is loaded when the first file of its format is read. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: () => Promise.resolve(decodeText),
  html: async () => (await import("./files/html.js")).readHtml,
  docx: async () => (await import("./files/docx.js")).readDocx,
  pdf: async () => (await import("./files/pdf.js")).readPdf,
};

/**
 * Reads a file as text: plain text, a saved web page, a Word document (.docx) or a PDF. Where content and
 * extension disagree the content decides, and a diagnostic says so.
 *
 * @param file where it is
 * @param name how messages call it
 * @throws FileError if it is missing, not a regular file, empty, too large, binary, damaged or of a type that
 * is not read
 */
export async function readText(file: string, name = file): Promise<TextFile> {
  const bytes = readFileBytes(file, name);
  return {bytes, ...(await extractText(bytes, name, extname(file).toLowerCase()))};
}

/**
 * The text of a file's bytes.
 *
 * @param name how messages call the file
 * @param extension with its dot, in lower case; empty if there is none
 * @throws FileError as readText does
 */
export async function extractText(bytes: Uint8Array, name: string, extension: string): Promise<FileText> {
  if (bytes.length === 0) throw new FileError(`empty file: ${name}; put the notice's text in it or remove it`);
  const {format, promised} = formatOf(bytes, extension, name);
  const reader = await readers[format]();
  const {text, diagnostics} = await reader(bytes, name);
  if (promised === null) return {text, diagnostics};
  const message = `extension ${promised} does not fit: read as ${formatNames[format]}; rename the file to leave no doubt`;
  return {
    text,
    diagnostics: [{severity: "info", code: "file-type", message, start: null, end: null}, ...diagnostics],
  };
}

/**
 * The bytes of a file.
 *
 * @param name how messages call it
 * @throws FileError if it is missing, not a regular file, too large or not readable
 */
export function readFileBytes(file: string, name: string): Uint8Array {
  try {
    // At once: notices are small, and to wait for each would take three times as long as to read it.
    const stats = statSync(file);
    if (!stats.isFile()) throw new FileError(`not a file: ${name}; give the path of a text file`);
    if (stats.size > maxBytes) {
      const [size, limit] = [stats.size, maxBytes].map((n) => (n / 1e6).toFixed(1));
      throw new FileError(
        `file too large: ${name} has ${size} MB, at most ${limit} MB are read; split it or trim it`,
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const {code = "unknown error"} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new FileError(`file not found: ${name}; see how its path is written`);
    throw new FileError(`file not readable: ${name} (${code}); allow reading it, or copy it elsewhere`);
  }
}

import {isUtf8} from "node:buffer";
import type {DiagnosticRow} from "../schema.js";
import {FileError} from "./file-error.js";

/** What a reader was unsure of; start and end are offsets in the text it returned. */
export type TextDiagnostic = Omit<DiagnosticRow, "notice_id">;

/** What a reader makes of a file's bytes. */
export interface FileText {
  text: string;
  diagnostics: TextDiagnostic[];
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export interface DecodedText extends FileText {
  encoding: Encoding;
}

/**
 * Decodes plain text: by byte order mark if there is one, else as UTF-8, as UTF-16 if most of it is then Han,
 * or as GB18030 (of which GBK and GB2312 are parts). The byte order mark is no part of the text; everything
 * else is kept.
 *
 * @param name how messages call the file
 * @param declared the encoding that the file claims for itself; believed where the bytes allow it
 * @throws FileError if there is no text in the bytes, or if they are binary
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): DecodedText {
  const {text, encoding, guessed} = decodeBytes(bytes, name, declared);
  if (text.includes("\0") || isMostlyControls(text)) throw binary(name);
  if (text.trim() === "") throw new FileError(`empty file: ${name}; put the notice's text in it or remove it`);
  const diagnostics = unreadable(text);
  if (guessed) {
    const message = "not valid UTF-8, read as GB18030; save the file as UTF-8 to leave no doubt";
    diagnostics.unshift({severity: "info", code: "encoding-guessed", message, start: null, end: null});
  }
  return {text, encoding, diagnostics};
}

/** A warning if the text has replacement characters: how many, and where the first is. */
export function unreadable(text: string): TextDiagnostic[] {
  const start = text.indexOf("\ufffd");
  if (start < 0) return [];
  const count = text.split("\ufffd").length - 1;
  const line = text.slice(0, start).split("\n").length;
  const message = `${count} unreadable characters, the first in line ${line}: shown as U+FFFD; compare with the original`;
  return [{severity: "warning", code: "invalid-bytes", message, start, end: start + 1}];
}

interface Decoded {
  text: string;
  encoding: Encoding;
  /** Whether nothing but the bytes' likeness spoke for the encoding. */
  guessed: boolean;
}

function decodeBytes(bytes: Uint8Array, name: string, declared: string | null): Decoded {
  const decode = (encoding: Encoding, guessed = false): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    guessed,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be");
  const valid = isUtf8(bytes);
  if (valid && !bytes.includes(0)) return decode("utf-8");
  const wide = wideEncoding(bytes);
  if (wide) return decode(wide);
  if (bytes.includes(0)) throw binary(name);
  const utf8 = decode("utf-8");
  if (brokenShare(utf8.text) < 0.1) return utf8;
  const family = declared === null ? null : familyOf(declared);
  for (const encoding of family === "big5" ? (["big5", "gb18030"] as const) : (["gb18030"] as const)) {
    const decoded = decode(encoding, encoding !== family);
    if (brokenShare(decoded.text) < 0.1) return decoded;
  }
  throw new FileError(`unknown encoding: ${name} is neither UTF-8 nor GB18030; save it as UTF-8`);
}

function binary(name: string): FileError {
  return new FileError(`binary file: ${name}; save the notice as plain text in UTF-8`);
}

/** The encoding that a label stands for. GBK and GB2312 are read as GB18030: Node's own lack four-byte characters. */
function familyOf(label: string): Encoding | null {
  if (/^(?:gb|x-gb|hz|cp936|euc-cn)/i.test(label)) return "gb18030";
  if (/^(?:big5|cp950)/i.test(label)) return "big5";
  return null;
}

/**
 * UTF-16 without a byte order mark: nine in ten code units are what a Chinese text or page is made of. ASCII with
 * its bytes the wrong way round looks like Han; the order that makes more of ASCII and punctuation is the right one.
 */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 === 1 || bytes.length < 4) return null;
  const sample = bytes.subarray(0, 20_000);
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength);
  const [best] = (["utf-16le", "utf-16be"] as const)
    .map((encoding) => {
      let han = 0;
      let others = 0;
      for (let at = 0; at < sample.length; at += 2) {
        const unit = view.getUint16(at, encoding === "utf-16le");
        if (unit >= 0x4e00 && unit < 0xa000) han++;
        else if (isUsual(unit)) others++;
      }
      return {encoding, han, others};
    })
    .filter(({han, others}) => (han + others) * 2 >= sample.length * 0.9)
    .sort((a, b) => b.others - a.others);
  return best && best.han > 0 ? best.encoding : null;
}

/** ASCII, general and Chinese punctuation, full-width forms. */
function isUsual(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit < 0x2070) ||
    (unit >= 0x2460 && unit < 0x2500) ||
    (unit >= 0x3000 && unit < 0x3040) ||
    (unit >= 0xff00 && unit < 0xffef)
  );
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

import {FileError} from "./file-error.js";

/** The formats that have a reader. */
export type Format = "text" | "html" | "docx" | "pdf";

/** How messages call each format. */
export const formatNames: Readonly<Record<Format, string>> = {
  text: "plain text",
  html: "a web page",
  docx: "a Word document",
  pdf: "a PDF",
};

const byExtension: Readonly<Record<string, Format>> = {
  "": "text",
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".shtml": "html",
  ".xhtml": "html",
  ".docx": "docx",
  ".pdf": "pdf",
};

/** Whether files of an ending, with its dot and in lower case, have a reader. */
export function hasReader(extension: string): boolean {
  return Object.hasOwn(byExtension, extension);
}

/** Formats without a reader that notices are published in: what they are, and what to do. */
const remedies: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ole: [
    "an old or encrypted Word or WPS document",
    "open it and save it as .docx without a password, or as .txt",
  ],
  wps: ["a WPS document", "open it and save it as .docx or .txt"],
  rtf: ["rich text", "open it and save it as .docx or .txt"],
  ofd: ["an OFD document", "open it in an OFD reader and save it as .pdf, or copy its text into a .txt"],
  odt: ["an OpenDocument text", "open it and save it as .docx or .txt"],
  sheet: ["a spreadsheet or slides", "copy the notice's text into a .txt"],
  mht: ["a web archive", "open it in a browser and save it as a web page, .html"],
  image: ["an image", "recognise its text (OCR), correct it and save it as .txt"],
  archive: ["an archive", "unpack it and take the notice out of it"],
};

const unread: Readonly<Record<string, string>> = {
  ".doc": "ole",
  ".wps": "wps",
  ".rtf": "rtf",
  ".ofd": "ofd",
  ".odt": "odt",
  ".xls": "sheet",
  ".xlsx": "sheet",
  ".ppt": "sheet",
  ".pptx": "sheet",
  ".mht": "mht",
  ".mhtml": "mht",
  ...Object.fromEntries(
    [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"].map((extension) => [
      extension,
      "image",
    ]),
  ),
  ...Object.fromEntries([".zip", ".rar", ".7z", ".gz"].map((extension) => [extension, "archive"])),
};

/**
 * Which reader a file needs. Content decides, since names lie: a page saved as .txt, a .docx named .doc.
 *
 * @param extension with its dot, in lower case; empty if there is none
 * @param name how messages call the file
 * @returns the format, and what the extension promised instead, if it promised anything else
 * @throws FileError if there is no reader for it; the message says what it is and what to do
 */
export function formatOf(
  bytes: Uint8Array,
  extension: string,
  name: string,
): {format: Format; promised: string | null} {
  const promised = byExtension[extension];
  const found = sniff(bytes);
  if (found && found in remedies) throw refusal(name, remedies[found]!, promised);
  const format = (found as Format | null) ?? promised;
  if (found === null) {
    const hopeless = remedies[unread[extension] ?? ""];
    if (hopeless) throw refusal(name, hopeless);
    if (!promised)
      throw new FileError(`unknown file type: ${extension} (${name}); save the notice as plain text, .txt`);
    if (promised === "docx" || promised === "pdf") {
      const right = promised === "docx" ? "a Word" : "a PDF";
      throw new FileError(
        `damaged file: ${name} is not ${right} file in spite of its name; get it again, or save the notice as .txt`,
      );
    }
    // A page without a single tag is the text of one.
    if (promised === "html" && !bytes.includes(0x3c)) return {format: "text", promised: extension};
  }
  return {format: format!, promised: format === promised ? null : extension};
}

function refusal(name: string, [what, remedy]: readonly [string, string], promised?: Format): FileError {
  const surprise = promised ? " in spite of its name" : "";
  return new FileError(`unsupported file: ${name} is ${what}${surprise}; ${remedy}`);
}

/** The format that the first bytes give away, or null; plain text gives nothing away. */
function sniff(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 2048));
  if (head.startsWith("%PDF-") || /^[\s\S]{0,1019}%PDF-\d/.test(head.slice(0, 1024))) return "pdf";
  if (head.startsWith("PK\x03\x04")) return sniffZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "ole";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/.test(head)) return "image";
  if (/^BM[\s\S]{4}\0\0\0\0/.test(head)) return "image";
  if (["Rar!", "7z\xbc\xaf", "\x1f\x8b"].some((mark) => head.startsWith(mark))) return "archive";
  // UTF-16 has a zero byte beside each ASCII byte.
  const ascii = head.replace(/\0/g, "");
  if (/^(?:MIME-Version|From:\s[^\n]*\r?\n)/i.test(ascii) && /multipart\/related|text\/html/i.test(ascii))
    return "mht";
  return isPage(ascii) ? "html" : null;
}

/** Whether a file begins as pages do: a doctype, a root element, or a head behind comments and declarations, or several elements. */
function isPage(head: string): boolean {
  let start = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  const prolog = /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)/;
  while (prolog.test(start)) start = start.replace(prolog, "");
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(start)) return true;
  const isPart = /^<(?:div|p|table|section|article|center|h[1-6]|span|font)\b[^>]*>/i.test(start);
  return (
    isPart && (start.match(/<\/(?:div|p|table|section|h[1-6]|span|font|td|tr)>|<br\b/gi)?.length ?? 0) >= 2
  );
}

/** A zip by the names in it, which stand in clear. */
function sniffZip(bytes: Uint8Array): string {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
  if (has("word/document") || has("word/_rels")) return "docx";
  if (has("OFD.xml")) return "ofd";
  if (has("application/vnd.oasis.opendocument.text")) return "odt";
  if (has("xl/workbook") || has("ppt/presentation") || has("opendocument.spreadsheet")) return "sheet";
  // Word allows its parts any name; the reader says so if there is no document in it.
  return has("[Content_Types].xml") ? "docx" : "archive";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

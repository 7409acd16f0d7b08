import {load} from "cheerio/slim";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import mammoth from "mammoth";
import {blocksOf} from "./blocks.js";
import type {FileText, TextDiagnostic} from "./decode.js";
import {numberingOf} from "./docx-numbering.js";
import {FileError} from "./file-error.js";
import {childOf, localName, valueOf} from "./docx-xml.js";
import {isElement, parsePage, walk, type PageElement} from "./page.js";

/** Most that the XML of a document may inflate to, and may take up in the file, in bytes. */
const maxInflated = 40_000_000;
const maxDeflated = 4_000_000;
/** Elements within elements; Word's own documents stay below a hundred. */
const maxDepth = 400;

/**
 * Reads a Word document (.docx): a paragraph a line, with line breaks, footnotes, tables as lines of cells, and
 * the automatic numbers that Word prints (一、, （二）) as text. Hidden text and deletions are left out.
 *
 * @param name how messages call the file
 * @throws FileError if it is damaged, too large when inflated, or has no text
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<FileText> {
  const parts = unpack(bytes, name);
  try {
    const numbers = printNumbers(parts, name);
    // Without its numbering part no paragraph is a list to mammoth: the numbers are text by now.
    const kept = Object.entries(parts).filter(([path]) => !path.endsWith("/numbering.xml"));
    const buffer = Buffer.from(zipSync(Object.fromEntries(kept), {level: 0}));
    const options = {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ""})),
      includeEmbeddedStyleMap: false,
    };
    const {value: html} = await mammoth.convertToHtml({buffer}, options);
    const lines = blocksOf(parsePage(withNotes(html))).blocks.map(({text}) => text);
    if (lines.length === 0) {
      throw new FileError(
        `no text: ${name} has none, it may hold pictures of pages; recognise their text (OCR), correct it and save it as .txt`,
      );
    }
    return {text: `${lines.join("\n")}\n`, diagnostics: numbers > 0 ? [numbersPrinted(numbers)] : []};
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw damaged(name);
  }
}

function numbersPrinted(count: number): TextDiagnostic {
  const message = `${count} automatic numbers of the Word document were put into the text as Word prints them`;
  return {severity: "info", code: "numbers-printed", message, start: null, end: null};
}

function damaged(name: string): FileError {
  return new FileError(
    `damaged file: ${name} cannot be read as a Word document; get it again, or open it and save it as .docx or .txt`,
  );
}

/** The XML parts of a document. Pictures are left packed. */
function unpack(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  let inflated = 0;
  let deflated = 0;
  const tooLarge = new FileError(
    `file too large: ${name} inflates beyond ${maxInflated / 1e6} MB; save the notice's text as .txt`,
  );
  try {
    return unzipSync(bytes, {
      filter: ({name: path, size, originalSize}) => {
        if (!/\.(?:xml|rels)$/.test(path)) return false;
        inflated += originalSize;
        deflated += size;
        if (inflated > maxInflated || deflated > maxDeflated) throw tooLarge;
        return true;
      },
    });
  } catch (error) {
    throw error === tooLarge ? tooLarge : damaged(name);
  }
}

/**
 * Puts the automatic numbers into the text of the document part, and takes hidden text out of it.
 *
 * @returns how many numbers were printed
 */
function printNumbers(parts: Record<string, Uint8Array>, name: string): number {
  const path = documentPath(parts);
  const source = path === null ? undefined : parts[path];
  if (path === null || !source) throw damaged(name);
  const part = (file: string) => {
    const content = parts[path.replace(/[^/]*$/, file)];
    return content ? parseXml(content, name) : null;
  };
  const next = numberingOf(part("numbering.xml"), part("styles.xml"));
  const document = parseXml(source, name);
  const hidden: PageElement[] = [];
  const numbered: {paragraph: PageElement; text: string}[] = [];
  walk(document.root()[0]!, (node) => {
    if (!isElement(node)) return false;
    const kind = localName(node);
    if (kind === "r" && isVanished(node)) {
      hidden.push(node);
      return false;
    }
    if (kind === "p") {
      const text = next(node);
      if (text !== "") numbered.push({paragraph: node, text});
    }
    return true;
  });
  for (const element of hidden) document(element).remove();
  for (const {paragraph, text} of numbered) {
    const prefix = paragraph.name.includes(":") ? `${paragraph.name.split(":")[0]!}:` : "";
    const run = document(`<${prefix}r><${prefix}t xml:space="preserve"></${prefix}t></${prefix}r>`);
    run.children().text(text);
    const properties = childOf(paragraph, "pPr");
    if (properties) document(properties).after(run);
    else document(paragraph).prepend(run);
  }
  if (hidden.length + numbered.length > 0) parts[path] = strToU8(document.xml());
  return numbered.length;
}

/** Where the package's relationships say the document is. */
function documentPath(parts: Record<string, Uint8Array>): string | null {
  const relations = parts["_rels/.rels"] ? strFromU8(parts["_rels/.rels"]) : "";
  const relation = /<[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0] ?? "";
  const target = /Target="\/?([^"]+)"/.exec(relation)?.[1];
  const path = target ?? "word/document.xml";
  return path in parts ? path : null;
}

function parseXml(content: Uint8Array, name: string): ReturnType<typeof load> {
  const xml = new TextDecoder(
    content[0] === 0xff ? "utf-16le" : content[0] === 0xfe ? "utf-16be" : "utf-8",
  ).decode(content);
  checkDepth(xml, name);
  return load(xml, {xml: true});
}

/** Refuses XML that would overflow the stack of whoever reads it. */
function checkDepth(xml: string, name: string): void {
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const next = xml[at + 1];
    if (next === "/") depth--;
    else if (next !== "?" && next !== "!") {
      const end = xml.indexOf(">", at);
      if (end < 0) return;
      if (xml[end - 1] !== "/") depth++;
      at = end;
    }
    if (depth > maxDepth) throw damaged(name);
  }
}

function isVanished(run: PageElement): boolean {
  const properties = childOf(run, "rPr");
  const vanish = properties && childOf(properties, "vanish");
  return vanish ? !/^(?:0|false|off)$/.test(valueOf(vanish) ?? "") : false;
}

/** Footnotes keep the mark that stands in the text, in place of a list's number and the arrow back. */
function withNotes(html: string): string {
  let n = 0;
  return html
    .replace(/<li id="(?:foot|end)note-[^"]*"><p>/g, () => `<li style="list-style: none"><p>[${++n}] `)
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
}

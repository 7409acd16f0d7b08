import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {getDocument, VerbosityLevel} from "pdfjs-dist/legacy/build/pdf.mjs";
import {unreadable, type FileText, type TextDiagnostic} from "./decode.js";
import {FileError} from "./file-error.js";
import {paragraphsOf, printedLines, type Glyphs, type PdfPage} from "./pdf-lines.js";
import {withoutRadicals} from "./radicals.js";

/** Most pages, and pieces of text on all of them, that are read. */
const maxPages = 1000;
const maxPieces = 2_000_000;

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * Reads a PDF: its lines joined into paragraphs, a paragraph a line, without what every page repeats above and
 * below its text, and without page numbers.
 *
 * @param name how messages call the file
 * @throws FileError if it is damaged, locked by a password, too long, or scanned
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<FileText> {
  const task = getDocument({
    // The library takes the buffer over.
    data: new Uint8Array(bytes),
    // Fonts that are not embedded name their characters in GBK and the like.
    cMapUrl: join(library, "cmaps", "/"),
    cMapPacked: true,
    standardFontDataUrl: join(library, "standard_fonts", "/"),
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new FileError(
        `file too long: ${name} has ${document.numPages} pages, at most ${maxPages} are read; cut the notice out of it`,
      );
    }
    const pages: PdfPage[] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const {items} = await page.getTextContent();
      pieces += items.length;
      if (pieces > maxPieces) throw new FileError(`file too long: ${name}; cut the notice out of it`);
      const [, bottom = 0, , top = 0] = page.view;
      pages.push({bottom, top, lines: printedLines(items.filter((item) => "str" in item).map(glyphsOf))});
      page.cleanup();
    }
    const empty = pages.flatMap(({lines}, i) => (lines.length === 0 ? [i + 1] : []));
    if (empty.length === pages.length) {
      throw new FileError(
        `no text: ${name} is a scanned PDF, pictures of pages; recognise their text (OCR), correct it and save it as .txt`,
      );
    }
    const text = `${withoutRadicals(paragraphsOf(pages).join("\n"))}\n`;
    return {text, diagnostics: [...emptyPages(empty), ...unreadable(text)]};
  } catch (error) {
    if (error instanceof FileError) throw error;
    if ((error as Error).name === "PasswordException") {
      throw new FileError(
        `locked file: ${name} needs a password; open it and save it without one, or save its text as .txt`,
      );
    }
    throw new FileError(
      `damaged file: ${name} cannot be read as a PDF; get it again, or save the notice's text as .txt`,
    );
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  str: string;
  /** Scale, skew and place: a, b, c, d, x, y. */
  transform: number[];
  width: number;
  height: number;
}

function glyphsOf({str, transform, width, height}: TextItem): Glyphs {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return {text: str, x, y, width, size: height || Math.hypot(a, b), isUpright: Math.abs(b) < Math.abs(a) * 0.1};
}

function emptyPages(numbers: readonly number[]): TextDiagnostic[] {
  if (numbers.length === 0) return [];
  const message = `no text on page ${numbers.join(", ")}: empty or scanned; compare with the document`;
  return [{severity: "warning", code: "pages-without-text", message, start: null, end: null}];
}

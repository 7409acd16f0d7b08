import {articleOf} from "./article.js";
import {blocksOf} from "./blocks.js";
import {decodeText, unreadable, type FileText, type TextDiagnostic} from "./decode.js";
import {FileError} from "./file-error.js";
import {parsePage} from "./page.js";
import {pageHeadOf} from "./page-head.js";

/**
 * Reads the notice out of a saved web page: its title, the lines that tell source and date, its text, the
 * signature and the attachments' names, a paragraph a line; without navigation, sidebars, buttons and footers.
 *
 * @param name how messages call the file
 * @throws FileError if it cannot be decoded or nothing is printed on it
 */
export function readHtml(bytes: Uint8Array, name: string): FileText {
  const {text: html, diagnostics: decoding} = decodeText(bytes, name, declaredEncoding(bytes));
  const page = parsePage(html);
  const {blocks, regions} = blocksOf(page);
  if (blocks.length === 0) {
    throw new FileError(
      `empty page: ${name} prints no text, it may be drawn by a script; open it in a browser and copy its text into a .txt`,
    );
  }
  const {lines, fromHead, share} = articleOf(blocks, regions, pageHeadOf(page));
  const text = `${lines.join("\n")}\n`;
  const guessed = decoding.filter(({code}) => code === "encoding-guessed");
  return {
    text,
    diagnostics: [...guessed, ...unreadable(text), ...trimming(lines.length, blocks.length, fromHead, share)],
  };
}

function trimming(kept: number, total: number, fromHead: readonly string[], share: number): TextDiagnostic[] {
  const remark = (severity: string, code: string, message: string) => ({
    severity,
    code,
    message,
    start: null,
    end: null,
  });
  const remarks: TextDiagnostic[] = [];
  if (share < 0.7) {
    const percent = Math.round(share * 100);
    const message = `${percent} % of the page's running text was taken for the notice; compare with the page`;
    remarks.push(remark("warning", "page-uncertain", message));
  } else if (kept < total) {
    remarks.push(
      remark("info", "page-trimmed", `${kept} of the page's ${total} lines were taken for the notice`),
    );
  }
  if (fromHead.length > 0) {
    const message = `${fromHead.join(", ")} taken from the page's head: not printed with the text`;
    remarks.push(remark("info", "page-head", message));
  }
  return remarks;
}

/** The encoding that a page declares. In UTF-16 the declaration could not be read this way, and is not needed. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  const match =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {Document, Packer, Paragraph} from "docx";
import fc from "fast-check";
import {zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {decodeText, extractText, FileError, maxBytes, readText} from "../../loaders/text.js";
import {makeFolder} from "../folder.js";

const sample = "中共某市委关于巡视整改进展情况的通报\r\n  一、整改情况。𠀀€ (1)……\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(text, "utf16le");
/** 中文通报, then 𠀀 as four bytes, then a comma. */
const gb18030 = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4, 0xcd, 0xa8, 0xb1, 0xa8, 0x95, 0x32, 0x82, 0x36, 0x2c]);

describe("encodings", () => {
  test.each([
    ["utf-8", utf8(sample)],
    ["utf-8", utf8(`\ufeff${sample}`)],
    ["utf-16le", utf16(`\ufeff${sample}`)],
    ["utf-16be", utf16(`\ufeff${sample}`).swap16()],
  ])("%s is read without loss or remark, and without its byte order mark", (encoding, bytes) => {
    expect(decodeText(bytes, "x.txt")).toEqual({text: sample, encoding, diagnostics: []});
  });

  test.each([
    ["utf-16le", utf16(sample)],
    ["utf-16be", utf16(sample).swap16()],
  ])("%s is read without a byte order mark too", (encoding, bytes) => {
    expect(decodeText(bytes, "x.txt")).toEqual({text: sample, encoding, diagnostics: []});
  });

  test("GB18030 is read, four-byte characters too, and the guess is said", () => {
    const {text, encoding, diagnostics} = decodeText(gb18030, "x.txt");
    expect(text).toBe("中文通报𠀀,");
    expect(encoding).toBe("gb18030");
    expect(diagnostics).toMatchObject([{severity: "info", code: "encoding-guessed"}]);
  });

  test("a bad byte in UTF-8 does not make it GB18030, and its place is said", () => {
    const bytes = Buffer.concat([utf8(`${sample}第三`), Uint8Array.of(0xff), utf8("行")]);
    const {text, encoding, diagnostics} = decodeText(bytes, "x.txt");
    expect(encoding).toBe("utf-8");
    expect(text).toBe(`${sample}第三\ufffd行`);
    const start = sample.length + 2;
    expect(diagnostics).toMatchObject([{severity: "warning", code: "invalid-bytes", start, end: start + 1}]);
    expect(diagnostics[0]!.message).toMatch(/1 unreadable character.* line 3/);
  });

  test("every text survives UTF-8 and UTF-16", () => {
    const texts = fc.string({unit: "binary"}).map((text) => `通${text.replace(/[\p{Cc}\ufffd]/gu, "")}`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(utf8(text), "x.txt").text).toBe(text);
        expect(decodeText(utf16(`\ufeff${text}`), "x.txt").text).toBe(text);
      }),
    );
  });

  test("any bytes are either text or refused by name", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        try {
          expect(typeof decodeText(bytes, "any.txt").text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
          expect((error as Error).message).toMatch(/^[^\n]*any\.txt[^\n]*$/);
        }
      }),
    );
  });
});

describe("what is refused, in one line that names the file", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  test.each([
    ["an empty file", "empty file: a.txt", ""],
    ["white space only", "empty file: a.txt", "\ufeff \u3000\r\n"],
    ["an image", "unsupported file: a.txt is an image in spite of its name; recognise its text", png],
    ["random bytes", "binary file: a.txt", png.subarray(8)],
    ["many control characters", "binary file: a.txt", "\x01\x02\x03\x04 text"],
    ["UTF-16 without a byte order mark or Han", "binary file: a.txt", utf16("text")],
    ["neither UTF-8 nor GB18030", "unknown encoding: a.txt", Uint8Array.of(0xff, 0xff, 0x80, 0xff)],
    ["20 MB", "file too large: a.txt has 20.0 MB, at most 10.0 MB", Buffer.alloc(20_000_000, "字")],
  ])("%s", async (_, message, content) => {
    const folder = await makeFolder({"a.txt": content});
    await expect(readText(join(folder, "a.txt"), "a.txt")).rejects.toThrow(message);
  });

  test("a missing file, a folder, an unknown type", async () => {
    const folder = await makeFolder({"a.exe": "text"});
    await mkdir(join(folder, "b.txt"));
    await expect(readText(join(folder, "c.txt"), "c.txt")).rejects.toThrow(
      "file not found: c.txt; see how its path is written",
    );
    await expect(readText(join(folder, "b.txt"), "b.txt")).rejects.toThrow("not a file: b.txt");
    await expect(readText(join(folder, "a.exe"), "a.exe")).rejects.toThrow("unknown file type: .exe (a.exe)");
  });

  test("the largest file allowed is read", async () => {
    const folder = await makeFolder({"a.txt": Buffer.alloc(maxBytes, "a")});
    expect((await readText(join(folder, "a.txt"))).text).toHaveLength(maxBytes);
  });
});

describe("the format is known by content", () => {
  const page = "<!DOCTYPE html><html><body><p>关于巡察整改进展情况的通报。</p></body></html>";
  const docx = async () =>
    new Uint8Array(await Packer.toBuffer(new Document({sections: [{children: [new Paragraph("通报")]}]})));
  const textOf = async (bytes: Uint8Array, extension: string) => {
    const {text, diagnostics} = await extractText(bytes, `a${extension}`, extension);
    return [text, diagnostics.map(({code}) => code).filter((code) => code === "file-type")];
  };

  test.each([".html", ".htm", ".shtml"])("a page named %s needs no remark", async (extension) => {
    expect(await textOf(utf8(page), extension)).toEqual(["关于巡察整改进展情况的通报。\n", []]);
  });

  test.each([
    ["a page", ".txt", utf8(page)],
    ["a page", ".doc", utf8(`\ufeff<!-- saved -->\n${page}`)],
    ["a page", ".pdf", utf8(page)],
    ["a page in UTF-16", ".txt", utf16(`\ufeff${page}`)],
    ["part of a page", ".txt", utf8("<div><p>关于巡察整改进展情况的通报。</p><p></p></div>")],
    ["a page", ".aspx", utf8(page)],
  ])("%s named %s is read as one, with a remark", async (_, extension, bytes) => {
    expect(await textOf(bytes, extension)).toEqual(["关于巡察整改进展情况的通报。\n", ["file-type"]]);
  });

  test("a Word document named .doc, and plain text named .html", async () => {
    expect(await textOf(await docx(), ".docx")).toEqual(["通报\n", []]);
    expect(await textOf(await docx(), ".doc")).toEqual(["通报\n", ["file-type"]]);
    expect(await textOf(utf8("通报"), ".html")).toEqual(["通报", ["file-type"]]);
    expect(await textOf(utf8("1<2 通报"), ".txt")).toEqual(["1<2 通报", []]);
  });

  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const zip = (names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, Uint8Array.of(60)])));
  test.each([
    [
      ".doc",
      ole,
      "unsupported file: a.doc is an old or encrypted Word or WPS document; open it and save it as .docx",
    ],
    [".docx", ole, "unsupported file: a.docx is an old or encrypted Word or WPS document in spite of its name"],
    [".wps", ole, "a.wps is an old or encrypted Word or WPS document"],
    [".wps", utf8("x"), "unsupported file: a.wps is a WPS document; open it and save it as .docx"],
    [
      ".ofd",
      zip(["OFD.xml"]),
      "unsupported file: a.ofd is an OFD document; open it in an OFD reader and save it as .pdf",
    ],
    [".rtf", utf8("{\\rtf1 x}"), "a.rtf is rich text"],
    [".odt", zip(["mimetype", "application/vnd.oasis.opendocument.text"]), "a.odt is an OpenDocument text"],
    [".xlsx", zip(["xl/workbook.xml"]), "a.xlsx is a spreadsheet or slides"],
    [".zip", zip(["a.txt"]), "a.zip is an archive; unpack it"],
    [".jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "a.jpg is an image; recognise its text (OCR)"],
    [
      ".mht",
      utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
      "a.mht is a web archive; open it in a browser",
    ],
    [".docx", utf8("text"), "damaged file: a.docx is not a Word file in spite of its name"],
    [".pdf", utf8("text"), "damaged file: a.pdf is not a PDF file in spite of its name"],
    [".html", new Uint8Array(), "empty file: a.html"],
  ])("%s is refused with a remedy", async (extension, bytes, message) => {
    await expect(extractText(bytes, `a${extension}`, extension)).rejects.toThrow(FileError);
    await expect(extractText(bytes, `a${extension}`, extension)).rejects.toThrow(message);
  });

  test("any bytes under any name are text or refused by name", async () => {
    const marks = fc.constantFrom("", "%PDF-1.4\n", "PK\x03\x04word/document", "<html>", "{\\rtf", "\ufeff");
    const names = fc.constantFrom(".txt", ".html", ".docx", ".pdf", ".doc", "");
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({maxLength: 100}), names, async (mark, rest, extension) => {
        const bytes = Buffer.concat([utf8(mark), rest]);
        const error: unknown = await extractText(bytes, "any", extension).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error === null) return;
        expect(error).toBeInstanceOf(FileError);
        expect((error as Error).message).toMatch(/^[^\n]*any[^\n]*$/);
      }),
    );
  });

  test("a data folder may hold every format, and names its notices alike", async () => {
    const data = await makeFolder({
      "notices/a.txt": "通报",
      "notices/b.html": page,
      "notices/c.docx": await docx(),
      "notices/d.doc": ole,
    });
    const {tables} = await readCorpus(data);
    expect(tables.texts.map(({notice_id, text}) => [notice_id, text.trim()])).toEqual([
      ["a", "通报"],
      ["b", "关于巡察整改进展情况的通报。"],
      ["c", "通报"],
    ]);
    const unread = tables.diagnostics.filter(({code}) => code === "file-unreadable");
    expect(unread.map(({notice_id}) => notice_id)).toEqual(["d"]);
    expect(unread[0]!.message).toContain("data/notices/d.doc");
  });
});

import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decodeText, FileError, maxBytes, readText} from "../../loaders/text.js";
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
    ["an image", "binary file: a.txt", png],
    ["many control characters", "binary file: a.txt", "\x01\x02\x03\x04 text"],
    ["UTF-16 without a byte order mark", "binary file: a.txt", utf16("text")],
    ["neither UTF-8 nor GB18030", "unknown encoding: a.txt", Uint8Array.of(0xff, 0xff, 0x80, 0xff)],
    ["20 MB", "file too large: a.txt has 20.0 MB, at most 10.0 MB", Buffer.alloc(20_000_000, "字")],
  ])("%s", async (_, message, content) => {
    const folder = await makeFolder({"a.txt": content});
    await expect(readText(join(folder, "a.txt"), "a.txt")).rejects.toThrow(message);
  });

  test("a missing file, a folder, an unknown type", async () => {
    const folder = await makeFolder({"a.docx": "text"});
    await mkdir(join(folder, "b.txt"));
    await expect(readText(join(folder, "c.txt"), "c.txt")).rejects.toThrow("file not found: c.txt");
    await expect(readText(join(folder, "b.txt"), "b.txt")).rejects.toThrow("not a file: b.txt");
    await expect(readText(join(folder, "a.docx"), "a.docx")).rejects.toThrow(
      "unknown file type: .docx (a.docx)",
    );
  });

  test("the largest file allowed is read", async () => {
    const folder = await makeFolder({"a.txt": Buffer.alloc(maxBytes, "a")});
    expect((await readText(join(folder, "a.txt"))).text).toHaveLength(maxBytes);
  });
});

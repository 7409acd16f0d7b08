import iconv from "iconv-lite";
import {chromium, type Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {withoutRadicals} from "../../../loaders/files/radicals.js";
import {extractText, FileError} from "../../../loaders/text.js";
import {chineseFamily, chineseFont} from "../../chinese-font.js";
import {findChromium} from "../../chromium.js";
import {findingsOf, linesOf, missingFrom, samples} from "./notices.js";

vi.setConfig({testTimeout: 120_000, hookTimeout: 300_000});

const read = (bytes: Uint8Array) => extractText(bytes, "a.pdf", ".pdf");

/** A PDF put together by hand: objects from 1 on, of which the first is the catalogue. */
function pdf(objects: readonly (string | Buffer)[], trailer = ""): Uint8Array {
  const parts = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const start = Buffer.concat(parts).length;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

interface Line {
  text: string;
  x: number;
  y: number;
  isSlanted?: boolean;
}

/** A PDF of pages of lines in a font that is not embedded and names its characters in GBK, 12 points wide. */
function printed(pages: readonly (readonly Line[])[]): Uint8Array {
  const font = "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>";
  const descendant =
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>";
  const descriptor =
    "<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -140 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>";
  const bodies = pages.flatMap((lines, i) => {
    const content = lines
      .map(
        ({text, x, y, isSlanted}) =>
          `BT /F1 12 Tf ${isSlanted ? "0.7 0.7 -0.7 0.7" : "1 0 0 1"} ${x} ${y} Tm <${iconv.encode(text, "gbk").toString("hex")}> Tj ET`,
      )
      .join("\n");
    return [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ];
  });
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ");
  return pdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font,
    descendant,
    descriptor,
    ...bodies,
  ]);
}

/** Paragraphs set in lines of 36 characters and pages of 20 lines, with a head and a page number. */
function typeset(paragraphs: readonly string[]): Line[][] {
  const lines = paragraphs.flatMap((text) => {
    const first = text.slice(0, 34);
    const rest = text.slice(34).match(/.{1,36}/gu) ?? [];
    return [{text: first, x: 96}, ...rest.map((part) => ({text: part, x: 72}))];
  });
  return Array.from({length: Math.ceil(lines.length / 20)}, (_, page) => [
    {text: "某县纪委监委文件", x: 240, y: 800},
    ...lines.slice(page * 20, (page + 1) * 20).map((line, i) => ({...line, y: 740 - 30 * i})),
    {text: `－${page + 1}－`, x: 290, y: 40},
  ]);
}

const full = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/ /g, "　");

describe("by hand, in a font that is not embedded", () => {
  test("lines become paragraphs, over pages too, without heads and page numbers", async () => {
    const paragraphs = samples[3]!.lines.map((line) => full(line.replace(/\s/g, "")));
    const {text, diagnostics} = await read(printed(typeset(paragraphs)));
    expect(missingFrom(text, paragraphs)).toEqual([]);
    expect(linesOf(text)).toHaveLength(paragraphs.length);
    expect(diagnostics).toEqual([]);
  });

  test("columns are set apart, a watermark is left out, a page without text is said", async () => {
    const bytes = printed([
      [
        {text: "序号", x: 72, y: 700},
        {text: "问题", x: 200, y: 700},
        {text: "学习不深入", x: 200, y: 670},
        {text: "内部资料", x: 200, y: 300, isSlanted: true},
      ],
      [],
    ]);
    const {text, diagnostics} = await read(bytes);
    expect(text).toBe("序号\t问题\n学习不深入\n");
    expect(diagnostics).toMatchObject([{severity: "warning", code: "pages-without-text"}]);
    expect(diagnostics[0]!.message).toContain("page 2:");
  });
});

describe("what is refused", () => {
  const empty = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
  const catalog = "<</Type/Catalog/Pages 2 0 R>>";
  const secret = "<</Filter/Standard/V 1/R 2/P -4/O<" + "ab".repeat(32) + ">/U<" + "cd".repeat(32) + ">>>";
  test.each([
    ["pages without text", pdf([catalog, empty, page]), /^no text: a\.pdf is a scanned PDF.*OCR/],
    [
      "a password",
      pdf([catalog, empty, page, secret], `/Encrypt 4 0 R/ID[<${"00".repeat(16)}><${"00".repeat(16)}>]`),
      /^locked file: a\.pdf needs a password/,
    ],
    [
      "garbage behind the mark",
      new TextEncoder().encode(`%PDF-1.7\n${"garbage ".repeat(50)}`),
      /^damaged file: a\.pdf/,
    ],
    ["a file cut short", printed([[{text: "通报", x: 72, y: 700}]]).subarray(0, 60), /^damaged file: a\.pdf/],
  ])("%s", async (_, bytes, message) => {
    const error: unknown = await read(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("\n");
  });
});

test("radicals become the characters that they look like", () => {
  expect(withoutRadicals("⼀⼈⾄⻅⻔⺠，（1）㎡ﬁ―")).toBe("一人至见门民，（1）㎡ﬁ—");
  expect(withoutRadicals("落⼾进村")).toBe("落户进村");
  expect(withoutRadicals("落⼾進村")).toBe("落戶進村");
  expect(
    /[\u2e80-\u2fdf]/.test(
      withoutRadicals(String.fromCharCode(...Array.from({length: 0xd6}, (_, i) => 0x2f00 + i))),
    ),
  ).toBe(false);
});

describe("printed by a browser", () => {
  const font = chineseFont();
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(() => browser.close());

  test.each([
    [samples[1]!, "text-indent: 2em; margin: 0"],
    [samples[4]!, "text-indent: 2em; margin: 0; text-align: justify"],
    [samples[3]!, "margin: 0 0 0.8em"],
  ])(
    "$name",
    async ({text, lines: sampled}, style) => {
      // The font has one glyph for both.
      const inFont = (words: string) => words.replaceAll("•", "·");
      const lines = sampled.map(inFont);
      const page = await browser.newPage();
      await page.setContent(
        `<html lang="zh-CN"><style>${font}</style><body style="font: 16px/1.8 '${chineseFamily}', serif">${lines.map((line) => `<p style="${style}">${line}</p>`).join("")}</body></html>`,
      );
      await page.evaluate("document.fonts.ready");
      const bytes = await page.pdf({
        format: "A4",
        margin: {top: "25mm", bottom: "25mm", left: "25mm", right: "25mm"},
        displayHeaderFooter: true,
        headerTemplate: '<div style="font-size: 9px; width: 100%; text-align: center">某市纪委监委</div>',
        footerTemplate:
          '<div style="font-size: 9px; width: 100%; text-align: center">— <span class="pageNumber"></span> —</div>',
      });
      await page.close();
      const extracted = await read(new Uint8Array(bytes));
      expect(linesOf(extracted.text)).toEqual(lines);
      expect(extracted.diagnostics).toEqual([]);
      expect(findingsOf(extracted.text)).toEqual(findingsOf(inFont(text)));
    },
    120_000,
  );
});

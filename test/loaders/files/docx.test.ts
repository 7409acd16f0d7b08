import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {describe, expect, test, vi} from "vitest";
import {extractText, FileError} from "../../../loaders/text.js";
import {findingsOf, linesOf, samples} from "./notices.js";

vi.setConfig({testTimeout: 120_000, hookTimeout: 300_000});

const read = (bytes: Uint8Array) => extractText(bytes, "a.docx", ".docx");
const write = async (options: ConstructorParameters<typeof Document>[0]) =>
  new Uint8Array(await Packer.toBuffer(new Document(options)));
const body = (children: (Paragraph | Table)[]) => ({sections: [{children}]});

/** The document with its parts changed by hand. */
const edit = (bytes: Uint8Array, path: string, change: (xml: string) => string) => {
  const parts = unzipSync(bytes);
  parts[path] = strToU8(change(parts[path] ? strFromU8(parts[path]) : ""));
  return zipSync(parts);
};

const level = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.START,
});

const outline = {
  config: [
    {
      reference: "outline",
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, "%1、"),
        level(1, LevelFormat.CHINESE_COUNTING_THOUSAND, "（%2）"),
        level(2, LevelFormat.DECIMAL, "%3."),
        level(3, LevelFormat.DECIMAL_ENCLOSED_CIRCLE, "%4"),
      ],
    },
  ],
};
const numbered = (level: number, text: string, instance = 0) =>
  new Paragraph({text, numbering: {reference: "outline", level, instance}});

describe("a notice in Word", () => {
  test.each(samples)("$name: every paragraph in order, and nothing else", async ({text, lines}) => {
    const bytes = await write({
      sections: [
        {
          headers: {default: new Header({children: [new Paragraph("某单位文件")]})},
          footers: {default: new Footer({children: [new Paragraph("第 1 页")]})},
          children: lines.map((line) => {
            const half = Math.floor(line.length / 2);
            return new Paragraph({
              indent: {firstLine: 640},
              children: [
                new TextRun(line.slice(0, half)),
                new TextRun({text: line.slice(half), color: "FF0000"}),
              ],
            });
          }),
        },
      ],
    });
    const extracted = await read(bytes);
    expect(linesOf(extracted.text)).toEqual(lines);
    expect(extracted.diagnostics).toEqual([]);
    expect(findingsOf(extracted.text)).toEqual(findingsOf(text));
  });

  test.each(samples)("$name: automatic numbers are printed as if typed", async ({text, lines}) => {
    // What is typed as 一、 （一） 1. becomes automatic where Word would count the same.
    let counts = [0, 0, 0];
    const han = "〇一二三四五六七八九十";
    const printed = (at: number, n: number) => {
      return at === 0 ? `${han[n] ?? "?"}、` : at === 1 ? `(${han[n] ?? "?"})` : `${n}.`;
    };
    let automatic = 0;
    const paragraphs = lines.map((line) => {
      const at = [/^[一二三四五六七八九十]、/, /^\([一二三四五六七八九十]\)/, /^\d{1,2}\./].findIndex((form) =>
        form.test(line),
      );
      if (at >= 0) {
        const next = counts.map((n, i) => (i < at ? n : i === at ? n + 1 : 0));
        if (line.startsWith(printed(at, next[at]!))) {
          counts = next;
          automatic++;
          return numbered(at, line.slice(printed(at, next[at]!).length));
        }
      }
      return new Paragraph(line);
    });
    const half = outline.config[0]!.levels.map((entry) => ({
      ...entry,
      text: entry.text.replace("（", "(").replace("）", ")"),
    }));
    const bytes = await write({
      ...body(paragraphs),
      numbering: {config: [{reference: "outline", levels: half}]},
    });
    const extracted = await read(bytes);
    expect(automatic).toBeGreaterThan(4);
    expect(linesOf(extracted.text)).toEqual(lines);
    expect(findingsOf(extracted.text)).toEqual(findingsOf(text));
    expect(extracted.diagnostics.map(({code}) => code)).toEqual(["numbers-printed"]);
    expect(extracted.diagnostics[0]!.message).toMatch(new RegExp(`^${automatic} `));
  });
});

test("levels count, restart and print as Word does", async () => {
  const bytes = await write({
    ...body([
      ...["甲", "乙"].flatMap((text) => [
        numbered(0, text),
        numbered(1, text),
        numbered(1, text),
        numbered(2, text),
        numbered(3, text),
        numbered(3, text),
      ]),
      ...Array.from({length: 9}, () => numbered(0, "丙")),
      numbered(0, "丁", 1),
    ]),
    numbering: outline,
  });
  const lines = linesOf((await read(bytes)).text);
  expect(lines.slice(0, 12)).toEqual([
    ...["一、甲", "（一）甲", "（二）甲", "1.甲", "①甲", "②甲"],
    ...["二、乙", "（一）乙", "（二）乙", "1.乙", "①乙", "②乙"],
  ]);
  expect(lines.slice(-3)).toEqual(["十、丙", "十一、丙", "一、丁"]);
});

test("a style's numbers, those of the style it is based on, and a paragraph taken out of its list", async () => {
  const plain = await write({
    ...body([
      new Paragraph({text: "标题", style: "Chapter"}),
      new Paragraph({text: "子标题", style: "Derived"}),
      new Paragraph({text: "无号", style: "Chapter"}),
      new Paragraph({text: "再来", style: "Chapter"}),
      numbered(0, "正文"),
    ]),
    numbering: outline,
    styles: {
      paragraphStyles: [
        {id: "Chapter", name: "Chapter"},
        {id: "Derived", name: "Derived", basedOn: "Chapter"},
      ],
    },
  });
  const numId = /<w:numId w:val="(\d+)"/.exec(strFromU8(unzipSync(plain)["word/document.xml"]!))![1]!;
  const styled = edit(plain, "word/styles.xml", (xml) =>
    xml.replace(
      /<w:style [^>]*w:styleId="Chapter"[^>]*>/,
      (tag) => `${tag}<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr>`,
    ),
  );
  const bytes = edit(styled, "word/document.xml", (xml) => {
    const at = xml.indexOf("无号");
    const style = '<w:pStyle w:val="Chapter"/>';
    const from = xml.lastIndexOf(style, at) + style.length;
    return `${xml.slice(0, from)}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>${xml.slice(from)}`;
  });
  expect(linesOf((await read(bytes)).text)).toEqual(["一、标题", "二、子标题", "无号", "三、再来", "四、正文"]);
});

test("line breaks, tables, footnotes and hidden text", async () => {
  const cell = (...texts: string[]) => new TableCell({children: texts.map((text) => new Paragraph(text))});
  const bytes = await write({
    footnotes: {1: {children: [new Paragraph("见整改台账。")]}},
    ...body([
      new Paragraph({children: [new TextRun("换行前"), new TextRun({text: "换行后", break: 1})]}),
      new Paragraph({children: [new TextRun("已销号"), new FootnoteReferenceRun(1), new TextRun("。")]}),
      new Paragraph({children: [new TextRun("看得见"), new TextRun({text: "看不见", vanish: true})]}),
      new Table({
        rows: [
          new TableRow({
            children: [
              cell("序号"),
              cell("反馈", "问题"),
              new TableCell({columnSpan: 2, children: [new Paragraph("整改")]}),
            ],
          }),
          new TableRow({
            children: [
              new TableCell({rowSpan: 2, children: [new Paragraph("1")]}),
              cell("学习不深入"),
              cell("开展学习12次"),
              cell("完成"),
            ],
          }),
          new TableRow({children: [cell("制度不健全"), cell("制定办法"), cell("完成")]}),
        ],
      }),
    ]),
  });
  expect((await read(bytes)).text.split("\n")).toEqual([
    "换行前",
    "换行后",
    "已销号[1]。",
    "看得见",
    "序号\t反馈问题\t整改",
    "1\t学习不深入\t开展学习12次\t完成",
    "\t制度不健全\t制定办法\t完成",
    "[1] 见整改台账。",
    "",
  ]);
});

describe("what is refused", () => {
  test.each([
    ["a broken zip", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 200), /^damaged file: a\.docx/],
    [
      "XML cut short",
      (bytes: Uint8Array) => edit(bytes, "word/document.xml", (xml) => xml.slice(0, xml.length / 2)),
      /^(damaged file|no text): a\.docx/,
    ],
    [
      "no document in it",
      (bytes: Uint8Array) =>
        edit(bytes, "_rels/.rels", (xml) => xml.replace("word/document.xml", "word/none.xml")),
      /^damaged file: a\.docx/,
    ],
    [
      "nothing but pictures",
      (bytes: Uint8Array) => edit(bytes, "word/document.xml", (xml) => xml.replace(/<w:t[ >].*?<\/w:t>/g, "")),
      /^no text: a\.docx.*OCR/,
    ],
    [
      "elements nested without end",
      (bytes: Uint8Array) =>
        edit(bytes, "word/document.xml", (xml) =>
          xml.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(200_000)}`),
        ),
      /^damaged file: a\.docx/,
    ],
    [
      "a zip bomb",
      (bytes: Uint8Array) =>
        edit(bytes, "word/document.xml", (xml) => xml.replace("<w:body>", `<w:body>${" ".repeat(45_000_000)}`)),
      /^file too large: a\.docx inflates/,
    ],
  ])("%s", async (_, spoil, message) => {
    const bytes = spoil(await write(body([new Paragraph("正文")])));
    const error: unknown = await read(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("\n");
  });
});

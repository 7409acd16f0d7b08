import fc from "fast-check";
import iconv from "iconv-lite";
import {codebook} from "../../gold/gold.js";
import {describe, expect, test, vi} from "vitest";
import {readHtml} from "../../../loaders/files/html.js";
import {parseNotice} from "../../../loaders/parse.js";
import {FileError} from "../../../loaders/text.js";
import {scraps} from "../scraps.js";
import {layouts, noise} from "./layouts.js";
import {findingsOf, linesOf, missingFrom, samples} from "./notices.js";

vi.setConfig({testTimeout: 120_000, hookTimeout: 300_000});

const bytesOf = (html: string) => new TextEncoder().encode(html);
const read = (html: string) => readHtml(bytesOf(html), "a.html");
const publisher = "某市纪委监委网";
const published = "2023-06-07";
const source = {notice_id: "n", source_file: "n", source_sha256: ""};

/** A notice of the data folder with its title apart from its paragraphs, without the chrome it was published with. */
const articles = samples.map(({name, lines}) => {
  const at = lines.findIndex((line) => /^根据|^按照/.test(line));
  return {name, title: findingsOf(lines.join("\n")).title!, paragraphs: lines.slice(at)};
});

describe.each(layouts)("$name", ({html}) => {
  test.each(articles)(
    "$name: every paragraph in order, title, publisher and day, and no navigation",
    (article) => {
      const {text, diagnostics} = read(html({...article, publisher, published}));
      expect(missingFrom(text, article.paragraphs)).toEqual([]);
      expect(noise.filter((word) => text.includes(word))).toEqual([]);
      const chrome = linesOf(text).filter(
        (line) => !article.paragraphs.includes(line) && line !== article.title,
      );
      expect(chrome.length).toBeLessThanOrEqual(5);
      const {notice} = parseNotice(text, source, codebook);
      expect(notice).toMatchObject({title: article.title, publisher, published_date: published});
      expect(diagnostics.filter(({severity}) => severity !== "info")).toEqual([]);
    },
  );

  test.each(samples)("$name: what is read out of it is what is read out of plain text", ({text, lines}) => {
    const title = findingsOf(text).title!;
    const page = read(html({title, paragraphs: lines, publisher, published}));
    expect(missingFrom(page.text, lines)).toEqual([]);
    expect(findingsOf(page.text)).toEqual(findingsOf(text));
  });

  test("a notice of a single paragraph", () => {
    const title = "中共某县委关于巡察整改进展情况的通报";
    const only = `根据县委统一部署，2023年3月1日至4月30日，县委巡察组对40个单位开展了巡察，共发现问题697个，现已完成整改655个。`;
    const {text} = read(html({title, paragraphs: [only, "中共某县委", "2023年9月1日"], publisher, published}));
    expect(missingFrom(text, [only, "中共某县委", "2023年9月1日"])).toEqual([]);
    expect(linesOf(text).join("")).toContain(title);
    expect(noise.filter((word) => text.includes(word)).length).toBeLessThanOrEqual(1);
  });
});

describe("encodings", () => {
  const page = (charset: string) =>
    layouts[0]!
      .html({...articles[1]!, publisher, published})
      .replace('<meta charset="utf-8">', `<meta charset="${charset}">`);
  const wanted = read(page("utf-8")).text;
  test.each([
    ["UTF-8 with a byte order mark", bytesOf(`\ufeff${page("utf-8")}`)],
    ["UTF-8 that claims to be GB2312", bytesOf(page("gb2312"))],
    ["GBK", iconv.encode(page("gb2312"), "gbk")],
    ["GB18030", iconv.encode(page("gb18030"), "gb18030")],
    ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${page("utf-16")}`, "utf16le")],
    ["UTF-16 without", Buffer.from(page("utf-16"), "utf16le")],
    ["big-endian UTF-16", Buffer.from(page("utf-16"), "utf16le").swap16()],
  ])("%s gives the same text", (_, bytes) => {
    const {text, diagnostics} = readHtml(bytes, "a.html");
    expect(text).toBe(wanted);
    expect(diagnostics.map(({code}) => code)).not.toContain("invalid-bytes");
  });

  test("GBK is a guess only where the page does not declare it", () => {
    const codes = (html: string) =>
      readHtml(iconv.encode(html, "gbk"), "a.html").diagnostics.map(({code}) => code);
    expect(codes("<meta charset=gbk><p>巡察整改情况。")).not.toContain("encoding-guessed");
    expect(codes("<p>巡察整改情况。")).toContain("encoding-guessed");
  });

  test("Big5 where it is declared", () => {
    const bytes = iconv.encode('<meta charset="big5"><p>關於巡視整改進展情況的通報。', "big5");
    expect(readHtml(bytes, "a.html").text).toBe("關於巡視整改進展情況的通報。\n");
  });
});

describe("lines", () => {
  test.each([
    [
      "inline elements do not break them",
      "<p>一、<b>加强</b><i>学习</i><span>教育</span>。</p>",
      ["一、加强学习教育。"],
    ],
    ["block elements and br do", "<div>一<br>二<p>三</p>四</div><h2>五</h2>", ["一", "二", "三", "四", "五"]],
    [
      "printed blanks stay, others are one",
      "<p>&nbsp;&nbsp; 甲  乙&ensp;丙　丁</p>",
      ["\u00a0\u00a0 甲 乙\u2002丙　丁"],
    ],
    ["an ideographic indent stays", "<p>\n　　甲</p>", ["　　甲"]],
    ["a line break in the source is none between Han", "<p>甲\n  乙\n ABC\n def</p>", ["甲乙 ABC def"]],
    [
      "as typed where it is preserved",
      "<pre>甲\n乙</pre><div style='white-space:pre-wrap'>丙\n丁</div>",
      ["甲", "乙", "丙", "丁"],
    ],
    [
      "hidden ones are none",
      "<p>甲<span style='display: none'>乙</span></p><p hidden>丙</p><!--丁--><noscript>戊</noscript>",
      ["甲"],
    ],
    [
      "an element displayed as a block is one",
      "<span style='display:block'>甲</span><span style='display:block'>乙</span>",
      ["甲", "乙"],
    ],
    ["entities are read once", "<p>&lt;甲&gt; &amp;lt; &#20057;&#x4e19;</p>", ["<甲> &lt; 乙丙"]],
    [
      "an ordered list has its numbers",
      "<ol><li>甲<li>乙</ol><ol start=3 type=a><li>丙</ol>",
      ["1.甲", "2.乙", "c.丙"],
    ],
    [
      "Chinese numbers too",
      "<ol style='list-style-type:cjk-ideographic'><li>甲<ol><li>子</ol><li value=12>乙</ol>",
      ["一、甲", "1.子", "十二、乙"],
    ],
    [
      "but not before a number of its own, or without style",
      "<ol><li>1.甲<li>（二）乙</ol><ol style='list-style:none'><li>丙</ol><ul><li>丁</ul>",
      ["1.甲", "（二）乙", "丙", "丁"],
    ],
    ["traditional characters stay", "<p>關於巡視整改進展情況的通報</p>", ["關於巡視整改進展情況的通報"]],
  ])("%s", (_, html, lines) => {
    expect(read(html).text).toBe(`${lines.join("\n")}\n`);
  });
});

describe("tables", () => {
  const page = (table: string) =>
    read(`<p>整改情况如下，现予公布，请予监督。</p>${table}<p>以上情况，敬请监督，欢迎提出意见。</p>`)
      .text.split("\n")
      .slice(1, -2);

  test("a data table has a line a row, its columns in line", () => {
    const table = `<table><tr><th>序号<th>问题<th colspan=2>整改<tr><td rowspan=2>1<td>学习<br>不深入<td>已完成<td>5月
      <tr><td><p>制度</p><p>不健全</p><td>&nbsp;<td>6月</table>`;
    expect(page(table)).toEqual(["序号\t问题\t整改", "1\t学习不深入\t已完成\t5月", "\t制度不健全\t\t6月"]);
  });

  test.each([
    ["one cell a row", "<table><tr><td>甲<tr><td>乙</table>", ["甲", "乙"]],
    [
      "a table in a table",
      "<table><tr><td><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table><td>戊</table>",
      ["甲\t乙", "丙\t丁", "戊"],
    ],
    [
      "by its role",
      "<table role=presentation><tr><td>甲<td>乙<tr><td>丙<td>丁</table>",
      ["甲", "乙", "丙", "丁"],
    ],
    [
      "text in a cell beside another",
      `<table><tr><td>甲<td><p>${"乙".repeat(90)}<p>丙</table>`,
      ["甲", "乙".repeat(90), "丙"],
    ],
  ])("a layout table is transparent: %s", (_, table, lines) => {
    expect(page(table)).toEqual(lines);
  });
});

test("what the head tells is printed only where the page does not", () => {
  const head =
    '<title>关于巡察整改情况的通报 - 某网</title><meta name="PubDate" content="2023-09-01"><meta name="ContentSource" content="某报">';
  const body = "<p>根据县委部署，巡察组对某局开展了巡察，现将整改情况公布如下。</p>";
  const bare = read(`<html><head>${head}</head><body>${body}</body></html>`);
  expect(linesOf(bare.text)).toEqual([
    "关于巡察整改情况的通报",
    "来源：某报",
    "发布时间：2023-09-01",
    body.replace(/<[^>]*>/g, ""),
  ]);
  expect(bare.diagnostics).toMatchObject([{severity: "info", code: "page-head"}]);
  expect(bare.diagnostics[0]!.message).toMatch(/^title, source, date/);
  const full = read(
    `<html><head>${head}</head><body><h1>关于巡察整改情况的通报</h1><p>2023年9月2日 来源：某刊</p>${body}</body></html>`,
  );
  expect(linesOf(full.text).slice(0, 2)).toEqual(["关于巡察整改情况的通报", "2023年9月2日 来源：某刊"]);
  expect(full.diagnostics).toEqual([]);
});

test("signature, editors and attachments below the text's element are kept", () => {
  const {text} =
    read(`<body><div class="a"><h1>关于巡察整改情况的通报</h1><div id="zoom"><p>根据县委部署，巡察组对某局开展了巡察，现将整改情况公布如下。</p></div>
    <div>中共某局党组</div><div>2023年9月1日</div><p>附件：<a href="1.docx">整改台账.docx</a></p><p>（责任编辑：某某）</p>
    <p>上一篇：<a href="2">某局会议</a></p><p>2020年1月1日</p></div></body>`);
  expect(linesOf(text).slice(2)).toEqual([
    "中共某局党组",
    "2023年9月1日",
    "附件：整改台账.docx",
    "（责任编辑：某某）",
  ]);
});

test("when much of the running text was left out, a warning says so", () => {
  const comment = "<p>这篇通报写得很实在，问题讲得清楚，整改措施也具体，希望以后继续公开。</p>";
  const {diagnostics} = read(
    `<div><div id="zoom"><p>根据县委部署，巡察组对某局开展了巡察，现将整改情况公布如下，请监督。</p></div><div>${comment}</div></div>`,
  );
  expect(diagnostics).toMatchObject([{severity: "warning", code: "page-uncertain"}]);
});

describe("hostile pages", () => {
  const n = 100_000;
  test.each([
    ["nested without end", `${"<div>".repeat(n)}整改${"</div>".repeat(n)}`, "整改\n"],
    ["inline elements nested without end", `<p>${"<b>".repeat(n)}整改`, "整改\n"],
    ["tables in tables", `${"<table><tr><td>".repeat(n)}整改`, "整改\n"],
    ["lists in lists", `${"<ol><li>".repeat(n)}整改`, /^[\d.]+整改\n$/],
    ["a paragraph never closed in a font never closed", "<font size=1><p>整改".repeat(n / 10), /^(整改\n)+$/],
    ["a wide table", `<table><tr><td colspan=99999 rowspan=99999>整改<td>情况<tr><td>二<td>三</table>`, /整改/],
    ["an end without a beginning", `${"</div></td></p>".repeat(n)}整改`, /整改/],
    ["a tag without an end", `整改${"<a ".repeat(n)}`, /整改/],
    ["a comment without an end", `<p>整改</p><!--${"<p>".repeat(n)}`, "整改\n"],
  ])("%s", (_, html, text) => {
    const result = read(html).text;
    if (typeof text === "string") expect(result).toBe(text);
    else expect(result).toMatch(text);
  });

  test.each([
    [
      "nothing printed",
      "<html><body><div id='app'></div><script>render()</script></body></html>",
      /^empty page: a\.html/,
    ],
    ["no bytes of text", "   ", /^empty file: a\.html/],
  ])("refused by name: %s", (_, html, message) => {
    expect(() => read(html)).toThrow(FileError);
    expect(() => read(html)).toThrow(message);
  });

  test("any tags around any text are read or refused by name, and twice alike", () => {
    const tag = fc.constantFrom(
      ...[
        "<p>",
        "</p>",
        "<div class=footer>",
        "</div>",
        "<table>",
        "<tr>",
        "<td rowspan=2>",
        "</table>",
        "<br>",
        "<BR/>",
        "<ol type=I>",
        "<li value=-3>",
      ],
      ...[
        "<a href=x>",
        "</a>",
        "<span id=zoom>",
        "<h1>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<style>",
        "<title>",
        "<pre>",
        "<td",
        "&nbsp;",
        "&#0;",
        "&#xd800;",
      ],
      ...[
        "<meta name=pubdate content=2023-1-1>",
        "<![CDATA[",
        "<?xml",
        "<svg><title>",
        "<select><option>",
        "<plaintext>",
        "<p style='display:none'>",
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, scraps), {maxLength: 40}), (parts) => {
        const bytes = bytesOf(parts.join(""));
        const attempt = () => {
          try {
            return readHtml(bytes, "a.html");
          } catch (error) {
            expect(error).toBeInstanceOf(FileError);
            return null;
          }
        };
        const first = attempt();
        expect(attempt()).toEqual(first);
        if (!first) return;
        expect(first.text.endsWith("\n")).toBe(true);
        for (const {start, end} of first.diagnostics) {
          if (start !== null) expect(first.text.slice(start, end!)).toBe("\ufffd");
        }
      }),
      {numRuns: 300},
    );
  });
});

import {html} from "htl";
import type {Tr} from "./language.js";

/** How much of everything the corpus holds. */
export type Extent = Readonly<
  Record<
    | "notices"
    | "characters"
    | "sections"
    | "groups"
    | "problems"
    | "leaves"
    | "measures"
    | "facts"
    | "passages"
    | "diagnostics",
    number
  >
>;

/** The way from files to pages, step by step, with what each step left. */
export function pipeline(extent: Extent, tr: Tr): HTMLElement {
  const n = (count: number) => count.toLocaleString("en-US");
  const steps: [title: string, words: string, left: string][] = [
    [
      tr("Files", "文件"),
      tr(
        "Kept byte for byte; encoding and page furniture are told apart.",
        "逐字节保存；识别编码，区分网页外壳。",
      ),
      tr(
        `${n(extent.notices)} notices, ${n(extent.characters)} characters`,
        `${n(extent.notices)} 份通报，${n(extent.characters)} 字`,
      ),
    ],
    [
      tr("Outline", "层级"),
      tr(
        "Ordinals and their continuity imply the hierarchy, notice by notice.",
        "由序号及其连续性逐份推断层级。",
      ),
      tr(
        `${n(extent.sections)} sections, ${n(extent.groups)} groups`,
        `${n(extent.sections)} 个部分，${n(extent.groups)} 个方面`,
      ),
    ],
    [
      tr("Ledger", "台账"),
      tr(
        "Wording and position say what is a problem, a response, a measure.",
        "由措辞与位置判定问题、整改内容与措施。",
      ),
      tr(
        `${n(extent.problems)} problems (${n(extent.leaves)} leaves), ${n(extent.measures)} measures`,
        `${n(extent.problems)} 个问题（末级 ${n(extent.leaves)} 个），${n(extent.measures)} 条措施`,
      ),
    ],
    [
      tr("Facts and codes", "事实与编码"),
      tr(
        "Documents, amounts, sanctions, deadlines, claims; topics and instruments by lexicon.",
        "文件、数量、问责、期限、自述数字；主题与手段按词典编码。",
      ),
      tr(
        `${n(extent.facts)} facts, ${n(extent.passages)} sentences`,
        `${n(extent.facts)} 条事实，${n(extent.passages)} 个句子`,
      ),
    ],
    [
      tr("Tables", "数据表"),
      tr(
        "Typed, checked against the schema, each row with its span of the text.",
        "按模式校验，每行附原文位置。",
      ),
      tr(`${n(extent.diagnostics)} doubts told`, `说明存疑 ${n(extent.diagnostics)} 处`),
    ],
    [
      tr("Pages", "页面"),
      tr(
        "Every query is printed, can be changed, and runs again in the reader’s browser.",
        "查询全部公开，可修改，可在读者浏览器中重算。",
      ),
      "",
    ],
  ];
  return html`<ol class="tz-pipeline">
    ${steps.map(
      ([title, words, left]) =>
        html`<li><b>${title}</b><span>${words}</span>${left ? html`<small>${left}</small>` : null}</li>`,
    )}
  </ol>`;
}

import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {titleIn, titleLines, type Title} from "./article-title.js";
import type {Block, Region} from "./blocks.js";
import {fringeOf} from "./fringe.js";
import {isButton, isFollowing, isFooter, isLinks, proseOf, wordsOf} from "./line-kinds.js";
import type {PageHead} from "./page-head.js";

/** The lines of a page that are the notice, and those about it. */
export interface Article {
  lines: string[];
  /** Fields that only the page's head told. */
  fromHead: string[];
  /** Share of the page's running text that the lines hold, from 0 to 1. */
  share: number;
}

// Names that publishing systems give to the element that holds the text and nothing else.
const surelyBody = new RegExp(
  `^${oneOf(list`
    trs_?editor ucap-?content zoom\w? js_content vsb_content\w* v_news_content wp_articlecontent
    arti(?:cle)?-?body pages_content entry-content post-content zwnr zhengwen founder-content
    article-?content rich_media_content view_content news-?content content-?text
  `)}$`,
);
const perhapsBody = /content|article|detail|neirong|zoom|^(?:text|main|body|txt|nr|zw|con|arc|news)$/;

const about = new RegExp(
  alternatives(list`
    来\s*源\s*[:：] 稿\s*源
    发布(?:时间|日期|机构|单位)
    (?:成文|公开|生成|印发|发文)(?:日期|时间)
    发文机关 索\s*引\s*号 信息(?:来源|分类)
    日\s*期\s*[:：] 时\s*间\s*[:：] 作\s*者\s*[:：] 编\s*辑\s*[:：]
  `),
);
const dated = /(?:19|20)\d{2}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/;
const clock = /今天是|星期[一二三四五六日]|农历|天气|℃/;
const signed = new RegExp(
  alternatives([
    `${oneOf(list`
      委员会 党组 党委 党工委 工委 纪委 总支 支部 公司 学院 大学 医院 局 厅 办公室
    `)}$`,
    "^(?:19|20|二[〇○零]).{2,3}年.{1,3}月.{1,3}日$",
  ]),
);
const editors = new RegExp(
  `^[【[(（]?${oneOf(list`
    责任编辑 责编 编辑 校对 审核 审签 终审 监制 来源 稿源 信息来源 发布 作者 供稿 撰稿
    附件 附： 原文链接 免责声明
  `)}`,
);
const ordinal =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⒛㈠-㈩])/;

/** Finds the notice among the lines of a page. */
export function articleOf(blocks: readonly Block[], regions: readonly Region[], head: PageHead): Article {
  const prose = blocks.map(proseOf);
  // A page without a sentence may still hold a table.
  const weights = prose.some((weight) => weight > 0) ? prose : blocks.map(wordsOf);
  const fringe = fringeOf(blocks, regions, weights);
  const sums = new Float64Array(blocks.length + 1);
  for (const [i, weight] of weights.entries()) sums[i + 1] = sums[i]! + (fringe[i] ? 0 : weight);
  const proseIn = ({from, to}: {from: number; to: number}) => sums[to]! - sums[from]!;
  const titles = titleLines(blocks, head);
  const isOutline = (i: number) => weights[i]! > 0 && !fringe[i] && ordinal.test(blocks[i]!.text);
  const outline = indices(0, blocks.length).filter(isOutline);
  // The text may stand beside that of others, readers' comments say: it has the title, and all of the outline.
  const holdsAll = (part: Range, whole: Range) =>
    proseIn(part) >= proseIn(whole) * 0.5 &&
    titles.some((i) => i >= part.from && i < part.to) &&
    outline.every((i) => i < whole.from || i >= whole.to || (i >= part.from && i < part.to));
  const ranges = bodyOf(regions, proseIn, holdsAll);
  const isOutside = (i: number) => fringe[i]! || isLinks(blocks[i]!) || isButton(blocks[i]!);
  const body = trimmed(
    ranges.flatMap(({from, to}) => indices(from, to)).filter((i) => !fringe[i] && !isButton(blocks[i]!)),
    blocks,
    weights,
  );
  const start = body[0];
  if (start === undefined) return {lines: blocks.map(({text}) => text), fromHead: [], share: 1};
  const firstProse = body.find((i) => weights[i]! > 0) ?? start;
  const inside = titleIn(blocks, start, Math.min(firstProse + 1, start + 12), head);
  const above = titleIn(blocks, Math.max(0, start - 200), start, head, inside ? 2 : 1);
  const before = linesBefore(blocks, start, above, isOutside, fringe);
  const after = linesAfter(blocks, body[body.length - 1] ?? -1, fringe);
  const kept = [...before, ...body, ...after];
  const text = (i: number) => blocks[i]!.text;
  const near = [...before, ...body.filter((i) => i < firstProse), ...after].map(text);
  const {lines, fields} = linesOfHead(head, near, inside !== null || above !== null);
  const total = sums[blocks.length]!;
  const share = total === 0 ? 1 : kept.reduce((sum, i) => sum + (fringe[i] ? 0 : weights[i]!), 0) / total;
  // What the head tells stands where a page prints it: the title first, source and date below the title.
  const at = above || inside ? indexOfTitleEnd(kept, inside ?? above!) : 0;
  const printed = kept.map(text);
  return {lines: [...printed.slice(0, at), ...lines, ...printed.slice(at)], fromHead: fields, share};
}

/** What the page's head tells and the lines near the text do not. */
function linesOfHead(
  {title, source, published}: PageHead,
  near: readonly string[],
  hasTitle: boolean,
): {lines: string[]; fields: string[]} {
  const hasSource = near.some((line) => /来\s*源|稿\s*源|发布(?:机构|单位)/.test(line));
  const hasDate = near.some((line) => dated.test(line));
  const missing = [
    {field: "title", line: hasTitle ? null : title},
    {field: "source", line: hasSource || source === null ? null : `来源：${source}`},
    {field: "date", line: hasDate || published === null ? null : `发布时间：${published}`},
  ].flatMap(({field, line}) => (line === null ? [] : [{field, line}]));
  return {lines: missing.map(({line}) => line), fields: missing.map(({field}) => field)};
}

interface Range {
  from: number;
  to: number;
}

/**
 * Where the running text is: the innermost element that holds nearly all of it; within that, the elements that
 * the page itself calls its text, if they hold most of it.
 */
function bodyOf(
  regions: readonly Region[],
  proseIn: (range: Range) => number,
  holdsAll: (part: Range, whole: Range) => boolean,
): Range[] {
  const children = new Map<Region, Region[]>();
  for (const region of regions) {
    if (!region.parent) continue;
    const siblings = children.get(region.parent);
    if (siblings) siblings.push(region);
    else children.set(region.parent, [region]);
  }
  let body = regions[0]!;
  const total = proseIn(body);
  for (;;) {
    const heaviest = (children.get(body) ?? []).reduce<Region | null>(
      (most, child) => (most === null || proseIn(child) > proseIn(most) ? child : most),
      null,
    );
    if (!heaviest || isParagraph(heaviest)) break;
    if (proseIn(heaviest) < proseIn(body) * 0.97 && !holdsAll(heaviest, body)) break;
    body = heaviest;
  }
  if (total === 0) return [body];
  const within = regions.filter(({from, to}) => from >= body.from && to <= body.to);
  const named = (pattern: RegExp) =>
    within.filter(({element}) => element && namesOf(element.attribs).some((n) => pattern.test(n)));
  const sure = outermost(named(surelyBody)).filter((region) => proseIn(region) > 0);
  if (sure.reduce((sum, region) => sum + proseIn(region), 0) >= proseIn(body) * 0.4) return sure;
  const innermost = named(perhapsBody).findLast(
    (region) => !isParagraph(region) && proseIn(region) >= proseIn(body) * 0.8,
  );
  return [innermost ?? body];
}

function namesOf(attribs: Record<string, string>): string[] {
  const item = /articleBody/i.test(attribs.itemprop ?? "") ? ["article-body"] : [];
  return [...item, ...`${attribs.id ?? ""} ${attribs.class ?? ""}`.toLowerCase().split(/\s+/).filter(Boolean)];
}

function outermost(regions: readonly Region[]): Region[] {
  let end = -1;
  return regions.filter(({from, to}) => {
    if (to <= end) return false;
    end = to > from ? to : end;
    return true;
  });
}

/** A paragraph holds text, not paragraphs: the title and the signature stand beside it. */
function isParagraph({element, from, to}: Region): boolean {
  return to - from === 1 || /^(?:p|li|h[1-6]|dt|dd|pre)$/.test(element?.name ?? "");
}

/** Takes link lists and the foot of the page out of the body. */
function trimmed(body: readonly number[], blocks: readonly Block[], weights: readonly number[]): number[] {
  const first = body.findIndex((i) => weights[i]! > 0);
  const last = body.findLastIndex((i) => weights[i]! > 0);
  const links = body.map((i) => isLinks(blocks[i]!));
  const isFoot = (block: Block) => isFooter(block) || isFollowing(block);
  const foot = body.findIndex((i, at) => at > last && isFoot(blocks[i]!));
  return body.filter((_, at) => {
    if (foot >= 0 && at >= foot) return false;
    if (!links[at]) return true;
    const isListed = [-1, 1].some((step) => links[at + step] && (links[at + 2 * step] ?? links[at - step]));
    return at > first && at < last && !isListed;
  });
}

/** Lines above the text that belong to it: from the title down, and whatever tells its publisher and date. */
function linesBefore(
  blocks: readonly Block[],
  start: number,
  title: Title | null,
  isOutside: (i: number) => boolean,
  fringe: readonly boolean[],
): number[] {
  const isAbout = (i: number) => {
    const {text, letters} = blocks[i]!;
    return letters <= 200 && about.test(text) && !clock.test(text);
  };
  const below = title ? indices(title.to, start) : [];
  const isClose = below.length <= 12;
  const between = below.filter((i) => {
    if (isAbout(i)) return !fringe[i] || isClose;
    if (!isClose) return false;
    return !isOutside(i) || (dated.test(blocks[i]!.text) && blocks[i]!.letters < 80 && !fringe[i]);
  });
  const top = title?.from ?? start;
  const over = indices(Math.max(0, top - 40), top).filter((i) => isAbout(i) && !isOutside(i));
  return [...over, ...indices(title?.from ?? start, title?.to ?? start), ...between];
}

/** Lines below the text that belong to it: signature, attachments, editors. */
function linesAfter(blocks: readonly Block[], last: number, fringe: readonly boolean[]): number[] {
  const kept: number[] = [];
  for (let i = last + 1; i < Math.min(blocks.length, last + 16); i++) {
    const block = blocks[i]!;
    const {text, letters} = block;
    if (isFollowing(block) || isFooter(block)) break;
    if (fringe[i] || letters > 120) continue;
    if (editors.test(text) || (!isLinks(block) && signed.test(text.replace(/\s/g, "")))) kept.push(i);
  }
  return kept;
}

function indexOfTitleEnd(kept: readonly number[], title: Title): number {
  return kept.findLastIndex((i) => i < title.to) + 1;
}

function indices(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, i) => from + i);
}

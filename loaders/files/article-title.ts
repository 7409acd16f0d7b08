import type {Block} from "./blocks.js";
import {tokensOf} from "./fringe.js";
import type {PageHead} from "./page-head.js";

const noticeTitle = /(?:巡视|巡察|整改).*(?:通报|公告|公示|报告|通告|情况|公布)(?:[（(].{1,12}[）)])?$/;
const organisation = /(?:委员会|党组|党委|党工委|工委|纪委|委|支部|总支|局|厅|公司|学院|大学|医院|中心|学校)$/;

/** The lines of a printed title, from the first up to, not including, `to`. */
export interface Title {
  from: number;
  to: number;
}

/**
 * The printed title among the lines `from` up to `to`: the one that says what the page's head says, else by its
 * wording, else by its element; of several the last, which is nearest the text.
 *
 * @param least 1 if an element that is a heading will do, 2 if it must be worded as a notice's title
 */
export function titleIn(
  blocks: readonly Block[],
  from: number,
  to: number,
  head: PageHead,
  least: 1 | 2 = 1,
): Title | null {
  let best: (Title & {score: number}) | null = null;
  for (let i = from; i < to; i++) {
    const block = blocks[i]!;
    if (block.letters > 150 || block.text.endsWith("。")) continue;
    const {lines, likeness} = likenessToHead(blocks, i, to, head);
    const score = likeness > 0 ? 3 + likeness : isWorded(block) ? 2 : isHeading(block) ? 1 : 0;
    if (score >= least && (!best || score >= best.score)) best = {from: i, to: i + lines, score};
  }
  return best && withLinesAround(blocks, best);
}

/** The lines that a printed title begins with, by the page's head or by their wording. */
export function titleLines(blocks: readonly Block[], head: PageHead): number[] {
  return blocks.flatMap((block, i) => {
    if (block.letters > 150 || block.linked > 0) return [];
    return isWorded(block) || likenessToHead(blocks, i, blocks.length, head).likeness > 0 ? [i] : [];
  });
}

/** A title over several lines stands in one element, or the organisations above it on lines of their own. */
function withLinesAround(blocks: readonly Block[], title: Title): Title {
  let {from, to} = title;
  const {region} = blocks[from]!;
  if (isHeading(blocks[from]!) || region.to - region.from <= 3) {
    while (from > region.from && to - from < 4) from--;
    while (to < region.to && to - from < 4) to++;
  }
  while (
    blocks[from]!.text.trim().startsWith("关于") &&
    from > 0 &&
    blocks[from - 1]!.letters <= 50 &&
    blocks[from - 1]!.linked === 0 &&
    organisation.test(blocks[from - 1]!.text) &&
    to - from < 4
  ) {
    from--;
  }
  return {from, to};
}

function isWorded({text, letters, linked}: Block): boolean {
  return linked === 0 && letters >= 6 && noticeTitle.test(text);
}

function isHeading({letters, linked, region}: Block): boolean {
  const {element} = region;
  if (!element || linked > letters / 2 || letters < 8) return false;
  if (/^h[1-3]$/.test(element.name)) return true;
  return tokensOf(element.attribs).some((token) => /^(?:title|bt|biaoti|headline)$/.test(token));
}

/** How far the lines from this one on, up to four, make up a title that the page's head has too: 0, or 0.7 to 1. */
function likenessToHead(
  blocks: readonly Block[],
  from: number,
  end: number,
  head: PageHead,
): {lines: number; likeness: number} {
  const best = {lines: 1, likeness: 0};
  let joined = "";
  for (let to = from; to < Math.min(end, from + 4); to++) {
    joined += bare(blocks[to]!.text);
    if (joined.length > 150) break;
    for (const title of head.titles) {
      const other = bare(title);
      const [short, long] = joined.length < other.length ? [joined, other] : [other, joined];
      if (short.length < 8 || !long.includes(short)) continue;
      const likeness = short.length / long.length;
      if (likeness >= 0.7 && likeness > best.likeness) Object.assign(best, {lines: to - from + 1, likeness});
    }
  }
  return best;
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

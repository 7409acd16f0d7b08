import type {Line} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {aspect, clues, organisation, outlook, rectification} from "./wording.js";

/** A section heading that stands on a line of its own without an ordinal. */
export interface Heading extends Span {
  readonly role: "overview" | "rectification" | "clues" | "outlook";
}

const shortest = 5;
const longest = 40;
// 整改情况 on a line of its own is a label under a problem, not a section.
const label =
  /^(?:整改|反馈|存在)?(?:问题|整改)?(?:落实|进展|完成|工作)?(?:情况|措施|成效|状态|问题|举措|结果)$/;
const numbered =
  /^(?:[(\d①-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}(?:[、.]|是|要)|第[一二三四五六七八九十](?!部分)|问题(?!线索))/;

/**
 * Section headings without ordinals, in order. None but that of clues are believed unless one of them stands above the
 * findings: a line that merely sounds like a heading is common.
 */
export function unnumberedHeadings(shadow: string, body: Span, lines: readonly Line[]): Heading[] {
  const found: (Heading & {readonly isAspect: boolean})[] = [];
  let areAspectsNamed = false;
  for (const {start, end} of lines) {
    if (start < body.start || end > body.end || end - start < shortest || end - start > longest) continue;
    const text = shadow.slice(start, end);
    // The names of columns, parted by tabs, are no heading, nor is what stands behind a label: 【反馈问题】….
    if (/[。;:!?“《\t]|^[[【][^\]】]{2,12}[\]】]./.test(text) || label.test(text) || numbered.test(text))
      continue;
    const role = roleOf(text);
    const isAspect = aspect.test(text);
    if (isAspect && !role) areAspectsNamed = true;
    if (role && !/^(?:关于|针对|着力)/.test(text)) found.push({start, end, role, isAspect});
  }
  // 审计等监督发现问题整改方面 is one of the aspects where others are named on such lines.
  const headings = areAspectsNamed ? found.filter(({isAspect}) => !isAspect) : found;
  const above = headings.filter(({role}) => role === "rectification");
  if (above.length === 1) return headings;
  // Of 整改工作推进情况 and 反馈问题整改情况 the second one stands above the findings.
  const named = above.filter(({start, end}) => /反馈|问题|意见/.test(shadow.slice(start, end)));
  // The clue-and-petition heading is like no other, and what looks ahead behind it is a heading, too.
  if (named.length !== 1) {
    const clue = headings.findIndex(({role}) => role === "clues");
    return headings.filter(({role}, i) => role === "clues" || (role === "outlook" && clue >= 0 && i > clue));
  }
  return headings.map((heading) =>
    heading.role === "rectification" && heading !== named[0] ? {...heading, role: "overview"} : heading,
  );
}

function roleOf(text: string): Heading["role"] | null {
  if (clues.test(text)) return "clues";
  if (outlook.test(text)) return "outlook";
  if (/总体|基本|组织|开展/.test(text) && organisation.test(text)) return "overview";
  if (rectification.test(text)) return "rectification";
  return organisation.test(text) ? "overview" : null;
}

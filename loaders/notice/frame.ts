import {Sought} from "../patterns/sought.js";
import {spaced} from "../patterns/spaced.js";
import type {Line} from "../outline/lines.js";
import {lineEnd, lineStart, skipSpace, trimSpace, within} from "../outline/lines.js";
import {findOpening, firstOfBody, firstOpening} from "./opening.js";
import {findTitles} from "./title.js";
import {findSignature} from "./signature.js";

/** A span of the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What surrounds the body of a notice, found by wording and position before any outline is read. */
export interface Frame {
  /** The title where it is printed as such, over one line or several; null if none was found. */
  readonly title: Span | null;
  /** From the opening paragraph to the last of the outlook. */
  readonly body: Span;
  readonly contact: Contact | null;
  /** Signatories and date. */
  readonly signature: Span | null;
  /** Lines such as 附件:… before the signature, and the attachments behind it. */
  readonly attachments: readonly Attachment[];
}

/** How readers may comment, with a numbered heading if one stands above: 四、监督方式. */
export interface Contact extends Span {
  readonly heading: Span | null;
}

export interface Attachment extends Span {
  /** `reference` names an attachment, `body` is one. */
  readonly kind: "reference" | "body";
}

const WHOM = "(?:广大|社会|各界|各位|全[区县市校院镇街乡村]|全体|党员|干部|群众|职工|师生|市民|居民|患者|监督)";
const TURN = "(?:联系|监督|举报|受理|信访|反馈|反映|咨询)";
// What is printed before a number or an address where no sentence asks for comments.
const CONTACT_LABEL = [
  `(?:巡[视察])?(?:整改)?(?:工作)?(?:意见|建议|反馈|问题){0,2}${TURN}{1,2}(?:电话|方式|热线|渠道|途径)`,
  spaced("联系电话", "监督电话", "举报电话", "联系方式"),
  "意见反馈",
  "(?:整改(?:进展)?情况|通报)?(?:的)?(?:公[示告布开]|通报)(?:期限?|时间)(?=[:为是自从])",
  "(?:接受|受理|收集|征集)(?:社会|群众|公众|各界)?(?:监督|意见|建议|反馈|举报|反映)(?:的)?(?:期限?|时间)(?=[:为是自从])",
  `[^\\n。:,;]{2,16}[委局组办室院校司部]${TURN}{1,2}电话(?= {0,4}:)`,
  `(?:巡[视察])?(?:整改)?(?:工作)?${spaced("联系人员", "联系人")}(?= {0,4}:)`,
  `(?:(?:联系|通[讯信]|邮寄|来信|来访|办公)?${spaced("地址")}|(?:电子|监督|举报|联系)?${spaced("邮箱", "信箱", "邮件")}|邮政信箱|办公电话|${spaced("通讯地址", "电子邮箱", "邮编", "邮政编码", "电话")})(?= {0,4}:)`,
].join("|");

const contactOpening = new RegExp(
  [
    `(?:欢迎|敬请|恳请|请)${WHOM}[^\\n。]{0,60}?(?:监督|反映|提出|建议)`,
    "(?:欢迎|敬请|恳请)[^\\n。]{0,40}监督",
    "如[有对][^\\n。]{0,30}(?:意见|建议|异议)[^\\n。]{0,60}(?:反映|反馈|联系|提出)",
    `(?:^ *\\(? *(?:[一二三四五六七八九十]{1,3}、 ?)?|(?<=。) +|(?<=特此(?:通报|公告|公示|报告)。))(?:${CONTACT_LABEL})`,
    "^ *(?:如果?)?(?:您|大家|群众|职工)?对[^\\n。]{0,24}(?:有|还有)(?:啥|什么|何|任何|不同)?(?:意见|建议|异议|看法)[^\\n。]{0,8}[,:][^\\n。]{0,24}(?:找|反映|反馈|联系|提出|来信|来电|拨打|致电)",
    // 大家有什么意见,可以打电话.
    "^ *(?:如果?|要是)?(?:您|大家|大伙|乡亲们|村民|群众|职工|各位[^\\n。,]{0,4})(?:如果?|要是)?(?:还|若)?有(?:啥|什么|何|任何|不同|其他)?(?:意见|建议|异议|看法)[^\\n。]{0,8},(?:都|也|均)?(?:可|请|欢迎)[^\\n。]{0,24}(?:找|反映|反馈|联系|提出|来信|来电|来访|拨打|致电|打电话)",
    "公示期间[^\\n。]{0,40}(?:反映|反馈|联系)",
  ].join("|"),
  "gm",
);
/** A line near the end that asks for comments in words of its own and goes on with a number: 公司纪委受理意见建议,电话:…. */
const contactLine =
  /^ *(?![(\d①-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}[、.是要])[^。\n]{0,40}(?:监督|意见|建议|反映|举报|异议|诉求)[^。\n]{0,60}(?:电话|热线|信箱|邮箱)[^。\n\d]{0,6}[:为是]? ?\(?\d[\d*)-]{5}/gm;
/** How far above the end such a line may stand, in code units. */
const longestContact = 300;

const contactHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)) ?(?:公开|公示|接受|欢迎|广大|社会|各界|群众|意见|建议|监督|联系|举报|反馈|受理|信访|期限|时间|方式|渠道|电话|途径|情况|及|和|与|、)+[。:]?$/;
const longestContactHeading = 24;
const contactDetail = new RegExp(
  `${spaced("电话", "信箱", "邮箱", "邮编", "邮政编码", "电子邮件", "地址", "传真")}|联系(?:人|方式)`,
);
/** A line in brackets that stands below the date: (联系人:…;联系电话:…). */
const bracketedContact = new RegExp(
  `^\\(\\s*[^()\\n]{0,12}${spaced("联系人", "电话", "联系方式", "邮箱", "地址")}\\s*:[^\\n]*\\)$`,
);

const attachmentLine = new Sought(
  /^附\s*(?:件|表|录)\s*(?:[一二三四五六七八九十\d]{0,2})\s*(?=[:、.]|\s|$|[《关中])/,
);

/** The frame of a notice. Never throws; what is not found is null, and the body then begins or ends with the text. */
export function frameOf(shadow: string, lines: readonly Line[]): Frame {
  const formula = findOpening(shadow, lines);
  const first = firstOpening(shadow, lines, formula);
  const titles = findTitles(shadow, lines, Math.min(first, formula ?? 1500));
  const title = titles[titles.length - 1] ?? null;
  const opened = firstOfBody(shadow, lines, title, formula, first);
  const bodyStart = skipSpace(shadow, opened ?? title?.end ?? 0, shadow.length);
  const last = lines.findLast(
    (line) => line.start >= bodyStart && !isChromeLine(shadow.slice(line.start, line.end)),
  );
  const textEnd = trimSpace(
    shadow,
    bodyStart,
    gluedChrome(shadow, last ?? {start: bodyStart, end: shadow.length}),
  );
  const attached = attachmentStarts(shadow, lines, bodyStart);
  const signature = findSignature(shadow, lines, {start: bodyStart, end: textEnd}, attached);
  const attachments = attachmentsOf(shadow, lines, attached, signature, textEnd);
  const firstAttachment = attachments[0]?.start ?? textEnd;
  const main = Math.min(signature?.start ?? textEnd, firstAttachment);
  const above = findContact(shadow, bodyStart, main);
  const contact = above ?? contactBelow(shadow, lines, signature, attachments);
  const body = {start: bodyStart, end: trimSpace(shadow, bodyStart, above?.start ?? main)};
  return {title, body, contact, signature, attachments};
}

function attachmentStarts(shadow: string, lines: readonly Line[], from: number): number[] {
  return lines
    .filter(
      ({start, end}) => start > from && attachmentLine.lengthAt(shadow, start, Math.min(end, start + 12)) > 0,
    )
    .map(({start}) => start);
}

/** Lines of a web page or newspaper around the text: share buttons, links, editors, disclaimers. */
const tailChrome =
  /^(?:\[?免责声明|原文链接|原文:|来源[::]|信息来源|责任编辑|责编|编辑[::]|审核[::]|校对|作者[::]|撰稿|供稿|摄影|分享|打印|[(【]?(?:打印|关闭|字体|返回|我要纠错|收藏)|上一(?:篇|条|页)|下一(?:篇|条|页)|相关(?:链接|文章|新闻|附件|阅读)|版权|Copyright|©|主办|承办|技术支持|网站(?:地图|标识)|ICP|.{0,3}ICP备|公安备|扫一扫|返回|关闭|点击|浏览|阅读|访问|附件下载|下载|微信|微博|首页|当前位置|您(?:的|当前)位置|第\s*\d+\s*页|-\s*\d+\s*-$|\d{1,3}$|联系我们|友情链接|推荐阅读|热门|发布(?:时间|日期|机构)|声明[::]|本文|特此|\[?(?:责任)?编辑)/i;

const buttons =
  /(?<=[^\n]{4})(?:[(【](?:字[体号]|打印|关闭|收藏|返回|我要)|\[(?:打印|关闭|免责)|原文链接[:]|责任编辑[:]|分享到[:]|扫一扫|上一篇[:]|下一篇[:])/;

/** Where buttons and links glued to the end of the last line begin. */
function gluedChrome(shadow: string, last: Line): number {
  const window = Math.max(last.start, last.end - 400);
  const at = shadow.slice(window, last.end).search(buttons);
  return at < 0 ? last.end : window + at;
}

/** Whether a line belongs to the page rather than the notice. */
export function isChromeLine(text: string): boolean {
  return tailChrome.test(text) || /^[|><»›·\s\-—_=*]+$/.test(text);
}

function attachmentsOf(
  shadow: string,
  lines: readonly Line[],
  starts: readonly number[],
  signature: Span | null,
  textEnd: number,
): Attachment[] {
  const attachments: Attachment[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (signature && start >= signature.start && start < signature.end) continue;
    const behind = signature ? start >= signature.end : isAttachmentBody(shadow, start);
    const next = starts[i + 1] ?? textEnd;
    let end: number;
    if (behind) end = next;
    else {
      const limit = Math.min(next, signature?.start ?? textEnd);
      end = referenceEnd(shadow, lines, start, limit);
    }
    if (behind && i === starts.length - 1) {
      const below = within(lines, start + 1, end).filter((line) => line.end <= end);
      const bottom = below.findLastIndex((line) => !isChromeLine(shadow.slice(line.start, line.end)));
      end = below[bottom + 1]?.start ?? end;
    }
    end = trimSpace(shadow, start, end);
    const previous = attachments[attachments.length - 1];
    if (!behind && previous?.kind === "reference") attachments[attachments.length - 1] = {...previous, end};
    else attachments.push({start, end, kind: behind ? "body" : "reference"});
  }
  return attachments;
}

/** Without a signature to tell, an attachment has its mark on a line of its own and text below it. */
function isAttachmentBody(shadow: string, start: number): boolean {
  const head = shadow.slice(start, start + 2000);
  const firstLine = head.slice(0, !head.includes("\n") ? head.length : head.indexOf("\n"));
  return firstLine.trim().length <= 5 && head.length > 200;
}

/** A list of attachments goes on over short numbered lines. */
function referenceEnd(shadow: string, lines: readonly Line[], start: number, limit: number): number {
  let end = start;
  for (const line of within(lines, start, limit)) {
    const text = shadow.slice(line.start, line.end);
    if (line.start !== start && !/^(?:附件)?\s*\d{1,2}[.、]/.test(text)) break;
    if (text.length > 120) break;
    end = line.end;
  }
  return Math.max(end, start + 2);
}

/** The last paragraph or sentence that asks readers to comment, with the details below it. */
function findContact(shadow: string, from: number, to: number): Contact | null {
  const window = Math.max(from, to - 3000);
  const text = shadow.slice(window, to);
  let found: number | null = null;
  for (const m of text.matchAll(contactOpening)) {
    const at = window + m.index;
    // Details must follow, and little else: a call for comments in the middle of a response is not the contact.
    const rest = shadow.slice(at, to);
    if (rest.length > 1200 || !(contactDetail.test(rest) || rest.length < 200)) continue;
    found = at;
    break;
  }
  found ??= contactLineIn(shadow, Math.max(from, to - longestContact), to);
  if (found === null) return null;
  const first = skipSpace(shadow, sentenceStart(shadow, found, from), to);
  const heading = contactHeadingAbove(shadow, from, first);
  const start = heading?.start ?? first;
  return {start, end: trimSpace(shadow, start, to), heading};
}

/** Where the first line begins, of those that begin in a stretch, that asks for comments; null if none does. */
function contactLineIn(shadow: string, from: number, to: number): number | null {
  const start = from > 0 && shadow[from - 1] !== "\n" ? lineEnd(shadow, from, to) : from;
  const {value: m} = shadow.slice(start, to).matchAll(contactLine).next();
  return m ? start + m.index : null;
}

/** How far below the date details in brackets may stand: a line such as (此件公开发布) may come first. */
const linesBelowDate = 3;

/** Details in brackets below the signature, as official documents print them. */
function contactBelow(
  shadow: string,
  lines: readonly Line[],
  signature: Span | null,
  attachments: readonly Attachment[],
): Contact | null {
  if (!signature) return null;
  const limit = attachments.find(({start}) => start >= signature.end)?.start ?? shadow.length;
  const below = within(lines, signature.end, limit).slice(0, linesBelowDate);
  const found = below.find(({start, end}) => bracketedContact.test(shadow.slice(start, end)));
  return found ? {start: found.start, end: found.end, heading: null} : null;
}

/** The numbered heading that stands on the line above an offset, if it announces how readers may comment. */
function contactHeadingAbove(shadow: string, from: number, at: number): Span | null {
  const end = trimSpace(shadow, from, at);
  if (!shadow.slice(end, at).includes("\n")) return null;
  const start = skipSpace(shadow, lineStart(shadow, end, from), end);
  const fits = end - start <= longestContactHeading && contactHeading.test(shadow.slice(start, end));
  return fits ? {start, end} : null;
}

/** Start of the sentence that holds an offset, not before `from`. */
export function sentenceStart(shadow: string, at: number, from: number): number {
  let start = at;
  while (start > from && !/[。!?\n]/.test(shadow[start - 1]!)) start--;
  return skipSpace(shadow, start, at);
}

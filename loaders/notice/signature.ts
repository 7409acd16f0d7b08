import {list, oneOf} from "../patterns/alternatives.js";
import {unitsEnding} from "../patterns/edges.js";
import {holdsAt} from "../patterns/unit-set.js";
import type {Line} from "../outline/lines.js";
import {linesBetween, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";

const YEAR = "(?:\\d{4}|[一二三四五六七八九〇○零0OＯ]{4})";
const PART = "(?:\\d{1,2}|[一二三四五六七八九十〇○零0廿\\d]{1,3}|[X×*x]{1,2})";
const DATE = `${YEAR}\\s*(?:年\\s*${PART}\\s*月(?:\\s*${PART}\\s*[日号])?|[.\\-/]\\d{1,2}[.\\-/]\\d{1,2})`;
const dateLine = new RegExp(`^\\(?${DATE}\\)?$`);
/** Both kinds of line end with the date. */
const dateEndings = unitsEnding(dateLine);
const datedLine = new RegExp(`^[^。;:!?]{3,60}?\\s*\\(?${DATE}\\)?$`);
/** How the name of a signatory ends. */
const ORG_END = oneOf(
  list`委员会 党组 党委 党工委 工委 纪委 支部 总支 总支部 [省市区县旗州乡镇]委`,
  list`公司 集团 学院 大学 学校 中学 小学 幼儿园 医院 中心 办公室 小组`,
  list`纪检监察组 监察组 纪检组 [局厅部院所站社会办处委] 机关`,
);
const PARTY = "(?:中共|中国共产党)";
const organisationLine = new RegExp(
  `^${PARTY}?[^,。;:!?“”《》、>|]{2,50}${ORG_END}(?:\\s+${PARTY}[^,。;:!?“”《》>|]{2,50}${ORG_END})*(?:\\(.{1,6}\\))?$`,
);
/** The end of a name that was broken over two lines. */
const nameEnd = /^(?:党组|党委|党工委|党支部|党总支|(?:支部|总支部)?委员会)$/;
const partyName = /^(?:中共|中国共产党)[^,。;:!?“”《》、>|\s]{2,50}$/;
const NAME = `(?:中共|中国共产党)[^。;:!?,\\s“”《》@]{2,44}?${ORG_END}`;
const gluedEnd = new RegExp(`${NAME}(?:\\s{1,12}${NAME}){0,3}(?:\\s*${DATE})?$`);

/** The end of a text in which a signature may stand when it has no line of its own. */
const gluedWindow = 160;

/**
 * The signatories and the date below the text. Without a date the names alone count if they stand at the
 * end, without names the date alone.
 * @param span from the opening paragraph to the end of the text
 * @param attached where attachments begin; a signature does not stand behind the first body of one
 */
export function findSignature(
  shadow: string,
  lines: readonly Line[],
  {start: from, end: to}: Span,
  attached: readonly number[],
): Span | null {
  const below = linesBetween(lines, from, to);
  let found: Span | null = null;
  for (let i = 0; i < below.length; i++) {
    const line = below[i]!;
    if (line.end - line.start > 64 || !holdsAt(dateEndings, shadow, line.end - 1)) continue;
    const text = shadow.slice(line.start, line.end);
    const span = dateLine.test(text)
      ? dated(shadow, below, i)
      : datedLine.test(text) && organisationLine.test(text.replace(new RegExp(`\\s*\\(?${DATE}\\)?$`), ""))
        ? withNamesAbove(shadow, below, i, line.end)
        : null;
    if (!span) continue;
    // The first signature behind the text is the notice's own; a later one belongs to an attachment.
    if (found && attached.some((start) => start > found!.end && start < span.start)) break;
    found = span;
  }
  return found ?? glued(shadow, below) ?? undated(shadow, below, attached);
}

function dated(shadow: string, lines: readonly Line[], i: number): Span | null {
  const span = withNamesAbove(shadow, lines, i, lines[i]!.end);
  if (span.start === lines[i]!.start && isNearEnd(lines, i) && isNameBelow(shadow, lines, i))
    return {start: span.start, end: lines[i + 1]!.end};
  return span.start < lines[i]!.start || isNearEnd(lines, i) ? span : null;
}

/** Whether the name stands below the date, and is not where the title of something else begins. */
function isNameBelow(shadow: string, lines: readonly Line[], i: number): boolean {
  const [name, next] = [lines[i + 1], lines[i + 2]];
  if (!name || (next && shadow.startsWith("关于", next.start))) return false;
  const text = shadow.slice(name.start, name.end);
  return /^(?:中共|中国共产党)/.test(text) && text.length <= 64 && organisationLine.test(text);
}

/** Names may stand one to a line, for several signatories, and the end of one on a line of its own. */
function withNamesAbove(shadow: string, lines: readonly Line[], i: number, end: number): Span {
  let start = lines[i]!.start;
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const text = shadow.slice(lines[k]!.start, lines[k]!.end);
    const above = lines[k - 1];
    if (above && nameEnd.test(text) && partyName.test(shadow.slice(above.start, above.end))) {
      start = above.start;
      k--;
    } else if (text.length <= 110 && organisationLine.test(text)) start = lines[k]!.start;
    else break;
  }
  return {start, end};
}

function isNearEnd(lines: readonly Line[], i: number): boolean {
  const last = lines[lines.length - 1]!;
  return last.end - lines[i]!.start < 400 && i > 2;
}

function glued(shadow: string, lines: readonly Line[]): Span | null {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 8); i--) {
    const line = lines[i]!;
    const window = Math.max(line.start, line.end - gluedWindow);
    const m = gluedEnd.exec(shadow.slice(window, line.end));
    if (m) return {start: window + m.index, end: line.end};
  }
  return null;
}

function undated(shadow: string, lines: readonly Line[], attached: readonly number[]): Span | null {
  for (let i = lines.length - 1; i > 0 && i >= lines.length - 12; i--) {
    const line = lines[i]!;
    if (attached.some((start) => start <= line.start)) continue;
    const text = shadow.slice(line.start, line.end);
    if (!/^(?:中共|中国共产党)/.test(text) || !organisationLine.test(text)) continue;
    return {
      start: withNamesAbove(shadow, lines, i, line.end).start,
      end: trimSpace(shadow, line.start, line.end),
    };
  }
  return null;
}

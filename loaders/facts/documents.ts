import type {Level} from "../header/level.js";
import {skipSpace} from "../outline/lines.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {unitsEnding} from "../patterns/edges.js";
import {holdsAt} from "../patterns/unit-set.js";
import {verbAfter, verbAtEnd, verbBefore} from "./governing-verb.js";
import type {GoverningVerb} from "./governing-verb.js";

/** A document named in 《》. Offsets into the text, the marks included. */
export interface NamedDocument {
  /** What stands inside 《》, as printed. */
  readonly title: string;
  /** The title's ending, if it is that of a kind of document: 办法, 方案, 意见 … */
  readonly doc_type: string | null;
  /** The governing words as printed, without 了; null where none govern it. */
  readonly verb: string | null;
  /** What the verb comes to: 制定, 印发, 出台, 修订, 编制, 依据, 落实, 学习 … */
  readonly action: string | null;
  /** Whose document it is: that of the inspected body or its units, or another's. */
  readonly origin: "own" | "external" | "unknown";
  /** The number printed behind the title: 济起发〔2022〕13号. */
  readonly doc_number: string | null;
  readonly start: number;
  readonly end: number;
}

/** Who was inspected, by which own documents are told from others'. */
export interface Inspected {
  /** Level of the body that inspected. */
  readonly level: Level | null;
  readonly org: string | null;
}

/** Longest title in UTF-16 code units; a 《 that is not closed by then is a slip. */
const longestTitle = 200;
/** How far before and behind a title its verb is looked for. */
const reach = 60;

/** Endings of titles, each a kind; of two that end a title the longer is meant: 流程图. */
const kinds = [
  list`办法 方案 意见 制度 规划 清单`,
  // Told to others.
  list`通知 通报 通告 公告`,
  // Rules and plans.
  list`细则 规定 条例 计划 要点 预案 手册 指南 指引 规则 台账 决定 决议 纲要 措施 举措 机制 准则 规程 章程`,
  list`流程图 流程 标准 规范 目录 汇编 选编 读本`,
  // Letters, promises, contracts.
  list`责任书 承诺书 建议书 告知书 一封信 体系 备忘录 协议书 协议 合同 批复 函`,
  list`报告 总结 预算 分工 安排 思路 政策 导则 须知 公约 倡议书 倡议`,
  list`图谱 词典 资料 纪实簿 表 档案 工作法`,
].flat();
const ending = new RegExp(`${oneOf(kinds)}$`);
const longestKind = Math.max(...kinds.map(({length}) => length));
const remark = /\s*(?:\([^()]{0,20}\)|[vV]?\d+(?:\.\d+)+版?)\s*$/;
const remarkEnds = unitsEnding(remark);

/** Kind of a document by the ending of its title, remarks such as (试行) and versions left out. */
function typeOf(title: string): string | null {
  let bare = title;
  while (holdsAt(remarkEnds, bare, bare.length - 1) && remark.test(bare)) bare = bare.replace(remark, "");
  return ending.exec(bare.trim().slice(-longestKind))?.[0] ?? null;
}

interface Titled {
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands inside the marks. */
  readonly from: number;
  readonly to: number;
}

/** Everything in 《》; a title inside a title belongs to the outer one. */
function titlesIn(text: string, shadow: string): Titled[] {
  const titles: Titled[] = [];
  for (let at = shadow.indexOf("《"); at >= 0;) {
    const titled = titleAt(text, shadow, at);
    if (titled) titles.push(titled);
    at = shadow.indexOf("《", titled ? titled.end : at + 1);
  }
  return titles;
}

function titleAt(text: string, shadow: string, start: number): Titled | null {
  const limit = Math.min(shadow.length, start + longestTitle);
  let depth = 1;
  let inner = -1;
  let firstClose = -1;
  let stop = limit;
  for (let i = start + 1; i < limit; i++) {
    const mark = shadow[i]!;
    if (mark === "《") {
      depth++;
      if (inner < 0) inner = i;
    } else if (mark === "》") {
      if (--depth === 0) return i > start + 1 ? closed(start, i) : null;
      if (firstClose < 0) firstClose = i;
    } else if (mark === "。" || (mark === "\n" && /^\s*(?:\n|$)/.test(shadow.slice(i + 1, i + 40)))) {
      stop = i;
      break;
    }
  }
  // 《关于印发〈办法》: the inner mark is not closed. 《方案、《办法》: the outer one is not.
  if (firstClose > start + 1 && inner >= 0 && text[inner] !== "《") return closed(start, firstClose);
  return unclosed(shadow, start, inner >= 0 ? Math.min(inner, stop) : stop);
}

function closed(start: number, close: number): Titled {
  return {start, end: close + 1, from: start + 1, to: close};
}

/** A title whose closing mark is missing ends where its kind is named at the end of a clause. */
function unclosed(shadow: string, start: number, stop: number): Titled | null {
  const stretch = shadow.slice(start + 1, stop);
  const clause = /^[^,;:、\n]*/.exec(stretch)![0].trimEnd();
  return typeOf(clause) && clause.length > 3
    ? {start, end: start + 1 + clause.length, from: start + 1, to: start + 1 + clause.length}
    : null;
}

const joined = /^(?:\([^()]{0,24}(?:\([^()]{0,8}\))?[^()]{0,8}\))?[\s、,和及与或]*(?:以及|并)?[\s、]*$/;
const numbered = /^\s*\(\s*(?:文号:?)?([^()\s,。;]{1,16}[([【]\d{4}[)\]】]\s*(?:第|\d)[^()\s,。;]{0,8}号)\s*\)/;

/**
 * Every 《》 of a notice in order, with what was done with it. Titles that share a verb all get it.
 * @param text the notice; @param shadow its shadow
 * @param inspected tells 市委 of one's own from the 市委 above
 */
export function documentsOf(
  text: string,
  shadow: string,
  inspected: Inspected = {level: null, org: null},
): NamedDocument[] {
  const documents: NamedDocument[] = [];
  const ownership = ownershipOf(inspected);
  let last = null as {readonly end: number; readonly verb: GoverningVerb | null} | null;
  for (const {start, end, from, to} of titlesIn(text, shadow)) {
    const shared: boolean =
      last !== null && start - last.end < reach && joined.test(shadow.slice(last.end, start));
    const verb: GoverningVerb | null = shared && last?.verb ? last.verb : governingVerb(shadow, start, end);
    last = {end, verb};
    const name = shadow.slice(from, to);
    const number = numberBehind(shadow, end);
    const numberAt = number ? end + number[0].indexOf(number[1]!) : 0;
    const media = isMedium(name);
    const type = typeOf(name);
    documents.push({
      title: onOneLine(text.slice(from, to)),
      doc_type: media ? null : type,
      verb: verb?.verb ?? null,
      action: media ? "提及" : (verb?.action ?? null),
      origin: ownership(shadow, start, {title: name, type, media}, verb),
      doc_number: number ? text.slice(numberAt, numberAt + number[1]!.length) : null,
      start,
      end,
    });
  }
  return documents;
}

function onOneLine(title: string): string {
  return (title.includes("\n") ? title.replace(/\s*\n\s*/g, "") : title).trim();
}

function numberBehind(shadow: string, end: number): RegExpExecArray | null {
  const limit = Math.min(shadow.length, end + reach);
  return shadow[skipSpace(shadow, end, limit)] === "(" ? numbered.exec(shadow.slice(end, limit)) : null;
}

const mediumName =
  /^(?:[^的]{0,8}(?:日报|晚报|时报|早报|商报|青年报|监察报|周刊|杂志|新闻联播)|[^的]{1,4}卫视)$/;
const mediumEnds = unitsEnding(mediumName);

/** Whether a title is the name of a paper or a station. */
function isMedium(title: string): boolean {
  return holdsAt(mediumEnds, title, title.length - 1) && mediumName.test(title);
}

function governingVerb(shadow: string, start: number, end: number): GoverningVerb | null {
  const clause = shadow.slice(clauseStart(shadow, start), start);
  // 将《…》纳入, 对《…》进行宣传: the verb comes behind its object.
  if (/(?:将|把|对|就|使)[^,。;的]{0,8}$/.test(clause)) {
    const after = verbAfter(wordsBehind(shadow, end));
    if (after) return after;
  }
  const before = verbBefore(clause);
  if (before) return before;
  const begins = /^\s*(?:[(]?[\d一二三四五六七八九十]{1,3}[).、.]|[①-⑳])?\s*$/.test(clause);
  return begins ? (verbAtEnd(wordsBehind(shadow, end)) ?? listVerb(shadow, start)) : mediumVerb(clause);
}

/** What follows a title in its clause. */
function wordsBehind(shadow: string, end: number): string {
  return /^(?:“[^“”]*”|《[^《》]*》|[^,。;!?\n])*/.exec(shadow.slice(end, end + reach))![0];
}

/** Where the clause before a title begins; marks inside quotes and other titles end no clause. */
function clauseStart(shadow: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at > 0 && start - at < reach; at--) {
    const mark = shadow[at - 1]!;
    if ("。;!?\n".includes(mark) || (depth === 0 && ",:".includes(mark))) break;
    if ("”》".includes(mark)) depth++;
    else if ("“《".includes(mark) && depth > 0) depth--;
  }
  return at;
}

/** 被《…》报道, 在《…》刊登. */
function mediumVerb(clause: string): GoverningVerb | null {
  const verb = /(?:被|在|经|由|获)$/.exec(clause)?.[0];
  return verb ? {verb, action: "提及", subject: ""} : null;
}

/** In a list the verb is in the heading: 一、新建制度(5个). */
function listVerb(shadow: string, start: number): GoverningVerb | null {
  let end = shadow.lastIndexOf("\n", start);
  for (let n = 0; n < 30 && end > 0; n++) {
    const from = shadow.lastIndexOf("\n", end - 1) + 1;
    if (end - from > 4 * reach) return null;
    const line = shadow.slice(from, end).trim();
    if (line !== "" && !line.includes("《"))
      return line.length <= 30 ? verbBefore(line.replace(/[:。]$/, "")) : null;
    end = from - 1;
  }
  return null;
}

/** Acts by which a body makes a document, or makes use of one that it made. */
const making: ReadonlySet<string> = new Set(
  "制定 印发 出台 发布 修订 编制 整理 建立 拟定 起草 形成 签订 印制 制作 拍摄 填写 报送 下达 发放 发送 审议 通过 实施 废止 梳理 使用 研究".split(
    " ",
  ),
);

/** Titles that only bodies above every inspected one give. */
const aboveAll =
  /^(?:中国共产党|中华人民共和国|中共中央|党中央|中央|国务院|国家|全国|习近平|党章|宪法|党委\(党组\)|关于新形势下|党政机关|党政领导)|(?:条例|准则|法典|(?<![办做方写用章语书]|工作)法)$/;
const external: ReadonlySet<string> = new Set(["依据", "学习", "转发", "参与编制"]);

interface Name {
  readonly title: string;
  readonly type: string | null;
  readonly media: boolean;
}

type Ownership = (
  shadow: string,
  start: number,
  name: Name,
  verb: GoverningVerb | null,
) => NamedDocument["origin"];

/** Tells own documents from others', and remembers what it told for a later mention of the same. */
function ownershipOf(inspected: Inspected): Ownership {
  const {isOwners, isTheirs, isDoing} = patternsOf(bodiesAbove(inspected));
  const isOwn = ownName(inspected);
  const known = new Map<string, NamedDocument["origin"]>();
  const tell: Ownership = (shadow, start, {title, media}, verb) => {
    if (media) return /^(?:人民|光明|经济|中国|新华|求是)/.test(title) ? "external" : "unknown";
    const owner = shadow.slice(Math.max(0, start - 16), start);
    // 市委办公室《通知》: the owner stands right before the title.
    if (isOwners.test(owner) && !verbBefore(owner)) return "external";
    if (verb && making.has(verb.action)) {
      if (/^(?:中国共产党|中华人民共和国)/.test(title)) return "unknown";
      const by = verb.subject.slice(verb.subject.search(/[^,。;:、》)日]*$/));
      if (/(?:新华社|电视台|日报社?|网)(?:专刊|专版|头版)?$/.test(by)) return "external";
      return isDoing.test(by) && !/联合|会同/.test(by) ? "external" : "own";
    }
    const before = known.get(title);
    if (before) return before;
    if (aboveAll.test(title) || isTheirs.test(title)) return "external";
    if (isOwn(title) || isOwn(owner.slice(-5))) return "own";
    return verb && external.has(verb.action) ? "external" : "unknown";
  };
  return (shadow, start, name, verb) => {
    const origin = tell(shadow, start, name, verb);
    known.set(name.title, origin);
    // 《通知》 alone means the last one that was named.
    if (name.type && name.type !== name.title) known.set(name.type, origin);
    return origin;
  };
}

interface AbovePatterns {
  readonly isOwners: RegExp;
  readonly isTheirs: RegExp;
  readonly isDoing: RegExp;
}

/** By the names of the bodies above, of which there are few sets: to make a pattern costs more than to use it. */
const madePatterns = new Map<string, AbovePatterns>();

function patternsOf(above: string): AbovePatterns {
  const patterns = madePatterns.get(above) ?? {
    isOwners: new RegExp(`(?:${above})[^,。;:、的《》]{0,8}的?$`),
    isTheirs: new RegExp(`^(?:关于)?(?:${above})`),
    isDoing: new RegExp(`^(?:推动|争取|配合)?(?:${above})[^,]{0,16}$`),
  };
  madePatterns.set(above, patterns);
  return patterns;
}

/** How the bodies above the inspected one are called, as a pattern. */
function bodiesAbove({level, org}: Inspected): string {
  const names = ["党中央", "中共中央", "中央", "国务院", "国家"];
  if (level === null || level === "central") return names.join("|");
  names.push("省(?!属)[一-龥]", "自治区");
  const local = /(?:[县旗]|(?<!地)区|街道|镇|乡)(?:委|党委|党工委|工委)?$/.test(org ?? "");
  if (level !== "provincial" || local) names.push("市(?!场|民|域|县|区|直)[一-龥]");
  if (level === "county" && !/[县区]$/.test(org ?? "")) names.push("[县区](?:委|政府|纪委|教委|人大|政协)");
  return names.join("|");
}

/** Whether a name is that of the inspected body or begins as its own papers do: 我局…, 区直…, 新区…. */
function ownName({org}: Inspected): (name: string) => boolean {
  const body = org?.replace(/(?:党委|党组|党工委|工委|党支部|委员会)$/, "") ?? "";
  const tail = body.length > 3 ? body.slice(-3) : null;
  const head = body.length > 3 ? body.slice(0, 3) : null;
  const first =
    /^(?:关于)?(?:我|本|局|院|校|厅|集团|公司|街道|镇|乡|区|县|新区|工委)(?:党组|党委|纪委|委|机关|内|直|域|级|\d)?/;
  return (name) =>
    first.test(name) || (tail !== null && name.includes(tail)) || (head !== null && name.startsWith(head));
}

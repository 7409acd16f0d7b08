import type {Level} from "../../header/level.js";
import {verbBefore, type GoverningVerb} from "../governing-verb.js";

/** Who was inspected, by which own documents are told from others'. */
export interface Inspected {
  /** Level of the body that inspected. */
  readonly level: Level | null;
  readonly org: string | null;
}

/** Whose a document is: that of the inspected body or its units, or another's. */
export type Origin = "own" | "external" | "unknown";

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

/** The name of a document, its kind, and whether it is that of a paper or a station. */
interface Name {
  readonly title: string;
  readonly type: string | null;
  readonly media: boolean;
}

type Ownership = (shadow: string, start: number, name: Name, verb: GoverningVerb | null) => Origin;

/** Tells own documents from others', and remembers what it told for a later mention of the same. */
export function ownershipOf(inspected: Inspected): Ownership {
  const {isOwners, isTheirs, isDoing} = patternsOf(bodiesAbove(inspected));
  const isOwn = ownName(inspected);
  const known = new Map<string, Origin>();
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

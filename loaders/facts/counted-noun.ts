import {trimSpace} from "../outline/lines.js";
import {isAt, nextIn, type Classed} from "../patterns/classes.js";
import {pairsBeginning, unitsBeginning, unitsEnding} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {counting} from "./counting.js";
import {digit} from "./numeral.js";
import {unitAt} from "./units.js";

/*
 * What a number counts, without a dictionary: the words behind its unit up to the first that cannot belong
 * to a noun (3处应急场所, 4个投资过亿元的项目), else those before the number from the last verb on (召开会议12次).
 */

/** A noun and where it stands in the shadow. */
export interface CountedNoun {
  readonly start: number;
  readonly end: number;
}

/** Longest noun in UTF-16 code units. */
const longest = 16;

// What ends a noun that stands behind its number.
const cut =
  /[,。;:!?、()《》\s\d]|已|均(?!衡)|全部|分别|进行|开展|实施(?!细则|方案|意见|办法)|完成(?!率)|落实(?!情况)|列入|列为|纳入|入选|获评|获批|荣获|评为|通过|达到|用于|提供|推出|参加|参与|参评|签约|负责(?!人)|分管|带队|牵头(?!单位|部门)|带头|组成|召开|举办|给予|予以|得到|实现|提升(?!工程|行动)|提高|提速|增加|增长|下降|减少|压减|压缩|改造(?=[,。;、提完])|办理|启动|竣工|开工(?!率|项目)|投入使用|投产|复工|处于|位居|位列|居(?=全|前|第)|到村|到位|存在|涉及|超过?|转(?!型|移|办|业)|将(?!军)|正(?!式|科|处)|因(?!素)|中(?=的?[^一-龥]|$|有|已)|在(?!职|编|建|校|册|岗|线|外|地|华)|对(?!象|口|外|接|照)|被|由(?!于)|与|及(?!时|格)|和(?!谐)|并(?!购|网|联)|或|为|是|等(?!级|次)|受理(?!点)|受到|接受|立案|移送|移交|问责|抓|着手|推动|推进(?!项目)|进一步|排名|第|基本|集中|入驻|一律|必须|须|应当|滞留|达(?!标)|细化|制定|(?<!党)组织(?!部|机构|生活|建设|领导)|签订|照单|明确|持续|办结(?!率)|限期|批评|听取|建立|久拖|未整改|一并|面向|充实|张贴|运行|到(?![期访])|深入|出发|编写|加大|着眼|跟踪|梳理|以(?!上|下|内|来|及|前|后|色)|逐|予|接入|上线|落地|挂牌|交付|以上|左右|以内|之内|内(?=[,。完])/y;
const cutInitials = counting.add(unitsBeginning(cut));
const cutPairs = pairsBeginning(cut);
// Words with which no noun begins; if they stand behind the number, the noun stands before it.
const noNoun =
  /^(?:并|且|及|和|与|或|至|到|增(?!值)|减|升|降|压|位|内(?!容|部|设|控)|外(?!资|贸|籍|地|来|墙|商)|后(?!备|勤)|前(?!期|沿)|中(?!小|型|层|央|国|医|心|介)|以|之|上(?!级|市|规|下|游|访)|下(?!属|级|岗)|来(?!信|访)|又|再(?!生)|将|可(?!再|研)|应(?!急|用|届|收)|必?须|均|都|不(?!动|良|合|规|符)|没|按|改造|年内|今年|其中|目前|研究|部署|调研|督导|组织|协调|听取|赴|前往|未(?!成|完|办|整)|无(?!人|偿|障|证))/;
const noNounInitials = counting.add(unitsBeginning(noNoun));
const marks = ",。;:、!?";
/** 年用水超过5万吨的企业: what stands before 的 tells the thing and may hold a number itself. */
const attributed = new RegExp(
  `^[^${marks}\\n的]{0,14}(?:超|过|以上|不足|涉及|存在|未|需)[^${marks}\\n的]{0,12}的(?=[一-龥“])`,
);
const clauseMarks = counting.add(unitSet(`${marks}\n`));
const ends = counting.add(unitSet(`${marks}() \n\t`));
const own = counting.add(unitSet("的"));
const examples = counting.add(unitSet("等"));
/** The marks of quotes. */
export const quotes = counting.add(unitSet("“”"));

// Words after which a noun before a number begins. Before 率, 额 and the like they are part of it: 开工率.
const verbs =
  "新建|改建|扩建|建成|建设|建立|建好|新增|新设|新开设|开设|增设|增加|新上(?!规)|引进|引入|引育|吸引|集聚|培育|培养|储备|招引|招聘|招录|选派|选聘|选配|选任|选调|配备|配齐|召开|举办|开办|开展|撰写|张贴|到位|组织|参加|参会|实施|推进|完成|办理|办结|受理|处理|查处|查办|查结|立案|问责|追责|给予|作出|制定|制订|修订|完善|健全|充实|补充|印发|出台|下发|形成|汇总|收集|征集|征求|收到|发放|发送|发出|发现|排查出?|梳理出?|清理|清退|清收|清缴|退还|退缴|退回|追缴|追回|追收|收缴|收回|回收|挽回|上缴|上交|补缴|补发|拨付|划拨|下达|投入|投用|投运|安排|设立|筹措|筹集|筹资|争取|整合|落实|减免|核减|节约|压减|压缩|腾退|盘活|处置|收取|支付|缴纳|更换|安装|改造|修复|整治|整改|拆除|打造|打通|疏通|铺设|巡查|抽查|核查|督查|督办|督导|调研|走访|慰问(?!品|金)|约谈|回访|访谈|教育引导|提醒|宣讲|出动|派出|选树|评选|认定|获批|获评|荣获|入选|纳入|列入|涉及|包括|包含|覆盖|惠及|帮助|解决|化解|接待|接收|移送|移交|转办|录入|审核|审查|审议|复核|签约|签订|签署|引导|投放|推出|推广|推荐|编印|编制|汇编|拍摄|制作|刊发|发布|报道|报送|提交|提出|提供|通报|曝光|搭建|创建|成立|组建|划分|设置|查摆|认领|明确|确定|列出|细化|分解|达成|实现|取得|创造|带动|增长|下降|提升|提高|上升|减少|缩短|延长|移除|评估|销号|注销|登记|核实|调整|选拔|提拔|举行|邀请|聘请|面向|针对|共有|现有|拥有|仅有|达到|突破|共计|累计|合计|总计|先后|已经|超过|其中|以及|至少|平均|人均|每年|每月|每季度|全年|今年|计划|目前|预计|力争|上半年|下半年|年内|不足|不超过|不低于|最多|同比|约定|参与|参训|聚焦|围绕|涵盖|退出|关停|取缔|淘汰|更新|维修|采取|破解|督促|协调|推动|研究|部署|自觉|主动|全额|集中|统一|严肃|依法|责令|折合|降至|降到|升至|升到|增至|增到|确保|稳定在|保持在|扶持|学习|公布|删减|上报|培训(?![班会课中基机讲活教])";
// 专项整改资金, 重点建设项目: behind these a verb is a part of the noun.
const verb = new RegExp(
  `(?<!专项|重点|各项|警示|各类|实地|技术|安全|违法|财政|配套)(?:${verbs})(?![率额量数者])[了出过]?`,
  "y",
);
const verbInitials = counting.add(unitsBeginning(verb));
const verbPairs = pairsBeginning(verb);
// Words that may stand between a noun and its number.
const last = new RegExp(`(?:(?<!违法)(?:${verbs})|[了出过共达约近超逾已为有仅到至将由￥¥])$`, "y");
const lastInitials = counting.add(unitsBeginning(last));
const lastPairs = pairsBeginning(last);
const lastEnds = counting.add(unitsEnding(last));
/** No such word is longer. */
const longestLast = 8;
const leading =
  /^(?:为|对(?!象)|向|将|把|从|由|等|再|又|共|已|约|每|各[类级项]?|[一二三四五六七八九十]是|使|让|给|就|并|拟|其(?![他它])|该|及|和|在(?!职|编|建|校|册|岗|线|外|地)|比(?![例重率])|较|占)+/;
const leadingInitials = counting.add(unitsBeginning(leading));
// Acts that say what a number is of, where no noun does: 投入6050万元, 集体学习8次, 诫勉3人.
const acts =
  /(?:党纪政务处分|党纪处分|政务处分|组织处理|诫勉谈话|诫勉|批评教育|谈话提醒|提醒谈话|教育提醒|警示谈话|通报批评|约谈|总?投资额?|投入|支出|贷款|收入|集体学习研讨|学习研讨|集体学习|专题研讨|集体研讨|学习|研讨|调研|督查|巡查|抽查|走访|报道)(?=[了共达约近超逾已为]*$)/;
const actEnds = counting.add(unitsEnding(acts));
/** What may stand between such an act and the number. */
const afterAct = counting.add(unitSet("了共达约近超逾已为"));
const notCounted =
  /^(?:去年|上年|往年|同期|线[上下]|率先|高标准|高质量|全市|全区|全县|全省)+(?:同期)?$|^率先|^(?:人民币|日期|基本|正在|剩余|拟于|另有|其余|一式|需?长期坚持|需?持续推进|无函)$/;
const notCountedInitials = unitsBeginning(notCounted);
/** Whom 人 and 人次 count; other words before them tell what was done. */
const persons = /(?:[人员部才者士生师众民工户记家属队选伍童友]|人口|领导|处分|警告|撤职|免职|岗位|解聘)$/;

/** The noun behind a unit. */
export function nounBehind(shadow: Classed, from: number): CountedNoun | null {
  if (isAt(shadow, from, clauseMarks)) return null;
  const {text} = shadow;
  const to = Math.min(from + 2 * longest, text.length);
  const attribute = isAttributed(shadow, from) ? attributed.exec(text.slice(from, to))?.[0] : undefined;
  if (attribute !== undefined) return cutNoun(shadow, from + attribute.length, to);
  const start = isAt(shadow, from, own) ? from + 1 : from;
  if (start >= to || isAt(shadow, start, ends)) return null;
  if (isAt(shadow, from, noNounInitials) && noNoun.test(text.slice(from, to))) return null;
  return cutNoun(shadow, start, to);
}

/** Whether a 的 stands behind in the same clause, as near as an attribute ends. */
function isAttributed(shadow: Classed, from: number): boolean {
  const to = from + 2 * longest;
  const at = nextIn(shadow, clauseMarks | own, from, to);
  return at < to && isAt(shadow, at, own);
}

/** What stands before a noun, for none goes over it. */
const nounEnds = counting.add(unitSet(",。;:!?、()《》\n0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));

/** 5万元购买设备: what follows a sum is what was done with it, unless it is called so: 5万元扶持资金. */
const spent = new RegExp(
  `^(?:${verbs}|购买|购置)(?!.{0,6}(?:资金|经费|款|基金|费用?|补贴|补助|贷款|项目|工程))`,
);

const spentPairs = pairsBeginning(spent);

/** Whether the words behind a sum of money begin with an act. */
export function isSpentOn({text}: Classed, from: number): boolean {
  return from < text.length && mayBegin(spentPairs, text, from) && spent.test(text.slice(from, from + longest));
}

const topics = /^(?:基础|前提|现状|情况|目标|要求|原则|级)/;
const topicInitials = unitsBeginning(topics);

/** The noun that begins a stretch. */
function cutNoun(shadow: Classed, from: number, to: number): CountedNoun | null {
  const {text} = shadow;
  const stretch = text.slice(from, to);
  let end = from + cutAt(shadow, from, stretch);
  if (nextIn(shadow, quotes, from, end) < end) end = from + withoutHalfQuote(stretch, end - from);
  // 区级领导的车辆: the thing is the last; 新区的, with nothing behind, leaves the first.
  // 老旧小区的养老设施: the number counts what stands right behind it.
  end = nextIn(shadow, own, from, end);
  if (end <= from || end - from > longest || text[end - 1] === "级") return null;
  if (holdsAt(topicInitials, text, from) && topics.test(stretch)) return null;
  return {start: from, end};
}

/** Where the noun of a stretch ends whose words are cut at an offset, if of a pair of quotes there it has only one. */
function withoutHalfQuote(stretch: string, cut: number): number {
  let end = cut;
  const open = stretch.lastIndexOf("“", end - 1);
  if (open >= 0 && !stretch.slice(open, end).includes("”")) end = open;
  const close = stretch.indexOf("”");
  if (close >= 0 && close < end && !stretch.slice(0, close).includes("“")) end = close;
  return end;
}

/** Where the first words begin that belong to no noun, in a stretch that begins at an offset. */
function cutAt(shadow: Classed, from: number, stretch: string): number {
  const {text} = shadow;
  const to = from + stretch.length;
  for (let at = nextIn(shadow, cutInitials, from, to); at < to; at = nextIn(shadow, cutInitials, at + 1, to)) {
    if (!mayBegin(cutPairs, text, at)) continue;
    cut.lastIndex = at - from;
    if (cut.test(stretch)) return at - from;
  }
  return stretch.length;
}

/**
 * The noun before a number, at the end of its clause.
 * @param floor where to look no further back
 * @param ofPersons whether the unit is 人 or 人次
 */
export function nounBefore(shadow: Classed, to: number, floor: number, ofPersons: boolean): CountedNoun | null {
  const {text} = shadow;
  let from = Math.max(floor, to - 2 * longest);
  for (let at = to; at > from; at--) if (isAt(shadow, at - 1, nounEnds)) from = at;
  from += unitLength(shadow, from);
  const clauseEnd = trimSpace(text, from, to);
  if (clauseEnd - from < 2) return null;
  const act = actIn(shadow, from, clauseEnd);
  // Behind 的 and 和 something was meant that is not printed before the number.
  if (!act && isAt(shadow, clauseEnd - 1, joints)) return null;
  const end = withoutSide(shadow, from, withoutTail(shadow, from, clauseEnd));
  const start = nounStart(shadow, from, end);
  const told = isCounted(shadow, start, end) && (!ofPersons || persons.test(text.slice(start, end)));
  if (act && !(told && start < act.start && end >= act.end)) return act;
  return told ? {start, end} : null;
}

const sides = counting.add(unitSet("中里等"));
const joints = counting.add(unitSet("的和与及或、"));

function actIn(shadow: Classed, from: number, to: number): CountedNoun | null {
  let end = to;
  while (end > from && isAt(shadow, end - 1, afterAct)) end--;
  if (end === from || !isAt(shadow, end - 1, actEnds)) return null;
  const act = acts.exec(shadow.text.slice(from, to));
  return act && {start: from + act.index, end: from + act.index + act[0].length};
}

/** Where a noun begins: behind the last verb, and behind 的 and examples. */
function nounStart(shadow: Classed, from: number, to: number): number {
  const {text} = shadow;
  let clause: string | null = null;
  let start = from;
  let verbEnd = from;
  let lastOwn = -1;
  let lastExamples = -1;
  let hasQuotes = false;
  const telling = verbInitials | own | examples | quotes;
  for (let at = nextIn(shadow, telling, from, to); at < to; at = nextIn(shadow, telling, at + 1, to)) {
    if (isAt(shadow, at, own)) lastOwn = at;
    else if (isAt(shadow, at, examples)) lastExamples = at;
    else if (isAt(shadow, at, quotes)) hasQuotes = true;
    else if (at >= verbEnd && mayBegin(verbPairs, text, at)) {
      clause ??= text.slice(from, to);
      verb.lastIndex = at - from;
      if (!verb.test(clause)) continue;
      verbEnd = from + verb.lastIndex;
      if (verbEnd < to && !(hasQuotes && inQuotes(clause, at - from))) start = verbEnd;
    }
  }
  start += leadingLength(shadow, start, to);
  if (lastOwn >= start && lastOwn < to - 1) start = lastOwn + 1;
  // 某厂等省级智能工厂3家: what stands before 等 are examples.
  if (lastExamples >= start && !/^(?:级|次|问题?$|费$)/.test(text.slice(lastExamples + 1, to))) {
    start = lastExamples + 1;
    start += leadingLength(shadow, start, to);
  }
  return start;
}

function leadingLength(shadow: Classed, at: number, to: number): number {
  if (at >= to || !isAt(shadow, at, leadingInitials)) return 0;
  return leading.exec(shadow.text.slice(at, to))?.[0].length ?? 0;
}

function isCounted(shadow: Classed, start: number, end: number): boolean {
  const {text} = shadow;
  if (end - start < 2 || end - start > longest) return false;
  if (nextIn(shadow, quotes, start, end) < end && !balanced(text.slice(start, end))) return false;
  if (text.startsWith("以上", end - 2) || text.startsWith("以下", end - 2)) return false;
  return !(holdsAt(notCountedInitials, text, start) && notCounted.test(text.slice(start, end)));
}

function withoutSide(shadow: Classed, from: number, to: number): number {
  return to > from && isAt(shadow, to - 1, sides) ? to - 1 : to;
}

/** Where a clause ends without the words that may stand between a noun and its number. */
function withoutTail(shadow: Classed, from: number, to: number): number {
  let end = to;
  for (let at = tailStart(shadow, from, end); at < end; at = tailStart(shadow, from, end)) end = at;
  return end;
}

/** Where a word begins that may stand between a noun and its number, at the end of a clause. */
function tailStart(shadow: Classed, from: number, to: number): number {
  if (to === from || !isAt(shadow, to - 1, lastEnds)) return to;
  const {text} = shadow;
  let clause: string | null = null;
  for (let at = Math.max(from, to - longestLast); at < to; at++) {
    if (!isAt(shadow, at, lastInitials) || !mayBegin(lastPairs, text, at)) continue;
    clause ??= text.slice(from, to);
    last.lastIndex = at - from;
    if (last.test(clause)) return at;
  }
  return to;
}

/** Behind another number a clause begins with its unit: 9个项目开工率88%, 10亿元以上项目26个. */
function unitLength(shadow: Classed, at: number): number {
  if (at === 0 || !isAt(shadow, at - 1, digit)) return 0;
  const {text} = shadow;
  const scale = /^[余多]?[十百千]?[万亿]?[余多]?/.exec(text.slice(at, at + 4))![0].length;
  const unit = unitAt(shadow, at + scale)?.name.length ?? 0;
  // 截至8月底办结率: the number before was that of a day or month.
  if (unit === 0)
    return scale + (/^(?:月[份底末初]?|日)/.exec(text.slice(at + scale, at + scale + 2))?.[0].length ?? 0);
  return (
    scale +
    unit +
    (/^(?:以上|以下|左右|以内|强)/.exec(text.slice(at + scale + unit, at + scale + unit + 2))?.[0].length ?? 0)
  );
}

function balanced(noun: string): boolean {
  return noun.split("“").length === noun.split("”").length && noun.indexOf("“") <= noun.indexOf("”");
}

function inQuotes(clause: string, at: number): boolean {
  const open = clause.lastIndexOf("“", at);
  return open >= 0 && clause.indexOf("”", open) >= at;
}

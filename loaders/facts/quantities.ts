import {textOf, unitsOf} from "../code-units.js";
import type {Span} from "../notice/frame.js";
import type {Section} from "../notice/sections.js";
import {isSpace} from "../outline/lines.js";
import {isAt, nextIn, type Classed} from "../patterns/classes.js";
import {unitsBeginning, unitsEnding} from "../patterns/edges.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {isSpentOn, nounBefore, nounBehind, quotes, type CountedNoun} from "./counted-noun.js";
import {counting} from "./counting.js";
import type {Numeral} from "./numeral.js";
import {digit, exact, hanValue, numeralAt} from "./numeral.js";
import type {Unit, UnitClass} from "./units.js";
import {unitAt, unitInitials, unitOf} from "./units.js";

/** A number of something, as printed and in base units. Offsets into the text. */
export interface Quantity {
  /** The number in front of `unit`; of a range its lower end. */
  readonly value: number;
  /** As printed, with 万 and 亿: 万元, 万平方米, 家. */
  readonly unit: string;
  readonly unit_class: UnitClass;
  /** The value in `base_unit`. */
  readonly base_value: number;
  /** 元, 人, %, m, m², t, day, 个, 次; foreign money stays foreign: USD. */
  readonly base_unit: string;
  /** 约, 余, 超, 近, 不足, 以上, 累计 … as printed; of a range 至 and its upper end. */
  readonly modifier: string | null;
  /** What is counted, as printed, where the words beside the number tell. */
  readonly noun: string | null;
  /** The number with its unit, its modifier and its noun, if that stands right beside it. */
  readonly start: number;
  readonly end: number;
}

/** Sections that tell of inspection and rectification; the others have addresses, telephone numbers and chrome. */
const telling: ReadonlySet<Section["role"]> = new Set([
  "overview",
  "rectification",
  "clues",
  "outlook",
  "attachment",
]);

/** All quantities of a notice, in document order. */
export function quantitiesOf(text: string, shadow: string, sections: readonly Section[]): Quantity[] {
  const plain = withoutNames(shadow);
  const found: Quantity[] = [];
  for (const {role, start, end} of sections) {
    if (telling.has(role)) quantitiesIn(text, plain, start, end, found);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const titleMarks = counting.add(unitSet("《》"));
const title = /《[^《》\n]{1,200}》/y;
const shortName = /“[^“”,。;\n]{1,12}”(?!(?:等|的)?(?:有关)?问题)/y;

/** Blanks out titles and short quoted names, whose numbers count nothing: 《2023年计划》, “5分钟服务圈”. */
function withoutNames(shadow: string): Classed {
  return blankedOut(blankedOut(counting.of(shadow), titleMarks, title), quotes, shortName, isSum);
}

const blank = "□".charCodeAt(0);

/** Blanks out the words of names, which begin with one of some marks and end with another. */
function blankedOut(
  shadow: Classed,
  marks: number,
  name: RegExp,
  isKept: (name: string) => boolean = () => false,
): Classed {
  const {text, classes} = shadow;
  const codes = unitsOf(text);
  let isChanged = false;
  for (let at = nextIn(shadow, marks, 0, text.length), next; at < text.length; at = next) {
    name.lastIndex = at;
    const end = name.test(text) ? name.lastIndex : 0;
    next = nextIn(shadow, marks, Math.max(at + 1, end), text.length);
    if (end === 0 || isKept(text.slice(at, end))) continue;
    for (let inside = at + 1; inside < end - 1; inside++) {
      codes[inside] = blank;
      classes[inside] = 0;
    }
    isChanged = true;
  }
  return isChanged ? {text: textOf(codes), classes} : shadow;
}

function isSum(name: string): boolean {
  return name.endsWith("元”") && /\d(?:\.\d+)?[万亿]?元”$/.test(name);
}

const hanDigit = counting.add(unitSet("零〇一二两三四五六七八九十百千万亿"));
const opensNumber = digit | hanDigit | counting.add(unitSet("半"));

function quantitiesIn(text: string, shadow: Classed, from: number, to: number, found: Quantity[]): void {
  let sum: Quantity | undefined;
  for (let at = nextIn(shadow, opensNumber, from, to); at < to; at = nextIn(shadow, opensNumber, at, to)) {
    const read = readAt(shadow, at, sum);
    if (!read) {
      at = skipDigits(shadow, at);
      continue;
    }
    at = read.end;
    if (at > to) break;
    const next = quantity(text, shadow, read, from);
    if (next.unit_class === "money") sum = next;
    found.push(next);
  }
}

/** A run of digits that is no quantity is none from its middle either. */
function skipDigits(shadow: Classed, at: number): number {
  let end = at + 1;
  if (!isAt(shadow, at, digit)) return hanDigitsEnd(shadow, end);
  while (isAt(shadow, end, digit) || shadow.text[end] === ".") end++;
  return end;
}

function hanDigitsEnd(shadow: Classed, at: number): number {
  let end = at;
  while (isAt(shadow, end, hanDigit)) end++;
  return end;
}

/** A number and its unit, before the words around them are read. */
interface Reading {
  readonly value: number;
  readonly scale: number;
  /** As printed, multiplier included. */
  readonly unitName: string;
  readonly unit: Unit;
  /** What the number itself says of its precision: 余, 多, 至5. */
  readonly approx: string | null;
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const connector = / ?(?:至|到|--|——|[-—–~]) ?/y;
const connectorInitials = counting.add(unitsBeginning(connector));
const share =
  /(?:百分之([零一二三四五六七八九十百]{1,5})|([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3}))/y;
const shareInitials = counting.add(unitsBeginning(share));
const percent: Unit = {unit_class: "share", base_unit: "%", factor: 1, classifier: false, ofPersons: false};
const whole: Unit = {...percent, factor: 100};
const yuan: Unit = {unit_class: "money", base_unit: "元", factor: 1, classifier: false, ofPersons: false};

function readAt(shadow: Classed, start: number, sum: Quantity | undefined): Reading | null {
  if (!mayCount(shadow, start) || isOfName(shadow, start)) return null;
  const part = shareAt(shadow, start);
  if (part) return part;
  const numeral = numeralAt(shadow, start);
  if (!numeral) return null;
  const own = unitBehind(shadow, numeral.end);
  const upper = upperEnd(shadow, start, own?.end ?? numeral.end);
  const closing = upper && (own === null || own.name === upper.unit.name) ? upper : null;
  if (closing && closing.numeral.value * closing.numeral.scale > numeral.value * numeral.scale) {
    const {name, unit, end} = closing.unit;
    if (!isCounting(shadow, start, numeral, closing.numeral.end, name, unit, end)) return null;
    const {scale, multiplier} = numeral.multiplier === "" ? closing.numeral : numeral;
    return {
      value: numeral.value,
      scale,
      unitName: multiplier + name,
      unit,
      approx: `至${shadow.text.slice(closing.at, own === null ? closing.numeral.end : end)}`,
      bare: false,
      start,
      end,
    };
  }
  if (own && isCounting(shadow, start, numeral, numeral.end, own.name, own.unit, own.end)) {
    return {
      value: numeral.value,
      scale: numeral.scale,
      unitName: numeral.multiplier + own.name,
      unit: own.unit,
      approx: numeral.approx ?? own.approx,
      bare: numeral.bare,
      start,
      end: own.end,
    };
  }
  return own === null ? sumWithoutYuan(shadow.text, start, numeral, sum) : null;
}

/** What may follow a Chinese numeral that counts, besides a unit. */
const beyondHan = counting.add(unitSet("余多来至到-—–~分万亿"));
const longestHan = 12;
const myriads = unitSet("万亿");

/** Whether a number may count something, as far as the character behind it tells: 一 alone is in many words. */
function mayCount(shadow: Classed, start: number): boolean {
  if (isAt(shadow, start, digit)) return true;
  const end = Math.max(start + 1, hanDigitsEnd(shadow, start));
  const next = shadow.text[end] === " " ? end + 1 : end;
  if (isAt(shadow, next, unitInitials | beyondHan)) return true;
  return end - start > longestHan || isMyriad(shadow.text, start, end);
}

function isMyriad(shadow: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (holdsAt(myriads, shadow, at)) return true;
  return false;
}

// 第三, 六届五次, 每3年, PM2.5, 1+4, 8:30; 第一、二批 continues an ordinal.
const nameBefore = /[A-Za-z.+×*#@_第届每数几]$|\d[:\-—–]$|第[\d一二三四五六七八九十、,和及至到\-—]{1,10}$/;
const nameEnds = counting.add(unitsEnding(nameBefore));

/** Whether what stands before a number makes it an ordinal, a denominator, a time or a part of a name. */
function isOfName(shadow: Classed, at: number): boolean {
  if (at === 0 || !isAt(shadow, at - 1, nameEnds)) return false;
  return nameBefore.test(shadow.text.slice(Math.max(0, at - 14), at));
}

/** 百分之八十, 三分之一. */
function shareAt(shadow: Classed, start: number): Reading | null {
  if (!isAt(shadow, start, shareInitials)) return null;
  share.lastIndex = start;
  const m = share.exec(shadow.text);
  if (!m) return null;
  const value = m[1] === undefined ? hanValue(m[3]!) / hanValue(m[2]!) : hanValue(m[1]);
  if (!Number.isFinite(value)) return null;
  const end = start + m[0].length;
  const [unitName, unit] = m[1] === undefined ? ["分之", whole] : ["百分之", percent];
  return {value: exact(value), scale: 1, unitName, unit, approx: null, bare: false, start, end};
}

interface UnitBehind {
  readonly name: string;
  readonly unit: Unit;
  readonly approx: string | null;
  readonly end: number;
}

function unitBehind(shadow: Classed, at: number): UnitBehind | null {
  const {text} = shadow;
  const from = text[at] === " " ? at + 1 : at;
  if (!isAt(shadow, from, unitInitials)) return null;
  // 3个多月
  if (text.startsWith("个多", from) && /^个多(?=月|星期|小时)/.test(text.slice(from, from + 5))) {
    const read = unitOf(`个${text.slice(from + 2, from + 12)}`);
    return read && {name: read.name, unit: read.unit, approx: "多", end: from + read.name.length + 1};
  }
  const read = unitAt(shadow, from);
  if (!read) return null;
  const end = from + read.name.length;
  const more = moreAt(text, end);
  return {name: read.name, unit: read.unit, approx: more, end: more === null ? end : end + 1};
}

/** 余 or 多 behind a unit: 3年多. */
function moreAt(shadow: string, at: number): string | null {
  const char = shadow[at];
  if (char === "余") return char;
  return char === "多" && ",。;、的".includes(shadow[at + 1] ?? "\n") ? char : null;
}

interface UpperEnd {
  readonly unit: UnitBehind;
  readonly numeral: Numeral;
  readonly at: number;
}

/** The upper end of a range: 3至5个, 50万元-100万元; 由3家到8家 are two numbers. */
function upperEnd(shadow: Classed, start: number, end: number): UpperEnd | null {
  if (!isAt(shadow, end, connectorInitials)) return null;
  connector.lastIndex = end;
  const joint = connector.exec(shadow.text)?.[0];
  if (joint === undefined || "从由自".includes(shadow.text[start - 1] ?? "\n")) return null;
  const at = end + joint.length;
  const numeral = numeralAt(shadow, at);
  const unit = numeral && unitBehind(shadow, numeral.end);
  return unit ? {unit, numeral, at} : null;
}

const plan = /^(?:期?(?:行动|规划|计划|攻坚|倍增|提升|滚动|改革|任务|目标|专项|建设|发展))/;
const person =
  /^(?:[^,。;、\d]{0,8})(?:同志|常委|领导|干部|委员|专家|老师|教师|党员|群众|嘉宾|代表|成员|院士|教授|学者|书记|老人|企业家|村民|居民|职工|人员|负责人|主任|院长|校长|学生|医生|护士|医师|人才|老板|选手|讲师)/;
// Things that a Chinese numeral before a common classifier surely counts; 四个意识 and 三项纪律 are names.
const things =
  /^(?:[^,。;、”\s]{0,4}?)(?:方面|问题|部门|单位|村|乡镇|街道|社区|项目|小区|学校|支部|党组织|小组|工作组|督查组|督导组|检查组|调研组|巡察组|专班|企业|公司|环节|阶段|批次|园区|平台|岗位|案件|案例|文件|会议|报告|事项|线索|机构|窗口|站点|场所|家庭|班级|课题|专题|点位|风险点|工作队|志愿队|队伍|文件汇编|标段|合同|账户|专栏)/;
const ranks = /^(?:[、和]\d{1,3}个)?[位名]次/;
const rankInitials = unitsBeginning(ranks);
/** What is reckoned by 大; elsewhere 大 is the adjective. */
const wholes = /^(?:领域|类|行动|工程|体系|板块|产业|任务|举措|专项|平台|项目|系统|方面|攻坚)/;
/** Names that begin with a number: 八项规定, 四个意识, 三个代表. */
const named =
  /^(?:规定|纪律|禁令|要求|意识|自信|维护|确立|坚持|全面|责任|服务|能力|转变|到位|围绕|聚焦|代表|必须|善于|区分|一百年|不放过|讲清楚|有之|牢牢|统筹|定力|务必)/;
const alwaysThings: ReadonlySet<string> = new Set(
  "家 户 起 件 场 所 台 辆 笔 份 篇 套 座 栋 间 册 方面 批次 场次".split(" "),
);

/**
 * Whether a number with this unit counts something, rather than dates, ranks or names it.
 * @param printedEnd where the number ends, or the upper one of a range
 * @param end where the unit ends
 */
function isCounting(
  shadow: Classed,
  start: number,
  numeral: Numeral,
  printedEnd: number,
  name: string,
  unit: Unit,
  end: number,
): boolean {
  const {text} = shadow;
  const next = text[end];
  if (next === "+" || next === "×") return false;
  switch (name) {
    case "位":
      if (text[start - 1] === "前" || !person.test(wordsBehind(text, end))) return false;
      break;
    case "名":
      if (text[start - 1] === "前") return false;
      break;
    case "年":
      if (
        numeral.value >= 200 ||
        /^ ?\d{1,2} ?月/.test(wordsBehind(text, end)) ||
        plan.test(wordsBehind(text, end))
      )
        return false;
      if (/[上下大前后]$/.test(wordsBefore(text, start))) return false;
      break;
    case "日":
      if (/月 ?$/.test(wordsBefore(text, start))) return false;
      break;
    case "小时":
      if (numeral.value === 24 && !/^(?:之|以)?内/.test(wordsBehind(text, end))) return false;
      break;
    case "大":
      if (numeral.han || !wholes.test(wordsBehind(text, end))) return false;
      break;
    case "个":
      // 分别提高20个、3个位次 tells ranks.
      if (holdsAt(rankInitials, text, end) && ranks.test(wordsBehind(text, end))) return false;
  }
  if (!numeral.han) return true;
  const printed = text.slice(start, printedEnd);
  return isCountingHan(printed, wordsBefore(text, start), wordsBehind(text, end), numeral, name, unit);
}

/** As much of the words before and behind a number as may tell whether it counts. */
function wordsBefore(shadow: string, start: number): string {
  return shadow.slice(Math.max(0, start - 4), start);
}

function wordsBehind(shadow: string, end: number): string {
  return shadow.slice(end, end + 24);
}

function isCountingHan(
  printed: string,
  before: string,
  behind: string,
  numeral: Numeral,
  name: string,
  unit: Unit,
): boolean {
  const {value, scale, bare, approx} = numeral;
  if (bare) return approx !== null || (rounded.exec(before) !== null && !behind.startsWith("级"));
  if (value === 0.5) return /^(?:年|个月|天|小时|个小时)$/.test(name) && !/[上下每大过前后多一]$/.test(before);
  if (scale > 1 || value >= 100) return true;
  // 二期, 二次 and 二类 are ordinals; a count of two is 两.
  if (printed === "二") return false;
  if (before.endsWith("一式")) return false;
  if (value === 1) {
    return (
      unit.unit_class === "duration" &&
      (/^(?:以内|之内|内|以上|以下)/.test(behind) || /(?:为期|延长|不足|超过)$/.test(before))
    );
  }
  if (name === "元") return value >= 10;
  if (name === "次") return !/^(?:全会|全体|会议|扩大|党代|分配|创业|方)/.test(behind);
  if (!unit.classifier) return name !== "轮" || value === 2;
  if (name === "期") return value === 2;
  return (
    alwaysThings.has(name) || (name === "处" && value !== 4) || (!named.test(behind) && things.test(behind))
  );
}

// Words that make 百, 千万 or 亿 alone a number: 过亿元, 近千家.
const rounded = /(?:超过?|(?<![最附临靠远接贴])近|(?<![经通超不])过|逾|突破|破|上|达|约|不足|将近|接近)$/;
const modifiers =
  /(?:不低于|不少于|不高于|不超过|不多于|不足|不到|大约|大概|(?<![节预签违公契毁制集特失])约|将近|接近|(?<![最附临靠远接贴])近|超过|(?<![赶反])超|逾|突破|高于|低于|至少|最多|最高|最低|平均|人均|户均|年均|累计) ?$/;
const modifierEnds = counting.add(unitsEnding(modifiers));
const limits = /^(?:以上|以下|以内|之内|左右|上下(?!游|班|级|联|一|齐)|不等)/;
const limitInitials = counting.add(unitsBeginning(limits));
const within = /^内(?!部|容|外|设|控|资|地|河|涝)/;
/** Words further before a number, by which it is a total or a mean. */
const totals = /(累计|人均|户均|年均|平均)[^,。;:!?\n]{0,30}$/;
const totalEnds = counting.add(unitSet("计均"));
const clauseMarks = counting.add(unitSet(",。;:!?\n"));
const han = /^[一-龥]/;

/**
 * An amount printed without 元: 100亿项目 behind another sum of the sentence, 总投资3.2亿.
 */
function sumWithoutYuan(
  shadow: string,
  start: number,
  numeral: Numeral,
  sum: Quantity | undefined,
): Reading | null {
  const {end, scale, multiplier, bare} = numeral;
  if (scale < 1e4 || bare) return null;
  const behind = shadow.slice(end, end + 8);
  const named =
    scale >= 1e8 &&
    /^(?:以上)?的?(?:大|重大)?项目/.test(behind) &&
    sum !== undefined &&
    !/[。\n]/.test(shadow.slice(Math.max(sum.end, start - 80), start)) &&
    start - sum.end < 80;
  const told =
    /(?:投资额?|资金|经费|金额|产值|税收|收入|贷款|融资|营收|销售额|总额|债务|成本|费用|支出)[^,。;\d]{0,4}$/.test(
      shadow.slice(Math.max(0, start - 10), start),
    ) && /^(?:[,。;、)\n]|以上|左右|的|$)/.test(behind);
  // 已追回欠款1200万: what is paid or given back is money.
  const moved =
    /(?:追回|追缴|收回|退还|退回|清退|清缴|补缴|上缴|归还|偿还|支付|拨付|欠款|工程款|货款|租金|罚款)[^,。;\d]{0,6}$/.test(
      shadow.slice(Math.max(0, start - 12), start),
    ) && /^(?:[,。;、)\n]|$)/.test(behind);
  if (!named && !told && !moved) return null;
  return {
    value: numeral.value,
    scale,
    unitName: multiplier,
    unit: yuan,
    approx: numeral.approx,
    bare: false,
    start,
    end,
  };
}

/** Reads the words around a number. */
function quantity(text: string, shadow: Classed, read: Reading, from: number): Quantity {
  const {value, scale, unit, unitName, approx} = read;
  const leading = modifierBefore(shadow, read, from);
  const limit = limitBehind(shadow, read);
  let start = read.start - (leading?.length ?? 0);
  let end = read.end + (limit?.length ?? 0);
  const noun = nounOf(shadow, unit, {start, end}, from);
  if (noun && noun.start >= end) end = noun.end;
  else if (noun) start = Math.min(start, noun.start);
  while (isSpace(shadow.text.charCodeAt(start)) && /\s/.test(text[start]!)) start++;
  return {
    value,
    unit: unitName,
    unit_class: unit.unit_class,
    base_value: exact(value * scale * unit.factor),
    base_unit: unit.base_unit,
    modifier: approx?.startsWith("至")
      ? approx
      : (leading?.trim() ?? approx ?? limit ?? totalBefore(shadow, read.start, from)),
    noun: noun ? text.slice(noun.start, noun.end) : null,
    start,
    end,
  };
}

/** How far before a number its modifiers are looked for. */
const reach = 40;

function modifierBefore(shadow: Classed, {start, bare}: Reading, from: number): string | null {
  const mayLead = start > from && isAt(shadow, start - 1, modifierEnds);
  if (!mayLead && !bare) return null;
  const clause = shadow.text.slice(Math.max(from, start - reach), start);
  return ((bare ? rounded.exec(clause) : null) ?? (mayLead ? modifiers.exec(clause) : null))?.[0] ?? null;
}

function limitBehind(shadow: Classed, {end, unit}: Reading): string | null {
  const limit = isAt(shadow, end, limitInitials) ? limits.exec(shadow.text.slice(end, end + 3)) : null;
  if (limit) return limit[0];
  return unit.unit_class === "duration" && within.test(shadow.text.slice(end, end + 2)) ? "内" : null;
}

function totalBefore(shadow: Classed, start: number, from: number): string | null {
  const first = Math.max(from, start - reach);
  for (let at = start - 1; at >= first && !isAt(shadow, at, clauseMarks); at--) {
    if (isAt(shadow, at, totalEnds)) return totals.exec(shadow.text.slice(first, start))?.[1] ?? null;
  }
  return null;
}

/** The noun that a number counts: behind its unit and limit, or before it and its modifier. */
function nounOf(
  shadow: Classed,
  {unit_class, ofPersons}: Unit,
  {start, end}: Span,
  from: number,
): CountedNoun | null {
  if (unit_class === "duration") return null;
  const follows = unit_class !== "share" && !ofPersons && !(unit_class === "money" && isSpentOn(shadow, end));
  const behind = follows ? nounBehind(shadow, end) : null;
  if (behind) return behind;
  // 3次调研督导: what follows the times is an act, and what stands before them its subject.
  if (unit_class === "frequency" && han.test(shadow.text.slice(end, end + 1))) return null;
  return nounBefore(shadow, start, from, ofPersons);
}

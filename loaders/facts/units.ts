import {trieOf, wordsAt, type WordsHere} from "../codebook/trie.js";
import {isAt, type Classed} from "../patterns/classes.js";
import {unitsBeginning} from "../patterns/edges.js";
import {unionOf, unitSet} from "../patterns/unit-set.js";
import {counting} from "./counting.js";

/** Classes of units; each has one base unit, and money one for each currency. */
export type UnitClass =
  "money" | "people" | "share" | "length" | "area" | "weight" | "duration" | "count" | "frequency";

/** What one of a unit is worth in its base unit. */
export interface Unit {
  readonly unit_class: UnitClass;
  readonly base_unit: string;
  readonly factor: number;
  /** Classifiers that begin many words; with a Chinese numeral they count only what is surely a thing. */
  readonly classifier: boolean;
  /** 人 and those who came, 人次: only words for persons name whom they count. */
  readonly ofPersons: boolean;
}

const measures: readonly (readonly [UnitClass, string, Readonly<Record<string, number>>])[] = [
  // Amounts in foreign money stay in it: the rate of the day is not printed.
  ["money", "元", {元: 1, 元人民币: 1, 个亿: 1e8}],
  ["money", "USD", {美元: 1, 美金: 1}],
  ["money", "HKD", {港元: 1, 港币: 1}],
  ["money", "EUR", {欧元: 1}],
  ["money", "JPY", {日元: 1}],
  ["money", "GBP", {英镑: 1}],
  // A rise by three percentage points is told apart from one by three percent by the printed unit.
  ["share", "%", {"%": 1, 个百分点: 1, 百分点: 1, "‰": 0.1, 倍: 100}],
  ["length", "m", {公里: 1000, 千米: 1000, km: 1000, 米: 1, m: 1, 延米: 1, 厘米: 0.01, 毫米: 0.001}],
  // 1 亩 = 10000/15 m².
  [
    "area",
    "m²",
    {
      平方公里: 1e6,
      平方千米: 1e6,
      "km²": 1e6,
      公顷: 1e4,
      亩: 1e4 / 15,
      平方米: 1,
      平米: 1,
      "㎡": 1,
      "m²": 1,
      m2: 1,
    },
  ],
  ["weight", "t", {吨: 1, 公斤: 1e-3, 千克: 1e-3, kg: 1e-3, 斤: 5e-4}],
  // Calendar units at their mean: a year of 365 days, a month of 30. A working day is a day as printed.
  [
    "duration",
    "day",
    {
      年: 365,
      个月: 30,
      个星期: 7,
      星期: 7,
      周: 7,
      天: 1,
      日: 1,
      个工作日: 1,
      工作日: 1,
      个自然日: 1,
      小时: 1 / 24,
      个小时: 1 / 24,
      分钟: 1 / 1440,
    },
  ],
  ["people", "人", {人: 1, 名: 1, 位: 1}],
  // Attendances: who came twice counts twice, so they are times and never added to people.
  ["people", "次", {人次: 1, "人(次)": 1}],
  [
    "frequency",
    "次",
    {
      次: 1,
      轮: 1,
      轮次: 1,
      遍: 1,
      趟: 1,
      家次: 1,
      户次: 1,
      件次: 1,
      车次: 1,
      班次: 1,
      台次: 1,
      处次: 1,
      项次: 1,
    },
  ],
];

const classifiers =
  "大 个 家 户 套 台 所 处 件 项 条 篇 期 场 起 份 张 本 册 部 辆 座 栋 幢 间 宗 笔 批 种 类 大类 支 组 块 面 只 头 棵 株 艘 架 枚 幅 例 封 款 门 节 眼 口 盏 根 盒 箱 瓶 袋 桶 道 页 字 方面 批次 场次 班";

/** A unit under one of its names. */
export interface NamedUnit {
  readonly name: string;
  readonly unit: Unit;
}

const named: NamedUnit[] = [];
for (const [unit_class, base_unit, units] of measures) {
  for (const [name, factor] of Object.entries(units)) {
    const ofPersons = unit_class === "people" && name.startsWith("人");
    named.push({name, unit: {unit_class, base_unit, factor, classifier: false, ofPersons}});
  }
}
for (const name of classifiers.split(" ")) {
  const unit = {unit_class: "count", base_unit: "个", factor: 1, classifier: true, ofPersons: false} as const;
  named.push({name, unit});
}

// Words that begin with a unit's character: 3家长 is no three houses, 8部门 no eight parts.
const otherwise: Readonly<Record<string, string>> = {
  元: "旦|月|宵|代|首|素",
  年: "级|度|代|终|初|底|均|报|检|轻|龄|会|货|产|末|中|夜|薪|限",
  周: "年|岁|边|期|一|二|三|末|报|转",
  天: "然|津|候|桥|气|山|窗|目|堑|网|平(?!均)",
  日: "(?!内|之内|以内)",
  米: "粉|面|线",
  m: "[³3a-zA-Z]",
  斤: "两",
  人: "大|民|才|均|行|社|事|口|居(?![家住])|类|力|文|身|选|武|防|保|格|情|气",
  名: "单|称|录|城|牌",
  位: "于|列|居|置|一体|次",
  次: "序|于|元",
  轮: "换|岗|值(?!班)|流|作(?![风业])|胎|廓",
  倍: "增|加|频",
  个: "人(?![,。;、以民才工员大口群物])|体(?![系育检验])|性|别(?!墅)|转(?!移|型|办)|案(?![件例])|股(?![室份东权])",
  家: "庭|属(?!地)|长(?!期)|具|电|乡(?![镇村])|访|园(?!区|林)|校(?!外|企)|风(?!险|电)|教(?!育|培)|国(?!有|企|营|资)|政(?!府|务)|禽",
  户: "口|籍|外(?!资)|型|主(?!要|体|动)",
  套: "用|取|餐|路|利|件|班子",
  台: "账|湾|风(?!机)|阶|前|胞|词",
  所: "有|需|属|谓|以|在|涉|得|长",
  处: "理|置|分(?!散|布)|罚|级|于|在(?!建|用|营|册)|长|室|方",
  件: "套",
  项: "目",
  条: "件|例|款",
  期: "间|限|末|中|初|工程|项目|建设|望|盼",
  场: "所|地|景|馆|镇|面",
  起: "草|步|来|点|诉|到|因|重(?![大点要复])|色|效",
  部: "门|委|分|署|级|长|队|位|落|省(?!级)|市|属|件",
  本: "地|级|区|市|县|省|年|月|次|轮|科|单位|院|校|行|届|土|着|职|部",
  门: "诊|类|店|面|户|头|槛|市",
  面: "积|临|向|对|谈|试|上|貌|料|广|粉|红",
  节: "日|点|能|水|约|假|目|庆|俭|省|余",
  间: "距|隔|接",
  块: "状|钱",
  组: "团|织|长|成|建|工|员|别|合",
  班: "子|级|长|车",
  批: "复|准|评|示|量|发|改|注|次",
  张: "家|力|贴|开",
  支: "部|持|付|出|行|撑|援|委|书",
  头: "部|脑|条|衔|牌|雁",
  口: "岸|径|号|头|粮|腔|碑|述",
  例: "会|行|如|外",
  款: "项|物|式",
  种: "植|子|养|业(?!务)|粮|源|质",
  道: "路|德|理|具",
  字: "样|号|体|幕",
  类: "似|别|型",
  只: "有|是|能|要",
  根: "据|本|治|源",
  座: "谈|位|席|次",
  份: "额|子",
  封: "闭|面|顶|控",
  架: "构|设",
  艘: "次",
  箱: "变",
  页: "面|岩",
};

/** For each name, in their order, the words that begin with it behind its first characters. */
const continued = named.map(
  ({name}) => new RegExp(otherwise[name] === undefined ? "级(?!别)" : `级(?!别)|${otherwise[name]}`, "y"),
);
/** The characters with which any of them goes on. */
const continuing = counting.add(unionOf(continued.map((pattern) => unitsBeginning(pattern))));

const names = trieOf(named.map(({name}) => name));
const here: WordsHere = {indices: [], ends: []};

/** The characters with which units begin. */
export const unitInitials = counting.add(unitSet(named.map(({name}) => name)));

/** The unit that begins at an offset of a shadow; 10万吨级 and other grades have none. */
export function unitAt(shadow: Classed, at: number): NamedUnit | null {
  if (!isAt(shadow, at, unitInitials)) return null;
  const {text} = shadow;
  for (let i = wordsAt(names, text, at, here) - 1; i >= 0; i--) {
    const [index, end] = [here.indices[i]!, here.ends[i]!];
    if (!isAt(shadow, end, continuing) || !isContinued(index, text, end)) return named[index]!;
  }
  return null;
}

/** The same in words that are not those of the shadow. */
export function unitOf(words: string): NamedUnit | null {
  for (let i = wordsAt(names, words, 0, here) - 1; i >= 0; i--) {
    const [index, end] = [here.indices[i]!, here.ends[i]!];
    if (!isContinued(index, words, end)) return named[index]!;
  }
  return null;
}

/** Whether a name is there no unit but the beginning of another word. */
function isContinued(index: number, text: string, end: number): boolean {
  const pattern = continued[index]!;
  pattern.lastIndex = end;
  return pattern.test(text);
}

import {Cues} from "../../patterns/cues.js";
import {alternatives, list, oneOf} from "../../patterns/alternatives.js";
import {futurePattern} from "../modality.js";
import {definite} from "./words/definite.js";
import {finished} from "./words/finished.js";
import {continuing, hastening, now, recurring, rest} from "./words/going-on.js";

const NUMBER = oneOf(list`
  \d+(?:[.,]\d+)*(?:余|多)?万?(?:余|多)?
  [二两三四五六七八九十](?:[一二三四五六七八九十百千]{0,3})
  一(?=[次场](?!性)|期(?!工程|项目|主体|建设|土建|改造|地块))
`);
const CLASSIFIER = oneOf(
  list`人次 家次 件次 场次 轮次 万平方米 平方米 公里 万元 亿元`,
  "[次期场批轮个条项件家份人名户处座套台辆亩米吨元章起宗例只所张篇册本幅艘口眼块支部株盏根间栋门笔堂节头幢]",
);
/** A count of what was done: 3名, 200万元; 3个方面 and 3个工作日 count no acts. */
export const count = new RegExp(
  `(?<![第从\\d]|(?<!先)后|面向|^针对)${NUMBER}(?:余|多)?${CLASSIFIER}(?!方面|工作日|学时|小时)`,
);
/** A number at least or at most is what a rule bids. */
export const bidden = /至少|不少于|不低于|不超过/;
/** How often or how much at least: no count of acts. */
export const frequency = new RegExp(`${bidden.source}|每|原则上`);
/** Results, rankings and how often opinions were asked are no finished acts. */
export const result = /次征求|排名|位[居列次]|同比|环比|列全|居全|总投资/;
/** What is done whenever a case arises is a duty. */
export const duty =
  /及时(?!高效|、|性)|立即|随时|一律|凡|能[^,。;]{0,8}的|对[^,。;]{2,24}的(?:立即|及时|严肃|给予|予以|全部|限期)/;
const CHECK = oneOf(list`
  检查 巡听 清查 清理 排查 摸排 疏通 修复 梳理 核查 评估 整改 改造 审核 督查 调查 测量
`);
/** An act without a mark, told of a definite object. */
export const plain = new RegExp(`对[^,。;]{4,50}进行了?(?:全面|专项|集中|逐一|重点|系统)?${CHECK}`);

/** What a partner does by a contract that has been signed is an act of its own: 签订协议,省级专家每月来院带教. */
export const partner = /签[订署][^。;]{0,40}?(?:协议|合同),(?!由|约定|明确|规定|要求|双方|按)[^,。;]{2,12}$/;
/** A share of what the clause before says is under way: 正在审核档案326卷,已完成281卷. */
export const shareOfRunning =
  /^(?:目前|现|现已|截至[^,。;]{2,10})?已?经?(?:(?:完成|办结|审结|整改|化解|审核)\d[\d.]*余?万?(?:平方米|亩|公里|[个件条处户宗所家项名卷份笔人台套])|完成[^,。;\d]{2,16}(?:编写|编制|选型|设计|论证|评审|招标|立项|勘[察测]|选址|报[批建审]|审批))$/;
const RULED = oneOf(list`
  制定 制订 建立 印发 出台 健全 完善 修订 下发 推行 形成 实行 执行 规范 签订 明确 编制
`);
const RULE = oneOf(list`
  《 协议 专人 负责 制度 机制 办法 清单 方案 计划 规定 细则 意见 规则 规程 标准 体系 通知
`);
/** A rule that has just been made: what recurs in its sentence is its content. */
export const rule = new RegExp(
  alternatives(list`
    固定[在为]
    ${RULED}[^。;]{0,40}?${RULE}
    (?:实行|推行)[^。;,]{0,8}“
  `),
);

const BROUGHT_ABOUT = alternatives(list`实现 完成 达到 建成 全覆盖 还清 付清 消化 清零`);
const COMPLETED = oneOf(list`建成 完成 投用 投入使用 竣工 完工 交付 到位`);
/** Acts that a notice puts into its own future without a word for it. */
export const later = new RegExp(
  alternatives(
    // By the end of the year; 两年内 is a term, and 近年内 is past.
    list`(?<![\d一二三四五六七八九十两几近当])年内(?!\d+次) 年底前`,
    list`(?:1[0-2]|[1-9])月(?:份|底)?(?:前|全部|正式)`,
    list`(?:\d{1,2}|[一二两三四五])年内(?=[^,。;]{0,8}(?:${BROUGHT_ABOUT}))`,
    list`20\d\d年[^,。;\d]{2,8}前(?:全部)?${COMPLETED}`,
    // Once something has come about; not 等待, 期待, 优待, 接待, 招待.
    list`(?<![等期优接招])待[^,。;]{2,20}后(?=[^,。;])`,
    // In the plan or the budget of a time to come.
    list`(?:列入|纳入)(?=(?:20\d\d年|[明次]年|下半年|下一?年)[^,。;]{0,10}(?:计划|预算))`,
    // Promised.
    list`(?:说好|约好|答应|承诺)了?(?=[^,。;《]{0,12}(?:前|之后|年底|月底))`,
  ),
);

/** What is quoted tells of no act. */
export const quoted = /“[^”]{0,60}”/g;

/** Tells of all these at once which a clause may hold. */
export const cues = new Cues({
  quoted,
  rest,
  future: futurePattern,
  later,
  now,
  recurring,
  continuing,
  hastening,
  finished,
  definite,
  count,
  plain,
  frequency,
  result,
  duty,
});
/** For each pattern the bit that says that a clause may hold a match of it. */
export const may = cues.bits;
/** The bits of all that say that an act goes on, is done, or is not over. */
export const mayGoOn = may.recurring | may.continuing | may.hastening;
export const mayBeDone = may.finished | may.definite | may.count | may.plain;
export const mayBeOpen = mayGoOn | may.now | may.rest | may.future | may.later;

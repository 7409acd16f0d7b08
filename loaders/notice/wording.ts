import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {actWords} from "./words/acts.js";
import {faultWords} from "./words/faults.js";

/*
 * The words by which the parts of a notice are told apart. All patterns run on a shadow (half-width marks,
 * simplified characters) and none of them can backtrack over more than a bounded stretch.
 */

/** Words that find fault: a statement with none of them names a topic only. */
export const fault = new RegExp(alternatives(faultWords));

const topics = [
  list`情况 方面 工作 事项 问题 线索 反馈 有关 相关 项目 活动 生活 环境 发展 振兴`,
  // What is asked of a body, and how it does it.
  list`
    责任制? 制度 机制 规定 要求 任务 部署 长效性 贯彻 落实 执行 履职 推广 改革 整改
    管理 建设 治理 整治 防控 服务 保护 保障 安全 稳定 监管 监督 考核 采购 审批
  `,
  list`作风 精神 理念 思想 纪律 执纪 治党 教育 学习 述职 评议 决策 领导`,
  // People and pay.
  list`队伍 组织 选拔 任用 使用 培养 招聘 档案 编制 待遇 补贴 资金 经费`,
];
/** Ends of a phrase that only names a topic: a statement is neutral if it ends so and finds no fault. */
export const topicEnd = new RegExp(`${oneOf(topics)}$`);

/** Verbs and adverbs with which an act begins; a heading that begins so names a measure, not a problem. */
export const action = new RegExp(`^${oneOf(actWords)}`);

const ORDINAL = String.raw`(?:[一二三四五六七八九十]{1,3}|\d{1,3})`;
/** Wrappers that announce a problem before it is stated. */
export const problemPrefix = new RegExp(
  `^${oneOf(
    list`关于 针对`,
    list`着力(?:解决|整改|破解|纠正) 聚焦解决 围绕解决 重点解决 切实解决 解决 整改`,
    list`反馈(?:的)?(?:具体)?问题 存在(?:的)?问题`,
    list`(?:具体|主要)?问题(?:表现|描述)?${ORDINAL}?[:、.]`,
    list`巡[视察]反馈 反馈意见`,
  )}`,
);

const SO_MANY = String.raw`(?:\((?:共|涉及)?\d{1,3}[个项条](?:具体)?(?:问题)?\))?`;
/** How an aspect is named above its problems: …方面, …方面存在的问题, …方面(3个问题). */
export const aspect = new RegExp(
  `方面(?:存在)?(?:的)?(?:主要|突出|具体)?(?:问题|情况|差距)?(?:的?整改(?:落实|进展|完成)?(?:情况)?)?${SO_MANY}$`,
);

/** What an inspection looks at, as groups are called: 聚焦党的路线方针政策贯彻落实情况. */
export const inspected = new RegExp(
  `^(?:聚焦|围绕|紧盯)(?![^,。;]{0,40}(?:整改|反馈|巡[视察]))[^,。;]{4,50}情况${SO_MANY}$`,
);

const HANDED_OVER = oneOf(list`移交 转交 交办 移送 转办 转来 受理`);
const SETTLED = oneOf(list`办理 处置 处理 查办 核查 办结`);
/** What the clue-and-petition item is called. */
export const clues = new RegExp(
  alternatives(list`
    ${HANDED_OVER}[^。;]{0,16}(?:线索|信访|举报)[^。;]{0,20}(?:办理|处置|处理|查办|核查|办结|查处|情况|工作)
    (?:问题)?线索(?:和|及|、|与)?(?:信访)?[^。;]{0,12}${SETTLED}[^。;]{0,6}(?:情况|工作|进展)
    信访(?:举报)?(?:件|事项|问题)[^。;]{0,12}(?:办理|处置|处理|核查)(?:情况|工作|进展)
    (?:移交|交办)(?:的)?(?:问题|有关|相关|具体)?事项(?:的)?(?:办理|处置|处理|核查|办结)(?:情况|工作|进展|结果)
    信访(?:举报)?(?:件|事项)?(?:和|及|与|、)?(?:问题)?线索(?:办理|处置|处理|核查)$
    (?:移交|转交|交办|转办)(?:来)?的?(?:(?:信访(?:举报)?(?:件|事项)?|(?:问题)?线索|举报)(?:和|及|与|、|$)){2}
  `),
);

/** Headings of what is still to be done. */
export const outlook = new RegExp(
  alternatives(list`
    下一?步 今后 往后 下一?阶段 后续(?:整改)? 接下来 努力方向
    (?:持续|继续|长期)(?:整改|坚持|推进|抓好|巩固|深化)[^。]{0,16}(?:打算|安排|计划|措施|事项|工作|考虑|成果)
    (?:工作|整改)(?:打算|安排|计划|考虑|思路)$
    巩固[^。]{0,10}整改(?:成果|成效)
  `),
);

/** Headings above the response to all findings. */
export const rectification = new RegExp(
  alternatives(list`
    (?:反馈|指出|发现|具体|主要|突出|重点)(?:的)?(?:意见|问题|事项|任务)?[^。;“”]{0,24}(?:整改|落实)
    整改(?:任务|事项|问题|工作|措施)?(?:的)?(?:具体)?(?:落实|完成|进展|推进)(?:和|及)?(?:落实|完成|进展|成效)?(?:情况|进展|到位)?
    (?:具体|主要|集中)整改(?:情况|进展|成效|措施)
    逐[条项一][^。]{0,16}整改
    整改[^。]{0,16}逐[条项一]
    (?:问题|意见)(?:的)?整改(?:情况|落实|进展)
  `),
);

/** Headings above how the work was organised. */
export const organisation = new RegExp(
  alternatives(list`
    (?:整改)?(?:工作)?(?:的)?(?:总体|基本|组织|开展|推进|主要)(?:工作)?(?:情况|做法|领导|推进)
    组织领导
    思想(?:认识|自觉)
    政治(?:站位|责任|任务|担当|自觉|方向)
    (?:主体|整改)责任 第一责任
    负责人[^,。;]{0,6}(?:组织|履行|履职)
    统筹(?:推进|谋划)
    高度重视 周密部署 精心组织
    强化(?:领导|责任|组织|督导|统筹)
    扛[牢起稳]
    总体(?:情况|成效)
    迅速行动
    提高(?:认识|站位)
  `),
);

const SOME_TIME = alternatives(list`
  [一二三四五六七八九十几两多]{1,3}个多?月 集中 前一?阶段 全[区县市局院校体] 这次 此次
`);
const COMMITTEE = oneOf(list`党委 党组 工委 党支部 党总支 [省市区县州旗]委`);
/** Opening of an unheaded closing paragraph. */
export const outlookOpening = new RegExp(
  `^${oneOf(
    list`下一?步 今后 往后 下一?阶段 接下来 后续 面向未来 虽然 尽管`,
    list`
      经过(?:${SOME_TIME})
      巡[视察]整改(?:工作)?(?:虽|永远|只有|没有)
      整改(?:工作)?(?:虽|永远|只有|没有)
      通过(?:此次|这次|本次)?[^。,]{0,12}整改
      [^。,;:]{0,24}${COMMITTEE}将(?:以|继续|坚持|持续|进一步|始终|深入)
    `,
  )}`,
);

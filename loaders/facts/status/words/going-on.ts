import {alternatives, list, oneOf} from "../../../patterns/alternatives.js";

/** What 正 is followed by where it means that something is going on. */
const AT_IT = alternatives(
  list`根据 按 与 积极 抓紧 加紧 全力 组织 开展 有序 着手 进行 通过 依法 由 走 履行 准备 筹备 申请`,
  list`办理 审核 核实 协调 对接 等(?=判决|批复|审批|开庭|验收|结果) 安装 逐步 逐[户一项] 分批 陆续 追[缴讨索] 清收 报批 施工 整改 诉讼`,
);
/** An act that is under way. */
export const now = new RegExp(
  alternatives(
    list`正在(?![履执]行的) [仍还尚]在(?:[^,。;、\d]{2,8}(?=审核|审批|办理|审查))?(?:踩线)?(?:设计|审核|滚动|进行|办理|推进|审查|调查|安装|施工|建设|开发|编制|修订|整改|追缴|清收|审批|报批)`,
    // 正 as a word by itself, not in 改正, 公正, 真正.
    list`(?<![公改修纠更端方真反立转严校])正(?=${AT_IT})`,
    list`(?:加快|抓紧|加紧|着手)(?:研究)?(?:制定|编制|起草|修订)`,
    list`推进中(?!心) 进行中 办理中 整改中(?![^,。;]{1,40}(?:问题|行为|情况)) 尚未(?![^,。;]{1,8}的[^,。;]) 有待`,
    list`初步(?:谋划|探索|形成[^,。;]{0,6}思路|考虑)`,
    list`按序时 有序推进 稳步推进 陆续推进 正等(?:着|待)`,
    list`(?<![公改修纠更端方真反立转严校])正(?:持续|加快|稳步|有序|按[^,。;]{2,12})(?:推进|推动|办理|整改|实施|建设)`,
    list`持续(?:追偿|追缴|追讨|催收|催缴|清收|追收)`,
  ),
);

/** What is done about a share, and yet leaves it open: 其余2起已起诉. */
const STILL_OPEN = alternatives(
  list`挂牌 起诉 提起诉讼 进入[^,。;]{0,4}程序 申请[^,。;]{0,4}执行 报批 上报 启动`,
  list`(?:落实|采取)[^,。;]{0,8}(?:管控|防范|措施) 列入[^,。;]{0,10}计划`,
);
/** What says that a share is done as well: 其余2个均完成. */
const DONE_TOO = oneOf(
  list`已(?!经?[^,。;]{0,12}(?:${STILL_OPEN}))`,
  list`均 全部(?:完成|达到|退出|实现|销号) 符合 达标 受到 被 给予 了[结断] 办结 结案 清零 了(?![解然结]) 承担 (?<!已)落实(?![^,。;]{0,8}(?:管控|防范|措施)) (?:经|因)[^,。;]{2,14},[^,。;]{0,6}(?:核销|终结) 转为 改为 调整为`,
);
/** What a share is a share of. */
const COUNTED = oneOf(list`
  个 件 项 条 处 户 宗 所 名 人 座 台 家 亩 间 辆 套 起 笔 部分 项目 问题 资金 款 [万亿]?元
`);
/** What is said in parentheses behind it may be that it is done, too. */
const DONE_IN_PARENTHESES = String.raw`[^,。;(]{0,8}\([^()]{0,60}\)已`;
const REST = oneOf(list`其余 剩余 剩下的? 余下 还有 另有 未完成(?=\d) 未完成(?:整改)?的`);
/** A share that is left: 其余2个正在办理. */
export const rest = new RegExp(
  alternatives(
    `${REST}(?!${DONE_IN_PARENTHESES})(?![^,。;]{0,16}${DONE_TOO})(?=[^,。;]{0,20}${COUNTED})`,
    "(?:仍|尚)(?:有|欠)[^,。;\\d]{0,8}(?=\\d)",
    "(?:其余|余下|剩余)的(?=[^,。;]{2,12}前)",
  ),
);

const PERIOD = oneOf(list`年 月 季度? 周 日 天 半年 学期 旬`);
/** After a period it is a sum or a name and no repetition: 每年30万元, 每月的例会, 每年固定. */
const RATE = alternatives(
  list`
    度?可
    [一二三四五六日]?的[^,。;]{0,6}会
    [^,。;]{0,12}固定
    [^,。;]{0,10}(?:制度|机制)
  `,
  list`
    约?\d[\d.]*余?[万亿]?余?(?:元|吨|千瓦|小时|分钟)
    [^,。;]{0,10}时间\d
    [^,。;]{0,4}(?:增收|增加|节约|节省|减少|创收|下降|降低|上升)
    (?:约|近|不足)?\d[^,。;]{0,10}(?:降[为至到]|减[为至到少]|增[为至到加])
    [^,。;\d]{0,8}(?:租金|租赁费|承包费|管理费|收益|分红)[^,。;\d]{0,4}\d
  `,
);
/** What is done as a routine. */
const ROUTINE = alternatives(list`开展 推进 实施 做好 引进 组织 收集 排查 巡查 抓 进行 落实 监督 检查 督 召开`);
/** An act that recurs. */
export const recurring = new RegExp(
  alternatives(
    list`(?<!不)定期 每逢 常年(?=开设|开展|组织|巡|驻守) 滚动(?=发布|排查)`,
    // But not 每人每年, 每亩每年: a sum.
    list`(?<![每元][人户名亩辆次])每(?:两|半|三|\d)?(?:个)?${PERIOD}(?!${RATE})`,
    list`按[月季年周](?=[^度])(?!(?:打卡)?(?:发放|兑付|拨付|支付))`,
    list`常态(?:化)?(?:、[^,。;、]{2,4}化)?(?=${ROUTINE})`,
    list`长期坚持`,
  ),
);

/** What is done without an end; that something is made so, 持续推动…化, is an aim. */
const KEPT_UP = alternatives(
  list`推进 开展 加强 强化 抓 做好 深化 加大 实施 巩固 推动(?![^,。;]{0,20}化$) 改进 督查 跟踪 跟进`,
  list`整治 完善 开设 关注 排查 监测 组织`,
);
const CARRIED_ON = alternatives(list`开展 推进 加强 做好 抓 实施 加大 深化 完善 组织 跟踪`);
/** An act that goes on. */
export const continuing = new RegExp(
  alternatives(
    // Near the beginning of a clause, else it is part of something else.
    list`持续(?<=^.{0,8}持续)(?<!(?:聚焦|围绕)持续)(?=${KEPT_UP})`,
    list`坚持(?=每|常态)`,
    list`继续(?=${CARRIED_ON})`,
  ),
);

const HASTENED = oneOf(list`项目 工程 建设 改造 整合 调整 合作 搬迁 治理 工作 编制 办理 进度 开工 手续`);
/** An act that is being sped up, and so is not finished. */
export const hastening = new RegExp(
  alternatives(list`
    (?:加快|加速|积极|大力|着力|全力|压茬|稳妥)(?:推进|推动)[^,。;]{0,30}${HASTENED}
    加快推进
    加快[^,。;]{2,24}(?:项目|工程|建设|改造|整合|调整|搬迁|编制|进度|步伐)
  `),
);

import type {Random} from "./random.js";

/*
 * What organisations report to have done. Many sentences carry what reads like a mark or a heading and is
 * none: 2.0版, 1-5月份, “一是一、二是二”, 1+4+16+N, 关于…的问题 inside a sentence.
 */

const bodies = [
  "党委",
  "党组",
  "领导班子",
  "办公室",
  "纪委",
  "组织部门",
  "业务科室",
  "整改专班",
  "财务部门",
  "各责任单位",
] as const;

const subjects = [
  ...[
    "理论学习",
    "意识形态阵地",
    "项目审批",
    "干部任用",
    "资金拨付",
    "政府采购",
    "工程招标",
    "公务接待",
    "公务用车",
    "档案管理",
  ],
  ...[
    "村级财务",
    "信访事项",
    "安全隐患",
    "环保督察",
    "党费收缴",
    "组织生活",
    "主体责任",
    "谈话提醒",
    "整改台账",
    "服务窗口",
  ],
  ...[
    "惠民资金",
    "低保对象",
    "合同签订",
    "固定资产",
    "内控流程",
    "招商项目",
    "科研经费",
    "食堂采购",
    "药品耗材",
    "执法案卷",
  ],
] as const;

const documents = [
  ...[
    "关于加强{}工作的实施意见",
    "{}管理办法（试行）",
    "{}专项整治方案",
    "{}工作规则",
    "{}问题整改清单",
    "{}责任清单",
  ],
  ...[
    "关于进一步规范{}的通知",
    "{}实施细则",
    "“十四五”{}规划",
    "{}标准化手册（2.0版）",
    "关于“一是一、二是二”抓好{}的若干措施",
  ],
  ...["{}三年行动计划（2021—2023年）", "关于印发〈{}操作规程〉的通知", "{}“一本通”"],
] as const;

const making = ["制定", "印发", "修订", "出台", "研究制定", "制定印发", "修订完善"] as const;

const headings = [
  ...[
    "强化理论武装",
    "健全制度机制",
    "压实主体责任",
    "严格执纪问责",
    "加强统筹协调",
    "提升服务质效",
    "狠抓任务落实",
    "规范工作流程",
  ],
  ...[
    "加大督查力度",
    "补齐短板弱项",
    "开展专项整治",
    "优化队伍结构",
    "拓宽监督渠道",
    "加快项目建设",
    "抓实教育培训",
    "严把采购关口",
  ],
  ...[
    "完善考核办法",
    "畅通诉求渠道",
    "深化成果运用",
    "坚持举一反三",
    "推进数字赋能",
    "清理历史欠账",
    "做实日常监督",
    "筑牢安全防线",
  ],
  ...[
    "提高政治站位，强化责任担当",
    "聚焦主责主业，提升履职能力",
    "创新方式方法，增强工作实效",
    "紧盯关键环节，堵塞管理漏洞",
  ],
] as const;

const fillers = [
  ...[
    "进一步增强责任感和紧迫感",
    "推动各项任务落地见效",
    "切实把问题整改到位",
    "形成齐抓共管的工作格局",
    "不断提升群众满意度",
  ],
  ...[
    "确保整改不走过场、不留死角",
    "推动工作规范化、制度化",
    "做到底数清、情况明",
    "以实际成效取信于民",
    "从源头上防止问题反弹",
  ],
] as const;

/** Title of a document, without 《》. */
export function documentTitle(random: Random): string {
  return random.pick(documents).replace("{}", random.pick(subjects));
}

type Sentence = (random: Random) => string;

const month = (random: Random) => random.int(1, 12);

/** Sentences of several clauses whose first clause tells the act and counts something. */
const counted: readonly Sentence[] = [
  (r) =>
    `${r.pick(making)}《${documentTitle(r)}》，明确${r.pick(subjects)}事项${r.int(3, 40)}项，${r.pick(fillers)}`,
  (r) =>
    `组织开展${r.pick(subjects)}专题培训${r.int(2, 12)}期，参训人员${r.int(40, 900)}人次，${r.pick(fillers)}`,
  (r) =>
    `对${r.int(2014, 2020)}年以来的${r.int(12, 300)}个${r.pick(["项目", "合同", "账户", "事项"])}逐一清查，发现并整改问题${r.int(3, 60)}个，${r.pick(fillers)}`,
  (r) =>
    `清退、追缴${r.pick(["违规资金", "超标准支出", "滞留资金", "多付工程款"])}${r.int(1, 400)}.${r.int(1, 9)}万元，涉及${r.int(2, 40)}个单位，全部上缴财政`,
  (r) =>
    `召开${r.pick(["党委会", "党组会议", "专题会议", "调度会"])}${r.int(2, 14)}次，研究${r.pick(subjects)}有关议题${r.int(3, 40)}个，${r.pick(fillers)}`,
  (r) => `给予党纪处分${r.int(1, 9)}人、政务处分${r.int(0, 4)}人，诫勉谈话${r.int(1, 12)}人，在全系统通报曝光`,
  (r) =>
    `${r.pick(bodies)}牵头成立${r.int(2, 8)}个督查组，对${r.int(5, 60)}家单位开展${r.pick(subjects)}检查，下发整改通知书${r.int(3, 40)}份`,
  (r) =>
    `投入资金${r.int(20, 3000)}万元，新建改造${r.pick(["服务站点", "管网", "安全设施", "活动阵地"])}${r.int(3, 80)}处，惠及群众${r.int(100, 9000)}余人`,
  (r) =>
    `建立“一事项一方案一专班”推进机制，将${r.pick(subjects)}细化为${r.int(4, 30)}项任务，逐项明确责任人和完成时限`,
  (r) =>
    `约谈${r.pick(["责任单位负责人", "相关企业负责人", "镇街分管负责同志"])}${r.int(2, 15)}人，督促完成整改${r.int(4, 50)}项，${r.pick(fillers)}`,
] as const;

/** Sentences that may follow; decoys among them. */
const following: readonly Sentence[] = [
  ...counted,
  (r) =>
    `1-${r.int(3, 11)}月份，${r.pick(subjects)}办结率达到${r.int(80, 99)}.${r.int(1, 9)}%，同比提高${r.int(2, 20)}个百分点`,
  (r) =>
    `${r.int(2, 3)}.0版${r.pick(["信息管理系统", "综合服务平台", "智慧监管平台"])}已上线运行，${r.pick(fillers)}`,
  (r) => `${month(r)}月${r.int(1, 28)}日，组织召开${r.pick(subjects)}推进会，${r.pick(fillers)}`,
  (r) => `“1+${r.int(2, 6)}+16+N”工作体系逐步完善，${r.pick(fillers)}`,
  (r) => `要求干部做到“一是一、二是二”，${r.pick(fillers)}`,
  (r) =>
    `针对群众反映的关于${r.pick(["校园周边停车难", "小区供暖不足", "道路积水"])}的问题，现场办公${r.int(2, 9)}次，均已办结`,
  (r) => `按照“一看台账、二查现场、三问群众”的办法，对整改情况开展“回头看”，${r.pick(fillers)}`,
  (r) => `认真落实《党委（党组）意识形态工作责任制实施办法》和《中国共产党巡视工作条例》，${r.pick(fillers)}`,
  (r) =>
    `${r.pick(["目前", "截至目前", `截至${month(r)}月底`])}，${r.pick(["已完成整改并长期坚持", "整改已取得阶段性成效", "各项任务均已办结", "正在按计划推进"])}`,
  (r) => `其中${r.int(2, 9)}项已办结，其余${r.int(1, 4)}项正在推进，预计${r.int(2, 12)}月底前完成`,
  (r) => `${r.pick(bodies)}会同有关部门开展联合检查，${r.pick(fillers)}`,
  (r) =>
    `今年以来，${r.pick(["累计办理", "共受理", "已处置"])}群众诉求${r.int(20, 900)}件，满意率${r.int(90, 99)}%`,
] as const;

const forward: readonly Sentence[] = [
  (r) => `下一步，将持续抓好${r.pick(subjects)}，${r.pick(fillers)}`,
  (r) => `下步将继续加大${r.pick(subjects)}督导力度，${r.pick(fillers)}`,
] as const;

/** The words of a measure. */
export interface Act {
  /** Run-in heading, or first clause. */
  readonly lead: string;
  readonly leadType: "heading" | "clause";
  /** What follows the lead, its first mark and the closing full stop included. */
  readonly rest: string;
}

/** A measure of one to four sentences. `closing` allows one that looks ahead at its end. */
export function act(random: Random, enumerated: boolean, closing: boolean): Act {
  const sentences: string[] = [];
  const heading = enumerated && random.chance(0.5);
  const first = heading ? random.pick(headings) : random.pick(counted)(random);
  const more = random.int(heading ? 1 : 0, enumerated ? 2 : 4);
  for (let i = 0; i < more; i++) sentences.push(random.pick(following)(random));
  if (closing && random.chance(0.15)) sentences.push(random.pick(forward)(random));
  const rest = sentences.map((sentence) => `${sentence}。`).join("");
  if (heading) return {lead: first, leadType: "heading", rest: `。${rest}`};
  const comma = firstComma(first);
  return {lead: first.slice(0, comma), leadType: "clause", rest: `${first.slice(comma)}。${rest}`};
}

/** What announces the measures and is none. */
export const leadIns = [
  "主要采取以下措施：",
  "针对上述问题，主要做了以下工作：",
  "为此，重点抓好以下工作：",
] as const;

/** A measure of one sentence in a row parted by semicolons. */
export function joinedAct(random: Random, last: boolean): Act {
  const sentence = random.pick(counted)(random);
  const comma = firstComma(sentence);
  const end = last ? "。" : "；";
  return {lead: sentence.slice(0, comma), leadType: "clause", rest: `${sentence.slice(comma)}${end}`};
}

/** First comma outside quotes, titles and brackets. */
function firstComma(sentence: string): number {
  let open = 0;
  for (let at = 0; at < sentence.length; at++) {
    if ("“《（".includes(sentence[at]!)) open++;
    else if ("”》）".includes(sentence[at]!)) open--;
    else if (open === 0 && sentence[at] === "，") return at;
  }
  return sentence.length;
}

/** A few words for an item inside a measure. */
export function nestedAct(random: Random): string {
  return random.pick(counted)(random);
}

/** A sentence of plain prose. */
export function plainSentence(random: Random): string {
  return `${random.pick(following)(random)}。`;
}

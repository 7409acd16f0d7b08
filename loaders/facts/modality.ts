import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {pairsBeginning} from "../patterns/edges.js";
import {nextBeginning} from "../patterns/pair-set.js";

/*
 * The words that put an act in the future. 将, 拟 and 计划 are other words as well: 将 also marks an object
 * (将整改纳入考核), 拟定 and 草拟 mean to draft, and a 计划 may be a document.
 */
/** Verbs whose object stands ahead of them, behind 将. */
const objectVerb = new RegExp(
  alternatives(
    list`纳入 作为 挂钩 提高[到至] 提升[到至] (?:调整|拆分|合并|整合|划转|变更|改造|划分|压缩|精简)[为成到至] 统一交由 交由 相结合 结合起来 列入 列为 融入 贯穿 转化 确定为 打造成`,
    list`落实到 细化 分解 延长 摆在 放在 贯彻到 落到 挺在 抓在 扛在`,
  ),
);
/** What follows 将 where it is the mark of the future. */
const futureVerb = new RegExp(
  `^${oneOf(
    // When and to whom.
    list`于 在 按 对 从 以(?!上)`,
    // Further, in all, anew.
    list`继续 进一步 全面 陆续 再 新[增建开设] 重点 加[快大强]`,
    // Acts.
    list`完成 实施 实现 开[展工放设] 推[进动出] 启动 建[成设立] 投[入用产] 达到 组织 出台 举办 采取`,
    // In which way, and how soon.
    list`持续 有[序效力] 力争 全部 全力 正式 逐步 逐[项一] 分(?:[批期阶]|[两二三四五六\d]+[批期次个步])`,
    list`围绕 积极 深[入化] 强化 聚焦 统筹 为 着[力眼] 优[化先] 严格 坚[持决] 依[法托] 通过 与`,
    list`不断 始终 适时 认真 切实 进行 立足 结合 利用`,
    // More acts.
    list`采用 推行 探索 选[派聘树] 开辟 邀请 聘请`,
    list`联合 会同 协同 把 引入 借助 面向 筹[措集建]`,
    list`增加 惠及 带动 覆盖 安排 提[请高升交] 引进 扩大 修[订建改] 制定 印发 办理 移交 竣工 交付 上线 到岗`,
    // 落实到 tells where something is put: 将责任落实到人.
    list`落实(?!到) 研究(?:制[定订]|出台|解决|推)`,
  )}`,
);

/** Words that may put an act in the future, wherever else they stand. */
export const futurePattern = new RegExp(
  alternatives(
    list`力争(?!做到|上游|先进)`,
    list`争取(?=在|于|到?20\d\d年|[今明]年|年内|年底|\d{1,2}月|早日)`,
    // 下一步打算:长期坚持 only says that what is done lasts.
    list`预计 预期 [有可]望 即将 下一?步(?![^,。;:]{0,6}:(?:继续)?长期坚持$)`,
    // Not 拟定, 拟写, which mean to draft, nor 拟提拔人选, who are only named.
    list`拟(?![定订稿任就写]|制(?![定订])|提拔|录|入|推荐|聘)`,
    list`计划 将 (?<!工作|今后|下一?步|[的些])打算(?=$|[^。;:,、])`,
    list`确保(?=20\d\d年|今年|年内|年底|\d{1,2}月)`,
  ),
  "y",
);
const wordPairs = pairsBeginning(futurePattern);

/** How far behind a word its verb is looked for, in code units. */
const reach = 60;

/** Where a future word stands in a stretch: offsets into it. */
export interface FutureWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a clause that put its act in the future, in order. */
export function futureWords(clause: string): FutureWord[] {
  const found: FutureWord[] = [];
  const length = clause.length;
  for (let at = nextBeginning(wordPairs, clause, 0, length); at < length;) {
    futurePattern.lastIndex = at;
    const word = futurePattern.exec(clause)?.[0];
    const end = at + (word?.length ?? 1);
    if (word && isFuture(word, clause.slice(Math.max(0, at - 5), at), clause.slice(end, end + reach))) {
      found.push({word, start: at, end});
    }
    at = nextBeginning(wordPairs, clause, end, length);
  }
  return found;
}

/** What is threatened. */
const threatened = /^(?:从[严重]|严肃|一律|坚决|依规|依纪|视情)[^,。;]{0,12}(?:追究|追责|问责|处理|处分|通报)/;

/** Whether a word between others is one of those, and not another that is written so. */
function isFuture(word: string, before: string, rest: string): boolean {
  // 将列入2025年计划 has no object: it is what is to be done.
  if (word === "将" && /^(?:列入|纳入)(?:20\d\d年|明年|下一?[年步]|下半年)/.test(rest)) return true;
  // 对失实的将从严追究责任 is a threat.
  if (word === "将" && before.endsWith("的") && threatened.test(rest)) return false;
  if (word === "将") return !/[即必终]$/.test(before) && futureVerb.test(rest) && !objectVerb.test(rest);
  if (word === "计划") return isVerbPlan(before, rest);
  if (word !== "拟") return true;
  // 26个拟改造小区: what stands between a measure word and its noun says which.
  if (/[个名处家户套宗栋座条项]$/.test(before) && !/^(?:[于在再]|[今明]年|年内|\d)/.test(rest)) return false;
  // 拟配租家庭名单 only says of whom.
  if (/^[^,。;、]{1,4}(?:家庭|对象|人选|名单)/.test(rest)) return false;
  return !/(?:[模虚草起对把与各]|确定|所有|涉及)$/.test(before) && !/^[^,。;、]{1,6}的[^,。;]/.test(rest);
}

/** 计划 is a verb before an act or a number: 计划投入, 今年计划招聘; else it is the name of a document. */
function isVerbPlan(before: string, rest: string): boolean {
  if (
    rest === "" ||
    /^(?:[,。;、的》”)和及与等中内:]|方案|安排|任务|完成率|书|表|生育|单列|投资额|总投资|投资的|数|量|外)/.test(
      rest,
    )
  )
    return false;
  if (/^[^,。;、]{1,8}的/.test(rest)) return false;
  if (
    /(?:[今明本]年|半年|季度|\d月|年内|目前|力争|20\d\d年|现|并|还|另|区|市|座|户|处|个|程|间|套|宗)$/.test(
      before,
    )
  )
    return true;
  return (
    before === "" ||
    /[,。;、:”)](?:又|还|共)?$/.test(before) ||
    /^(?:于|在|到|今年|年内|20\d\d年|\d)/.test(rest)
  );
}

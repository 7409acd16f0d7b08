import type {Span} from "../notice/frame.js";
import {occurrencesOf} from "../occurrences.js";
import {pairsBeginning} from "../patterns/edges.js";
import {nextBeginning} from "../patterns/pair-set.js";

/*
 * The words that govern a document named in 《》, and what they come to: 研究制定了《…》, 对《…》进行再分解.
 * A governing phrase is a run of verbs, so 制定印发 is read as 制定 and 印发.
 */

/** Verb as printed, and its normal form. */
const actions: Readonly<Record<string, string>> = {
  制定: "制定",
  制订: "制定",
  订立: "制定",
  制发: "印发",
  印发: "印发",
  下发: "印发",
  发文: "印发",
  颁布: "印发",
  出台: "出台",
  推出: "出台",
  发布: "发布",
  公布: "发布",
  公开: "发布",
  刊登: "发布",
  发表: "发布",
  修订: "修订",
  修改: "修订",
  修改完善: "修订",
  完善: "修订",
  健全: "修订",
  优化: "修订",
  细化: "修订",
  更新: "修订",
  调整: "修订",
  编制: "编制",
  编写: "编制",
  编印: "编制",
  编撰: "编制",
  编辑: "编制",
  编纂: "编制",
  编发: "编制",
  汇编: "编制",
  整理: "整理",
  建立: "建立",
  新建: "建立",
  设立: "建立",
  建好: "建立",
  拟定: "拟定",
  拟订: "拟定",
  拟制: "拟定",
  起草: "起草",
  形成: "形成",
  签订: "签订",
  签署: "签订",
  签约: "签订",
  印制: "印制",
  制作: "制作",
  拍摄: "拍摄",
  填写: "填写",
  提交: "报送",
  报送: "报送",
  上报: "报送",
  报告: "报送",
  通过: "通过",
  审定: "通过",
  审议: "审议",
  废止: "废止",
  清理: "清理",
  下达: "下达",
  发放: "发放",
  发送: "发送",
  征订: "发放",
  配发: "发放",
  转发: "转发",
  照抄照转: "转发",
  照转: "转发",
  按照: "依据",
  按: "依据",
  依据: "依据",
  依照: "依据",
  根据: "依据",
  遵照: "依据",
  参照: "依据",
  针对: "依据",
  结合: "依据",
  围绕: "依据",
  聚焦: "依据",
  以: "依据",
  违反: "违反",
  执行: "落实",
  落实: "落实",
  贯彻: "落实",
  遵守: "落实",
  对照: "落实",
  履行: "落实",
  践行: "落实",
  推进: "落实",
  抓好: "落实",
  对标: "落实",
  实施: "实施",
  施行: "实施",
  学习: "学习",
  学深悟透: "学习",
  研学: "学习",
  研读: "学习",
  研讨: "学习",
  学好: "学习",
  传达: "学习",
  领会: "学习",
  诵读: "学习",
  重温: "学习",
  学: "学习",
  宣传: "宣传",
  宣讲: "宣传",
  解读: "宣传",
  宣贯: "宣传",
  观看: "观看",
  收看: "观看",
  使用: "使用",
  运用: "使用",
  用好: "使用",
  用活: "使用",
  汇报: "使用",
  纳入: "纳入",
  列入: "纳入",
  列为: "纳入",
  融入: "纳入",
  写入: "纳入",
  入选: "参与编制",
  参编: "参与编制",
  分解: "分解",
  研究: "研究",
  讨论: "研究",
  梳理: "梳理",
  举办: "举办",
  完成: "编制",
};

/** Verbs that only say how another one is done: 研究制定, 印发实施, 组织学习. */
const colourless: ReadonlySet<string> = new Set(["研究", "讨论", "实施", "施行", "审议", "通过", "举办"]);
/** Acts that complete a text someone has made; the last of these names the act. */
const completing: ReadonlySet<string> = new Set(["印发", "出台", "发布", "转发"]);

const words = Object.keys(actions)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const MANNER =
  "正在|正|拟|高标准|高质量|重新|创新|严格|集中|精心|全面|认真|深入|机械|书面|再|组织|抓紧|加快|联合";
// Longest first; a lone 按, 以 or 学 is a verb only right before the title or behind its manner.
const phrase = new RegExp(`(?:(?:${MANNER}){0,3})(?:${words})(?:(?:并|并且|、|和)?(?:${words})){0,3}`, "y");
const phrasePairs = pairsBeginning(phrase);
const single = new RegExp(words, "g");

export interface GoverningVerb {
  /** As printed, without 了. */
  readonly verb: string;
  /** Normal form of the verb. */
  readonly action: string;
  /** What stands before the verb in its clause, where its subject would be. */
  readonly subject: string;
}

/** The action that a run of verbs comes to. */
function actionOf(verb: string): string {
  if (Object.hasOwn(actions, verb)) return actions[verb]!;
  const acts = occurrencesOf(single, verb).map(([word]) => ({word, action: actions[word]!}));
  const telling = acts.filter(({word}) => !colourless.has(word));
  const done = telling.filter(({action}) => completing.has(action));
  return (done[done.length - 1] ?? telling[0] ?? acts[acts.length - 1])!.action;
}

/** Manner that the printed verb does not need; 正在 and the like say how far the act has come or how it is done. */
const dropped = /^(?:组织|抓紧|加快|认真|深入|全面|联合|拟(?=正))+(?=..)/;

function governing(clause: string, {start, end}: Span): GoverningVerb {
  const verb = clause.slice(start, end).replace(dropped, "");
  return {verb, action: actionOf(verb), subject: clause.slice(0, start)};
}

/** Quoted stretches hold names, and their verbs govern nothing. */
function withoutNames(clause: string): string {
  if (!/[”》]/.test(clause)) return clause;
  return clause.replace(/“[^“”]{0,40}”|《[^《》]{0,120}》/g, (name) => "□".repeat(name.length));
}

/** The governing phrases of a clause, in order. */
function phrasesIn(clause: string): Span[] {
  const found: Span[] = [];
  const length = clause.length;
  for (let at = nextBeginning(phrasePairs, clause, 0, length); at < length;) {
    phrase.lastIndex = at;
    const end = phrase.test(clause) ? phrase.lastIndex : at + 1;
    if (phrase.lastIndex > 0) found.push({start: at, end});
    at = nextBeginning(phrasePairs, clause, end, length);
  }
  return found;
}

/**
 * The verb in front of a title.
 * @param clause the clause before 《, in its shadow
 */
export function verbBefore(clause: string): GoverningVerb | null {
  const plain = withoutNames(clause);
  // One-character verbs and prepositions stand right before what they govern.
  const last = phrasesIn(plain).findLast(
    ({start, end}) =>
      end - start > 1 || end === plain.length || (end + 1 === plain.length && plain[end] === "了"),
  );
  if (!last) return null;
  // 制定措施的《…》 and 修订后的《…》 govern something else or nothing.
  return /^后?的/.test(plain.slice(last.end)) ? null : governing(plain, last);
}

/**
 * The verb behind its object: 对《…》进行宣传, 将《…》纳入计划.
 * @param clause the clause after 》, in its shadow
 */
export function verbAfter(clause: string): GoverningVerb | null {
  const plain = withoutNames(clause);
  const verb = phrasesIn(plain).find(({start, end}) => end - start > 1);
  return verb ? {...governing(plain, verb), subject: ""} : null;
}

/**
 * The verb that ends the clause a title begins: 《…》已于10月召开会议发布.
 * @param clause the clause after 》, in its shadow
 */
export function verbAtEnd(clause: string): GoverningVerb | null {
  const plain = withoutNames(clause);
  const last = phrasesIn(plain).at(-1);
  if (
    !last ||
    last.end - last.start < 2 ||
    !/^(?:了|实施|完毕|到位|(?:至|到|给)?各[^,。;]{1,10})?$/.test(plain.slice(last.end))
  )
    return null;
  return {...governing(plain, last), subject: ""};
}

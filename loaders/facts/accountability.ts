import {occurrencesOf} from "../occurrences.js";
import type {Span} from "../notice/frame.js";
import {hanOrdinal} from "../outline/numerals.js";
import {pairsBeginning} from "../patterns/edges.js";
import {nextBeginning} from "../patterns/pair-set.js";
import {sentenceAround, type Clause} from "./clauses.js";
import {clauseUpTo, type ToldClauses} from "./told.js";

/** An act done to persons or units of the Party or of government. Offsets into the text. */
export interface Accountability extends Span {
  /** 党纪处分, 政务处分, 组织处理, 诫勉, 批评教育, 谈话提醒, 立案, 查处, 追责问责 … */
  readonly kind: string;
  /** The word that decided the kind, as in the shadow: 党内警告 is a 党纪处分. */
  readonly term: string;
  /** Null where the number is not printed; one where a single post or person is named. */
  readonly people: number | null;
  readonly units: number | null;
  readonly cases: number | null;
  /** A total is told with its breakdown; both are never added up. */
  readonly role: "total" | "breakdown" | "single";
  /** Index of the total to which a breakdown belongs. */
  readonly part_of: number | null;
  /** Index of the first of several acts done to the same person or persons. */
  readonly same_person: number | null;
}

const kinds: readonly (readonly [kind: string, words: string])[] = [
  ["党纪政务处分", "党纪[、和及与]?政务处分|党纪[、和及与]?政纪处分|党政纪处分|纪律处分"],
  ["党纪处分", "党纪(?:轻|重)?处分|党内(?:严重)?警告|严重警告|撤销党内职务|留党察看(?:[一两]年)?|开除党籍"],
  [
    "政务处分",
    "政务处分|政纪处分|行政处分|(?:政务|行政)(?:警告|记大?过|降级|撤职|开除)|记大?过|撤职|开除公职|(?<=[(、,:中到予])警告(?=处分|\\d)",
  ],
  [
    "组织处理",
    "组织处理|调离(?:[原现]?(?:工作)?岗位)?|免职|停职(?:检查)?|解聘|责令辞职|引咎辞职|降职|取消[^,。;、\\d]{0,8}(?:考察|任职|提拔|人选)[^,。;、\\d]{0,4}资格|取消(?=\\d+[人名][^,。;、\\d]{0,12}资格)|待岗|辞退(?=[^,。;、\\d]{0,8}\\d+[人名])|免去(?=\\d+[人名])|(?:调换|撤换)[^,。;、\\d]{0,4}人员",
  ],
  ["诫勉", "诫勉(?:谈话|处理)?"],
  [
    "责令检查",
    "责[令成][^,。;、\\d]{0,20}?(?:检查|检讨)|责[令成](?=\\d+[人名][^,。;、\\d]{0,14}(?:检查|检讨))|书面检查(?=\\d+[人名])",
  ],
  ["批评教育", "批评教育"],
  [
    "谈话提醒",
    "(?:谈话|约谈|教育|批评)提醒|提醒(?:谈话|约谈|教育)|警示(?:谈话|约谈)|批评谈话|约谈|提醒(?=\\d)",
  ],
  ["通报批评", "通报批评|点名(?:道姓)?通报"],
  ["通报", "通报(?:曝光)?(?!表扬|嘉奖|激励)"],
  ["立案审查调查", "立案审查调查"],
  ["立案", "立案(?:审查|调查|查处)?"],
  ["留置", "留置"],
  [
    "移送司法",
    "移[送交](?:司法|检察|公安)(?:机关)?|移送审查起诉|(?<=(?:司法|检察|公安)机关)移[送交](?![^,。;]{0,8}线索)",
  ],
  ["考核降档", "降档|考核(?:降等|降级|降格)"],
  ["调查", "(?:纪委|监委|纪检|监察)[^,。;\\d]{0,10}正在[^,。;\\d]{0,6}调查"],
  ["查处", "查处(?![理置])"],
  [
    "追责问责",
    "追责问责|问责追责|追究[^,。;、\\d]{0,6}责任|追究(?=了?\\d+[人名][^,。;、\\d]{0,12}责任)|追责|问责|处理(?=(?:相关|有关|责任人?|违纪|违规|违法|涉案|党员|领导|干部|公职|工作|人员){0,4}\\d+(?:人|名|个[^,。;\\d]{0,8}\\d+人)|[^,。;、\\d]{0,8}(?:党员|干部|人员|责任人)\\d+[人名])",
  ],
];
/** A term for a sanction. 处分 alone does not say whose discipline was broken. */
export const anyTerm = new RegExp([...kinds.map(([, words]) => `(${words})`), "(处分(?=\\d))"].join("|"), "y");
const termPairs = pairsBeginning(anyTerm);

/** Kinds that sum up others. */
const sums: Readonly<Record<string, readonly string[]>> = {
  党纪政务处分: ["党纪政务处分", "党纪处分", "政务处分"],
  党纪处分: ["党纪处分"],
  政务处分: ["政务处分"],
  组织处理: ["组织处理", "诫勉", "批评教育", "谈话提醒", "通报批评", "责令检查"],
};
/** Kinds of which one person may meet several. */
const chained = new Set([
  "立案",
  "立案审查调查",
  "留置",
  "党纪处分",
  "政务处分",
  "组织处理",
  "诫勉",
  "移送司法",
  "批评教育",
  "谈话提醒",
  "通报批评",
  "责令检查",
]);

const NUMBER = "(\\d{1,4}(?:,\\d{3})*|[一二两三四五六七八九十]{1,3})";
const UNIT_NOUN =
  "单位|部门|党组织|党委|党组|党支部|支部|总支|科室|处室|街道|乡镇|镇|乡|村|社区|县区|区县|学院|学校|医院|企业|公司|班子|机构|站所|局|委办";
const peopleCount = new RegExp(`(?<![前后末第])${NUMBER} ?余?(?:人次|人(?!民|大|才|事)|名(?!单|录|称))`);
const everyPeopleCount = new RegExp(peopleCount, "g");
const casesCount = new RegExp(`${NUMBER} ?余?(?:起|件|宗|案)(?!套)`);
const unitsCount = new RegExp(`${NUMBER} ?余?(?:个|家)[^,。;、\\d]{0,14}?(?:${UNIT_NOUN})`);
const unitsAfter = new RegExp(`(?:${UNIT_NOUN})${NUMBER}余?(?:个|家)`);
/** A count of secretaries or heads by the classifier that also counts units. */
const headsCount = new RegExp(
  `${NUMBER}个[^,。;、\\d]{0,8}?(?:书记|主任|局长|院长|校长|厂长|经理)(?=$|[进作给予]|同志)`,
);

/** Words after which an act is a rule, a wish or a habit. */
const generic =
  /凡|一律|一经|必须|应当|视情|(?<!年|岁)以上的|如[有果]|若|及时|定期|坚决|不力的(?=[,、严坚一]|单位|部门|干部|党组织|行为)|情节(?!(?:较|严)?重的(?:干部|人员|党员|同志|责任人))|制度|机制|办法|规定|屡|拒不|拟对|将对|将依|(?<![按重])要(?!负责|领导)|须|可以|严格(?!按)|每(?!名|位)|排名后|提级|力度|发现(?!的\d)|敢于|善于|对[^,。;]{0,20}的(?:严肃|坚决|从严|依规|依纪|给予|进行|予以)/;
/** Nouns that make of an act a document, a session or a lesson. */
const aboutActs =
  /制度|机制|办法|(?<!八项)规定|典型|案例|培训(?!费)|学习|警示教育|剖析|宣讲|廉政|廉洁|任前|节前|谈心|集体谈话/;
/** Those whom no sanction of the Party meets: enforcement of the law against firms and citizens. */
const outsiders =
  /企业|公司|商户|商家|业主|开发商|施工|供应商|承包|中标|经营|物业|车主|司机|车辆|摊贩|[药商饭酒网]店|网点|违建|偷排|走私|网络|违法(?:建设|占地|用地|案件|排污|行为)|未批先建|非法|涉黑|涉恶|犯罪团伙|诈骗|行政处罚|罚款|罚没/;
const insiders =
  /所属|下属|权属|直属|国有|国企|二级|子公司|集团|党组织|党支部|党委|书记|干部|党员|公职|工作人员|不正之风|腐败|享乐主义|奢靡|四风|不担当|不作为|乱作为|形式主义|官僚主义|违纪|中央八项规定|违反纪律|侵害群众利益|吃拿卡要|优亲厚友|以权谋私|雁过拔毛|挪用|作风|失职|渎职/;

const POST =
  "(?:主要)?(?:负责(?:同志|人)|领导)|(?:副|常务)*(?:书记|支书|主任|局长|厅长|院长|校长|处长|科长|所长|站长|镇长|乡长|区长|县长|市长|部长|会长|行长|经理|董事长|馆长|庭长|队长|班长|主席|会计|出纳|报账员)";
/** Somebody whose name is printed in part: 李某, 王某某. */
const namedInPart = /[一-龥]某{1,2}(?:同志)?$/;
const onePost = new RegExp(
  `(?:${POST})(?:同志)?(?:[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法))?|${namedInPart.source}`,
);
const person =
  /(?:\d人|干警|[民辅法]警|法官|检察官|[村校]医|职工|负责人|负责同志|责任人|人员|干部|同志|书记|支书|主任|[局厅院校处科所站镇乡区县市部会行馆庭队班]长|经理|主席|会计|出纳|员|教师|医生|党员|当事人|单位|企业|公司|部门|组织|支部|党组|个人|班子|者|领导|[局委办厅镇街道处])$/;
const plural = /相关|有关|等|各|们|涉及|部分|个别|所有|全体|存在|单位|部门|责任人|人员|\d|上述|这些|其中/;
const oneUnit = /(?:局|委|办|厅|镇|街道|中心|公司|学院|医院|学校|支部|党委|党组)$/;

/** A word that may tell of a sanction, before it is known whether it does. */
interface Hit extends Span {
  readonly kind: string;
  readonly clause: number;
}

interface Act extends Span {
  readonly kind: string;
  readonly term: string;
  people: number | null;
  units: number | null;
  readonly cases: number | null;
  readonly sentence: number;
  /** Whether the act names those to whom it was done, so that a later act may be done to the same. */
  readonly named: boolean;
  readonly follows: boolean;
}

/**
 * The sanctions told in clauses, in document order: counted ones, and uncounted ones done to a definite person or
 * unit. Threats, rules, lessons, enforcement against firms are none. The clauses are without quoted findings.
 */
export function accountabilityIn({text, stretches}: ToldClauses): Accountability[] {
  return stretches.flatMap((clauses) => actsIn(text, clauses)).reduce(told(text), []);
}

function actsIn(text: string, clauses: readonly Clause[]): Act[] {
  const hits = hitsIn(text, clauses);
  const acts: Act[] = [];
  hits.forEach((hit, i) => {
    const clause = clauses[hit.clause]!;
    const before = hits[i - 1]?.clause === hit.clause ? hits[i - 1]!.end : clause.start;
    const next = hits[i + 1];
    const limit = next?.clause === hit.clause ? next.start : clause.end;
    const last = acts[acts.length - 1];
    if (last && hit.start < last.end) return;
    // 追责10个单位、处理15人; 查处问题5起,处理5人: one act.
    const again = last && text.startsWith("处理", hit.start) && joined(text, last, hit);
    const counts = isCountedBefore(text, hit, before)
      ? null
      : countsAfter(text.slice(hit.end, limit), hit.kind);
    if (again && counts?.people != null && last.people === null) {
      acts[acts.length - 1] = {
        ...last,
        people: counts.people,
        units: last.units ?? counts.units,
        end: hit.end + counts.length,
      };
      return;
    }
    const act =
      (counts && counted(text, clause, hit, before, counts)) ??
      countedBefore(text, clauses, hit, before) ??
      named(text, clauses, hit, before) ??
      (last?.sentence === clause.sentence ? following(text, clause, hit, last) : null);
    // 对违反纪律的4人予以通报 is done to them; other reports are checks or lessons.
    const isReport = act?.kind === "通报" && !(act.named && act.people !== null);
    if (act && !(isReport && !isExposure(text, clauses, hit))) acts.push(act);
  });
  return acts;
}

function hitsIn(text: string, clauses: readonly Clause[]): Hit[] {
  const hits: Hit[] = [];
  const last = clauses.at(-1)?.end ?? 0;
  for (let i = 0, from = 0; i < clauses.length; i++) {
    const at = nextBeginning(termPairs, text, Math.max(from, clauses[i]!.start), last);
    i = clauseUpTo(clauses, i, at);
    if (i === clauses.length) break;
    const {start, end} = clauses[i]!;
    addHits(text, start, end, i, hits);
    from = end;
  }
  return hits;
}

function addHits(text: string, start: number, end: number, clause: number, hits: Hit[]): void {
  const words = text.slice(start, end);
  for (let at = nextBeginning(termPairs, words, 0, words.length); at < words.length;) {
    anyTerm.lastIndex = at;
    const m = anyTerm.exec(words);
    const next = at + (m?.[0].length ?? 1);
    if (m) {
      // 党内警告处分1人 names one act.
      const before = hits[hits.length - 1];
      const isTail =
        m[0] === "处分" && before?.clause === clause && text.slice(before.end, start + at).trim() === "";
      const group = m.findIndex((term: string | undefined, i) => i > 0 && term !== undefined);
      if (!isTail)
        hits.push({
          kind: kinds[group - 1]?.[0] ?? "党纪政务处分",
          clause,
          start: start + at,
          end: start + next,
        });
    }
    at = nextBeginning(termPairs, words, next, words.length);
  }
}

function joined(text: string, last: Act, hit: Hit): boolean {
  return (
    ["查处", "追责问责", "立案"].includes(last.kind) &&
    /^[、,]?(?:共|并)?$/.test(text.slice(last.end, hit.start))
  );
}

/** In 给予2人党内警告处分、1人诫勉 each number stands before its own act, and the next one is no count of this. */
function isCountedBefore(text: string, hit: Hit, before: number): boolean {
  return (
    countedActor.test(text.slice(before, hit.start)) &&
    /^(?:处分|处理|谈话)?[、和]/.test(text.slice(hit.end, hit.end + 3))
  );
}

const countedActor = /(?:给予|对|[、和]|^)\d+(?:人|名[^,。;、\d]{0,12})(?:给予|予以|进行)?$/;

interface Counts {
  readonly people: number | null;
  readonly units: number | null;
  readonly cases: number | null;
  /** Length of what was read, up to the end of the last count. */
  readonly length: number;
}

/** Furthest a count may stand behind the word that it counts, in code units. */
const reach = 40;

function countsAfter(following: string, kind: string): Counts | null {
  // 约谈乡镇(街道)党(工)委书记8人次
  const rest = following.includes("(") ? following.replace(gloss, "□$1□") : following;
  const stop = rest.slice(0, reach + 10).search(/^、\d|[(。;:]|、(?!\d)(?![^、]{0,12}\d{1,4}(?:人|名))/);
  const gap = rest.slice(0, stop < 0 ? reach + 10 : stop);
  const found = countsIn(gap);
  if (!found) return null;
  const lead = gap.slice(0, found.from);
  // 受到党纪处分的5人: whoever was punished is counted.
  if (lead === "" || (lead === "的" && found.people !== null && kind !== "通报")) return found;
  if (
    lead.startsWith("的") ||
    (kind !== "通报" && aboutActs.test(lead)) ||
    /(?:并|后|及)?(?:开展|(?<!党)组织|召开|学习|走访|完成|整改|清退|追缴|收回|推动)/.test(lead)
  )
    return null;
  return found;
}

/** What a name adds in brackets: 乡镇(街道). */
const gloss = /\(([^()\d,。;:]{1,4})\)(?=[一-龥])/g;

/** How cases and units are counted; most gaps count people alone. */
const otherCounts = /[起件宗案个家]/;

function countsIn(gap: string): (Counts & {from: number}) | null {
  const people = peopleCount.exec(gap);
  if (!otherCounts.test(gap)) {
    if (!people) return null;
    const length = people.index + people[0].length;
    return {people: numberOf(people[1]!), cases: null, units: null, from: people.index, length};
  }
  const cases = casesCount.exec(gap);
  const units = unitsCount.exec(gap) ?? unitsAfter.exec(gap);
  const all = [people, cases, units].filter((m) => m !== null);
  if (all.length === 0) return null;
  const heads = units && !people ? headsCount.exec(gap) : null;
  return {
    people: people ? numberOf(people[1]!) : heads ? numberOf(heads[1]!) : null,
    cases: cases && numberOf(cases[1]!),
    units: units && !heads ? numberOf(units[1]!) : null,
    from: Math.min(...all.map((m) => m.index)),
    length: Math.max(...all.map((m) => m.index + m[0].length), units && !people ? gap.length : 0),
  };
}

function numberOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed.replaceAll(",", "")) : hanOrdinal(printed.replaceAll("两", "二"));
}

/** What 责令5名村干部作出检查 ends with. */
const ordered = /^[^,。;、\d]{0,12}?(?:检查|检讨)/;

/** 给予党纪处分2人; 约谈支部书记3名; 查处问题6起11人. */
function counted(text: string, clause: Clause, hit: Hit, before: number, counts: Counts): Act | null {
  const own = hit.end + counts.length;
  const rest = hit.kind === "责令检查" ? ordered.exec(text.slice(own, clause.end)) : null;
  const end = own + (rest?.[0].length ?? 0);
  const lead = text.slice(before, hit.start);
  const object = text.slice(hit.end, end);
  if (/(?:拟|将|计划|每[年月季半])[^,。;]{0,6}$|的$/.test(lead) || /任前|节前|廉政|廉洁|集体$/.test(lead))
    return null;
  if (/查处|立案|约谈|通报|处理|提醒|批评/.test(text.slice(hit.start, hit.end))) {
    const whole = text.slice(clause.start, clause.end);
    const about = hit.kind === "立案" ? whole : object;
    if (isOutsider(about) || (text.startsWith("立案查处", hit.start) && !insiders.test(whole))) return null;
    // 查处 is also what the law does to projects and premises.
    if (hit.kind === "查处" && !insiders.test(object) && counts.people === null) return null;
  }
  const opening = /(?:共)?(?:分别)?(?:给予|予以)?(?:共)?$/.exec(lead)!;
  const subject = /对[^,。;:]{2,24}$/.exec(lead);
  const start = hit.start - (subject?.[0].length ?? opening[0].length);
  return act(text, clause, hit, {start, end}, counts, subject !== null);
}

/** 涉嫌犯罪的1人移送检察机关. */
const suspected = /[^,。;、]{0,16}\d+(?:人|名[^,。;\d]{1,8})$/;

/** 对2名责任人进行批评教育; 3名干部被诫勉; 对涉及的2起问题立案审查. */
function countedBefore(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const lead = leadOf(text, clauses, hit, before);
  const subject =
    /(?:对|将|给予|约谈)[^对]{2,60}$/.exec(lead) ??
    /^.{0,60}(?:被|受到|因|受)[^,。;]{0,30}$/.exec(lead) ??
    suspected.exec(lead);
  const bears =
    /(?:进行|作出|给予|予以|实施|采取|问题|涉嫌|受到?|被|在全)[^,。;\d]{0,14}$/.test(lead) || person.test(lead);
  if (!subject || !bears) return null;
  const counts = countsIn(subject[0]);
  if (!counts || generic.test(subject[0]) || aboutActs.test(subject[0])) return null;
  if (isOutsider(subject[0])) return null;
  const all = occurrencesOf(everyPeopleCount, subject[0]).map((m) => numberOf(m[1]!));
  const people = all.length > 1 ? all.reduce((sum, n) => sum + n) : counts.people;
  const span = {start: hit.start - subject[0].length, end: actEnd(text, hit)};
  return act(text, clauses[hit.clause]!, hit, span, {...counts, people}, true);
}

/** The words before an act; where it only says 给予, the clause before names those to whom it was done. */
function leadOf(text: string, clauses: readonly Clause[], hit: Hit, before: number): string {
  const lead = text.slice(before, hit.start);
  const previous = clauses[hit.clause - 1];
  const isBare =
    before === clauses[hit.clause]!.start && /^(?:均|都|分别)?(?:给予|予以|进行|作出)了?$/.test(lead);
  if (!isBare || previous?.sentence !== clauses[hit.clause]!.sentence) return lead;
  return text[previous.start] === "对" ? text.slice(previous.start, hit.start) : lead;
}

/** Those to whom an act was done, before it: 对相关负责人进行批评教育, 给予原局长李某党内警告. */
const doneTo =
  /对([^,。;对]{2,40}?)(?:,[^,。;]{0,12})?(?:(?:进行|作出|给予|予以|实施|采取)了?[^,。;、]{0,4}|问题|(?<=某))$|(?:给予|予以)了?([^,。;、给予]{2,30})$|([^,。;、]{2,24}?)(?:已|均)?(?:受到|被)(?:了|给予|予以)?$/;
/** The same within it: 责令相关责任人作出书面检查. */
const toldWithin = /^责[令成]([^,。;]{2,12}?)(?:向[^,。;]{2,8}?)?[作做]出?(?:书面|深刻)?检/;

/** 对相关负责人进行批评教育: uncounted, but done to someone. */
function named(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  if (hit.kind === "调查") return act(text, clause, hit, hit, none, false);
  let lead = text.slice(before, hit.start);
  let from = before;
  if (/^[^对]{0,12}(?:给予|进行|作出)了[^,。;]{0,4}$/.test(lead) && !lead.includes("对")) {
    const previous = clauses[hit.clause - 1];
    if (previous?.sentence !== clause.sentence) return null;
    from = previous.start;
    lead = text.slice(from, hit.start);
  }
  const within = hit.kind === "责令检查" ? toldWithin.exec(text.slice(hit.start, hit.end)) : null;
  const m = within ?? doneTo.exec(lead);
  if (!m) return null;
  const who = (m[1] ?? m[2] ?? m[3])!;
  // 受到党纪处分 is also told of anyone: who is it must be said.
  if (m[3] !== undefined && (plural.test(who) || !onePost.test(who))) return null;
  const isPerson = person.test(who) || /严重违纪|违纪违法|涉嫌|某/.test(who);
  if (!isPerson || generic.test(lead) || aboutActs.test(lead) || isOutsider(who)) return null;
  if (m[2] !== undefined && isRule(text, clauses, hit.clause)) return null;
  const start = within ? hit.start : from + m.index;
  return act(text, clause, hit, {start, end: actEnd(text, hit)}, inferred(who), true);
}

/** Whether the clause before says for whom a sanction would be: 对履职不力的,给予责任人批评教育. */
function isRule(text: string, clauses: readonly Clause[], clause: number): boolean {
  const previous = clauses[clause - 1];
  if (previous?.sentence !== clauses[clause]!.sentence) return false;
  const condition = text.slice(previous.start, previous.end);
  return condition.endsWith("的") || generic.test(condition);
}

function isOutsider(who: string): boolean {
  return outsiders.test(who) && !insiders.test(who);
}

const none: Counts = {people: null, units: null, cases: null, length: 0};

/** How many a subject without a number names: one for a single post, two for two posts, else unknown. */
function inferred(who: string): Counts {
  if (plural.test(who)) return none;
  if (oneUnit.test(who)) return {...none, units: 1};
  const posts = who.split(/[、和及与]/).filter((part) => onePost.test(part));
  const name = new RegExp(`(?:${POST})[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法|$)`).test(who);
  return posts.length === 0 ? none : {...none, people: name ? 1 : posts.length};
}

/** An act without a subject of its own, done to those of the act before: 并采取留置措施, 给予其开除党籍. */
function following(text: string, clause: Clause, hit: Hit, last: Act): Act | null {
  if (!chained.has(hit.kind) || !(last.named || last.follows)) return null;
  const lead = text.slice(Math.max(last.end, clause.start), hit.start);
  const plain =
    /^(?:[、,和及与]|以及)?(?:并|同时|后|依规依纪|依法依规|先后|又|也|随后|分别|被|已|予以|给予|受到|作出|进行|采取|其|重新|处分|措施|涉嫌犯罪(?:问题)?|涉嫌[^,。;]{0,8})*$/;
  if (!plain.test(lead)) return null;
  const start = hit.start - /(?:分别|重新|被|给予其?|予以|受到|采取|涉嫌[^,。;]{0,8})*$/.exec(lead)![0].length;
  // Two sanctions shared out between the same persons, 分别给予党内严重警告、党内警告, are one entry.
  if (last.follows && last.kind === hit.kind && /^(?:处分)?[、和]$/.test(text.slice(last.end, hit.start)))
    return null;
  return {
    ...act(
      text,
      clause,
      hit,
      {start, end: actEnd(text, hit)},
      {...none, people: last.people, units: last.units},
      false,
    ),
    follows: true,
  };
}

function act(text: string, {sentence}: Clause, hit: Hit, span: Span, counts: Counts, isNamed: boolean): Act {
  const {people, units, cases} = counts;
  const term = text.slice(hit.start, hit.end);
  return {
    kind: hit.kind,
    term,
    people,
    units,
    cases,
    start: span.start,
    end: span.end,
    sentence,
    named: isNamed,
    follows: false,
  };
}

function actEnd(text: string, hit: Hit): number {
  const more = hit.kind === "政务处分" ? moreOfState : moreOfParty;
  return hit.end + more.exec(text.slice(hit.end, hit.end + 14))![0].length;
}

/** Sanctions of one kind share an entry: 党内警告、严重警告; 党内警告、政务记过 are two. */
const moreOfParty = /^(?:[、和](?:党内)?(?:严重)?警告)?(?:处分|处理|措施|谈话)?/;
const moreOfState = /^(?:[、和](?:政务)?(?:警告|记大?过))?(?:处分|处理|措施|谈话)?/;

/** Cases made known by name are a sanction where others stand beside them; elsewhere they are a lesson. */
function isExposure(text: string, clauses: readonly Clause[], hit: Hit): boolean {
  const clause = clauses[hit.clause]!;
  const [first, last] = sentenceAround(clauses, hit.clause);
  const sentence = text.slice(clauses[first]!.start, clauses[last]!.end);
  if (/警示教育|学习|观看|传达|剖析|以案/.test(sentence)) return false;
  return (
    /通报(?:曝光)?[^,。;、]{0,20}\d+起/.test(text.slice(hit.start, clause.end)) &&
    (/曝光|点名/.test(sentence) || /查处|处分\d|诫勉\d|问责\d|立案\d/.test(sentence))
  );
}

interface Frame {
  readonly index: number;
  readonly end: number;
  left: number | null;
  readonly bracket: boolean;
}

/** Gives every act its part in a total and in a chain. */
function told(text: string): (rows: Accountability[], act: Act, i: number) => Accountability[] {
  const frames: Frame[] = [];
  let chain: number | null = null;
  return (rows, {kind, term, people, units, cases, start, end, follows}, index) => {
    while (frames.length > 0 && frames[frames.length - 1]!.end <= start) frames.pop();
    let frame = frames[frames.length - 1];
    while (frame && !frame.bracket && !belongs(rows[frame.index]!, frame, kind, people)) {
      frames.pop();
      frame = frames[frames.length - 1];
    }
    if (frame && frame.left !== null) frame.left -= people ?? 0;
    if (frame) {
      const total = rows[frame.index]!;
      rows[frame.index] = {...total, role: total.part_of === null ? "total" : total.role};
    }
    if (!follows) chain = null;
    else {
      chain ??= index - 1;
      rows[chain] = {...rows[chain]!, same_person: chain};
    }
    rows.push({
      kind,
      term,
      people,
      units,
      cases,
      role: frame ? "breakdown" : "single",
      part_of: frame?.index ?? null,
      same_person: chain,
      start,
      end,
    });
    const opened = /^(?:(\((?:其中)?[,:]?)|[,;、]?其中[,:]?|:)/.exec(text.slice(end, end + 6));
    if (opened && people !== 0) {
      const bracket = opened[1] !== undefined;
      const rest = text.slice(end, end + 200).search(bracket ? /\)/ : /[。\n]/);
      frames.push({index, end: end + (rest < 0 ? 200 : rest), left: people, bracket});
    }
    return rows;
  };
}

/** Whether an act may be part of a total: of its kind, and no more than is left of it. */
function belongs(total: Accountability, {left}: Frame, kind: string, people: number | null): boolean {
  const parts = sums[total.kind];
  if (parts && !parts.includes(kind)) return false;
  if (!parts && !["追责问责", "查处", "立案", "立案审查调查"].includes(total.kind)) return false;
  return left === null || people === null ? left !== 0 : people <= left;
}

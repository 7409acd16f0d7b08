import {kindsOf} from "../code-units.js";
import {occurrencesOf} from "../occurrences.js";
import {skipSpace} from "../outline/lines.js";
import {sentenceAround, type Clause} from "./clauses.js";
import type {ClausesIn} from "./clauses-in.js";
import type {Span} from "../notice/frame.js";
import {closingStatus} from "../notice/printed-status.js";
import {Cues} from "../patterns/cues.js";
import {pairsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {dateIn} from "./deadlines.js";
import {futurePattern, futureWords} from "./modality.js";

export type Status = "done" | "ongoing" | "planned" | "mixed";

/** A status with the words that decided it, in order of the text. */
export interface StatusReading {
  readonly status: Status;
  readonly terms: readonly string[];
}

/** What one clause says of its act. */
interface Aspect {
  readonly done: string | null;
  readonly running: string | null;
  /** That it recurs or continues. */
  readonly habit: string | null;
  readonly planned: string | null;
  /** An unfinished share: 其余2个正在办理, 48个中已化解14个. */
  readonly share: string | null;
}

const ordinal =
  /(?:[(]?[一二三四五六七八九十\d]{1,3}[).、.:]|[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,2}[,、]|首先|其次|再次|最后|[①-⑳⑴-⒇㈠-㈩])[,、:]?/y;
/** Longest run-in heading, in code units, and what its characters say of it: it has at most one comma or colon. */
const longestHeading = 36;
const [endsHeading, inNoHeading, commaOrColon] = [1, 2, 3];
const headingSigns = kindsOf([endsHeading, "。\n"], [inNoHeading, ";0123456789《已了"], [commaOrColon, ",:"]);

const CLASSIFIER =
  "人次|家次|件次|场次|轮次|万平方米|平方米|公里|万元|亿元|[次期场批轮个条项件家份人名户处座套台辆亩米吨元章起宗例只所张篇册本幅艘口眼块支部株盏根间栋门笔堂节头幢]";
const count = new RegExp(
  `(?<![第后从])(?:\\d+(?:[.,]\\d+)*(?:余|多)?万?(?:余|多)?|[二两三四五六七八九十](?:[一二三四五六七八九十百千]{0,3})|一(?=[次期场]))(?:余|多)?(?:${CLASSIFIER})(?!方面|工作日|学时|小时)`,
);
/** A number at least or at most is what a rule bids. */
const bidden = /至少|不少于|不低于|不超过/;
const frequency = new RegExp(`${bidden.source}|每|原则上`);
/** Results and rankings are not acts. */
const result = /排名|位[居列次]|同比|环比|列全|居全|总投资/;
/** What is done whenever a case arises is a duty. */
const duty =
  /及时(?!高效|、|性)|立即|随时|一律|凡|能[^,。;]{0,8}的|对[^,。;]{2,24}的(?:立即|及时|严肃|给予|予以|全部|限期)/;
/** An act without a mark, told of a definite object. */
const plain =
  /对[^,。;]{4,50}进行了?(?:全面|专项|集中|逐一|重点|系统)?(?:检查|巡听|清查|清理|排查|摸排|疏通|修复|梳理|核查|评估|整改|改造|审核|督查|调查|测量)/;

/** Aspect that marks an act as finished. */
const finished =
  /(?<!业|而|早)已(?![^,。;]{0,12}的[^,。;]|形成[^,。;]{0,10}(?:初稿|草案|征求意见稿))|(?<![为除不到])了(?![解然结])|(?<!确保|按时|尽快|推动|未|督促限期|如期)完成(?!率|时限|情况|质量|年度|目标|好|对|后|各项|的[^,。;])|(?:已|均|全部)[^,。;]{0,6}整改到位|销号(?=\d|完)|办结(?!率)|均建成|已建成|(?<!党)建成(?!后|区)|投入使用|投用|[构建组]?建立?起|形成了|清零(?!行动|见底)|(?:均|全部|全额|悉数|如数)(?:已|在|由)?[^,。;]{0,6}(?:到位|公示|公开|上岗|整改|缴[入纳至]|上缴|入库|入账|退还|收回|归还|兑付|拨付|发放)(?!率|情况|的[^,。;])|争取到(?!位|20|[今明]年)|(?<!(?:确保|按时|尽快|早日|推[动进]|如期|加快|力争|待)[^,。;]{0,10})(?:并网发电|竣工|投产|封顶|完工|通车|通水)$|被(?:开除|采取|给予|留置|免[职去]|撤[职销]|立案)|受到[^,。;]{0,12}(?:处分|处理|处罚)|移送(?:司法|检察|公安)(?:机关)?|(?:提高|增加|压缩|降低?|调整|上调|下调)[到至](?=每|\d[\d.]*[万亿]?元)|由[^,。;]{1,12}(?:提高|提升|增加|压缩|缩短|降低?|调整|减少|上升|下降|扩大)[^,。;]{0,2}[到至为]|(?:时限|时间|周期|环节|流程|材料|用时|时长)[^,。;\d]{0,6}(?:压缩|缩短|精简|压减|减少?)[到至为]\d|(?<=[^,。;]{2})(?<!(?:推[动进]|确保|力争|争取|努力|逐步|全面|尽快|早日|[以为])[^,。;]{0,16})实现[^,。;]{0,10}(?:全覆盖|直达|联网|互联互通|线上办理|在线办理|全程网办|通办|人脸识别)|(?<!未|待|须|需|后)经[^,。;]{2,16}批复(?![的后前])/;
/** Acts that are done once told, unless something says otherwise. */
const definite =
  /召开|成立|组建|设立|建立|(?<!待)(?:印发|出台|下发|发布)|制定|制订|修订|制发|下达|聘请|聘任|举办|签订|签署|签约(?=\d|项目(?:\d|总?投资))|推出|增设|开设|设置|搭建|开通|公布|公开遴选|公开招聘|面向社会公开|启动|启用|选派|选聘|选调|制作|制成|编制(?!部门|办|事项|数|人员|[内外])|编印|汇编|拟定|起草|列出|梳理出|(?<!对)纳入(?![^,。;]{0,16}计划)|列入(?![^,。;]{0,16}计划)|挂牌|揭牌|获批|更名|选举产生|观看|退还|补缴|退缴|腾退|核销|冲销|补记|补签|追缴|追回|收回|清退|解除|调整(?=充实|优化|完善)|充实调整|[给予]予[^,。;]{0,16}(?:处分|处理|批评|诫勉|警告|免职|解聘|辞退|除名)|免去[^,。;]{2,20}职务|上线(?!线下)|审议通过|引入|进行了?(?:诫勉|提醒|批评|警示)(?:谈话|教育)?|(?:责令|责成)[^,。;]{2,24}(?:作出?|写出|书面)[^,。;]{0,4}(?:检查|检讨)|约谈|通报(?=批评|了|典型|曝光)|挂钩|确定(?=为|了)|新建(?=\d)|改造(?=\d)|细化制定|研究制定|加装|接任|改由|接转|并入|撤并|注销(?!率)|调剂[给到至]|移交给|重新(?:厘定|核定|划定|认定)|不再(?:搞|实行|使用|设置|列支|审批|执行|留存|兼任)|从[^,。;]{2,20}(?:抽取|摇号|选取)|通过[^,。;]{0,16}(?:认证|验收|评审|鉴定)(?![后的])/;
const drafting: ReadonlySet<string> = new Set(["起草", "拟定"]);
const now =
  /正在|(?<![公改修纠更端方真反立转严])正(?=根据|按|与|积极|抓紧|加紧|全力|组织|开展|有序|着手|进行)|(?:加快|抓紧|加紧|着手)(?:研究)?(?:制定|编制|起草|修订)|推进中|进行中|办理中|整改中|尚未|有待|初步(?:谋划|探索|形成[^,。;]{0,6}思路|考虑)|按序时|有序推进|稳步推进|陆续推进|正等(?:着|待)|持续(?:追偿|追缴|追讨|催收|催缴|清收|追收)/;
const rest =
  /(?:其余|剩余|剩下的?|余下|还有|另有|未完成的?)(?![^,。;(]{0,8}\([^()]{0,60}\)已)(?![^,。;]{0,16}(?:已(?!经?[^,。;]{0,12}(?:挂牌|起诉|提起诉讼|进入[^,。;]{0,4}程序|申请[^,。;]{0,4}执行|报批|上报|启动))|均|全部完成|符合|达标|受到|被|给予|了(?![解然结])|承担|转为|改为|调整为))(?=[^,。;]{0,20}(?:个|件|项|条|处|户|宗|所|名|人|座|台|家|亩|间|辆|套|起|笔|部分|项目|问题|资金|款|万元))|(?:其余|余下|剩余)的(?=[^,。;]{2,12}前)/;
const recurring =
  /(?<!不)定期|(?<![每元][人户名亩辆次])每(?:两|半|三|\d)?(?:个)?(?:年|月|季度?|周|日|天|半年|学期|旬)(?!度?可|[一二三四五六日]?的[^,。;]{0,6}会|[^,。;]{0,12}固定|[^,。;]{0,10}(?:制度|机制)|约?\d[\d.]*余?[万亿]?余?(?:元|吨|千瓦|小时|分钟)|[^,。;]{0,10}时间\d|[^,。;]{0,4}(?:增收|增加|节约|节省|减少|创收)|[^,。;\d]{0,8}(?:租金|租赁费|承包费|管理费|收益|分红)[^,。;\d]{0,4}\d)|按[月季年周](?=[^度])|常态(?:化)?(?:、[^,。;、]{2,4}化)?(?=开展|推进|实施|做好|引进|组织|收集|排查|巡查|抓|进行|落实|监督|检查|督|召开)|长期坚持/;
const continuing =
  /持续(?<=^.{0,8}持续)(?<!(?:聚焦|围绕)持续)(?=推进|开展|加强|强化|抓|做好|深化|加大|实施|巩固|推动(?![^,。;]{0,20}化$)|改进|督查|跟踪|跟进|整治|完善|开设|关注|排查|监测|组织)|坚持(?=每|常态)|继续(?=开展|推进|加强|做好|抓|实施|加大|深化|完善|组织|跟踪)/;
const hastening =
  /(?:加快|加速|积极|大力|着力|全力|压茬|稳妥)(?:推进|推动)[^,。;]{0,30}(?:项目|工程|建设|改造|整合|调整|合作|搬迁|治理|工作|编制|办理|进度|开工|手续)|加快推进|加快[^,。;]{2,24}(?:项目|工程|建设|改造|整合|调整|搬迁|编制|进度|步伐)/;
/** Tails that tell what an act is for. */
const purpose =
  /^(?:不断|从而|进而|进一步(?!明确)|切实|有效|努力|着力(?!推[进动]|解决)|确保|推动|促进|促使|保障|提升|提高|增强|打造|实现|形成(?!了)|营造|筑牢|凝聚|引导|真正|严防|防止|避免|为[^,。;]{2,40}提供|以[^,。;]{2,12}促|持续(?:提升|优化提升|营造|擦亮|增强|激发|释放|维护|巩固|打造|净化|改善|提高|向好|壮大|放大|扩大|夯实|拓展)|加快(?:形成|实现|释放|延伸|培育|推动形成|构建)|全面提升|全面提高|使|让)/;
const purposePairs = pairsBeginning(purpose);
/** What a partner does by a contract that has been signed is an act of its own: 签订协议,省级专家每月来院带教. */
const partner = /签[订署][^。;]{0,40}?(?:协议|合同),(?!由|约定|明确|规定|要求|双方|按)[^,。;]{2,12}$/;
/** A share of what the clause before says is under way: 正在审核档案326卷,已完成281卷. */
const shareOfRunning =
  /^(?:目前|现|现已|截至[^,。;]{2,10})?已?经?(?:完成|办结|审结|整改|化解|审核)\d[\d.]*余?万?(?:平方米|亩|公里|[个件条处户宗所家项名卷份笔人台套])$/;
/** A rule that has just been made: what recurs in its sentence is its content. */
const rule =
  /固定[在为]|(?:制定|制订|建立|印发|出台|健全|完善|修订|下发|推行|形成|实行|执行|规范|签订|明确|编制)[^。;]{0,40}?(?:《|协议|专人|负责|制度|机制|办法|清单|方案|计划|规定|细则|意见|规则|规程|标准|体系)|(?:实行|推行)[^。;,]{0,8}“/;

/** Acts that a notice puts into its own future without a word for it. */
const later =
  /(?<![\d一二三四五六七八九十两几近当])年内|年底前|(?:1[0-2]|[1-9])月(?:份|底)?(?:前|全部|正式)|(?:\d{1,2}|[一二两三四五])年内(?=[^,。;]{0,8}(?:实现|完成|达到|建成|全覆盖|还清|付清|消化|清零))|20\d\d年[^,。;\d]{2,8}前(?:全部)?(?:建成|完成|投用|投入使用|竣工|完工|交付|到位)|(?<![等期优接招])待[^,。;]{2,20}后(?=[^,。;])|(?:说好|约好|答应|承诺)了?(?=[^,。;《]{0,12}(?:前|之后|年底|月底))/;

/** What is quoted tells of no act. */
const quoted = /“[^”]{0,60}”/g;

const cues = new Cues({
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
const may = cues.bits;
const mayGoOn = may.recurring | may.continuing | may.hastening;
const mayBeDone = may.finished | may.definite | may.count | may.plain;
const mayBeOpen = mayGoOn | may.now | may.rest | may.future | may.later;

/** What is known of the promises of a notice. */
export interface Promises {
  /** Spans of the promises that were open on the day of signature. */
  readonly open: readonly Span[];
  /** `YYYY-MM-DD`; without it nobody can tell a promise from one that is past. */
  readonly issueDate: string | null;
}

const nothingKnown: Promises = {open: [], issueDate: null};

/** The body of a measure, titles blanked out. */
interface Body {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** For each clause the bits of the patterns that may match in it. */
  readonly seen: readonly number[];
  readonly promises: Promises;
  /** How far the offsets of the clauses lie before those of the notice. */
  readonly offset: number;
}

/**
 * Status of a measure from the aspect and the modality of its clauses. Its ordinal, its run-in heading,
 * purposes, and recurrence that a new rule lays down say nothing of it.
 *
 * @param notice the clauses of the notice; `start` and `end` are offsets into it
 * @param promises what a clause promises is to come, whatever its words; a promise that is past is none
 */
export function statusOf(
  notice: ClausesIn,
  start: number,
  end: number,
  promises: Promises = nothingKnown,
): StatusReading {
  const stretch = notice.stretch(start, end);
  const {text} = stretch;
  const words = text.slice(stretch.start, stretch.end);
  const printed = closingStatus(words);
  const all = notice.of(stretch, stretch.start + bodyStart(words));
  // What stands in brackets at the end is the status of the whole problem.
  const clauses = printed ? all.filter((each) => each.start < stretch.start + printed.start) : all;
  const body: Body = {
    text,
    clauses,
    seen: clauses.map((each) => cues.in(text, each.start, each.end)),
    promises: {...promises, open: promises.open.filter((each) => each.start < end && each.end > start)},
    offset: start - stretch.start,
  };
  const done: string[] = [];
  const running: string[] = [];
  const habits: string[] = [];
  const planned: string[] = [];
  const shares: string[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const wantsDone = !isToldEnough(done);
    const mayTell = body.seen[i]! & (wantsDone ? mayBeDone | mayBeOpen : mayBeOpen);
    if (mayTell === 0 && body.promises.open.length === 0) continue;
    const aspect = aspectOf(body, i, wantsDone);
    if (aspect.done !== null) done.push(aspect.done);
    if (aspect.running !== null) running.push(aspect.running);
    if (aspect.habit !== null) habits.push(aspect.habit);
    if (aspect.planned !== null) planned.push(aspect.planned);
    if (aspect.share !== null) shares.push(aspect.share);
  }
  addUnfinishedShares(words, shares);
  // 已完成,长期坚持: what recurs is only to last.
  const lasts = printed !== null && printedStatusOf(printed.words) === "done";
  if (!lasts) running.push(...habits);
  else if (done.length === 0) done.push(printed.words);
  const open = shares.length > 0 ? [...running, ...shares] : running;
  if (done.length > 0) {
    // What is drafted and still under way is not done yet.
    if (open.length > 0 && done.every(isDraft)) return {status: "ongoing", terms: [...done, ...open]};
    // One object of which a part is left is under way as a whole.
    // What is left and has but its plan is a part of its own: 复耕86亩,剩余23亩计划明年种植.
    const isPlanned = running.length === 0 && planned.length > 0;
    const oneObject = shares.length > 0 && (isPartOfSum(done) || (done.length <= 1 && !isPlanned));
    if (oneObject) return {status: "ongoing", terms: [...done, ...open]};
    const mixed = open.length + planned.length > 0;
    return mixed
      ? {status: "mixed", terms: [...done.slice(0, mostDone), ...open, ...planned]}
      : {status: "done", terms: done.slice(0, mostDone)};
  }
  // 余下7宗待合同期满后收回: a share that is only to come is not under way.
  if (running.length === 0 && shares.length > 0 && planned.length > 0)
    return {status: "planned", terms: [...shares, ...planned]};
  if (open.length > 0) return {status: "ongoing", terms: open};
  if (planned.length > 0) return {status: "planned", terms: planned};
  return {status: "ongoing", terms: []};
}

/** Whether all that is told of is a sum of money and how much of it is settled: 案款1093万元,已发还967万元. */
function isPartOfSum(done: readonly string[]): boolean {
  return done.length === 2 && /^\d.*元$/.test(done[0]!) && done[1]!.startsWith("已");
}

/** So many finished acts are told of. */
const mostDone = 3;

function isDraft(term: string): boolean {
  return drafting.has(term);
}

/** Whether one finished act more changes nothing. */
function isToldEnough(done: readonly string[]): boolean {
  return done.length >= mostDone && !done.every(isDraft);
}

/** Where the body of a measure begins: behind its ordinal and its run-in heading. */
function bodyStart(text: string): number {
  ordinal.lastIndex = 0;
  if (!ordinal.test(text)) return 0;
  const from = skipSpace(text, ordinal.lastIndex, text.length);
  const limit = Math.min(text.length, from + longestHeading + 1);
  let commas = 0;
  for (let stop = from; stop < limit && commas <= 1; stop++) {
    const sign = headingSigns[text.charCodeAt(stop)];
    if (sign === endsHeading) return stop + 2 < text.length ? stop + 1 : from;
    if (sign === inNoHeading) return from;
    if (sign === commaOrColon) commas++;
  }
  return from;
}

/** @param wantsDone whether it matters if the act is finished */
function aspectOf(body: Body, i: number, wantsDone: boolean): Aspect {
  const {start, end} = body.clauses[i]!;
  const seen = body.seen[i]!;
  const words = body.text.slice(start, end);
  const clause = seen & may.quoted ? words.replace(quoted, (quote) => "□".repeat(quote.length)) : words;
  const share = seen & may.rest ? rest.exec(clause) : null;
  const future = futureIn(body, i, clause);
  const running = seen & may.now ? now.exec(clause) : null;
  const going = seen & mayGoOn ? runs(body, i, clause) : null;
  // 将继续开展 is still to come.
  const recurs = future !== null && going !== null && future.at < clause.indexOf(going) ? null : going;
  const open = Math.min(
    running?.index ?? Infinity,
    future?.at ?? Infinity,
    share?.index ?? Infinity,
    recurs === null ? Infinity : clause.indexOf(recurs),
  );
  const done = wantsDone && seen & mayBeDone ? doneWord(clause, seen, open, recurs !== null) : null;
  const isShare = done !== null && shareOfRunning.test(clause) && followsRunning(body, i);
  return {
    done: done === null || isShare || isDuty(body, i, clause) ? null : done,
    running: running?.[0] ?? null,
    habit: running === null ? recurs : null,
    planned: future?.word ?? null,
    share: share?.[0] ?? null,
  };
}

/** Whether the clause before, in the same sentence, says that its act is under way. */
function followsRunning({text, clauses, seen}: Body, i: number): boolean {
  const before = clauses[i - 1];
  if (before?.sentence !== clauses[i]!.sentence || (seen[i - 1]! & may.now) === 0) return false;
  return /^(?:目前|现)?正在/.test(text.slice(before.start, before.end));
}

/** What puts the act of a clause into the future. */
interface Future {
  /** Null where another clause names the date. */
  readonly word: string | null;
  /** Where what is to come begins in the clause. */
  readonly at: number;
}

function futureIn(body: Body, i: number, clause: string): Future | null {
  const word = futureWord(clause, body.seen[i]!);
  const {issueDate} = body.promises;
  if (word !== null) {
    const isNone =
      issueDate !== null &&
      !isOpen(body, i) &&
      (isPast(clause, Number(issueDate.slice(0, 4))) || isPastMonth(word, Number(issueDate.slice(5, 7))));
    return isNone ? null : {word, at: clause.indexOf(word)};
  }
  if (!isOpen(body, i) || isReported(clause)) return null;
  const date = dateIn(clause);
  return date ? {word: clause.slice(date.start, date.end), at: date.start} : {word: null, at: 0};
}

/** Whether a clause is one of a promise that was open on the day of signature. */
function isOpen({clauses, promises, offset}: Body, i: number): boolean {
  const start = clauses[i]!.start + offset;
  return promises.open.some((span) => span.start <= start && start < span.end);
}

/** Whether a clause that holds a date to come tells of an act that is done, or of what it is for. */
function isReported(clause: string): boolean {
  return /已|了(?![解然结])|签订|签署|约定|印发|制定|出台|安排|列入|纳入|下达|提出|明确|要求|规定|^为/.test(
    clause,
  );
}

const printedYear = /20\d\d(?=年)/g;

/** Whether a clause names a year that is not to come, so that its promise, which is not open, is past. */
function isPast(clause: string, issued: number): boolean {
  const years = clause.match(printedYear) ?? [];
  return years.length > 0 && years.every((year) => Number(year) <= issued);
}

/** Whether a promise is told by a month alone, without a year, that was over when the notice was signed: 9月底前. */
function isPastMonth(word: string, issued: number): boolean {
  const month = /^(\d{1,2})月/.exec(word)?.[1];
  return month !== undefined && Number(month) < issued;
}

function futureWord(clause: string, seen: number): string | null {
  const word = seen & may.future ? futureWords(clause)[0]?.word : undefined;
  if (word !== undefined) return word;
  const soon = seen & may.later ? later.exec(clause) : null;
  return soon === null || /已|了|(?:今|本|上|去)年[^,。;]{0,4}以来/.test(clause) ? null : soon[0];
}

/** Whether a clause tells what an act is for. */
function isPurpose(clause: string): boolean {
  return mayBegin(purposePairs, clause, 0) && purpose.test(clause);
}

/** The word that says that the act of a clause is finished; words behind `open` belong to what is not. */
function doneWord(clause: string, seen: number, open: number, recurs: boolean): string | null {
  const head = open === Infinity ? clause : clause.slice(0, open);
  const word =
    (seen & may.finished ? finished.exec(head) : null) ?? (seen & may.definite ? definite.exec(head) : null);
  const isAim = isPurpose(clause) && !/已|了(?![解然结])/.test(head);
  // What is counted is no aim.
  const counted = (seen & may.count) !== 0 && (isAim || !word) ? count.exec(head) : null;
  if (isAim && !counted) return null;
  if (word) return word[0];
  const isNoAct =
    recurs ||
    ((seen & may.frequency) !== 0 && frequency.test(head)) ||
    ((seen & may.result) !== 0 && result.test(head));
  return isNoAct ? null : ((counted ?? (seen & may.plain ? plain.exec(head) : null))?.[0] ?? null);
}

/** Whether a clause tells of what is done in every case: 不能立即解决的纳入清单; 对推诿扯皮的,进行通报. */
function isDuty(body: Body, i: number, clause: string): boolean {
  const isGeneral = ((body.seen[i]! & may.duty) !== 0 && duty.test(clause)) || hasObject(body, i);
  return isGeneral && !/已|了(?![解然结])|\d/.test(clause);
}

/** Whether a clause before in the sentence names those to whom something is done: 对推诿扯皮的. */
function hasObject({text, clauses}: Body, i: number): boolean {
  const {sentence} = clauses[i]!;
  for (let k = i - 1; k >= 0 && clauses[k]!.sentence === sentence; k--) {
    const {start, end} = clauses[k]!;
    if (text[start] === "对" && text[end - 1] === "的") return true;
  }
  return false;
}

/** The word that says that an act goes on, where the act is one of its own. */
function runs(body: Body, i: number, clause: string): string | null {
  const {text, clauses} = body;
  const seen = body.seen[i]!;
  const recurs = seen & may.recurring ? recurring.exec(clause) : null;
  const goes = recurs
    ? null
    : ((seen & may.continuing ? continuing.exec(clause) : null) ??
      (seen & may.hastening ? hastening.exec(clause) : null));
  if (!recurs && !goes) return null;
  const {start} = clauses[i]!;
  const [first, last] = sentenceAround(clauses, i);
  const before = text.slice(clauses[first]!.start, start);
  const after = text.slice(start, clauses[last]!.end);
  // The tally that follows tells of the same act.
  const counted =
    /,[^。;]{0,12}(?:共|累计|已|先后|以来|全年|今年|上半年|截至|目前|发现|解决|化解|查处|查出)[^。;]{0,40}\d/.test(
      after,
    );
  // 已完成整改,并长期坚持: what is finished is only to last.
  if (recurs?.[0] === "长期坚持" && finished.test(before + clause.slice(0, recurs.index))) return null;
  if (recurs) {
    const said = before.slice(before.lastIndexOf(";") + 1) + clause.slice(0, recurs.index);
    if (rule.test(said) && !partner.test(said)) return null;
    // 每周二轮流接访,8月以来接访93人次: a duty that opens its sentence stands by itself, whatever it came to.
    const isOfItself = i === first && recurs[0].startsWith("每") && !bidden.test(clause);
    return counted && !isOfItself ? null : recurs[0];
  }
  if (!goes || counted || isPurpose(clause) || (i === 0 && clauses.length > 1)) return null;
  // The first clause of a sentence announces what the others tell; the last one says what they are for.
  const announces = i === first && clauses.slice(i + 1, last + 1).some((_, k) => isTold(body, i + 1 + k));
  const isTail = i === last && i > first && text[clauses[i - 1]!.end] === "," && leadsTo(body, i - 1);
  return announces || isTail ? null : goes[0];
}

function isTold({text, clauses, seen}: Body, i: number): boolean {
  const clause = text.slice(clauses[i]!.start, clauses[i]!.end);
  return (
    ((seen[i]! & may.definite) !== 0 && definite.test(clause)) ||
    ((seen[i]! & may.finished) !== 0 && finished.test(clause)) ||
    ((seen[i]! & may.count) !== 0 && count.test(clause))
  );
}

/** Whether a tail that follows a clause only says what its act is for. */
function leadsTo(body: Body, before: number): boolean {
  const {start, end} = body.clauses[before]!;
  return isTold(body, before) || isPurpose(body.text.slice(start, end));
}

const anyCount = /(\d+(?:\.\d+)?)(万?(?:平方米|亩|[个件条处户宗所家项名]))/g;
const doneCount = new RegExp(`已(?:经|累计)?[^,。;\\d已]{0,10}?${anyCount.source}`, "g");
/** The same, the count first: 13个已晋位升级. */
const countDone = new RegExp(
  `(?<=[,;](?:目前|现|其中)?)${anyCount.source}已(?:经|全部|基本)?(?:整改|完成|晋位|升级|化解|解决|拆除|清退|收回|达标|建成|开工|投用|复[工耕垦]|整治|交付|还清)`,
  "g",
);

/** Adds counts of which only a part is said to be done: 梳理问题48个,目前已化解14个. */
function addUnfinishedShares(text: string, shares: string[]): void {
  if (!text.includes("已")) return;
  for (const m of [...occurrencesOf(doneCount, text), ...occurrencesOf(countDone, text)]) {
    const before = text.slice(Math.max(0, m.index - 80), m.index);
    const sentence = before.slice(before.lastIndexOf("。") + 1);
    const totals = occurrencesOf(anyCount, sentence).filter((n) => n[2] === m[2]);
    const total = totals[totals.length - 1];
    const left = total ? Number(total[1]) - Number(m[1]) : 0;
    if (left > 0 && !isToldOf(left, m[2]!, text.slice(m.index + m[0].length))) shares.push(m[0]);
  }
}

/** Whether the clause behind a count says what was done with all that is left: 34件,已了结29件,转立案5件. */
function isToldOf(left: number, unit: string, behind: string): boolean {
  const next = /^[,、](?:其中)?([^,。;、\d]{0,10})(\d{1,6}(?:\.\d{1,4})?)([^,。;、\d]{0,5})/.exec(behind);
  return (
    next !== null &&
    Number(next[2]) === left &&
    next[3]!.startsWith(unit) &&
    !/其余|剩余|余下|尚|未|正|在办|持续|推进|继续|待|将|拟|计划|长期/.test(next[1]! + next[3]!)
  );
}

/** Status that a notice prints itself: the value of a line such as 整改状态:已完成,长期坚持. */
export function printedStatusOf(value: string): Status | null {
  if (/未完成|未启动|尚未|未开始/.test(value)) return /启动|开始/.test(value) ? "planned" : "ongoing";
  const done = /(?<!基本|阶段性|未)(?:已)?(?:全部)?(?:完成|整改到位|(?<=已)整改|销号|办结|立行立改)/.test(
    value,
  );
  const running = /正在|推进|进行中|整改中|阶段性|基本完成|持续整改|持续推进|序时/.test(value);
  if (done && /\d/.test(value) && running) return "mixed";
  if (running && !/^已?(?:全部)?完成/.test(value.trim())) return "ongoing";
  return done ? "done" : running ? "ongoing" : null;
}

/**
 * Status of a leaf from those of its measures.
 * @param explicit the status that the notice prints for it, which wins
 * @returns null for a leaf without measures and without a printed status
 */
export function leafStatusOf(statuses: readonly Status[], explicit: Status | null = null): Status | null {
  if (explicit) return explicit;
  const all = new Set(statuses);
  if (all.size <= 1) return statuses[0] ?? null;
  if (all.has("done") || all.has("mixed")) return "mixed";
  return "ongoing";
}

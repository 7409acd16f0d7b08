import {accountabilityIn, type Accountability} from "./accountability.js";
import {anyTerm} from "./accountability/terms.js";
import type {ClausesIn} from "./clauses-in.js";
import {Cues} from "../patterns/cues.js";
import {futurePattern, futureWords} from "./modality.js";

/** A document issued, named by its title. */
const issued =
  /(?:制定|制订|印发|出台|修订|重订|修改|下发|制发|发布|建立|完善|健全|编制|推出|签订|公布|实施|细化|重新制定)[^,。;《]{0,12}《/;
/** The same, the title first: 将《考勤办法》重新修订; 把红白事标准写进《村规民约》. */
const titleFirst =
  /[将把]《□+》(?:全面|重新|统一|正式|再次)?(?:修订|修改|重订|重修|印发|下发|公布|张贴|制成)(?![^,。;]{0,12}学习)|《□+》(?:已|现已|已经)[^,。;《]{0,12}(?:印发|出台|下发|发布|公布|施行|实施|批复)(?![^,。;]{0,12}学习)|(?<!要求[^,。;]{0,12})写[进入]《/;
/** Documents whose name is printed without 《》. */
const named =
  /(?:制定|制订|印发|出台|修订|下发|制发|发布)[^,。;]{4,30}(?:办法|细则|规定|规程|规则|制度|实施意见|若干(?:措施|意见)|实施方案|行动(?:计划|方案)|要点|指标体系|负面清单)|下达[^,。;]{2,20}计划|(?:制定|制订|修订|修改|出台)[^,。;《]{1,20}章程|(?:制定|制订|修订|出台|建立|健全|完善)[^,。;《\d]{0,16}(?:制度|办法|规定|细则)\d+[项个件部]/;
const drafted = /拟定|起草|初稿|征求意见|汇编/;
const unissued = new RegExp(`正在|${drafted.source}|严格|贯彻|认真|按照|依据|根据|对照|学习|执行`);

/** Money that changed hands. */
const MOVED =
  "清退|追缴|回收|补交|补收|补付|补退|扣回|追回|追收|退还|退缴|退赔|退回|缴回|扣回|收回|收缴|上缴|上交|补缴|补发|返还|归还|发还|偿还|清偿|赔付|挽回|核减|节约|节省|投入|争取|筹措|筹集|筹资|拨付|下达|支付|兑现|发放|减免|投资|到位|融资|缴存|缴入|入账|取消|压减|化解|处置|降低|补助|救助|救济|赔偿|奖励|支出|增收|创收|罚款";
const AMOUNT =
  "\\d[\\d,.]*余?多?(?:[万亿]?余?元|[万亿](?=$|[,。;、]))|[一二三四五六七八九十百千两]+余?多?[万亿]余?元";
const money = new RegExp(
  `(?:${MOVED})[^。;]{0,24}?(?:${AMOUNT})|(?:${AMOUNT})[^,。;]{0,24}(?:退回|退还|缴回|上缴|上交|清退|追回|收回|归还|返还|缴存|缴入|拨付|发放|支付|到位|入账)`,
);

/** What counts as done to a thing rather than by a session. */
const RESULT =
  "完成|整改|化解|解决|办结|办理|销号|处理|(?<!党)建成|建设|(?<![创重])新建|(?<!整)改建|扩建|改造|新装|投放|物色|拆分|接转|退出|调剂|压到|压至|压减到|精减|并入|合并|撤回|整治|修复|修缮|疏通|更换|安装|加装|拆除|清理|清除|取缔|清退|清收|收回|盘活|腾退|引进|引入|招引|招聘|录用|选派|选聘|选调|遴选|配备|配齐|交流任职|轮岗|提拔|充实|签约|落户|落地|转化|培育|认定|申报|创建|吸纳|发展党员|发展预备党员|移送|发出|新增|增设|增加|增配|投用|启用|发放|兑现|惠及|受益|减免|压缩|精简|压减|减少|下降|补办|补录|补齐|补签|核销|归集|登记|收缴|交付|竣工|(?<!召)开工|(?<!修)复工|接入|覆盖村|资助|救助|脱贫|打通|打造|储备|退回|腾出|关停|封堵|转移|变更|注销|撤销|免除|废止|下架|入选|通过省|通过市|获评|达标|实现|设置|补正|删减|接收|承接|纠正|查处|处置|调处|复耕|复垦|整合|补充完善|重新认定|消化|调入|选任|竞聘|聘任|转载|下架|发展[^,。;\\d]{0,6}党员|交流(?=[^,。;]{0,12}\\d+名)|办实事|代办(?!员)|已改(?=\\d)|改好|添置|添购|购置|(?<!评)选出|推选|补选|增补|选配|换下|补了|办证|发证|核发|换发|颁证|确权|过户|收储|审结|执结|结案|分流|(?<!诉前)调解成功|提存|恢复执行|劝退|除名|辞退|解聘|调离|撤换|招录|收治|救治|接种|攻克|立项|入库(?=\\d)|新纳入(?!台账|清单|计划)|纳入监测";
const UNIT =
  "组|起|个|条|件|项|笔|家|份|户|处|座|套|台|辆|亩|公里|米|平方米|万平方米|公顷|立方米|千瓦|吨|宗|例|所|村|人|名|块|支|本|间|幢|栋|盏|根|艘|口|眼|株|只|天|册|卷|篇";
const result = new RegExp(
  `(?:${RESULT})(?:[^,。;\\d]|\\dA){0,24}(?<!的)\\d[\\d,.]*(?:余|多)?万?(?:余|多)?(?:${UNIT})(?!次)|\\d[\\d,.]*(?:余|多)?万?(?:余|多)?(?:${UNIT})(?!次)[^,。;\\d]{0,24}(?:${RESULT})`,
);
/** Sessions, visits, checks, lectures, drafts: what is counted in them is activity. */
const activity =
  /会议|研讨|学习|培训|轮训|冬训|讲座|宣讲|宣传|走访|调研|检查|督查|督导|察访|抽查|巡查|巡听|谈心|谈话|座谈|参观|观看|党课|心得|活动(?!室|中心|阵地|场所|点)|专班|领导小组|工作组|走访组|志愿|选树|结对|举措|任务|典型案例|评议|征求|梳理|排查|摸排|调度|发放[^,。;]{0,8}(?:资料|手册|传单|明白纸|问卷|倡议书|读本)/;

/** A clause up to a talk that is held with others: 班子成员与分管科室负责人开展. */
const talksWith = /(?:与|(?<![不相共会合协])同)[^,。;对]{2,30}$/;
/** How many of the files that are being looked at are looked at: 正在审核档案326卷,已完成281卷. */
const looking =
  /正在[^。;]{0,40}(?:审核|核查|核实|检查|排查|摸排|清查|普查|梳理|评估|审查|认定)[^。;]{0,12},(?:目前|现)?$/;
/** How far before a clause that is looked for, in code units. */
const reach = 60;
const lookedAt = /^(?:目前|现)?已?完成\d[\d.]*余?万?[个件条处户宗所家项名卷份笔人](?:$|,)/;

const built =
  /(?<!党)建成|投入使用|投入运[营行]|正式运[营行]|投用|(?<!重新)启用|上线(?!线下)|揭牌|挂牌|竣工|完工|通车|交付使用|开工建设|封顶|并网|成立[^,。;]{0,24}(?:公司|党支部|党总支|联合会|协会|基金)|设立[^,。;]{0,30}(?:窗口|专窗|专区|平台|基金|专栏|举报箱|资金|工作站|服务站|服务点|代办点|联络站|调解室|专柜|驿站)|开设[^,。;]{0,24}(?:窗口|专区|专栏)|搭建[^,。;]{0,24}平台|获批|(?<![创重])新建|增设|加装|新装/;

/** That the defect itself is gone, or by how much it is less; that someone was sanctioned, whoever it is. */
const removed =
  /(?:已|均已?|全部)[^,。;]{0,12}(?:整改到位|调整到位|规范到位|整改完成|完成整改|销号|办结|清退|清零|腾退|拆除|收回|补齐|登记入账|归还|归集|关闭|停用|纠正|(?<!制定|制订|明确|提出|报送)整改)|目前[^,。;]{0,4}无|(?<!尽快|确保|力争|争取|推动|督促|限期|抓紧|按期|如期|早日|未|待)完成[^,。;]{0,40}(?:复垦|复耕|拆除|修复|改造|清淤|回填)(?=$|[,。;])|(?:经|通过)[^,。;]{2,24}验收(?:合格|通过)(?![后率的])|(?<!尽快|力争|争取|督促|限期|抓紧|早日)完成[^,。;]{2,40}(?:更名|调整|换届|搬迁|移交|验收|登记|备案|选举|审批|批复|手续|清理|腾退)|(?<!未)已?停止(?:对外营业|营业|收费|收取|执行|发放)|已(?:依法|依规|全部|按规定|按要求|经)?(?:停止|解除|终止|取消|撤销|废止|腾退|退回|归还|更正|改正|补充完善|补种|复种|复绿|回填)|不再(?:发生|出现|存在|收取|执行|发放)|已?不存在[^,。;]{0,10}问题|(?:没有|未)再(?:发生|发现|出现)|(?:无一|没有一)[例人户起件名处](?![^,。;]{0,6}(?:缺席|请假|迟到))|没有发生|未再发生|未发生|未发现类似|(?<!要求|必须|限期)全部(?:清退|退回|收回|拆除|腾退|补齐|归还|更正|上缴)|(?:率|满意度|比例|占比)[^,。;\d]{0,4}(?:达到?|为|升至|提升至|提高到|至|到)?\d[\d.]*(?:%|个百分点)|(?:增长|上升|下降|减少|提高|提升|压减|压缩|增加|降低)(?:了|约|会议|文件|发文){0,3}\d[\d.]*(?:%|个百分点)|较[^,。;\d]{2,8}(?:增|减|提|降|上升|下降)[^,。;\d]{0,6}\d|实现[^,。;]{0,20}全覆盖|(?<!(?:权重|分值)[^,。;]{0,4})由[^,。;]{1,14}(?:提高|提升|增加|压缩|压|增|缩短|降低?|减少|上升|下降)[^,。;]{0,4}[到至为]|全部(?:公开|完成|实行|派驻|纳入线上)|同比(?:增长|下降|提高|减少)|位居|排名[^,。;]{0,10}(?:提高|提升|第)|(?:脱贫|达标)(?:$|[,。;])|(?:向社会|对外)(?:公开)?发布|已[^,。;]{0,6}(?:批复|获批|签订)|签订[^,。;]{0,16}协议|被[^,。;]{2,30}列入|已(?:全部)?通过[^,。;]{0,6}验收|首次达到|(?:翻修|维修|整修|抢修|修缮|修|铺|装)好(?=了|$|[,。;搬])|解决了(?![^,。;]{0,16}(?:思想|认识|意识|理念))[^,。;]{2,40}(?:问题|难题|困难)|公开(?![课招信承选遴竞征述])[^,。;\d]{0,8}\d+[余多]?[期批条项笔](?!课)|对[^,。;]{1,24}(?:进行|给予|予以|[作做]出?)了[^,。;]{0,6}(?:诫勉|批评教育(?!引导)|通报批评|处分(?!条例|规定))|取消[^,。;]{0,14}(?:评[优先]|晋[升级]|提拔|推荐)[^,。;]{0,8}资格/;

/** What is still to be done shows nothing. */
const open = /正在|加快推进|(?:其余|剩余)|[尚暂]未/;

const cues = new Cues({
  future: futurePattern,
  issued,
  titleFirst,
  named,
  money,
  result,
  change: new RegExp(RESULT),
  built,
  removed,
  sanction: anyTerm,
  open,
});
/** For each pattern the bit that says that a clause may hold a match of it. */
const may = cues.bits;
const mayShow = may.issued | may.titleFirst | may.named | may.money | may.result | may.built | may.removed;

/**
 * The words by which a response shows an outcome: a document issued, money moved, a counted result, something built,
 * people sanctioned, or the defect removed. Promises and what is still being done show none. They are looked for
 * one by one, for the first is all that it takes.
 *
 * @param notice the clauses of the notice; `start` and `end` are offsets into it, of a leaf's response
 */
export function* outcomesIn(notice: ClausesIn, start: number, end: number): Generator<string, void> {
  const stretch = notice.stretch(start, end);
  const {text} = stretch;
  const clauses = notice.of(stretch, stretch.start);
  let seenInAll = 0;
  for (const clause of clauses) {
    const seen = cues.in(text, clause.start, clause.end);
    seenInAll |= seen;
    if ((seen & mayShow) === 0) continue;
    const words = text.slice(clause.start, clause.end);
    const future = seen & may.future ? futureWords(words)[0] : undefined;
    const head = future ? words.slice(0, future.start) : words;
    const term = shown(head, seen);
    if (lookedAt.test(head) && isBeingLookedAt(text, stretch.start, clause.start)) continue;
    if (term !== null && !((seen & may.open) !== 0 && open.test(head))) yield term;
  }
  if ((seenInAll & may.sanction) === 0) return;
  for (const act of accountabilityIn({text, stretches: [clauses]})) {
    if (act.people !== 0 && !isRoundOfTalks(act, text)) yield act.term;
  }
}

/** A talk held with those whom one leads is a session; one that is had with the guilty is done to them: 对…提醒谈话. */
function isRoundOfTalks({kind, term, start, end}: Accountability, text: string): boolean {
  if (kind !== "谈话提醒") return false;
  const told = text.slice(Math.max(0, start - reach), end);
  return talksWith.test(told.slice(0, told.lastIndexOf(term)));
}

/** Whether the words before a clause say that a check is under way: activity, however far it has come. */
function isBeingLookedAt(text: string, start: number, clause: number): boolean {
  return looking.test(text.slice(Math.max(start, clause - reach), clause));
}

function shown(clause: string, seen: number): string | null {
  const title = seen & may.issued ? issued.exec(clause) : null;
  if (title && !unissued.test(clause.slice(0, title.index + title[0].length))) return title[0].slice(0, -1);
  const changed = seen & may.titleFirst ? titleFirst.exec(clause) : null;
  if (changed) return changed[0].replace(/[将把]?《□*》?/, "");
  const unmarked = seen & may.named ? named.exec(clause) : null;
  // 学习 may be part of the name: 学习制度.
  if (unmarked && !unissued.test(clause.slice(0, unmarked.index)) && !drafted.test(clause)) return unmarked[0];
  const sum = seen & may.money ? money.exec(clause) : null;
  if (sum) return sum[0];
  // Most counts stand where nothing is said to be done.
  const counted = (seen & may.result) !== 0 && (seen & may.change) !== 0 ? result.exec(clause) : null;
  if (counted && !activity.test(clause)) return counted[0];
  const thing =
    (seen & may.built ? built.exec(clause) : null) ?? (seen & may.removed ? removed.exec(clause) : null);
  return thing?.[0] ?? null;
}

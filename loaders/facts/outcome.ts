import {accountabilityIn, type Accountability} from "./accountability.js";
import {anyTerm} from "./accountability/terms.js";
import type {ClausesIn} from "./clauses-in.js";
import {Cues} from "../patterns/cues.js";
import {futurePattern, futureWords} from "./modality.js";
import {built} from "./outcome/built.js";
import {drafted, issued, named, titleFirst, unissued} from "./outcome/issued.js";
import {money} from "./outcome/moved.js";
import {removed} from "./outcome/removed.js";
import {activity, change, result} from "./outcome/result.js";

/** A clause up to a talk that is held with others: 班子成员与分管科室负责人开展. */
const talksWith = /(?:与|(?<![不相共会合协])同)[^,。;对]{2,30}$/;
/** How many of the files that are being looked at are looked at: 正在审核档案326卷,已完成281卷. */
const looking =
  /正在[^。;]{0,40}(?:审核|核查|核实|检查|排查|摸排|清查|普查|梳理|评估|审查|认定)[^。;]{0,12},(?:目前|现)?$/;
/** How far before a clause that is looked for, in code units. */
const reach = 60;
const lookedAt = /^(?:目前|现)?已?完成\d[\d.]*余?万?[个件条处户宗所家项名卷份笔人](?:$|,)/;

/** What is still to be done shows nothing. */
const open = /正在|加快推进|(?:其余|剩余)|[尚暂]未/;

const cues = new Cues({
  future: futurePattern,
  issued,
  titleFirst,
  named,
  money,
  result,
  change,
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

/** A leader up to the talks that he held: 局主要领导约谈下属单位负责人11人次. */
const leaderTalks =
  /(?:^|[,。;:])[^,。;:对]{0,14}(?:书记|领导|负责人|[局院校镇乡县厅处]长|主任|班子(?:成员)?|董事长)$/;
/** For what one is called to a talk. */
const atFault =
  /不力|不到位|不严|不实|滞后|落后|缓慢|靠后|末位|问题|违[纪规法]|责任人|失职|失察|未|漏|脱岗|缺岗|较多/;

/** A talk held with those whom one leads is a session; one that is had with the guilty is done to them: 对…提醒谈话. */
function isRoundOfTalks({kind, term, start, end}: Accountability, text: string): boolean {
  if (kind !== "谈话提醒") return false;
  const told = text.slice(Math.max(0, start - reach), end);
  const lead = told.slice(0, told.lastIndexOf(term));
  return talksWith.test(lead) || (leaderTalks.test(lead) && !atFault.test(text.slice(start, end)));
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

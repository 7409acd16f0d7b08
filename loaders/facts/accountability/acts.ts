import {sentenceAround, type Clause} from "../clauses.js";
import type {Act} from "./act.js";
import {antecedent} from "./antecedent.js";
import {counted, countedBefore} from "./counted.js";
import {countsAfter} from "./counts.js";
import {following} from "./following.js";
import {hitsIn, type Hit} from "./hits.js";
import {listed, named} from "./named.js";
import {doneToObject} from "./object.js";
import {owned} from "./owned.js";
import {byRank} from "./ranks.js";
import {sharedOut} from "./shared-out.js";
import {withheld} from "./withheld.js";
import {wordsFrom} from "./words.js";

/** The sanctions told in the clauses of a stretch, in document order. */
export function actsIn(text: string, clauses: readonly Clause[]): Act[] {
  const hits = sharedOut(text, clauses, hitsIn(text, clauses));
  const acts: Act[] = [];
  hits.forEach((hit, i) => {
    const clause = clauses[hit.clause]!;
    const before = hits[i - 1]?.clause === hit.clause ? hits[i - 1]!.end : wordsFrom(text, clause);
    const next = hits[i + 1];
    const limit = next?.clause === hit.clause ? next.start : clause.end;
    const last = acts[acts.length - 1];
    if (last && hit.start < last.end) return;
    // 追责10个单位、处理15人; 查处问题5起,处理5人: one act.
    const again =
      last &&
      (text.startsWith("处理", hit.start) || (hit.kind === "追责问责" && last.kind === hit.kind)) &&
      joined(text, last, hit);
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
      (last && isOfSame(text, hit) ? further(text, clause, hit, last) : null) ??
      named(text, clauses, hit, before) ??
      listed(text, clauses, hit, before, last?.sentence === clause.sentence && last.named) ??
      doneToObject(text, clauses, hit, before, last?.sentence === clause.sentence ? last : null) ??
      owned(text, clauses, hit, before, last?.sentence === clause.sentence) ??
      (last ? further(text, clause, hit, last) : null) ??
      antecedent(text, clauses, hit, before) ??
      withheld(text, clauses, hit, before);
    // 对违反纪律的4人予以通报 is done to them; other reports are checks or lessons.
    const isReport =
      act?.kind === "通报" &&
      !(act.named && (act.people ?? unitsGiven(text, act, hit)) !== null) &&
      !atFault.test(text.slice(hit.end, act.end));
    if (act && !(isReport && !isExposure(text, clauses, hit))) acts.push(act, ...byRank(text, act));
  });
  return acts;
}

/** An act done to those of the last one, if both are of one sentence. */
function further(text: string, clause: Clause, hit: Hit, last: Act): Act | null {
  return last.sentence === clause.sentence ? following(text, clause, hit, last) : null;
}

/** Whether an act says itself that it was done to somebody told of before: 免去其主任职务. */
function isOfSame(text: string, hit: Hit): boolean {
  return /^(?:免去|终止|调整)[其他她]/.test(text.slice(hit.start, hit.end));
}

/** Persons who are reported for what they did, or by number alone: 通报值班脱岗人员6人次, 通报3人. */
const atFault =
  /^(?:\d+(?:人次?|名)|[^,。;\d]{0,16}(?:违[纪规反]|玩手机|脱岗|离岗|空岗|迟到|早退|旷[工会]|缺席|不力|不实|滞后|落后)[^,。;\d]{0,16}\d+(?:人次?|名)|\d+个[^,。;、\d]{0,12}(?:造假|弄虚作假|不力|滞后|落后)的?[^,。;、\d]{0,8}(?:村|社区|单位|部门|科室|支部)$|问题(?:突出的?)?(?:单位|党?支部|党组织|部门|村|社区|学校|企业|行社|网点)\d+(?:个|家|所)$|(?:单位|乡镇|街道|部门|科室|支部)\d+[个家]$)/;

/** How many units are reported; 对5个村开展检查并通报 tells of the check. */
function unitsGiven(text: string, {start, units}: Act, hit: Hit): number | null {
  const lead = text.slice(start, hit.start);
  return /(?:予以|给予|被|进行了?)$/.test(lead) && !/情况|检查|排查|先进|优秀/.test(lead) ? units : null;
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

const countedActor =
  /(?:给予|对|[、和]|^(?:[^,。;、\d]{0,10}的)?)\d+(?:人|名[^,。;、\d]{0,12})(?:给予|予以|进行)?$/;

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

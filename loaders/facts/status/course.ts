import {sentenceAround} from "../clauses.js";
import type {Body} from "./body.js";
import {bidden, count, may, partner, rule} from "./words.js";
import {definite} from "./words/definite.js";
import {finished, OFTENER} from "./words/finished.js";
import {continuing, hastening, recurring} from "./words/going-on.js";
import {isPurpose} from "./words/purpose.js";

/** How often it was and how often it is now tells of one change: 由每季度1次调整为每月2次. */
const oftener = new RegExp(OFTENER);

/** What others are told to do: 要求各单位每月报送. */
const bids = /(?<!按照?|落实)(?:要求|规定|约定)[^,。;]{0,14}[每按定]/;

const ALL_SETTLED = "(?:整改|改正|消除|解决|办结|处理|处置|销号|完成|化解|纠正)(?:整改|到位|完毕|完成)?";
/** That all that was found is settled: 每季度检查,发现问题9条,已全部整改. */
const allSettled = new RegExp(
  [
    String.raw`,[^。;]{0,40}\d[^,。;]{0,16},(?:目前|现)?(?:已|均)(?:全部|均|悉数|督促)?${ALL_SETTLED}(?=$|[,。;])`,
    // 发现的5处问题全部改正.
    String.raw`,(?:检查|抽查)?(?:发现|查出|指出)的?[^,。;\d]{0,6}\d[^,。;]{0,16}(?:已|均|全部){1,3}(?:督促)?${ALL_SETTLED}(?=$|[,。;])`,
  ].join("|"),
);

/** That what is done lasts, told alone behind it: 下一步打算:长期坚持。 */
const lasting = /^下一?步[^,。;:]{0,6}:(?:继续)?长期坚持$/;

/** How often, in the name of a rule: 建立死亡人员信息按月报送制度. */
const ruleBehind = /^[^,。;]{2,14}?(?:制度|机制)$/;

/** The word that says that an act goes on, where the act is one of its own. */
export function runs(body: Body, i: number, clause: string): string | null {
  const {text, clauses} = body;
  const seen = body.seen[i]!;
  const recurs = seen & may.recurring ? recurring.exec(clause) : null;
  const goes = recurs
    ? null
    : ((seen & may.continuing ? continuing.exec(clause) : null) ??
      (seen & may.hastening ? hastening.exec(clause) : null));
  if (!recurs && !goes) return null;
  if (recurs && (oftener.test(clause) || bids.test(clause))) return null;
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
  if (
    recurs?.[0] === "长期坚持" &&
    (lasting.test(clause) || finished.test(before + clause.slice(0, recurs.index)))
  )
    return null;
  if (recurs && allSettled.test(after)) return null;
  if (recurs) {
    // Behind 同时 somebody else may go on.
    const own = Math.max(before.lastIndexOf(";") + 1, before.lastIndexOf(",同时,") + 1);
    const said = before.slice(own) + clause.slice(0, recurs.index);
    const named = ruleBehind.exec(clause.slice(recurs.index))?.[0] ?? "";
    if (rule.test(said + named) && !partner.test(said)) return null;
    // 每周二轮流接访,8月以来接访93人次: a duty that opens its sentence stands by itself, whatever it came to.
    const isOfItself =
      i === first && recurs[0].startsWith("每") && !clause.includes("坚持每") && !bidden.test(clause);
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

import {Sought} from "../patterns/sought.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {before, afterSentence, unwrapped} from "./own-words.js";
import type {Reading} from "./reading.js";
import {action, fault} from "./wording.js";

/** A finding told as what is acted upon, up to the comma: 就…不深入的问题, 关于…不到位, 在…不严方面. */
const uponFinding = new Sought(new RegExp(`^${oneOf(list`就 对于 对 关于 针对 在`)}[^,;:。\\n]{4,80}(?=,)`));
/** Where it finds fault: at its end, or anywhere before the word for it. */
const findsFault = new RegExp(
  `(?:${fault.source})(?:[^,;。“”]{0,6}(?:”?(?:的|等)*(?:问题|方面)?)|[^,;。]*问题)$`,
);
/** What is done to somebody, and badly: 对下属单位监管不力. There 对 is the finding's own. */
const OF_OTHERS = oneOf(list`监管 监督 督促 督导 指导 重视 认识 关心 支持 教育 把关`);
/** The word that makes of a finding what is acted upon. */
const announcing = new RegExp(
  `^(?:在|对(?![^,;。]*${OF_OTHERS}[^,;。]{0,4}(?:[不未没缺弱欠少偏]|流于|走过场|敷衍|滞后|乏力))(?:反馈(?:指出)?的)?)`,
);
/** Who answers: 局党委组织学习. */
const body =
  /^(?:[^,。;、]{0,7}?(?:党委|党组|纪委|支部|党总支|党工委|班子)|[^,。;、]{0,6}?[局校院厅委镇县市区])(?=.{4})/;
/** Longest finding, with its comma, in code units. */
const longest = 90;

/**
 * A problem that nothing answers, because its first clause states the finding and the others answer it in the same sentence:
 * 就学习不深入的问题,党委组织学习. Null if it is none.
 *
 * @param blockEnd where its block ends
 */
export function withoutAnswer(shadow: string, reading: Reading, blockEnd: number): Reading | null {
  const {start, end} = reading.statement;
  const length = uponFinding.lengthAt(shadow, start, Math.min(end, start + longest));
  if (length === 0 || !findsFault.test(shadow.slice(start, start + length))) return null;
  const rest = shadow.slice(start + length + 1, end);
  const [clause] = rest.split(/[,;。]/, 1) as [string];
  if (!(action.test(clause) || action.test(clause.replace(body, ""))) || fault.test(clause)) return null;
  const stated = before(afterSentence, shadow, start, start + length);
  const statement = unwrapped(shadow, reading.statement.start, start, stated, blockEnd, true);
  const {innerStart, innerEnd} = statement;
  const opening = announcing.exec(shadow.slice(innerStart, innerEnd))?.[0].length ?? 0;
  return {...reading, statement: {...statement, innerStart: innerStart + opening}};
}

import {counted, rate} from "./counts.js";
import type {Entry} from "./corpus.js";
import type {Tr} from "./language.js";
import {top} from "./top.js";
import {sum} from "./sum.js";

/** Problems and measures of a notice. */
export type Balance = Pick<Entry, "notice_id" | "leaves" | "measures">;

/** Notices to draw, the one with the most measures for each leaf problem first, and all the others. */
export function balances<T extends Balance>(
  entries: readonly T[],
  shown = 12,
): {readonly drawn: readonly T[]; readonly others: readonly T[]} {
  const {keys} = top(
    entries,
    ({notice_id}) => notice_id,
    ({leaves}) => leaves,
    shown,
  );
  const named = new Set(keys);
  return {
    drawn: entries
      .filter(({notice_id}) => named.has(notice_id))
      .sort((a, b) => perLeaf(b) - perLeaf(a) || (a.notice_id < b.notice_id ? -1 : 1)),
    others: entries.filter(({notice_id}) => !named.has(notice_id)),
  };
}

function perLeaf({leaves, measures}: Balance): number {
  return leaves ? measures / leaves : 0;
}

const each = ({measures, leaves}: Balance) => rate(measures, leaves);

/** Which of the drawn notices has most measures for each problem, and which fewest, in a sentence. */
export function balanceFinding(drawn: readonly Balance[], name: (id: string) => string, tr: Tr): string {
  const answered = drawn.filter(({leaves}) => leaves > 0);
  const [most, least] = [answered[0], answered.at(-1)];
  if (!most || !least) return tr("No leaf problem to compare yet", "尚无可比较的末级问题");
  if (answered.length === 1)
    return tr(
      `${name(most.notice_id)} answers each leaf problem with ${each(most)} measures`,
      `${name(most.notice_id)}平均每个末级问题有 ${each(most)} 项措施`,
    );
  if (each(most) === each(least))
    return tr(
      `Every notice answers each leaf problem with ${each(most)} measures`,
      `每份通报平均每个末级问题有 ${each(most)} 项措施`,
    );
  return tr(
    `${name(most.notice_id)} answers each leaf problem with ${each(most)} measures, ${name(least.notice_id)} with ${each(least)}`,
    `平均每个末级问题的措施：${name(most.notice_id)} ${each(most)} 项，${name(least.notice_id)} ${each(least)} 项`,
  );
}

/** What the notices that are not drawn come to, in a sentence; nothing if all are drawn. */
export function othersText(drawn: readonly Balance[], others: readonly Balance[], tr: Tr): string {
  if (!others.length) return "";
  const [leaves, measures] = [sum(others, (entry) => entry.leaves), sum(others, (entry) => entry.measures)];
  const per = rate(measures, leaves);
  return tr(
    `Drawn are the ${drawn.length} notices with the most leaf problems; the ${others.length === 1 ? "other one has" : `${others.length} others have`} ${counted(measures, "measure")} for ${counted(leaves, "leaf problem")}, ${per} for each.`,
    `图中为末级问题最多的 ${drawn.length} 份通报；其余 ${others.length} 份共有 ${leaves.toLocaleString("en-US")} 个末级问题、${measures.toLocaleString("en-US")} 项措施，平均每个问题 ${per} 项。`,
  );
}

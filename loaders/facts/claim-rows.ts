import type {Rows} from "../notice/rows.js";
import type {ClaimRow} from "../schema.js";
import type {Claim} from "./claims.js";

/** Compares claims with what was counted and gives them their rows, in document order. */
export function claimRows(text: string, claims: readonly Claim[], rows: Rows, noticeId: string): ClaimRow[] {
  const counts: Readonly<Record<string, number>> = {
    aspects: rows.groups.filter(({start}) => !inAttachment(rows, start)).length,
    problems_total: rows.problems.filter((problem) => problem.is_leaf && !problem.in_attachment).length,
    measures: rows.measures.filter(({start}) => !inAttachment(rows, start)).length,
  };
  return claims.map(({claim, value, unit, approx, start, end}, i) => {
    // Where nothing of the kind is printed there is nothing to compare.
    const counted = counts[claim] === 0 ? null : (counts[claim] ?? null);
    return {
      claim_id: `${noticeId}/c${i + 1}`,
      notice_id: noticeId,
      claim,
      value,
      unit,
      approx,
      quote: text.slice(start, end),
      start,
      end,
      counted,
      agrees: counted === null || value === null ? null : counted === value,
    };
  });
}

/** Attachments repeat or add to the body, and no claim is about them. */
function inAttachment({sections}: Rows, at: number): boolean {
  return sections.some(({role, start, end}) => role === "attachment" && start <= at && at < end);
}

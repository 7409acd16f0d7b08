import type {Span} from "../notice/frame.js";
import type {Rows} from "../notice/rows.js";
import type {ClaimRow} from "../schema.js";
import type {Claim} from "./claims.js";

/** Compares claims with what was counted and gives them their rows, in document order. */
export function claimRows(text: string, claims: readonly Claim[], rows: Rows, noticeId: string): ClaimRow[] {
  // Attachments repeat or add to the body, and no claim is about them.
  const attachments = rows.sections.filter(({role}) => role === "attachment");
  const isInBody = ({start}: Span) => !attachments.some((span) => span.start <= start && start < span.end);
  const counts: Readonly<Record<string, number>> = {
    aspects: rows.groups.filter(isInBody).length,
    problems_total: rows.problems.filter((problem) => problem.is_leaf && !problem.in_attachment).length,
    measures: rows.measures.filter(isInBody).length,
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

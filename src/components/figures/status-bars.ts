import {percent} from "../counts.js";
import {noticeLink} from "../notice-link.js";
import {sum} from "../sum.js";
import type {StatusCount, StatusMixOptions} from "./status-mix.js";

/** The statuses, from the left. */
export const order = ["done", "mixed", "ongoing", "planned"] as const;
export type Status = (typeof order)[number];

/** The share of a row that has one status. */
export interface StatusBar {
  readonly row: string;
  readonly code: Status;
  readonly n: number;
  /** Where it begins and ends, as shares of the row. */
  readonly x1: number;
  readonly x2: number;
  /** Measures of the row. */
  readonly total: number;
  /** Its first measure; undefined for the row of all other notices. */
  readonly href: string | undefined;
  readonly tip: string;
}

/** The rows from the top, the last one for all notices that are not shown, and the bars of each from the left. */
export function statusBars({counts, notices, name, status, tr}: Omit<StatusMixOptions, "width">): {
  rows: string[];
  bars: StatusBar[];
} {
  const shown = new Set(notices);
  const others = new Set(counts.map(({notice_id}) => notice_id).filter((id) => !shown.has(id)));
  const rest = tr(`${others.size} others`, `其余 ${others.size} 份`);
  const rows = [...notices.map(name), ...(others.size ? [rest] : [])];
  const grouped = new Map<string, StatusCount[]>(rows.map((row) => [row, []]));
  for (const count of counts)
    grouped.get(shown.has(count.notice_id) ? name(count.notice_id) : rest)!.push(count);
  const bars = [...grouped].flatMap(([row, of]) => {
    const total = sum(of, ({n}) => n);
    let from = 0;
    return order.flatMap((code): StatusBar[] => {
      const here = of.filter((count) => count.status === code);
      const n = sum(here, (count) => count.n);
      if (!n) return [];
      const x1 = from / total;
      from += n;
      const [first] = here;
      const href = row === rest || !first ? undefined : noticeLink(first.notice_id, first);
      const tip = `${row}, ${status(code)}: ${n}/${total} (${percent(n / total)})`;
      return [{row, code, n, x1, x2: from / total, total, href, tip}];
    });
  });
  return {rows, bars};
}

import type {IntervalRow} from "./figures/interval-rows.js";
import {noticeLink} from "./notice-link.js";
import type {Tr} from "./language.js";
import {top} from "./top.js";

/** Rows that are shown together, with where their label leads. */
export interface Shown<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly href?: string;
}

/** The notices with most rows by weight, each on its own, and all others together. */
export function shownNotices<T extends {readonly notice_id: string}>(
  rows: readonly T[],
  weight: (row: T) => number,
  name: (id: string) => string,
  tr: Tr,
  shown: number,
): Shown<T>[] {
  const {keys, others} = top(rows, ({notice_id}) => notice_id, weight, shown);
  const named = new Set(keys);
  return [
    ...keys.map((id) => ({
      label: name(id),
      rows: rows.filter(({notice_id}) => notice_id === id),
      href: noticeLink(id),
    })),
    ...(others
      ? [
          {
            label: tr(`${others} others`, `其余 ${others} 份`),
            rows: rows.filter(({notice_id}) => !named.has(notice_id)),
          },
        ]
      : []),
  ];
}

/** Rows of intervals, the highest on top. */
export function sorted(rows: readonly IntervalRow[]): IntervalRow[] {
  // The others, which have no page of their own, stay last.
  return [...rows].sort(
    (a, b) =>
      Number(b.href !== undefined) - Number(a.href !== undefined) ||
      (b.value ?? -1) - (a.value ?? -1) ||
      (a.label < b.label ? -1 : 1),
  );
}

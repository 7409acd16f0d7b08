import type {ParsedNotice} from "../../loaders/parse.js";

/** What the page of a notice reads: the notice as rows, with its text. */
export type Ledger = Pick<
  ParsedNotice,
  | "notice"
  | "sections"
  | "groups"
  | "problems"
  | "measures"
  | "documents"
  | "quantities"
  | "accountability"
  | "deadlines"
  | "claims"
  | "diagnostics"
> & {
  readonly text: string;
};

/** The short label of a row, as in `p12` for `<notice_id>/p12`. */
export function shortId(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Rows by the value of `key`, in their own order. */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

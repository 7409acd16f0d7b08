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

import type {ParsedNotice} from "../../loaders/parse.js";

/** Another notice, as the way to it is labelled. */
export interface Neighbour {
  readonly notice_id: string;
  readonly title: string | null;
}

/** The tables of which a ledger has a notice's rows: all but the passages, which are nearly as large and which its page never reads. */
export const ledgerTables = [
  "sections",
  "groups",
  "problems",
  "measures",
  "documents",
  "quantities",
  "accountability",
  "deadlines",
  "claims",
  "diagnostics",
] as const satisfies readonly (keyof ParsedNotice)[];

/** What a ledger has of a parsed notice. */
export const ledgerParts = ["notice", ...ledgerTables] as const;

/** What the page of a notice reads: the notice as rows, with its text and the ways to the notices before and after it. */
export type Ledger = Pick<ParsedNotice, (typeof ledgerParts)[number]> & {
  readonly text: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** The short label of a row, as in `p12` for `<notice_id>/p12`. */
export function shortId(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

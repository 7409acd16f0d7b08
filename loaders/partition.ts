import type {NoticeRow} from "./schema.js";

/** What a notice's rows are filed under; null is unknown. */
export interface Partition {
  /** Year of signature; failing that of publication, of the feedback, of the inspection's end. */
  readonly year: number | null;
  readonly province: string | null;
}

/** The folder's name for an unknown value, as Hive has it. */
const unknown = "__HIVE_DEFAULT_PARTITION__";

/** Where rows belong that are about no notice that could be read. */
export const nowhere: Partition = {year: null, province: null};

/** The partition of a notice. */
export function partitionOf(notice: Dated & Pick<NoticeRow, "province">): Partition {
  const year = yearOf(notice);
  return {year: year === null ? null : Number(year), province: notice.province};
}

/** What a notice's year is taken from. */
type Dated = Pick<NoticeRow, "issue_date" | "published_date" | "feedback_date" | "inspection_end">;

/** The four digits of a notice's year; null if nothing printed dates it. */
export function yearOf({issue_date, published_date, feedback_date, inspection_end}: Dated): string | null {
  return (issue_date ?? published_date ?? feedback_date ?? inspection_end)?.slice(0, 4) ?? null;
}

/** The partition's folders within a table's: `year=2023/province=山东省`. */
export function partitionFolder({year, province}: Partition): string {
  return `year=${year ?? unknown}/province=${province === null ? unknown : escaped(province)}`;
}

/** Hive escapes what a path cannot hold, as addresses do. */
function escaped(value: string): string {
  return value.replace(/[^\p{L}\p{N}_-]/gu, encodeURIComponent);
}

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
export function partitionOf({
  issue_date,
  published_date,
  feedback_date,
  inspection_end,
  province,
}: Pick<
  NoticeRow,
  "issue_date" | "published_date" | "feedback_date" | "inspection_end" | "province"
>): Partition {
  const day = issue_date ?? published_date ?? feedback_date ?? inspection_end;
  return {year: day === null ? null : Number(day.slice(0, 4)), province};
}

/** The partition's folders within a table's: `year=2023/province=山东省`. */
export function partitionFolder({year, province}: Partition): string {
  return `year=${year ?? unknown}/province=${province === null ? unknown : escaped(province)}`;
}

/** Hive escapes what a path cannot hold, as addresses do. */
function escaped(value: string): string {
  return value.replace(/[^\p{L}\p{N}_-]/gu, encodeURIComponent);
}

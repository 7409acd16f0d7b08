import {
  tableNames,
  type MeasureRow,
  type NoticeRow,
  type ProblemRow,
  type Row,
  type TableName,
} from "../schema.js";
import {checkedLines} from "../check-rows.js";
import {JoinedParts} from "./joined-parts.js";
import type {Reading} from "./reading.js";

/** Tables that depend on the whole corpus, or on annotations: a part of the notices says nothing of them. */
export const ofTheWhole = ["reuse", "words", "evaluation"] as const;
/** These, and those that a notice has one row of. */
const others = ["notices", "texts", ...ofTheWhole] as const;

/** Tables whose rows a parsed notice holds under the table's name. */
export type ListTable = Exclude<TableName, (typeof others)[number]>;
export const listTables = tableNames.filter(
  (name) => !(others as readonly string[]).includes(name),
) as ListTable[];

type Head = Pick<Reading, "text" | "doubts"> & {readonly notice: NoticeRow};

/**
 * A reading whose rows are lines of JSON, checked already: so it is kept, and whoever only passes rows on need not parse and
 * write them again.
 */
export class PackedReading {
  private constructor(
    private readonly head: Head,
    /** {@link bytes} */
    private readonly parts: JoinedParts,
  ) {}

  /** @throws RowError if a row does not fit the schema */
  static of({parsed, text, doubts}: Reading): PackedReading {
    const head = {notice: parsed.notice, text, doubts};
    const lines = listTables.map((table) => checkedLines(table, parsed[table]));
    return new PackedReading(head, JoinedParts.of([JSON.stringify(head), ...lines]));
  }

  /** @param bytes as {@link bytes} gave them */
  static from(bytes: Buffer): PackedReading {
    const parts = new JoinedParts(bytes);
    return new PackedReading(JSON.parse(parts.at(0).toString()) as Head, parts);
  }

  get bytes(): Buffer {
    return this.parts.bytes;
  }

  get notice(): NoticeRow {
    return this.head.notice;
  }

  get text(): string {
    return this.head.text;
  }

  get doubts(): Reading["doubts"] {
    return this.head.doubts;
  }

  /** A table's rows as lines of JSON, each with its end. */
  linesOf(table: ListTable): Buffer {
    return this.parts.at(1 + listTables.indexOf(table));
  }

  get problems(): ProblemRow[] {
    return this.rowsOf("problems");
  }

  get measures(): MeasureRow[] {
    return this.rowsOf("measures");
  }

  /** The whole reading, unpacked. */
  get reading(): Reading {
    const {notice, text, doubts} = this.head;
    const rows = Object.fromEntries(listTables.map((table) => [table, this.rowsOf(table)]));
    return {parsed: {notice, ...(rows as Omit<Reading["parsed"], "notice">)}, text, doubts};
  }

  private rowsOf<T extends ListTable>(table: T): Row<T>[] {
    const lines = this.linesOf(table).toString();
    return JSON.parse(`[${lines.slice(0, -1).replaceAll("\n", ",")}]`) as Row<T>[];
  }
}

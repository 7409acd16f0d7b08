import {
  tableNames,
  type MeasureRow,
  type NoticeRow,
  type ProblemRow,
  type Row,
  type TableName,
} from "../schema.js";
import {checkRows} from "../check-rows.js";
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

interface Head extends Pick<Reading, "text" | "doubts"> {
  readonly notice: NoticeRow;
  /** Bytes of the lines of each table, in the order of {@link listTables}. */
  readonly bytes: readonly number[];
}

/**
 * A reading whose rows are lines of JSON, checked already: so it is kept, and whoever only passes rows on need not parse and
 * write them again.
 */
export class PackedReading {
  private constructor(
    private readonly head: Head,
    private readonly lines: Buffer,
  ) {}

  /** @throws RowError if a row does not fit the schema */
  static of({parsed, text, doubts}: Reading): PackedReading {
    const lines = listTables.map((table) => {
      checkRows(table, parsed[table]);
      return Buffer.from(parsed[table].map((row) => `${JSON.stringify(row)}\n`).join(""));
    });
    const bytes = lines.map(({length}) => length);
    return new PackedReading({notice: parsed.notice, text, doubts, bytes}, Buffer.concat(lines));
  }

  /** @param bytes as {@link bytes} gave them */
  static from(bytes: Buffer): PackedReading {
    const end = bytes.indexOf("\n");
    return new PackedReading(JSON.parse(bytes.toString("utf8", 0, end)) as Head, bytes.subarray(end + 1));
  }

  get bytes(): Buffer {
    return Buffer.concat([Buffer.from(`${JSON.stringify(this.head)}\n`), this.lines]);
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
    const {bytes} = this.head;
    const at = listTables.indexOf(table);
    const start = bytes.slice(0, at).reduce((sum, length) => sum + length, 0);
    return this.lines.subarray(start, start + bytes[at]!);
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

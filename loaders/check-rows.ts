import {isDay} from "./day.js";
import {columnsOf, tableNames, type ColumnType, type TableName} from "./schema.js";

/** A row that does not fit its table. The message names table, row and column. */
export class RowError extends Error {
  override name = "RowError";
}

/** Whether a JSON value can stand for a type, and how a message calls what is wanted. */
interface Type {
  readonly accepts: (value: unknown) => boolean;
  /** Whether the value is accepted unless it is a string, or holds strings, of which some are not; if that is quicker to tell. */
  readonly resembles?: (value: unknown) => boolean;
  readonly wanted: string;
}

const types: Record<ColumnType, Type> = {
  VARCHAR: {accepts: isText, resembles: isString, wanted: "a string of whole characters without NUL"},
  INTEGER: {accepts: (v) => typeof v === "number" && v === (v | 0), wanted: "an integer of 32 bits"},
  DOUBLE: {accepts: Number.isFinite, wanted: "a finite number"},
  BOOLEAN: {accepts: (value) => typeof value === "boolean", wanted: "true or false"},
  DATE: {accepts: (value) => typeof value === "string" && isDay(value), wanted: "a day, YYYY-MM-DD"},
  "VARCHAR[]": {
    accepts: (v) => Array.isArray(v) && v.every(isText),
    resembles: (v) => Array.isArray(v) && v.every(isString),
    wanted: "a list of strings without null or NUL",
  },
};

/**
 * Checks rows against the table's schema.
 *
 * @throws RowError at the first row with a missing or unknown column, or a value of the wrong type
 */
export function checkRows(name: TableName, rows: readonly object[]): void {
  for (const [i, row] of (rows as readonly Readonly<Record<string, unknown>>[]).entries())
    if (!fits(name, row, passes)) throw misfit(name, row, i);
}

/**
 * Rows as lines of JSON, each with its end, checked as {@link checkRows} does.
 *
 * @throws RowError as that does
 */
export function checkedLines(name: TableName, rows: readonly object[]): string {
  if (rows.length === 0) return "";
  for (const [i, row] of (rows as readonly Readonly<Record<string, unknown>>[]).entries())
    if (!fits(name, row, mayPass)) throw misfit(name, row, i);
  const json = JSON.stringify(rows);
  // NUL and halves of characters are escaped so in JSON, and little else is.
  if (json.includes("\\u")) checkRows(name, rows);
  // Within a string a quote is escaped, and the end of one stands before no letter.
  return `${json.slice(1, -1).replaceAll(/\},\{"(?=\w)/g, '}\n{"')}\n`;
}

/** What the values of a column must be. */
interface Check extends Required<Type> {
  readonly column: string;
  readonly nullable: boolean;
}

const checks = Object.fromEntries(
  tableNames.map((name) => [
    name,
    Object.entries(columnsOf(name)).map(([column, {type, nullable}]) => {
      const {accepts, resembles = accepts, wanted} = types[type];
      return {column, nullable, accepts, resembles, wanted};
    }),
  ]),
) as Record<TableName, Check[]>;

function passes({nullable, accepts}: Check, value: unknown): boolean {
  return value === null ? nullable : value !== undefined && accepts(value);
}

/** As {@link passes}, but strings may hold what none may hold. */
function mayPass({nullable, resembles}: Check, value: unknown): boolean {
  return value === null ? nullable : value !== undefined && resembles(value);
}

function fits(name: TableName, row: Readonly<Record<string, unknown>>, check: typeof passes): boolean {
  let count = 0;
  for (const column in row) if (Object.hasOwn(row, column)) count++;
  // With so many columns and each of the table's there is none that is unknown.
  return count === checks[name].length && checks[name].every((column) => check(column, row[column.column]));
}

/** What is wrong with a row that does not fit: a column that is unknown, or else the first that does not pass. */
function misfit(name: TableName, row: Readonly<Record<string, unknown>>, index: number): RowError {
  const place = (column: string) =>
    `${name}.${column} (row ${index + 1}: ${JSON.stringify(row).slice(0, 200)})`;
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(columnsOf(name), column));
  if (unknown !== undefined) return new RowError(`unknown column: ${place(unknown)}; see loaders/schema.ts`);
  const {column, wanted} = checks[name].find((check) => !passes(check, row[check.column]))!;
  if (row[column] === undefined)
    return new RowError(`missing column: ${place(column)}; null means not printed`);
  const value = row[column];
  // JSON has no NaN, and would call it null.
  const found = (typeof value === "number" ? String(value) : JSON.stringify(value)).slice(0, 80);
  return new RowError(`wrong value: ${found} in ${place(column)}; it takes ${wanted}`);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isText(value: unknown): boolean {
  return isString(value) && value.isWellFormed() && !value.includes("\0");
}

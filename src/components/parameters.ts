import {tokensOf} from "./sql-tokens.js";

/** A value that a `?`, `$1` or `$name` in a query may stand for. */
export type Parameter = string | number | bigint | boolean | Date | null;

/** Parameters by position (for `?` and `$1`) or by name (for `$name`). */
export type Parameters = readonly Parameter[] | Readonly<Record<string, Parameter>>;

/** A query whose parameters are all positional, with their values as JSON carries them to the engine. */
export interface Binding {
  readonly sql: string;
  readonly values: (string | number | boolean | null)[];
}

/**
 * Binds parameters to a query. DuckDB-Wasm knows positional parameters only, so `$name` becomes `$1`, `$2` … in order of
 * first appearance.
 *
 * @throws {Error} `unknown parameter: $name` if the query names one that is not given, `unsupported parameter` if
 * one cannot be bound (a list, an object, undefined).
 */
export function bindParameters(sql: string, parameters: Parameters): Binding {
  if (isList(parameters)) return {sql, values: parameters.map((value, i) => encode(value, `$${i + 1}`))};
  const names: string[] = [];
  let positional = "";
  let from = 0;
  for (const {name, start, end} of namedIn(sql)) {
    if (!Object.hasOwn(parameters, name)) throw new Error(`unknown parameter: $${name}; give it a value`);
    if (!names.includes(name)) names.push(name);
    positional += `${sql.slice(from, start)}$${names.indexOf(name) + 1}`;
    from = end;
  }
  positional += sql.slice(from);
  return {sql: positional, values: names.map((name) => encode(parameters[name], `$${name}`))};
}

/** The names that a query's `$name` parameters have, each once, in order of first appearance. */
export function parameterNames(sql: string): string[] {
  return [...new Set(namedIn(sql).map(({name}) => name))];
}

/** Every `$name` of a query, with its place. */
function namedIn(sql: string): {readonly name: string; readonly start: number; readonly end: number}[] {
  return tokensOf(sql)
    .filter(({is}) => is === "parameter")
    .map(({text, start}) => ({name: text.slice(1), start, end: start + text.length}));
}

function isList(parameters: Parameters): parameters is readonly Parameter[] {
  return Array.isArray(parameters);
}

// JSON has neither bigint, Date, NaN nor Infinity; DuckDB casts their text to the type of the place it is bound to.
function encode(value: Parameter | undefined, name: string): string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$|Z$/, "")
      .replace("T", " ");
  throw new Error(
    `unsupported parameter: ${name} is ${typeof value}; bind text, a number, a boolean, a Date or null`,
  );
}

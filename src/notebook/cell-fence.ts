import {Parser} from "acorn";
import {parseInfo} from "@observablehq/framework/dist/info.js";
import {parameterNames, type Parameter} from "../components/parameters.js";

/** A value that stands for a parameter until the page says otherwise; a day is `YYYY-MM-DD`. */
export type Given = Exclude<Parameter, bigint | Date>;

/** An SQL fence of a page, understood. */
export interface Cell {
  /** Names the cell within its page: the binding, or `cell-1`, `cell-2` … for those without. */
  readonly id: string;
  /** The variable that the result is bound to; null if it is shown as a table. */
  readonly binding: string | null;
  /** The query, with a `$name` in the place of every `${…}`. */
  readonly sql: string;
  /** What stands in the place of each `$name`, as JavaScript. */
  readonly parameters: readonly {readonly name: string; readonly expression: string}[];
  /** Initial value of every parameter, from the attributes of the same name; null if one has none. */
  readonly given: Readonly<Record<string, Given>> | null;
  readonly title: string | null;
  /** Whether the editor is open at first. */
  readonly open: boolean;
  /** Whether the query is also printed on the page. */
  readonly echo: boolean;
  /** Whether the query always runs on the engine: it has no snapshot. */
  readonly live: boolean;
  /** Whether the result is shown as a table below the bar. */
  readonly display: boolean;
  /** Line of the opening fence in its file, from 1. */
  readonly line: number;
}

/** A fence that cannot be a cell. `line` counts from the file's first line. */
export class CellError extends Error {
  override name = "CellError";
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const known = new Set(["id", "title", "open", "echo", "live", "display", "run"]);

/** Whether a fence is an SQL cell; `run=false` keeps it plain text. */
export function isCell(info: string): boolean {
  const {tag, attributes} = parseInfo(info);
  return tag === "sql" && attributes.run?.toLowerCase() !== "false";
}

/** Names that every page has already. */
const reserved = new Set(["lang", "tr"]);

/**
 * Understands the SQL fences of one page, given in their order; see {@link parseCell}.
 *
 * @throws CellError also if two cells have the same name
 */
export function cellReader(): (info: string, content: string, line: number) => Cell {
  const lines = new Map<string, number>();
  let n = 0;
  return (info, content, line) => {
    const cell = parseCell(info, content, line, ++n);
    // Some file systems do not tell upper from lower case, and a variable's name has no hyphen.
    const name = cell.id.toLowerCase().replaceAll("-", "_");
    const other = lines.get(name);
    if (other !== undefined) {
      throw new CellError(
        `name taken: id=${cell.id} is also in line ${other}; give one of the cells another id`,
        line,
      );
    }
    lines.set(name, line);
    return cell;
  };
}

/**
 * Understands an SQL fence.
 *
 * @param info what follows the opening marks, as in `sql id=rows title="By topic"`
 * @param content the lines between the marks
 * @param line the line of the opening marks, from 1
 * @param n how many cells the page has up to this one
 * @throws CellError if a name, an attribute or a parameter cannot be right
 */
export function parseCell(info: string, content: string, line: number, n: number): Cell {
  const {attributes} = parseInfo(info);
  const {sql, parameters} = readParameters(content.trimEnd(), line);
  const names = new Set(parameters.map(({name}) => name.toLowerCase()));
  for (const name of Object.keys(attributes)) {
    if (known.has(name) || names.has(name)) continue;
    throw new CellError(
      `unknown attribute: ${name}; a cell takes ${[...known].join(", ")}, or a parameter of the query`,
      line,
    );
  }
  const binding = attributes.id ?? null;
  if (binding !== null && !isName(binding)) {
    throw new CellError(
      `not a name: id=${binding}; take letters, digits and _, and no word of JavaScript`,
      line,
    );
  }
  if (binding !== null && reserved.has(binding)) {
    throw new CellError(`name taken: id=${binding} is part of every page; take another id`, line);
  }
  const initial = parameters.map(({name}) => [name, attributes[name.toLowerCase()]] as const);
  return {
    id: binding ?? `cell-${n}`,
    binding,
    sql,
    parameters,
    given: initial.every(([, value]) => value !== undefined)
      ? Object.fromEntries(initial.map(([name, value]) => [name, givenValue(value!)]))
      : null,
    title: attributes.title ?? null,
    open: isSet(attributes.open),
    echo: isSet(attributes.echo),
    live: isSet(attributes.live),
    display: attributes.display === undefined ? binding === null : isSet(attributes.display),
    line,
  };
}

function isName(text: string): boolean {
  if (!/^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(text)) return false;
  try {
    Parser.parse(`const ${text} = 0;`, {ecmaVersion: 13, sourceType: "module"});
    return true;
  } catch {
    return false;
  }
}

function isSet(attribute: string | undefined): boolean {
  return attribute !== undefined && attribute.toLowerCase() !== "false";
}

function givenValue(text: string): Given {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  return text === "null" ? null : text;
}

function readParameters(content: string, line: number): Pick<Cell, "sql" | "parameters"> {
  const parameters = new Map<string, string>();
  let sql = "";
  let from = 0;
  for (let at = content.indexOf("${"); at >= 0; at = content.indexOf("${", from)) {
    const place = line + 1 + (content.slice(0, at).match(/\n/g)?.length ?? 0);
    const {end, expression} = readExpression(content, at + 2, place);
    if (!parameters.has(expression)) parameters.set(expression, nameOf(expression, parameters));
    sql += `${content.slice(from, at)}$${parameters.get(expression)!}`;
    from = end;
  }
  sql += content.slice(from);
  const bound = new Set(parameterNames(sql));
  for (const name of parameters.values()) {
    if (!bound.delete(name)) {
      throw new CellError(`parameter in quotes: $${name}; a parameter is a value, remove the quotes`, line);
    }
  }
  for (const name of bound) throw new CellError(`unknown parameter: $${name}; write \${${name}}`, line);
  return {sql, parameters: Array.from(parameters, ([expression, name]) => ({name, expression}))};
}

function readExpression(content: string, start: number, line: number): {end: number; expression: string} {
  try {
    // acorn reads one expression and leaves what follows.
    const {end} = (
      Parser as unknown as {
        parseExpressionAt(input: string, at: number, options: object): {end: number};
      }
    ).parseExpressionAt(content, start, {ecmaVersion: 13, sourceType: "module"});
    const close = /\s*\}/y;
    close.lastIndex = end;
    if (!close.test(content)) throw new SyntaxError("} expected");
    return {end: close.lastIndex, expression: content.slice(start, end).trim()};
  } catch (error) {
    throw new CellError(`not an expression: \${…}; ${(error as Error).message}`, line);
  }
}

function nameOf(expression: string, taken: ReadonlyMap<string, string>): string {
  if (/^[A-Za-z_]\w*$/.test(expression)) return expression;
  return `p${taken.size + 1}`;
}

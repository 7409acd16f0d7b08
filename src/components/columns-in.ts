import {isName, tokensOf, type Token} from "./sql-tokens.js";
import {isTakenFrom, mayMean} from "./star.js";
import {asksForTables, unnamed} from "./tables-in.js";

/** Words that follow a table without being its alias. */
const clauses = new Set(
  [
    "select where group having order limit offset qualify window union except intersect on using",
    "join left right full inner outer cross semi anti asof positional lateral tablesample",
  ].flatMap((words) => words.split(" ")),
);

/** Words that neither end nor begin an operand, so that a `*` beside them is no multiplication. */
const notOperands = new Set([
  ...clauses,
  ..."distinct all by returning from and or not in is case when then else as values".split(" "),
  ..."exclude replace rename like ilike similar glob into sample".split(" "),
]);

/**
 * The columns of a table that a query may need: those whose names occur in it anywhere, in any spelling, be it in a text.
 * All of them wherever it may need some that it does not name (`*` of this table, `FROM t` alone, `NATURAL`, a row as a value
 * …), also if that is only possible. What is missing nevertheless, DuckDB refuses by its name.
 *
 * @param columns the table's columns in their order
 * @returns those needed in their order, at least one
 */
export function columnsIn(sql: string, table: string, columns: readonly string[]): readonly string[] {
  const tokens = tokensOf(sql);
  const own = table.toLowerCase();
  if (asksForTables(sql) || isValue(tokens, own) || namesAll(tokens, own)) return columns;
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  const named = columns.filter((column) => words.has(column.toLowerCase()) || /\W/.test(column));
  return named.length ? named : columns.slice(0, 1);
}

/** Whether a query may speak of columns of a table that it does not name. */
function namesAll(tokens: readonly Token[], table: string): boolean {
  /** For each parenthesis that is open, whether a SELECT waits for its FROM. */
  const selects = [false];
  for (const [i, {is, text}] of tokens.entries()) {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (is === "sign") {
      if (text === "*" && !isCount(tokens, i) && !(endsOperand(before) && beginsOperand(after))) {
        if (mayMean(tokens, i, table)) return true;
      }
      // The place of a column.
      if (/^#\d/.test(text)) return true;
      if (text === "(") selects.push(false);
      else if (text === ")") selects.pop();
      else if (text === ";") selects[selects.length - 1] = false;
    } else if (is === "name") {
      if (unnamed.has(text)) return true;
      // Elsewhere it is the order of rows.
      if (text === "desc" && (!before || /^[(;]$/.test(before.text))) return true;
      if (text === "select") selects[selects.length - 1] = true;
      else if (/^(?:union|except|intersect)$/.test(text)) selects[selects.length - 1] = false;
      else if (text === "from" && before?.text !== "distinct" && tokens[i - 3]?.text !== "extract") {
        if (!selects.at(-1) && isTakenFrom(tokens, i, table)) return true;
        selects[selects.length - 1] = false;
      }
    }
  }
  return false;
}

/** Whether a star is that of `count(*)`. */
function isCount(tokens: readonly Token[], star: number): boolean {
  return ["count", "(", "*", ")"].every((text, i) => tokens[star - 2 + i]?.text === text);
}

function endsOperand(token: Token | undefined): boolean {
  if (token?.is === "sign") return /^[)\]}]$/.test(token.text);
  return token !== undefined && !(token.is === "name" && notOperands.has(token.text));
}

function beginsOperand(token: Token | undefined): boolean {
  if (token?.is === "sign") return /^[([{$?+-]$/.test(token.text);
  return token !== undefined && !(token.is === "name" && notOperands.has(token.text));
}

/**
 * Whether a table's rows may be used as values, its columns be given other names, or the name be another thing's. It is
 * only a table where it stands after FROM or JOIN or before a dot, and so its alias.
 */
function isValue(tokens: readonly Token[], table: string): boolean {
  const names = new Set([table]);
  const declared = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    if (!isName(token) || token.text !== table || !/^(?:from|join)$/.test(tokens[i - 1]?.text ?? "")) continue;
    declared.add(i);
    const at = tokens[i + 1]?.text === "as" ? i + 2 : i + 1;
    const alias = tokens[at];
    if (!isName(alias) || (alias.is === "name" && clauses.has(alias.text))) {
      if (alias?.text === "(") return true;
      continue;
    }
    if (tokens[at + 1]?.text === "(") return true;
    names.add(alias.text);
    declared.add(at);
  }
  return tokens.some(
    (token, i) =>
      isName(token) &&
      names.has(token.text) &&
      !declared.has(i) &&
      tokens[i + 1]?.text !== "." &&
      !(tokens[i - 1]?.text === "as" && tokens[i + 1]?.text !== "("),
  );
}

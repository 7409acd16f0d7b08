import {isName, tokensOf} from "./sql-tokens.js";

/** Queries that ask for the tables themselves. */
const aboutTables = /\b(?:show|describe|summarize|information_schema|duckdb_\w+|pragma_\w+|pragma)\b/i;

/** Whether a query asks for what tables there are and what they are like. */
export function asksForTables(sql: string): boolean {
  return aboutTables.test(sql);
}

/**
 * What makes a query speak of columns that it does not name: all of them at once, by their order, or by what they are
 * called in another table; and what changes a table, after which it can no longer be made anew from its file.
 */
export const unnamed = new Set(
  [
    "natural columns pivot pivot_wider pivot_longer unpivot summarize describe show table query query_table",
    "insert update delete truncate merge alter create drop copy export import prepare execute call vacuum attach use",
  ].flatMap((words) => words.split(" ")),
);

/** Those of some tables that a query mentions: any word of it may be a name, be it in a text. */
export function mentionedTables<Name extends string>(sql: string, names: Iterable<Name>): Name[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  const all = asksForTables(sql);
  return Array.from(names).filter((table) => all || words.has(table));
}

/**
 * Those of some tables that a query is seen to use: their names stand where a table may, not only in a comment, in a text, or
 * as what a column is called. All that it mentions if it may use them otherwise.
 */
export function tablesIn<Name extends string>(sql: string, names: Iterable<Name>): Name[] {
  const mentioned = mentionedTables(sql, names);
  const tokens = tokensOf(sql);
  if (asksForTables(sql) || tokens.some(({is, text}) => is === "name" && unnamed.has(text))) return mentioned;
  const used = new Set(
    tokens
      .filter((token, i) => isName(token) && /^(?:from|join|[,(.:])$/.test(tokens[i - 1]?.text ?? ""))
      .map(({text}) => text),
  );
  return mentioned.filter((table) => used.has(table));
}

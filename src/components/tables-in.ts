/** Queries that ask for the tables themselves. */
const aboutTables = /\b(?:show|describe|summarize|information_schema|duckdb_\w+|pragma_\w+|pragma)\b/i;

/** Whether a query asks for what tables there are and what they are like. */
export function asksForTables(sql: string): boolean {
  return aboutTables.test(sql);
}

/** Those of some tables that a query names: any word may be a name, and a name may stand in quotes. */
export function tablesIn<Name extends string>(sql: string, names: Iterable<Name>): Name[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  const all = asksForTables(sql);
  return Array.from(names).filter((table) => all || words.has(table));
}

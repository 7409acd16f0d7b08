/** Columns of the tables whose names are keywords of SQL too. */
const keywords = new Set(["end"]);

/** A name as a query must write it. */
export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !keywords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/**
 * Runs a reader's statement so that it can make temporary tables and views, and change nothing else: others ask the same
 * tables.
 *
 * @param run runs a statement on the connection of the reader's own
 */
export async function readOnly<T>(
  run: (sql: string) => Promise<unknown>,
  statement: () => Promise<T>,
): Promise<T> {
  await run("BEGIN TRANSACTION READ ONLY");
  let end = "ROLLBACK";
  try {
    const answer = await statement();
    end = "COMMIT";
    return answer;
  } finally {
    // There is nothing to end if the statement has done so itself; see mayLeave.
    await run(end).catch(() => undefined);
  }
}

/**
 * Whether a reader's text may get out of the transaction that keeps it from changing anything, by ending it and going on, or
 * take the database from under it. Any text that holds such a word is taken to, since comments and strings can be made to
 * look like each other; the price of an error is an engine that starts once more.
 */
export function mayLeave(sql: string): boolean {
  if (/\b(?:commit|rollback|abort|attach|detach)\b/i.test(sql)) return true;
  // Most of these end a CASE; to end a transaction is of use only to what follows.
  const end = sql.search(/\bend\b/i);
  const semicolon = end < 0 ? -1 : sql.indexOf(";", end);
  return semicolon >= 0 && sql.slice(semicolon + 1).trim() !== "";
}

/** What a reader is told in place of DuckDB's words when a statement would change what others see. */
export const refusal =
  "The tables of this site cannot be changed: make your own with CREATE TEMP TABLE or CREATE TEMP VIEW. " +
  "本站的表不可更改；可用 CREATE TEMP TABLE 或 CREATE TEMP VIEW 另建。";

/** Whether DuckDB refused a statement because it would have changed what others see. */
export function isRefused(message: string): boolean {
  return /Cannot write to database .* launched in read-only mode/.test(message);
}

/** Columns of the terminal; elsewhere lines are as long as they are, unless COLUMNS says otherwise. */
export function columns(): number {
  const {COLUMNS} = process.env;
  const asked = Number(COLUMNS);
  if (Number.isInteger(asked) && asked >= 40) return asked;
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns) : Infinity;
}

/** The candidate most like a word, if one is like enough to be meant: at most a third of its characters differ. */
export function likest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(word, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** Edits between two words; two neighbouring characters exchanged are one edit. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(exchanged ? Math.min(edits, rows[i - 2]![j - 2]! + 1) : edits);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** A cell of a contingency table against what independence would have it hold. */
export interface Residual<R, C> {
  readonly row: R;
  readonly column: C;
  readonly observed: number;
  /** Row total times column total over the grand total. */
  readonly expected: number;
  /** Adjusted standardised residual: about standard normal if row and column are independent. */
  readonly residual: number;
}

export interface Independence<R, C> {
  readonly cells: readonly Residual<R, C>[];
  readonly n: number;
  readonly statistic: number;
  readonly degrees: number;
  /** Chance of a statistic at least as large under independence. */
  readonly p: number;
  /** Cramér's V, 0 to 1. */
  readonly v: number;
  /** Share of cells expected to hold fewer than five: above a fifth, the p value is not to be trusted. */
  readonly sparse: number;
}

/**
 * Pearson's test of independence (Pearson 1900) with the residuals of Haberman (Biometrics 29, 1973). Rows and columns
 * without counts are left out.
 *
 * @param counts row, column and count of each cell; cells that are not named count zero
 * @returns null if fewer than two rows or two columns hold anything
 */
export function independence<R, C>(
  counts: Iterable<readonly [row: R, column: C, count: number]>,
): Independence<R, C> | null {
  const observed = new Map<R, Map<C, number>>();
  const rows = new Map<R, number>();
  const columns = new Map<C, number>();
  let n = 0;
  for (const [row, column, count] of counts) {
    if (count <= 0) continue;
    const cells = observed.get(row) ?? observed.set(row, new Map()).get(row)!;
    cells.set(column, (cells.get(column) ?? 0) + count);
    rows.set(row, (rows.get(row) ?? 0) + count);
    columns.set(column, (columns.get(column) ?? 0) + count);
    n += count;
  }
  if (rows.size < 2 || columns.size < 2) return null;
  let statistic = 0;
  const cells: Residual<R, C>[] = [];
  for (const [row, inRow] of rows)
    for (const [column, inColumn] of columns) {
      const count = observed.get(row)?.get(column) ?? 0;
      const expected = (inRow * inColumn) / n;
      const spread = Math.sqrt(expected * (1 - inRow / n) * (1 - inColumn / n));
      statistic += (count - expected) ** 2 / expected;
      cells.push({row, column, observed: count, expected, residual: spread ? (count - expected) / spread : 0});
    }
  const degrees = (rows.size - 1) * (columns.size - 1);
  return {
    cells,
    n,
    statistic,
    degrees,
    p: chiSquaredTail(statistic, degrees),
    v: Math.sqrt(statistic / (n * Math.min(rows.size - 1, columns.size - 1))),
    sparse: cells.filter(({expected}) => expected < 5).length / cells.length,
  };
}

/**
 * Upper tail of the chi-squared distribution: the regularised gamma function Q(k/2, x/2), by its series near the origin and
 * by its continued fraction (Lentz) beyond, so that small tails do not vanish into rounding.
 */
export function chiSquaredTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const [a, y] = [degrees / 2, x / 2];
  const front = Math.exp(-y + a * Math.log(y) - logGamma(a));
  if (y < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; term > sum * 1e-16; ++i) sum += term *= y / (a + i);
    return 1 - front * sum;
  }
  const tiny = 1e-300;
  let b = y + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; ++i) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonzero(an * d + b, tiny);
    c = nonzero(b + an / c, tiny);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * h;
}

function nonzero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Logarithm of the gamma function, for half integers from ½: exact products. */
function logGamma(a: number): number {
  let sum = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let k = Number.isInteger(a) ? 1 : 0.5; k < a; ++k) sum += Math.log(k);
  return sum;
}

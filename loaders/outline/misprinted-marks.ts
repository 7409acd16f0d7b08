import type {Ordinal, OrdinalClass} from "./ordinal.js";

/** How an ordinal of one sequence may be misprinted as one of another: 6. (7) 8. */
const alike: Readonly<Partial<Record<OrdinalClass, OrdinalClass>>> = {
  arabic: "arabic-bracket",
  "arabic-bracket": "arabic",
};

/**
 * Ordinals in which one that begins a line between 6. and 8. is the seventh of their sequence, though (7) is printed.
 * One that goes on with a sequence of its own mark is left as it is.
 */
export function asTheirNeighbours(ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const following = new Set<Ordinal>();
  const next = new Map<OrdinalClass, number>();
  for (let i = ordinals.length - 1; i >= 0; i--) {
    const ordinal = ordinals[i]!;
    const other = alike[ordinal.class];
    if (!other || ordinal.place !== "line") continue;
    if (next.get(other) === ordinal.value + 1) following.add(ordinal);
    next.set(ordinal.class, ordinal.value);
  }
  if (following.size === 0) return ordinals;
  const last = new Map<OrdinalClass, number>();
  return ordinals.map((ordinal) => {
    const other = alike[ordinal.class];
    if (!other || ordinal.place === "inline") return ordinal;
    if (ordinal.place === "sentence") {
      // The first of a list may follow the statement in its line.
      last.set(ordinal.class, ordinal.value);
      return ordinal;
    }
    const before = ordinal.value - 1;
    const isOdd =
      before > 0 && following.has(ordinal) && last.get(other) === before && last.get(ordinal.class) !== before;
    const mark = isOdd ? other : ordinal.class;
    last.set(mark, ordinal.value);
    return isOdd ? {...ordinal, class: mark} : ordinal;
  });
}

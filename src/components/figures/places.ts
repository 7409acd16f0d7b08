import type {Tr} from "../language.js";

/** From so many marks on, marks at one place are drawn as one. */
export const manyMarks = 120;

/** A mark that may stand for others at the same place. */
export type Standing<Mark> = Mark & {
  /** How many there are, itself included. */
  readonly n: number;
};

/**
 * The marks that are drawn: of many, the first at each place, with what is said of it told to stand for the others; of
 * few, each by itself, so that each can be reached.
 *
 * @param placeOf names the place of a mark
 */
export function onePerPlace<Mark extends {readonly tip: string}>(
  marks: readonly Mark[],
  placeOf: (mark: Mark) => string,
  tr: Tr,
): Standing<Mark>[] {
  if (marks.length <= manyMarks) return marks.map((mark) => ({...mark, n: 1}));
  const places = new Map<string, {first: Mark; n: number}>();
  for (const mark of marks) {
    const place = placeOf(mark);
    const there = places.get(place);
    if (there) there.n++;
    else places.set(place, {first: mark, n: 1});
  }
  return Array.from(places.values(), ({first, n}) => ({
    ...first,
    n,
    tip: n === 1 ? first.tip : `${first.tip}\n${tr(`and ${n - 1} more here`, `此处另有 ${n - 1} 份`)}`,
  }));
}

/** The opacity of so many marks over one another. */
export function layered(opacity: number, n: number): number {
  return 1 - (1 - opacity) ** n;
}

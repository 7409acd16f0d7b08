/**
 * How many of the first of some ordered things have a property that none has behind one without it; by halving.
 *
 * @param length how many things there are
 * @param holds whether the one at an index has the property
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Begins a piece of work for each item, some ahead of the one whose result is awaited, and yields the results in the order of
 * the items. No more than `ahead` results are held at any time.
 *
 * @throws what a piece of work throws
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  begin: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = begin(item);
    // It is awaited later: until then a failure is nobody's.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}

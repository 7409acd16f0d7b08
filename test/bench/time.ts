/** Seconds of processor time that work takes in this process: those of a busy machine's other work do not count. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds that pass while work is done. */
export async function wallSeconds(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

/**
 * Runs contenders in turn, round by round, so that all meet the same conditions. At first they only warm up: for a round, or
 * for as many as take so many seconds.
 */
export async function rounds<K extends string>(
  contenders: Readonly<Record<K, () => number | Promise<number>>>,
  count: number,
  warmUp = 0,
): Promise<Record<K, number[]>> {
  const names = Object.keys(contenders) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  const round = async () => {
    for (const name of names) taken[name].push(await contenders[name]());
  };
  const end = performance.now() + warmUp * 1000;
  do await round();
  while (performance.now() < end);
  for (const name of names) taken[name] = [];
  for (let i = 0; i < count; i++) await round();
  return taken;
}

/** Does work up to three times, but not again once it has taken five minutes, nor if one time is enough. */
export async function repeated<T>(work: () => Promise<T>, {quick}: {quick: boolean}): Promise<T[]> {
  const done: T[] = [];
  const before = performance.now();
  do done.push(await work());
  while (!quick && done.length < 3 && performance.now() - before < 300_000);
  return done;
}

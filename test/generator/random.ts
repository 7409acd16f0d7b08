/** A seeded source of random choices: the same seed makes the same choices, on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Seeds that follow one another must not begin alike.
    this.next();
    this.state ^= 0x9e3779b9;
    this.next();
  }

  /** The next number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** One of the keys, by their weights. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const keys = Object.keys(weights) as T[];
    let at = this.next() * keys.reduce((sum, key) => sum + weights[key], 0);
    return keys.find((key) => (at -= weights[key]) < 0) ?? keys[keys.length - 1]!;
  }

  /** `n` different items of a list, in no order; all of them if it has fewer. */
  sample<T>(list: readonly T[], n: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < n && rest.length > 0) {
      taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    }
    return taken;
  }

  /** A source of its own, so that choices made with it do not shift the choices made here. */
  fork(): Random {
    return new Random(Math.floor(this.next() * 0x100000000));
  }
}

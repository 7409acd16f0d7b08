import {truncate} from "./width.js";

/** Below this many there is no progress to show. */
const many = 20;
/** Milliseconds between two looks of the line on a terminal, and between two lines elsewhere. */
const [blink, report] = [100, 10_000];
/** Characters of the bar. */
const barLength = 12;

interface ProgressOptions {
  readonly stream?: typeof process.stderr;
  /** Milliseconds from any point in time. */
  readonly now?: () => number;
}

/**
 * Tells on standard error how far a command is, if there is much to do: on a terminal in one line that is written over and
 * over, with bar, rate and time left; elsewhere in a plain line every ten seconds.
 */
export class Progress {
  private shown = false;
  private readonly stream: typeof process.stderr;
  private readonly now: () => number;
  private readonly begun: number;
  private told: number;

  constructor(
    private readonly total: number,
    {stream = process.stderr, now = () => performance.now()}: ProgressOptions = {},
  ) {
    this.stream = stream;
    this.now = now;
    this.begun = now();
    this.told = stream.isTTY ? this.begun - blink : this.begun;
  }

  /** Says that the one of this number, from 1, is in hand. */
  show(number: number, name: string): void {
    const now = this.now();
    if (this.total <= many || now - this.told < (this.stream.isTTY ? blink : report)) return;
    this.told = now;
    const done = number - 1;
    const rate = done / (now - this.begun);
    const pace =
      done > 0 ? ` · ${perSecond(rate * 1000)}/s · ${duration((this.total - done) / rate)} left` : "";
    const state = `${number} of ${this.total}${pace}`;
    if (!this.stream.isTTY) {
      this.stream.write(`${state}\n`);
      return;
    }
    this.clear();
    const full = Math.floor((done / this.total) * barLength);
    const bar = `[${"#".repeat(full)}${"-".repeat(barLength - full)}]`;
    this.stream.write(truncate(`${bar} ${state}: ${name}`, (this.stream.columns || 80) - 1));
    this.shown = true;
  }

  /** Removes the line, so that something else can be printed. */
  clear(): void {
    if (this.shown) this.stream.write("\r\x1b[K");
    this.shown = false;
  }
}

/** Tells what is done of how many in a {@link Progress} of its own for each round: a round begins with the first. */
export function tellProgress(): {tell: (done: number, total: number, name: string) => void; clear: () => void} {
  let progress: Progress | undefined;
  return {
    tell: (done, total, name) => {
      if (done === 1) progress = new Progress(total);
      progress?.show(done, name);
      if (done === total) progress?.clear();
    },
    clear: () => progress?.clear(),
  };
}

function perSecond(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
}

/** `45 s`, `12 min`, `3 h 5 min`. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

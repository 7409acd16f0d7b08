import {truncate} from "./width.js";

/** Below this many files there is no progress to show. */
const many = 20;

/** A line on standard error that is written over and over, on a terminal and if there are many files to read. */
export class Progress {
  private shown = false;
  private readonly visible: boolean;

  constructor(
    private readonly total: number,
    private readonly stream = process.stderr,
  ) {
    this.visible = stream.isTTY && total > many;
  }

  /** Shows that the file of this number, from 1, is being read. */
  show(number: number, name: string): void {
    if (!this.visible) return;
    this.clear();
    this.stream.write(truncate(`${number} of ${this.total}: ${name}`, (this.stream.columns || 80) - 1));
    this.shown = true;
  }

  /** Removes the line, so that something else can be printed. */
  clear(): void {
    if (this.shown) this.stream.write("\r\x1b[K");
    this.shown = false;
  }
}

import type {OrdinalStyle} from "./ordinals.js";
import {ordinalMark} from "./ordinals.js";
import type {Random} from "./random.js";

/** What goes wrong between the organisation's desk and the web page. */
export type Fault =
  | "lost-ordinals" // an ordinal is not printed
  | "doubled-ordinals" // a number stands twice
  | "skipped-ordinals" // a number is left out
  | "reduced-ordinals" // （3） is reduced to ）
  | "chrome" // lines of the page stand in the text
  | "merged-lines" // the break between a heading and what follows is lost
  | "mixed-widths"; // full-width and half-width marks stand side by side

export const allFaults: readonly Fault[] = [
  "lost-ordinals",
  "doubled-ordinals",
  "skipped-ordinals",
  "reduced-ordinals",
  "chrome",
  "merged-lines",
  "mixed-widths",
];

const pageLines = [
  "- {} -",
  "第{}页",
  "扫一扫在手机打开当前页",
  "分享到：微信 微博 QQ空间",
  "【打印】 【关闭】",
] as const;

const half: Readonly<Record<string, string>> = {"，": ",", "：": ":", "；": ";", "（": "(", "）": ")"};

/** Deals out faults. Its choices are its own: a notice is the same with them as without, but for the damage. */
export class Damage {
  constructor(
    private readonly faults: ReadonlySet<Fault>,
    private readonly random: Random,
  ) {}

  /**
   * The marks of a sequence, damaged at one place at most and never at its first item.
   * @param first value of the first item
   * @param losable whether an item still stands out to a reader when its mark is lost
   * @returns as printed, full-width; empty where the mark is lost
   */
  marks(style: OrdinalStyle, n: number, first: number, losable: boolean): string[] {
    const values = Array.from({length: n}, (_, i) => first + i);
    let lost = -1;
    let reduced = -1;
    if (n > 1) {
      const at = this.random.int(1, n - 1);
      const later = (step: number) => {
        for (let i = at; i < n; i++) values[i]! += step;
      };
      // A sequence of two has no place for these to be seen in.
      const long = n > 2;
      if (this.strikes("lost-ordinals", 0.15) && losable) lost = at;
      else if (this.strikes("doubled-ordinals", 0.15) && long) later(-1);
      else if (this.strikes("skipped-ordinals", 0.15) && long && at > 1 && style !== "order") later(1);
      else if (this.strikes("reduced-ordinals", 0.25) && style === "bracket") reduced = at;
    }
    return values.map((value, i) =>
      i === lost ? "" : i === reduced ? "）" : ordinalMark(style, value, i === n - 1),
    );
  }

  /** Whether the break behind a heading is lost. */
  mergesLines(): boolean {
    return this.strikes("merged-lines", 0.15);
  }

  /** A line of the page that stands between two paragraphs, or null. */
  pageLine(): string | null {
    return this.strikes("chrome", 0.05)
      ? this.random.pick(pageLines).replace("{}", String(this.random.int(1, 20)))
      : null;
  }

  /** Some marks of a full-width text made half-width. */
  widths(text: string): string {
    if (!this.faults.has("mixed-widths")) return text;
    return text.replace(/[，：；（）]/g, (mark) => (this.random.chance(0.4) ? half[mark]! : mark));
  }

  private strikes(fault: Fault, share: number): boolean {
    return this.faults.has(fault) && this.random.chance(share);
  }
}

/** A text with the marks , : ; ( ) in half-width. */
export function halfWidth(text: string): string {
  return text.replace(/[，：；（）]/g, (mark) => half[mark]!);
}

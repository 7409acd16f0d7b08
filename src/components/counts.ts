import type {Tr} from "./language.js";
import type {Interval} from "./stats/wilson.js";

/** A count with its noun in the right number, as in `1 notice`, `1,204 measures`. */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? singular : plural}`;
}

/** A count with its Chinese measure word and noun, as in `5 份通报`. */
export function countedZh(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}`;
}

/** Those that are equally first: up to three by name, more by their number. */
export function listed(names: readonly string[], tr: Tr, [en, zh]: readonly [en: string, zh: string]): string {
  if (names.length > 3) return tr(`${names.length} ${en}`, `${names.length} ${zh}`);
  const last = names.length > 1 ? ` and ${names.at(-1)!}` : "";
  return tr((last ? names.slice(0, -1) : names).join(", ") + last, names.join("、"));
}

/** A rate to one decimal, or an en dash where there is nothing to divide by. */
export function rate(numerator: number, denominator: number): string {
  return denominator ? (numerator / denominator).toFixed(1) : "–";
}

/** A share (0 to 1) in whole percent; no line ends before the sign. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** The 95 % interval of a share in whole percent, as it stands in brackets behind the share. */
export function intervalText({low, high}: Interval, tr: Tr): string {
  return tr(`95\u00a0% interval ${percent(low)}–${percent(high)}`, `95% 区间 ${percent(low)}–${percent(high)}`);
}

/** A share (0 to 1) in percent, below ten with one decimal. */
export function finePercent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}\u00a0%`;
}

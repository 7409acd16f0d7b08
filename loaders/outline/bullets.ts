import {tableOf} from "../code-units.js";
import {codeAt} from "../patterns/unit-set.js";
import {isSpace, lineStart, type Line} from "./lines.js";
import type {Ordinal, OrdinalClass} from "./ordinal.js";

/*
 * Bullets before lines number nothing. They are read as blanks, so that the line begins with its words; lines that
 * follow each other with the same bullet are items all the same.
 */

/** What editors print before the items of a list; those of private use are what symbol fonts leave in a text. */
const BULLETS = "-–—•●▲★◆■·☆※►➢❖◇○□▪▶✦➤\uf06c\uf06e\uf075\uf0b7\uf0d8\uf0fc";
const bullets = tableOf(BULLETS);
const afterBullet = new RegExp(
  `^(?:(?:[${BULLETS.slice(1)}]{1,2} ?|- )(?=[一-鿿“《])|[${BULLETS.slice(3)}]{1,2} ?(?=\\d{1,5}(?:\\.\\d{1,3})?[一-鿿]))`,
);
/** How far a bullet and what is looked at behind it reach. */
const reach = 14;

/** Length of the bullet at the head of a line: ——针对“…”问题, ● 优化布局. */
export function bulletAt(shadow: string, at: number): number {
  if (bullets[codeAt(shadow, at)] === 0) return 0;
  return afterBullet.exec(shadow.slice(at, at + reach))?.[0].length ?? 0;
}

/** The bullet that stood before a line in a shadow; null if none did. */
function bulletBefore(printed: string, {start}: Line): Bulleted | null {
  let at = start - 1;
  while (at >= 0 && printed.charCodeAt(at) === 0x20) at--;
  if (at < 0 || isSpace(printed.charCodeAt(at)) || bullets[codeAt(printed, at)] === 0) return null;
  const bullet = printed[at]!;
  while (at > 0 && printed[at - 1] === bullet) at--;
  return {start, bullet, indent: at - lineStart(printed, at, Math.max(0, at - deepest))};
}

/**
 * The bullet, doubled or not, at the head of the line in which something unnumbered begins; null if none is printed.
 *
 * @param text with its bullets
 * @param before where the words behind the bullet begin
 */
export function printedBullet(text: string, before: number): {start: number; end: number} | null {
  const head = text.slice(lineStart(text, before, Math.max(0, before - deepest)), before);
  const bullet = head.trim();
  if (bullet.length === 0 || bullet.length > longestBullet) return null;
  for (let at = 0; at < bullet.length; at++) if (bullets[codeAt(bullet, at)] === 0) return null;
  const start = before - head.trimStart().length;
  return {start, end: start + bullet.length};
}

/** Longest bullet, ——, in code units. */
const longestBullet = 2;

/** How far into a line bullets are told apart by the blanks before them. */
const deepest = 40;

/**
 * The ordinals, with those items added that have a bullet and no number. Items are lines with the same bullet,
 * two or more with no numbered line between them.
 *
 * @param printed the shadow with its bullets
 * @param ordinals those of the shadow, in order
 * @param isHeading whether a line, by its start, announces a problem: then it is no item
 */
export function withBullets(
  printed: string,
  shadow: string,
  lines: readonly Line[],
  ordinals: readonly Ordinal[],
  isHeading: (start: number) => boolean,
): readonly Ordinal[] {
  if (printed === shadow) return ordinals;
  const added: Ordinal[] = [];
  let run: Bulleted[] = [];
  const close = (): void => {
    if (run.length > 1) addItems(run, added);
    run = [];
  };
  let next = 0;
  for (const line of lines) {
    while (next < ordinals.length && ordinals[next]!.start < line.start) next++;
    if (ordinals[next]?.start === line.start || isHeading(line.start)) {
      close();
      continue;
    }
    const bullet = bulletBefore(printed, line);
    if (bullet) run.push(bullet);
  }
  close();
  return added.length === 0 ? ordinals : [...ordinals, ...added].sort((a, b) => a.start - b.start);
}

/** A line behind a bullet. */
interface Bulleted {
  readonly start: number;
  readonly bullet: string;
  /** Blanks before the bullet. */
  readonly indent: number;
}

/** Adds the items of lines with bullets that no numbered line parts. */
function addItems(run: readonly Bulleted[], added: Ordinal[]): void {
  const three = threeLevelsIn(run);
  if (three) {
    addNested(run, three, added);
    return;
  }
  const heads = headsIn(run);
  let number = 0;
  let wider = 0;
  for (const [i, {start, bullet}] of run.entries()) {
    if (heads?.[i]) {
      added.push(item("wide-bullet", start, ++wider));
      number = 0;
      continue;
    }
    const before = run[i - 1]?.bullet;
    const goesOn = before === bullet && !heads?.[i - 1];
    number = goesOn ? number + 1 : 1;
    if (heads || goesOn || run[i + 1]?.bullet === bullet) added.push(item("bullet", start, number));
  }
}

/** The classes of bullets that nest at three levels, the widest first. */
const nested = ["widest-bullet", "wide-bullet", "bullet"] as const;

/** Adds the items of lines that nest at three levels, each numbered below the one that holds it. */
function addNested(run: readonly Bulleted[], levels: readonly number[], added: Ordinal[]): void {
  const counts = [0, 0, 0];
  for (const [i, {start}] of run.entries()) {
    const level = levels[i]!;
    counts.fill(0, level + 1);
    added.push(item(nested[level]!, start, ++counts[level]!));
  }
}

/**
 * The levels of the lines of a run, from zero, where three kinds of bullets (◆ ● ·) or of blanks before the same one nest
 * regularly: two or more of the widest, each right above the next, none of the narrowest without one above; null if not.
 */
function threeLevelsIn(run: readonly Bulleted[]): readonly number[] | null {
  const bullets = [...new Set(run.map(({bullet}) => bullet))];
  const indents = [...new Set(run.map(({indent}) => indent))].sort((a, b) => a - b);
  const kinds = bullets.length > 1 ? bullets : indents;
  if (kinds.length !== nested.length) return null;
  const levels = run.map(({bullet, indent}) =>
    bullets.length > 1 ? bullets.indexOf(bullet) : indents.indexOf(indent),
  );
  const isRegular = levels.every((level, i) => level <= (levels[i - 1] ?? -1) + 1);
  return isRegular && headOthers(levels.map((level) => level === 0)) ? levels : null;
}

/** Which lines of a run stand above others: by another bullet, ●… above ——…, or by blanks before the same; null if none do. */
function headsIn(run: readonly Bulleted[]): readonly boolean[] | null {
  const [first] = run as [Bulleted];
  const byBullet = run.map(({bullet}) => bullet === first.bullet);
  if (headOthers(byBullet) || headFirst(byBullet)) return byBullet;
  const byIndent = run.map(({indent}) => indent <= first.indent);
  return !byBullet.includes(false) && headOthers(byIndent) ? byIndent : null;
}

/** Whether each of two or more heads has others right below it. */
function headOthers(heads: readonly boolean[]): boolean {
  const count = heads.filter(Boolean).length;
  return count > 1 && heads.every((isHead, i) => !isHead || heads[i + 1] === false);
}

/** Whether the first of two or more heads has others right below it, and a later one tells all in its line. */
function headFirst(heads: readonly boolean[]): boolean {
  return heads[1] === false && heads.filter(Boolean).length > 1;
}

function item(mark: (typeof nested)[number], start: number, value: number): Ordinal {
  return {class: mark, value, place: "line", start, markEnd: start, end: start};
}

/** Whether a class of marks numbers nothing. */
export function isBullet(mark: OrdinalClass): boolean {
  return (nested as readonly OrdinalClass[]).includes(mark);
}

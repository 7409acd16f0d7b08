import {tableOf} from "../code-units.js";
import {codeAt} from "../patterns/unit-set.js";
import {isSpace, type Line} from "./lines.js";
import type {Ordinal} from "./ordinal.js";

/*
 * Bullets before lines number nothing. They are read as blanks, so that the line begins with its words; lines that
 * follow each other with the same bullet are items all the same.
 */

/** What editors print before the items of a list; those of private use are what symbol fonts leave in a text. */
const BULLETS = "-–—•●▲★◆■·☆※►➢❖◇○□▪▶✦➤\uf06c\uf06e\uf075\uf0b7\uf0d8\uf0fc";
const bullets = tableOf(BULLETS);
const afterBullet = new RegExp(`^(?:[${BULLETS.slice(1)}]{1,2} ?|- )(?=[一-鿿“《])`);

/** Length of the bullet at the head of a line: ——针对“…”问题, ● 优化布局. */
export function bulletAt(shadow: string, at: number): number {
  if (bullets[codeAt(shadow, at)] === 0) return 0;
  return afterBullet.exec(shadow.slice(at, at + 4))?.[0].length ?? 0;
}

/** The bullet that stood before a line in a shadow; empty if none did. */
function bulletBefore(printed: string, {start}: Line): string {
  let at = start - 1;
  while (at >= 0 && printed.charCodeAt(at) === 0x20) at--;
  return at >= 0 && !isSpace(printed.charCodeAt(at)) && bullets[codeAt(printed, at)] !== 0 ? printed[at]! : "";
}

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
  let run: Line[] = [];
  let bullet = "";
  const close = (): void => {
    if (run.length > 1) for (const [i, {start}] of run.entries()) added.push(item(start, i + 1));
    run = [];
  };
  let next = 0;
  for (const line of lines) {
    while (next < ordinals.length && ordinals[next]!.start < line.start) next++;
    if (ordinals[next]?.start === line.start || isHeading(line.start)) {
      close();
      continue;
    }
    const before = bulletBefore(printed, line);
    if (before === "") continue;
    if (before !== bullet) close();
    bullet = before;
    run.push(line);
  }
  close();
  return added.length === 0 ? ordinals : [...ordinals, ...added].sort((a, b) => a.start - b.start);
}

function item(start: number, value: number): Ordinal {
  return {class: "bullet", value, place: "line", start, markEnd: start, end: start};
}

import {firstFrom, type Line} from "../outline/lines.js";
import type {Ordinal} from "../outline/ordinal.js";
import {namesAspect} from "./lost-headings.js";

/* Aspects in brackets above problems that count on in plain numerals: (一)…方面 above 一、 and 二、, (二)…方面 above 三、. */

/** The ordinals, with brackets and numerals in each other's place where brackets number the aspects above. */
export function withBracketsAbove(
  shadow: string,
  lines: readonly Line[],
  ordinals: readonly Ordinal[],
): readonly Ordinal[] {
  const wide = ordinals.filter(isWide);
  const brackets = wide.filter((ordinal) => ordinal.class === "han-bracket");
  const numerals = wide.filter((ordinal) => ordinal.class === "han");
  if (brackets.length < 2 || numerals.length <= brackets.length || wide[0] !== brackets[0]) return ordinals;
  if (!numerals.every(({value}, i) => value === i + 1)) return ordinals;
  const areAspects = wide.every(({class: mark, start, end}, k) => {
    const i = firstFrom(lines, start);
    const isAbove = wide[k + 1]?.start === lines[i + 1]?.start;
    return mark === "han" || (isAbove && namesAspect(shadow.slice(end, lines[i]!.end)));
  });
  if (!areAspects) return ordinals;
  return ordinals.map((ordinal) => {
    if (!isWide(ordinal)) return ordinal;
    return {...ordinal, class: ordinal.class === "han" ? ("han-bracket" as const) : ("han" as const)};
  });
}

function isWide({class: mark, place}: Ordinal): boolean {
  return place === "line" && (mark === "han" || mark === "han-bracket");
}

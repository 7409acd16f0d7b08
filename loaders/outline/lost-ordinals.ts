import {kindOf} from "../code-units.js";
import {sentenceEnds} from "./mark-places.js";
import {lostValue} from "./marks.js";
import type {Ordinal, OrdinalClass} from "./ordinal.js";

/** Numbers for the marks that do not print theirs; marks that no sequence explains are dropped. */
export function resolved(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  // Most texts have only marks that print their number, and no 问题1:.
  if (ordinals.every((ordinal) => ordinal.value !== lostValue && ordinal.class !== "issue")) return ordinals;
  let nextBracket: readonly Following[] | undefined;
  const last = new Map<OrdinalClass, number>();
  const result: Ordinal[] = [];
  const issueClass = ordinals.find(
    (o, i) => ordinals[i + 1]?.class === "issue" && ordinals[i + 1]!.start === o.end,
  )?.class;
  for (const [i, ordinal] of ordinals.entries()) {
    const previous = result[result.length - 1];
    if (ordinal.class === "issue" && previous?.end === ordinal.start) {
      // 1.问题1: is one mark; the words begin behind it.
      result[result.length - 1] = {...previous, end: ordinal.end};
      continue;
    }
    let known: Ordinal | undefined = ordinal;
    if (ordinal.class === "issue" && issueClass)
      known = {...ordinal, class: issueClass, markEnd: ordinal.start};
    else if (ordinal.class === "order" && ordinal.value === lostValue) {
      known = last.has("order") ? {...ordinal, value: last.get("order")! + 1} : undefined;
    } else if (ordinal.value === lostValue) {
      nextBracket ??= followingBrackets(ordinals);
      known = recovered(shadow, ordinal, last, nextBracket[i]!);
    }
    if (!known || known.value === lostValue) continue;
    last.set(known.class, known.value);
    result.push(known);
  }
  return result;
}

type Following = Readonly<Partial<Record<OrdinalClass, number>>>;

/** For each position, the value of the next bracketed mark of either class. */
function followingBrackets(ordinals: readonly Ordinal[]): Following[] {
  const following: Following[] = [];
  let next: Following = {};
  for (let i = ordinals.length - 1; i >= 0; i--) {
    following[i] = next;
    const {class: mark, value} = ordinals[i]!;
    if (mark.endsWith("bracket") && value !== lostValue) next = {...next, [mark]: value};
  }
  return following;
}

/** Code units after which a bracket that was never closed is forgotten. */
const longestBracket = 150;

/** Whether a closing bracket has an opening one before it on its line. */
function closesBracket(shadow: string, at: number): boolean {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - longestBracket) && shadow[i] !== "\n"; i--) {
    if (shadow[i] === ")") closed++;
    else if (shadow[i] === "(" && closed-- === 0) return true;
  }
  return false;
}

/** A mark reduced to its closing bracket is the number missing between its neighbours. */
function recovered(
  shadow: string,
  ordinal: Ordinal,
  last: ReadonlyMap<OrdinalClass, number>,
  next: Following,
): Ordinal | undefined {
  if (closesBracket(shadow, ordinal.start)) return undefined;
  const announced = /^(?:关于|针对|着力)/.test(shadow.slice(ordinal.end, ordinal.end + 2));
  for (const exact of [true, false]) {
    for (const mark of ["arabic-bracket", "han-bracket"] as const) {
      const before = last.get(mark);
      if (before === undefined) continue;
      const fits = exact
        ? next[mark] === before + 2
        : (ordinal.place === "line" ||
            announced ||
            kindOf(sentenceEnds, shadow.charCodeAt(ordinal.start - 1)) === 1) &&
          (next[mark] === undefined || next[mark] === 1);
      if (fits) return {...ordinal, class: mark, value: before + 1};
    }
  }
  return undefined;
}

import {RegExpParser, type AST} from "@eslint-community/regexpp";

/*
 * What the guards ask of a pattern: which words may stand one after another in its matches, and what may be missing or
 * come again. All of them read it here, so that they cannot understand it differently.
 */

/** One of some words, or, where they would be too many to list, any one code unit. */
export interface Words {
  readonly words: readonly string[] | null;
}

/** Some sequences one of which matches, so many times. */
export interface Choice {
  readonly sequences: readonly Sequence[];
  readonly least: number;
  readonly most: number;
}

/** Parts of a pattern that match one after another. */
export type Sequence = readonly (Words | Choice)[];

/** Most code units that are listed: a class of more stands for all. */
const mostListed = 128;

const anyUnit: Words = {words: null};
const digits = Array.from("0123456789");
const blanks = Array.from(
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);
const parser = new RegExpParser();

/**
 * Reads a pattern. What it looks at before, behind or around a match counts for nothing.
 *
 * @throws Error that names the pattern if its matches are not told by code units of its own: under the flags i, u and
 *   v, or by what a group matched before
 */
export function sequencesOf(pattern: RegExp): Sequence[] {
  if (/[iuv]/.test(pattern.flags))
    throw new Error(`A pattern with the flags ${pattern.flags} is not read: ${pattern.source}`);
  return parser.parsePattern(pattern.source).alternatives.map(sequenceOf);

  function sequenceOf({elements}: AST.Alternative): Sequence {
    const parts: (Words | Choice)[] = [];
    let word = "";
    for (const element of elements) {
      if (element.type === "Character") word += String.fromCharCode(element.value);
      else if (element.type !== "Assertion") {
        if (word !== "") parts.push({words: [word]});
        word = "";
        parts.push(partOf(element));
      }
    }
    if (word !== "") parts.push({words: [word]});
    return parts;
  }

  function partOf(element: Exclude<AST.Element, AST.Assertion>): Words | Choice {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return {sequences: element.alternatives.map(sequenceOf), least: 1, most: 1};
      case "Quantifier":
        return {
          sequences: [element.element.type === "Assertion" ? [] : [partOf(element.element)]],
          least: element.min,
          most: element.max,
        };
      case "Character":
      case "CharacterSet":
        return {words: listed(element)};
      case "CharacterClass":
        return classOf(element);
      default:
        throw new Error(`A pattern with ${element.raw} is not read: ${pattern.source}`);
    }
  }
}

function classOf({negate, elements}: AST.CharacterClass): Words {
  if (negate) return anyUnit;
  const all = new Set<string>();
  for (const element of elements) {
    const units = listed(element);
    if (units === null) return anyUnit;
    for (const unit of units) all.add(unit);
  }
  return all.size > mostListed ? anyUnit : {words: [...all]};
}

/** The code units for which a character, a range or an escape stands; null if they are too many. */
function listed(element: AST.Element | AST.CharacterClass["elements"][number]): readonly string[] | null {
  switch (element.type) {
    case "Character":
      return [String.fromCharCode(element.value)];
    case "CharacterClassRange": {
      const {min, max} = element;
      if (max.value - min.value >= mostListed) return null;
      return Array.from({length: max.value - min.value + 1}, (_, i) => String.fromCharCode(min.value + i));
    }
    case "CharacterSet":
      if (element.kind === "digit" && !element.negate) return digits;
      return element.kind === "space" && !element.negate ? blanks : null;
    default:
      return null;
  }
}

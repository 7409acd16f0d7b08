import {textOf, unitsOf} from "../../code-units.js";
import {nextIn, type Classed} from "../../patterns/classes.js";
import {unitSet} from "../../patterns/unit-set.js";
import {quotes} from "../counted-noun/noun.js";
import {counting} from "../counting.js";

const titleMarks = counting.add(unitSet("《》"));
const title = /《[^《》\n]{1,200}》/y;
const shortName = /“[^“”,。;\n]{1,12}”(?!(?:等|的)?(?:有关)?问题)/y;

/** Blanks out titles and short quoted names, whose numbers count nothing: 《2023年计划》, “5分钟服务圈”. */
export function withoutNames(shadow: string): Classed {
  return blankedOut(blankedOut(counting.of(shadow), titleMarks, title), quotes, shortName, isSum);
}

const blank = "□".charCodeAt(0);

/** Blanks out the words of names, which begin with one of some marks and end with another. */
function blankedOut(
  shadow: Classed,
  marks: number,
  name: RegExp,
  isKept: (name: string) => boolean = () => false,
): Classed {
  const {text, classes} = shadow;
  const codes = unitsOf(text);
  let isChanged = false;
  for (let at = nextIn(shadow, marks, 0, text.length), next; at < text.length; at = next) {
    name.lastIndex = at;
    const end = name.test(text) ? name.lastIndex : 0;
    next = nextIn(shadow, marks, Math.max(at + 1, end), text.length);
    if (end === 0 || isKept(text.slice(at, end))) continue;
    for (let inside = at + 1; inside < end - 1; inside++) {
      codes[inside] = blank;
      classes[inside] = 0;
    }
    isChanged = true;
  }
  return isChanged ? {text: textOf(codes), classes} : shadow;
}

function isSum(name: string): boolean {
  return name.endsWith("元”") && /\d(?:\.\d+)?[万亿]?元”$/.test(name);
}

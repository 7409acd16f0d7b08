import {Converter} from "opencc-js/t2cn";
import {kindOf, pagedTableOf, textOf, unitsOf} from "../code-units.js";

/*
 * A shadow of the text in which every way of writing the same mark is one: full-width ASCII becomes
 * half-width, the blanks of web pages become a space (a tab, which parts the cells of a table, stays one), corner brackets become quotes, and traditional
 * characters become simplified. One code unit in, one code unit out: an offset into the shadow is an
 * offset into the text.
 */

const blanks =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff";
const marks = '「“」”『“』”〝“〞”＂"｢“｣”｡。､、﹑、〈《〉》﹒.∶:︰:〔(〕)﹙(﹚)﹔;﹕:﹐,﹗!﹖?';

/** Code unit to code unit. */
const unify = Uint16Array.from({length: 0x10000}, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code++) unify[code] = code - 0xfee0;
for (const blank of blanks) unify[blank.charCodeAt(0)] = 0x20;
for (let i = 0; i < marks.length; i += 2) unify[marks.charCodeAt(i)] = marks.charCodeAt(i + 1);
unify[0x0d] = 0x0a;
unify[0x2028] = unify[0x2029] = unify[0x85] = unify[0x0b] = unify[0x0c] = 0x0a;

let simplify: Uint16Array | undefined;

/** The table for traditional text, made once, from OpenCC's character table. */
function traditionalTable(): Uint16Array {
  if (simplify) return simplify;
  simplify = unify.slice();
  const convert = Converter({from: "t", to: "cn"});
  for (let code = 0x4e00; code < 0xa000; code++) {
    const simple = convert(String.fromCharCode(code));
    if (simple.length === 1 && simple.charCodeAt(0) !== code) simplify[code] = simple.charCodeAt(0);
  }
  // Traditional print uses 著 where simplified print has 着; OpenCC leaves it since 著 also means to write.
  simplify["著".charCodeAt(0)] = "着".charCodeAt(0);
  return simplify;
}

// Characters of the notices' own vocabulary that simplified print never uses.
const traditionalMarks = pagedTableOf("關於問題視組項進況開黨領導區縣對針強嚴實習務貫徹負責報");
const traditionalShare = 1 / 200;

/** Whether the text is printed in traditional characters. */
function isTraditional(units: Uint16Array): boolean {
  const looked = Math.min(units.length, 4000);
  let marks = 0;
  for (let at = 0; at < looked; at++) marks += kindOf(traditionalMarks, units[at]!);
  return marks >= 5 && marks > looked * traditionalShare;
}

/**
 * The shadow of a text.
 * @returns a string of the same length in UTF-16 code units
 */
export function shadowOf(text: string): string {
  const units = unitsOf(text);
  replaceBy(isTraditional(units) ? traditionalTable() : unify, units);
  if (text.includes("\t")) unindent(units);
  const shadow = textOf(units);
  return shadow.includes('"') ? withPairedQuotes(shadow) : shadow;
}

/** A loop of its own: as part of something longer it is compiled for itself, and left at its end, again and again. */
function replaceBy(table: Uint16Array, units: Uint16Array): void {
  for (let at = 0; at < units.length; at++) units[at] = table[units[at]!]!;
}

/**
 * A tab before the first word of a line indents it, and becomes a space; one behind parts the cells of a table, and
 * so does one before the first word of a row below another, where a cell reaches over both.
 */
function unindent(units: Uint16Array): void {
  let belowRow = false;
  for (let at = 0; at < units.length;) {
    const broken = units.indexOf(0x0a, at);
    const end = broken < 0 ? units.length : broken;
    let first = at;
    while (first < end && (units[first] === 0x20 || units[first] === 0x09)) first++;
    const from = at;
    at = end + 1;
    if (first === end) continue;
    const before = tabsIn(units, from, first);
    const behind = tabsIn(units, first, end);
    const isRow: boolean = before === 0 ? behind > 1 : belowRow && (behind > 0 || before > 1);
    if (!isRow) units.fill(0x20, from, first);
    belowRow = isRow;
  }
}

function tabsIn(units: Uint16Array, from: number, to: number): number {
  let tabs = 0;
  for (let at = from; at < to; at++) if (units[at] === 0x09) tabs++;
  return tabs;
}

/** Straight quotes, where a line has them in pairs, become opening and closing ones. */
function withPairedQuotes(shadow: string): string {
  return shadow
    .split("\n")
    .map((line) => {
      const parts = line.split('"');
      if (parts.length % 2 === 0) return line;
      return parts.reduce((paired, part, i) => paired + (i % 2 === 1 ? "“" : "”") + part);
    })
    .join("\n");
}

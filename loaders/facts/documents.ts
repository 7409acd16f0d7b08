import {skipSpace} from "../outline/lines.js";
import {unitsEnding} from "../patterns/edges.js";
import {holdsAt} from "../patterns/unit-set.js";
import {ownershipOf, type Inspected, type Origin} from "./documents/ownership.js";
import {titlesIn, typeOf} from "./documents/titles.js";
import {governingVerb, reach} from "./documents/verb.js";
import type {GoverningVerb} from "./governing-verb.js";

/** A document named in 《》. Offsets into the text, the marks included. */
export interface NamedDocument {
  /** What stands inside 《》, as printed. */
  readonly title: string;
  /** The title's ending, if it is that of a kind of document: 办法, 方案, 意见 … */
  readonly doc_type: string | null;
  /** The governing words as printed, without 了; null where none govern it. */
  readonly verb: string | null;
  /** What the verb comes to: 制定, 印发, 出台, 修订, 编制, 依据, 落实, 学习 … */
  readonly action: string | null;
  readonly origin: Origin;
  /** The number printed behind the title: 济起发〔2022〕13号. */
  readonly doc_number: string | null;
  readonly start: number;
  readonly end: number;
}

const joined = /^(?:\([^()]{0,24}(?:\([^()]{0,8}\))?[^()]{0,8}\))?[\s、,和及与或]*(?:以及|并)?[\s、]*$/;
const numbered = /^\s*\(\s*(?:文号:?)?([^()\s,。;]{1,16}[([【]\d{4}[)\]】]\s*(?:第|\d)[^()\s,。;]{0,8}号)\s*\)/;

/**
 * Every 《》 of a notice in order, with what was done with it. Titles that share a verb all get it.
 * @param text the notice; @param shadow its shadow
 * @param inspected tells 市委 of one's own from the 市委 above
 */
export function documentsOf(
  text: string,
  shadow: string,
  inspected: Inspected = {level: null, org: null},
): NamedDocument[] {
  const documents: NamedDocument[] = [];
  const ownership = ownershipOf(inspected);
  let last = null as {readonly end: number; readonly verb: GoverningVerb | null} | null;
  for (const {start, end, from, to} of titlesIn(text, shadow)) {
    const shared: boolean =
      last !== null && start - last.end < reach && joined.test(shadow.slice(last.end, start));
    const verb: GoverningVerb | null = shared && last?.verb ? last.verb : governingVerb(shadow, start, end);
    last = {end, verb};
    const name = shadow.slice(from, to);
    const number = numberBehind(shadow, end);
    const numberAt = number ? end + number[0].indexOf(number[1]!) : 0;
    const media = isMedium(name);
    const type = typeOf(name);
    documents.push({
      title: onOneLine(text.slice(from, to)),
      doc_type: media ? null : type,
      verb: verb?.verb ?? null,
      action: media ? "提及" : (verb?.action ?? null),
      origin: ownership(shadow, start, {title: name, type, media}, verb),
      doc_number: number ? text.slice(numberAt, numberAt + number[1]!.length) : null,
      start,
      end,
    });
  }
  return documents;
}

function onOneLine(title: string): string {
  return (title.includes("\n") ? title.replace(/\s*\n\s*/g, "") : title).trim();
}

function numberBehind(shadow: string, end: number): RegExpExecArray | null {
  const limit = Math.min(shadow.length, end + reach);
  return shadow[skipSpace(shadow, end, limit)] === "(" ? numbered.exec(shadow.slice(end, limit)) : null;
}

const mediumName =
  /^(?:[^的]{0,8}(?:日报|晚报|时报|早报|商报|青年报|监察报|周刊|杂志|新闻联播)|[^的]{1,4}卫视)$/;
const mediumEnds = unitsEnding(mediumName);

/** Whether a title is the name of a paper or a station. */
function isMedium(title: string): boolean {
  return holdsAt(mediumEnds, title, title.length - 1) && mediumName.test(title);
}

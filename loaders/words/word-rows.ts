import {isDivision} from "../header/place.js";
import {saidIn} from "../outline/said.js";
import {Growing} from "../growing.js";
import type {NoticeRow, PassageRow, WordRow} from "../schema.js";
import type {Segmenter} from "./segmenter.js";

/** A notice as far as its words need it. */
export interface Worded {
  readonly notice: Pick<NoticeRow, "notice_id" | "inspected_org" | "province" | "city" | "county">;
  readonly text: string;
  readonly passages: readonly Pick<PassageRow, "passage_id" | "section_role" | "start" | "end">[];
}

/** Sections whose words are counted: what was found and what was done about it. */
const counted: ReadonlySet<string> = new Set(["rectification", "clues", "attachment"]);
/** A word is kept if the corpus has it so often. */
const leastCount = 2;

/** Numbers that are kept of a word of a notice. */
const fields = 6;

/**
 * The words of what notices say was found and done, in the order of the notices and of first mention. A sentence that nearly
 * repeats an earlier one of its notice is not counted again. Time grows with the length of the texts; of a notice that was gone
 * through no more is held than some numbers for each of its words.
 *
 * @param isRepeated whether a passage nearly repeats an earlier one of its notice
 */
export function* wordRowsOf(
  notices: Iterable<Worded>,
  isRepeated: (passageId: string) => boolean,
  segment: Segmenter,
): Generator<WordRow, void, undefined> {
  const numbers = new Map<string, number>();
  const totals: number[] = [];
  const places = new Set<string | null>();
  const kept = new Growing();
  const ends: {notice_id: string; end: number}[] = [];
  for (const notice of notices) {
    const {notice_id, inspected_org, city, county} = notice.notice;
    for (const place of [city, county]) places.add(withoutRank(place));
    const own = new Set(segment(inspected_org ?? ""));
    for (const [word, {n, sentences, start, end}] of wordsOf(notice, isRepeated, segment)) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      totals[number] = (totals[number] ?? 0) + n;
      for (const value of [number, n, sentences, Number(own.has(word)), start, end]) kept.push(value);
    }
    ends.push({notice_id, end: kept.length});
  }
  const words = [...numbers.keys()];
  const names = words.map((word) => isDivision(word) || places.has(word));
  let at = 0;
  for (const {notice_id, end} of ends) {
    for (; at < end; at += fields) {
      const [number, n, sentences, own, start, stop] = Array.from({length: fields}, (_, i) =>
        kept.at(at + i),
      ) as Six;
      if (totals[number]! < leastCount) continue;
      const is_name = names[number]! || own === 1;
      yield {notice_id, word: words[number]!, n, sentences, is_name, start, end: stop};
    }
  }
}

type Six = [number, number, number, number, number, number];

/** How often a notice says each word, in how many sentences, and the first of them. */
function wordsOf({text, passages}: Worded, isRepeated: (passageId: string) => boolean, segment: Segmenter) {
  const said = saidIn(text);
  const words = new Map<string, {n: number; sentences: number; start: number; end: number}>();
  for (const {passage_id, section_role, start, end} of passages) {
    if (!counted.has(section_role) || isRepeated(passage_id)) continue;
    const here = new Set<string>();
    for (const word of segment(said(start, end))) {
      const row = words.get(word);
      if (!row) words.set(word, {n: 1, sentences: 1, start, end});
      else {
        row.n++;
        if (!here.has(word)) row.sentences++;
      }
      here.add(word);
    }
  }
  return words;
}

/** 莱山 of 莱山区; names of two characters are never without their rank. */
function withoutRank(place: string | null): string | null {
  return place !== null && place.length > 2 ? place.replace(/[市区县旗]$/, "") : null;
}

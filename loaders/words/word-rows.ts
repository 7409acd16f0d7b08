import {stripGlosses, withoutGlosses} from "../outline/gloss.js";
import {isDivision} from "../header/place.js";
import {shadowOf} from "../outline/shadow.js";
import type {NoticeRow, PassageRow, ReuseRow, WordRow} from "../schema.js";
import type {Segmenter} from "./segmenter.js";

/** A notice as far as its words need it. */
export interface Worded {
  readonly notice: Pick<NoticeRow, "notice_id" | "inspected_org" | "province" | "city" | "county">;
  readonly text: string;
  readonly passages: readonly PassageRow[];
}

/** Sections whose words are counted: what was found and what was done about it. */
const counted: ReadonlySet<string> = new Set(["rectification", "clues", "attachment"]);
/** A word is kept if the corpus has it so often. */
const leastCount = 2;

/**
 * The words of what notices say was found and done, in the order of the notices and of first mention. A sentence that nearly
 * repeats an earlier one of its notice is not counted again. Time grows with the length of the texts.
 *
 * @param reuse near-identical passages of these notices
 */
export function wordRowsOf(
  notices: readonly Worded[],
  reuse: readonly ReuseRow[],
  segment: Segmenter,
): WordRow[] {
  const repeated = new Set(
    reuse.filter(({a_notice, b_notice}) => a_notice === b_notice).map(({b_passage}) => b_passage),
  );
  const places = new Set(notices.flatMap(({notice: {city, county}}) => [city, county].map(withoutRank)));
  const rows = notices.flatMap(({notice, text, passages}) => {
    const shadow = shadowOf(text);
    const glossed = withoutGlosses(text) !== null;
    const own = new Set(segment(notice.inspected_org ?? ""));
    const words = new Map<string, WordRow>();
    for (const {passage_id, section_role, start, end} of passages) {
      if (!counted.has(section_role) || repeated.has(passage_id)) continue;
      const sentence = glossed ? stripGlosses(shadow.slice(start, end)) : shadow.slice(start, end);
      const here = new Set<string>();
      for (const word of segment(sentence)) {
        const row = words.get(word);
        if (!row) {
          const isName = isDivision(word) || places.has(word) || own.has(word);
          words.set(word, {notice_id: notice.notice_id, word, n: 1, sentences: 1, is_name: isName, start, end});
        } else {
          row.n++;
          if (!here.has(word)) row.sentences++;
        }
        here.add(word);
      }
    }
    return [...words.values()];
  });
  const totals = new Map<string, number>();
  for (const {word, n} of rows) totals.set(word, (totals.get(word) ?? 0) + n);
  return rows.filter(({word}) => totals.get(word)! >= leastCount);
}

/** 莱山 of 莱山区; names of two characters are never without their rank. */
function withoutRank(place: string | null): string | null {
  return place !== null && place.length > 2 ? place.replace(/[市区县旗]$/, "") : null;
}

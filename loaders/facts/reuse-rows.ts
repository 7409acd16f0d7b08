import {stripGlosses, withoutGlosses} from "../outline/gloss.js";
import {shadowOf} from "../outline/shadow.js";
import type {PassageRow, ReuseRow} from "../schema.js";
import {reuseOf} from "./reuse.js";

/** Near-identical passages within and across notices, in the order of the notices. */
export function reuseRowsOf(
  notices: readonly {readonly text: string; readonly passages: readonly PassageRow[]}[],
): ReuseRow[] {
  const passages = notices.flatMap(({text, passages}) => {
    const shadow = shadowOf(text);
    const glossed = withoutGlosses(text) !== null;
    return passages.map(({passage_id, notice_id, start, end}) => ({
      id: passage_id,
      notice: notice_id,
      words: glossed ? stripGlosses(shadow.slice(start, end)) : shadow.slice(start, end),
    }));
  });
  return reuseOf(passages).map(({a, b, similarity, sharedChars}) => ({
    a_passage: a.id,
    b_passage: b.id,
    a_notice: a.notice,
    b_notice: b.notice,
    similarity,
    shared_chars: sharedChars,
  }));
}

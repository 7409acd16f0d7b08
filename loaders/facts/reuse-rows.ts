import {saidIn} from "../outline/said.js";
import type {PassageRow, ReuseRow} from "../schema.js";
import {reuseOf} from "./reuse.js";

/** A notice as far as its passages are compared. */
export interface Compared {
  readonly text: string;
  readonly passages: readonly Pick<PassageRow, "passage_id" | "notice_id" | "start" | "end">[];
}

/** Near-identical passages within and across notices, in the order of the notices. Of a notice that was gone through no text is held. */
export function* reuseRowsOf(notices: Iterable<Compared>): Generator<ReuseRow, void, undefined> {
  const ids: string[] = [];
  const owners: string[] = [];
  function* words() {
    for (const {text, passages} of notices) {
      const said = saidIn(text);
      for (const {passage_id, notice_id, start, end} of passages) {
        ids.push(passage_id);
        owners.push(notice_id);
        yield said(start, end);
      }
    }
  }
  for (const {a, b, similarity, sharedChars} of reuseOf(words())) {
    yield {
      a_passage: ids[a]!,
      b_passage: ids[b]!,
      a_notice: owners[a]!,
      b_notice: owners[b]!,
      similarity,
      shared_chars: sharedChars,
    };
  }
}

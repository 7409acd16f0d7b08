import {codebookFor, noticesOf, type CorpusOptions, type NoticeWithText} from "../../loaders/corpus.js";
import {projectCache} from "../../loaders/reading/cache.js";
import {stemOf} from "../../loaders/stem.js";
import {ledgerParts, type Ledger, type Neighbour} from "../components/ledger.js";

/**
 * The ledgers of a data folder's notices, in the order of the files' names. No more than two are held at a time.
 *
 * @param data folder that holds `notices/`
 * @param among chooses those of its files that are read; all if left out
 */
export async function* ledgersOf(
  data: string,
  among: CorpusOptions["among"] = (files) => files,
): AsyncGenerator<Ledger, void, undefined> {
  let previous: Neighbour | null = null;
  let current: NoticeWithText | null = null;
  for await (const found of noticesOf(data, await codebookFor(data), {cache: projectCache, among})) {
    if (!("notice" in found)) continue;
    if (current) {
      yield ledgerOf(current, previous, neighbourOf(found.notice));
      previous = neighbourOf(current);
    }
    current = found.notice;
  }
  if (current) yield ledgerOf(current, previous, null);
}

/** The ledger of one notice; undefined if there is none of that id that can be read. */
export async function readLedger(data: string, noticeId: string): Promise<Ledger | undefined> {
  // Its neighbours are the nearest that can be read, mostly the next files.
  for (let [reach, total] = [1, Infinity]; ; reach *= 8) {
    const near = ledgersOf(data, (files) => {
      total = files.length;
      const at = files.findIndex(({file}) => stemOf(file) === noticeId);
      return at < 0 ? [] : files.slice(Math.max(0, at - reach), at + reach + 1);
    });
    let found: Ledger | undefined;
    for await (const ledger of near) if (ledger.notice.notice_id === noticeId) found = ledger;
    if (!found || (found.previous && found.next) || reach >= total) return found;
  }
}

function ledgerOf(read: NoticeWithText, previous: Neighbour | null, next: Neighbour | null): Ledger {
  const parts = Object.fromEntries(ledgerParts.map((part) => [part, read[part]]));
  return {...(parts as Pick<Ledger, (typeof ledgerParts)[number]>), text: read.text, previous, next};
}

function neighbourOf({notice: {notice_id, title}}: NoticeWithText): Neighbour {
  return {notice_id, title};
}

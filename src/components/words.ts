import {probit} from "simple-statistics";
import {grouped} from "./grouped.js";
import {logOdds} from "./stats/log-odds.js";
import type {Tr} from "./language.js";
import {sum} from "./sum.js";

/** A word that a part of the corpus (a notice, a level, a year) says more often than its size would have it. */
export interface Candidate {
  readonly part: string;
  readonly word: string;
  readonly is_name: boolean;
  /** How often the part says it, and in how many sentences. */
  readonly here: number;
  readonly sentences: number;
  /** How often the corpus says it. */
  readonly everywhere: number;
  /** Words that the part, and the corpus, say in all. */
  readonly size: number;
  readonly corpus: number;
  /** Different words of the corpus. */
  readonly vocabulary: number;
  /** How many parts there are, whether or not all have candidates here. */
  readonly parts: number;
  /** The first sentence with it, in the notice that says it most. */
  readonly notice_id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
}

/** A candidate and how marked it is. */
export interface MarkedWord extends Candidate {
  readonly z: number;
}

/** Two-sided five percent for one word looked at alone. */
export const oneWord = 1.96;

/** The same where all words of all parts are looked at together (Bonferroni). */
export function allWords(candidates: readonly Candidate[]): number {
  const tests = candidates[0] ? candidates[0].vocabulary * candidates[0].parts : 1;
  return probit(1 - 0.025 / tests);
}

/**
 * The most marked words of each part, parts in the order of the candidates. A part is compared with all the others; the prior
 * of a word is its share in the whole corpus.
 *
 * @param weight how many words the prior stands for
 * @param names whether names of places and bodies may be among them
 * @param n at most so many words a part
 */
export function markedWords(
  candidates: readonly Candidate[],
  weight: number,
  names: boolean,
  n: number,
): Map<string, MarkedWord[]> {
  if ((candidates[0]?.parts ?? 0) < 2) return new Map();
  const parts = grouped(candidates, ({part}) => part);
  return new Map(
    Array.from(parts, ([part, rows]) => {
      const [{size, corpus}] = rows as [Candidate];
      // What is no candidate counts as one word, so that the totals are those of the whole text.
      const counts = (count: (row: Candidate) => number, total: number) => {
        const map = new Map(rows.map((row) => [row.word, count(row)]));
        return map.set("", total - sum(rows, count));
      };
      const scores = logOdds(
        counts(({here}) => here, size),
        counts(({here, everywhere}) => everywhere - here, corpus - size),
        counts(({everywhere}) => everywhere, corpus),
        weight,
      );
      const byWord = new Map(rows.map((row) => [row.word, row]));
      const marked = scores.flatMap(({word, z}) => {
        const row = byWord.get(word);
        return row && z > 0 && (names || !row.is_name) ? [{...row, z}] : [];
      });
      return [part, marked.slice(0, n)] as const;
    }),
  );
}

/** Which word sets which part apart most, and how many do so beyond chance, in a sentence. */
export function wordsLead(
  marked: ReadonlyMap<string, readonly MarkedWord[]>,
  threshold: number,
  name: (part: string) => string,
  tr: Tr,
): string {
  const all = [...marked.values()].flat();
  const [most] = all.toSorted((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  if (!most)
    return tr("There is nothing to compare: it takes two groups of notices.", "无从比较：至少需要两组通报。");
  const beyond = all.filter(({z}) => z > threshold).length;
  return tr(
    `The word that most sets a group apart is “${most.word}”: ${most.here} of its ${most.everywhere} uses are in ${name(most.part)}. Of the ${all.length} words shown ${beyond} ${beyond === 1 ? "is" : "are"} more frequent than chance allows even when all words are tested at once.`,
    `最具区别性的词是“${most.word}”：${most.everywhere} 次中有 ${most.here} 次见于${name(most.part)}。所列 ${all.length} 个词中，有 ${beyond} 个即使同时检验全部词语也超出偶然范围。`,
  );
}

/** The most marked word of each of the first parts, in a sentence. */
export function wordsFinding(
  marked: ReadonlyMap<string, readonly MarkedWord[]>,
  name: (part: string) => string,
  tr: Tr,
): string {
  const firsts = [...marked].filter(([, words]) => words.length).slice(0, 3);
  if (!firsts.length) return tr("No word sets a group apart", "没有词语使某组有别于其他");
  return firsts
    .map(([part, words]) => tr(`${name(part)}: “${words[0]!.word}”`, `${name(part)}：“${words[0]!.word}”`))
    .join(tr("; ", "；"));
}

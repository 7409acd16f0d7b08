import {kindsOf} from "../code-units.js";
import type {Span} from "../notice/frame.js";
import {GappedTerms, type Use} from "./gapped-terms.js";
import {Matches} from "./matches.js";
import {plainOf, type Plain} from "./plain.js";
import type {Term} from "./term.js";
import {TermsIn} from "./terms-in.js";
import {WordEdges} from "./word-edges.js";
import {WordFinder} from "./word-finder.js";

/** A list of terms. */
export interface Lexicon {
  readonly terms: readonly Term[];
  /** Whether the last words of titles count; else no word of a title does, nor are they counted in gaps. */
  readonly withTitles: boolean;
}

/** What a code unit does to words: one of most does nothing. */
const [endsClause, opensTitle, closesTitle] = [1, 2, 3];
const clauseEnds = ",。;:!?";
const signs = kindsOf([endsClause, clauseEnds], [opensTitle, "《"], [closesTitle, "》"]);

const noTitle = -1;

/** What a word is in a lexicon: a term by itself, or part of terms with gaps. */
interface Role {
  readonly lexicon: number;
  whole: Term | null;
  readonly uses: Use[];
}

/**
 * Lexicons made ready to be found together, in one pass over a text. The terms of each are found as if it were alone: the
 * longest match wins, so that a term inside a longer one is not found, nor anything inside a term of weight 0, nor a
 * word of a title unless the title ends with it. The words of a term with a gap are found wherever they stand, and then
 * do not count by themselves. Gaps do not cross the end of a clause. Two characters that only look like a word, between
 * two others, are none. Time is linear in the text.
 */
export class TermFinder<Name extends string> {
  private readonly words: WordFinder;
  /** Made when a text is first read: a build that finds all in its cache needs none. */
  private edges: WordEdges | null = null;
  private readonly listed: readonly string[];
  /** For each word, from where to where its roles stand in the list of roles: one in each lexicon that has it. */
  private readonly rolesFrom: Uint32Array;
  /** For each role its lexicon, the term that the word is by itself, if any, and from where to where its uses stand. */
  private readonly lexiconOf: Uint8Array;
  private readonly wholeOf: readonly (Term | null)[];
  private readonly usesFrom: Uint32Array;
  private readonly gapped: GappedTerms;
  private readonly lexicons: readonly Lexicon[];

  constructor(private readonly named: Readonly<Record<Name, Lexicon>>) {
    this.lexicons = Object.values<Lexicon>(named);
    const words = new Map<string, Role[]>();
    this.lexicons.forEach(({terms}, lexicon) => {
      for (const term of terms) {
        term.parts.forEach((alternatives, part) => {
          for (const text of alternatives) {
            const role = roleOf(words, text, lexicon);
            if (term.parts.length === 1) role.whole = term;
            else role.uses.push({term, part});
          }
        });
      }
    });
    const roles = [...words.values()].flat();
    this.listed = [...words.keys()];
    this.words = new WordFinder(this.listed, Array.from(`${clauseEnds}《》`));
    this.rolesFrom = startsOf([...words.values()]);
    this.lexiconOf = Uint8Array.from(roles, ({lexicon}) => lexicon);
    this.wholeOf = roles.map(({whole}) => whole);
    this.usesFrom = startsOf(roles.map((role) => role.uses));
    this.gapped = new GappedTerms(roles.flatMap((role) => role.uses));
  }

  /**
   * The terms of a text, by their lexicons.
   *
   * @param shadow half-width marks, simplified characters
   * @param within where all that will be asked about stands
   */
  termsIn(shadow: string, within: Span = {start: 0, end: shadow.length}): Record<Name, TermsIn> {
    const plain = plainOf(shadow, within);
    const found = this.lexicons.map(({withTitles}) => new Matches(withTitles));
    const joined = this.find(plain, found);
    const names = Object.keys(this.named) as Name[];
    return Object.fromEntries(
      names.map((name, i) => [
        name,
        new TermsIn(shadow, plain, found[i]!.all, joined, (other) => this.termsIn(other)[name]),
      ]),
    ) as Record<Name, TermsIn>;
  }

  /**
   * Finds the terms of a text, in the order in which they end.
   *
   * @returns a 1 for each character that a word, a term or a title joins to the one before it
   */
  private find(plain: Plain, all: readonly Matches[]): Uint8Array {
    const {words, rolesFrom, lexiconOf, wholeOf, usesFrom, gapped} = this;
    const {units, length} = plain;
    const edges = (this.edges ??= new WordEdges(this.listed));
    const joined = new Uint8Array(length + 1);
    const seen = words.sightsIn(units);
    const {sights, indices, ends} = words;
    gapped.restart(plain);
    let clauseStart = 0;
    /** Where the title opened in which we are, and how many words of titles there were. */
    let title: number = noTitle;
    let titled = 0;
    /** Where two characters last looked like a word that they are not. */
    let astride = -2;
    for (let i = 0; i < seen; i++) {
      const start = sights[i]!;
      const sign = signs[units[start]!]!;
      if (sign === endsClause) {
        for (const found of all) found.settle(clauseStart);
        clauseStart = start + 1;
        continue;
      }
      if (sign === opensTitle) title = start;
      else if (sign === closesTitle && title !== noTitle) {
        join(joined, title, start + 1);
        titled += start - title - 1;
        title = noTitle;
      }
      let n = words.wordsAt(units, start);
      // What two words share is shared by no third: in 纳入党建工作 入党 is no word, and 党建 therefore one.
      if (n > 0 && ends[0] === start + 2 && start !== astride + 1 && edges.isAstride(units, start)) {
        astride = start;
        join(joined, start - 1, start + 3);
        ends.copyWithin(0, 1, n);
        indices.copyWithin(0, 1, n);
        n--;
      }
      if (n > 0) join(joined, start, ends[n - 1]!);
      // Of two that begin together the longer is seen first.
      for (let k = n - 1; k >= 0; k--) {
        const end = ends[k]!;
        const endsTitle = signs[units[end - 1]!] === closesTitle;
        const word = indices[k]!;
        for (let role = rolesFrom[word]!; role < rolesFrom[word + 1]!; role++) {
          const found = all[lexiconOf[role]!]!;
          if ((title !== noTitle && !(found.withTitles && endsTitle)) || end <= found.shield) continue;
          const whole = wholeOf[role];
          if (whole) found.addWhole(whole, start, end, plain);
          for (let use = usesFrom[role]!; use < usesFrom[role + 1]!; use++) {
            const match = gapped.goOn(use, start, end, clauseStart, found.withTitles ? 0 : titled);
            if (match === null) continue;
            found.addGapped(match);
            join(joined, match.start, end);
          }
        }
      }
    }
    for (const found of all) found.settle(clauseStart);
    return joined;
  }
}

function roleOf(words: Map<string, Role[]>, text: string, lexicon: number): Role {
  const roles = words.get(text) ?? [];
  words.set(text, roles);
  const known = roles.find((role) => role.lexicon === lexicon);
  const role = known ?? {lexicon, whole: null, uses: []};
  if (!known) roles.push(role);
  return role;
}

/** Where each of some lists begins if they stand one behind the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return starts;
}

/** Notes that the characters of a stretch belong together. */
function join(joined: Uint8Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) joined[at] = 1;
}

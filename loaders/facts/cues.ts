/*
 * A pattern of many words is dear to try, and most clauses hold none of them. What every match of it must hold is
 * read from the pattern itself, so that one pass over a clause tells of many patterns that they cannot match.
 */

/** Tells of several patterns at once which of them a stretch cannot match. */
export class Cues<Name extends string> {
  /** The bit of each pattern. */
  readonly bits: Readonly<Record<Name, number>>;
  /** By hash, the bits of the patterns for which a character, or a pair of them, is a cue. */
  private readonly singles = new Uint32Array(places);
  private readonly pairs = new Uint32Array(places);
  /** The bits of the patterns without cues. */
  private always = 0;

  /** @param patterns at most 32 */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    const named = Object.entries<RegExp>(patterns);
    if (named.length > 32) throw new RangeError(`${named.length} patterns; 32 have a bit`);
    const bits: Record<string, number> = {};
    named.forEach(([name, pattern], i) => {
      const bit = (bits[name] = 1 << i);
      const cues = cuesOf(pattern);
      if (cues === null) this.always |= bit;
      for (const cue of cues ?? []) {
        if (cue.length === 1) this.singles[cue.charCodeAt(0) & (places - 1)]! |= bit;
        else this.pairs[pairPlace(cue.charCodeAt(0), cue.charCodeAt(1))]! |= bit;
      }
    });
    this.bits = bits as Record<Name, number>;
  }

  /** The bits of the patterns that may match in a stretch of a text: of the others it is certain that they do not. */
  in(text: string, start: number, end: number): number {
    const {singles, pairs} = this;
    let seen = this.always;
    let before = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      seen |= singles[code & (places - 1)]! | pairs[pairPlace(before, code)]!;
      before = code;
    }
    return seen;
  }
}

const places = 8192;

function pairPlace(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 9) ^ second) & (places - 1);
}

/**
 * Cues of a pattern: characters and pairs of characters of which every match holds one at least. Of several such sets
 * it is the one that texts hold least often, as far as its size tells.
 *
 * @returns null if there is none
 */
export function cuesOf({source, ignoreCase}: RegExp): readonly string[] | null {
  if (ignoreCase) throw new RangeError(`cues are for one case: ${source}`);
  const needed = neededBy(new PatternReader(source).alternatives());
  const cues = new Set(needed?.map((words) => words.slice(0, 2)));
  return (
    needed && [...cues].filter((cue) => cue.length === 1 || !Array.from(cue).some((char) => cues.has(char)))
  );
}

/** What is known of the matches of a part of a pattern. */
interface Matched {
  /** All that it can match, if that is little. */
  readonly exact: readonly string[] | null;
  /** Words of which each match holds one. */
  readonly needed: readonly string[] | null;
}

const nothing: Matched = {exact: [""], needed: null};
const anything: Matched = {exact: null, needed: null};
/** Most words that are spelt out. */
const mostWords = 256;
const digits = Array.from("0123456789");

function oneOf(words: readonly string[]): Matched {
  return words.length > mostWords ? anything : {exact: words, needed: null};
}

function neededBy({exact, needed}: Matched): readonly string[] | null {
  return exact && !exact.includes("") ? rarer(exact, needed) : needed;
}

/** The set of words that is found less often: a pair of characters is far rarer than one. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const cost = (words: readonly string[] | null) =>
    words === null ? Infinity : words.reduce((sum, {length}) => sum + (length === 1 ? 10 : 1), 0);
  return cost(b) < cost(a) ? b : a;
}

/** One part after another. */
function sequenceOf(parts: readonly Matched[]): Matched {
  let needed: readonly string[] | null = null;
  let isExact = true;
  /** What the last parts can match together. */
  let run: readonly string[] = [""];
  for (const part of parts) {
    const longer = part.exact && run.length * part.exact.length <= mostWords ? part.exact : null;
    if (longer) {
      run = run.flatMap((words) => longer.map((more) => words + more));
      continue;
    }
    needed = rarer(rarer(needed, neededBy({exact: run, needed: null})), neededBy(part));
    isExact = false;
    run = part.exact ?? [""];
  }
  return isExact ? oneOf(run) : {exact: null, needed: rarer(needed, neededBy({exact: run, needed: null}))};
}

/** One part or another. */
function choiceOf(parts: readonly Matched[]): Matched {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= mostWords) return oneOf(exact);
  const needed = parts.map(neededBy);
  return {
    exact: null,
    needed: needed.some((words) => words === null) ? null : needed.flatMap((words) => words!),
  };
}

/** Reads a pattern as far as its cues go; what stands around a match counts for nothing. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Matched {
    const found = [this.sequence()];
    while (this.takes("|")) found.push(this.sequence());
    return choiceOf(found);
  }

  private sequence(): Matched {
    const parts: Matched[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at]!)) {
      parts.push(this.repeated(this.part()));
    }
    return sequenceOf(parts);
  }

  private part(): Matched {
    if (this.takes("(")) {
      const around = /^\?<?[=!]/.test(this.source.slice(this.at));
      this.matched(/\?(?:<?[=!]|:|<\w+>)/y);
      const inner = this.alternatives();
      this.takes(")");
      return around ? nothing : inner;
    }
    if (this.takes("[")) return this.members();
    if (this.takes("^") || this.takes("$") || this.takes("\\b")) return nothing;
    if (this.takes(".")) return anything;
    return this.character();
  }

  /** The members of a class, up to its end. */
  private members(): Matched {
    const isOther = this.takes("^");
    const parts: Matched[] = [];
    while (!this.takes("]")) {
      const first = this.character();
      const last = this.takes("-") ? this.character() : null;
      parts.push(last ? rangeOf(first.exact![0]!, last.exact![0]!) : first);
    }
    return isOther || parts.some(({exact}) => exact === null) ? anything : choiceOf(parts);
  }

  private character(): Matched {
    const unit = this.matched(/\\u[0-9a-fA-F]{4}/y);
    if (unit) return oneOf([String.fromCharCode(Number.parseInt(unit.slice(2), 16))]);
    if (this.takes("\\d")) return oneOf(digits);
    if (this.takes("\\n")) return oneOf(["\n"]);
    if (this.matched(/\\[DsSwW]|\\[pP]\{[^}]*\}/y)) return anything;
    this.takes("\\");
    return oneOf([this.source[this.at++]!]);
  }

  private repeated(part: Matched): Matched {
    const sign = this.matched(/(?:[?*+]|\{\d+,?\d*\})\??/y);
    if (!sign) return part;
    if (sign.startsWith("?")) return part.exact ? oneOf(["", ...part.exact]) : anything;
    return sign.startsWith("*") || sign.startsWith("{0") ? anything : {exact: null, needed: neededBy(part)};
  }

  private takes(sign: string): boolean {
    const isHere = this.source.startsWith(sign, this.at);
    if (isHere) this.at += sign.length;
    return isHere;
  }

  private matched(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }
}

function rangeOf(first: string, last: string): Matched {
  const [low, high] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (high - low >= mostWords) return anything;
  return oneOf(Array.from({length: high - low + 1}, (_, i) => String.fromCharCode(low + i)));
}

import {join} from "node:path";
import {TermFinder, type Lexicon} from "./codebook/term-finder.js";
import {parseOverrides, type Override} from "./codebook/overrides.js";
import {CodebookError, checkKnown, parseTable} from "./codebook/table.js";
import {termPartsOf, type Term} from "./codebook/term.js";
import {readIfPresent} from "./read-if-present.js";
import {decodeText} from "./text.js";

export {CodebookError} from "./codebook/table.js";

/** A code with its labels in both languages, and what it means. */
export interface Code {
  readonly code: string;
  /** What it belongs to: the dimension of a topic, the kind of an instrument; empty for a status. */
  readonly family: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly definition: string;
}

/** The coding scheme: codes, the lexicon that assigns them, and what coders decided otherwise. */
export interface Codebook {
  readonly topics: readonly Code[];
  readonly instruments: readonly Code[];
  readonly statuses: readonly Code[];
  readonly topicLexicon: Lexicon;
  readonly instrumentLexicon: Lexicon;
  /** Finds the terms of both. */
  readonly finder: TermFinder<"topics" | "instruments">;
  readonly overrides: readonly Override[];
  /** Of what it was made. */
  readonly texts: CodebookTexts;
}

/** The files of the codebook, by what they hold. */
export const codebookFiles = {
  topics: "topics.csv",
  instruments: "instruments.csv",
  statuses: "statuses.csv",
  topicTerms: "topic-terms.csv",
  instrumentTerms: "instrument-terms.csv",
  overrides: "overrides.csv",
} as const;

/** Texts of the codebook's files. */
export type CodebookTexts = Readonly<Record<keyof typeof codebookFiles, string>>;

/**
 * Reads and checks the codebook.
 *
 * @param folder where it is
 * @param name how messages call the folder
 * @throws CodebookError if a file is missing or one of its rows is wrong
 * @throws FileError if a file is not text
 */
export async function readCodebook(folder: string, name = folder): Promise<Codebook> {
  const read = async ([key, file]: [string, string]) => {
    const bytes = await readIfPresent(join(folder, file));
    if (!bytes) {
      throw new CodebookError(
        `file not found: ${name}/${file}; restore it, a header line alone will do for terms`,
      );
    }
    return [key, decodeText(bytes, `${name}/${file}`).text] as const;
  };
  // One after the other, so that of several missing files the first is always the one named.
  const entries: (readonly [string, string])[] = [];
  for (const file of Object.entries(codebookFiles)) entries.push(await read(file));
  const texts = Object.fromEntries(entries);
  return parseCodebook(texts as CodebookTexts, name);
}

/**
 * Checks the codebook's texts against each other and makes its lexicons ready.
 *
 * @param name how messages call the folder
 * @throws CodebookError at the first row that is wrong
 */
export function parseCodebook(texts: CodebookTexts, name: string): Codebook {
  const place = (key: keyof CodebookTexts) => `${name}/${codebookFiles[key]}`;
  const topics = parseCodes(texts.topics, place("topics"), "dimension", ["includes", "excludes"], ["other"]);
  const instruments = parseCodes(texts.instruments, place("instruments"), "kind", ["cues"], ["other"]);
  const statuses = parseCodes(
    texts.statuses,
    place("statuses"),
    null,
    [],
    ["done", "ongoing", "planned", "mixed"],
  );
  const known = {
    topic: codesOf(topics),
    topics_secondary: codesOf(topics),
    instruments: codesOf(instruments),
    status: codesOf(statuses),
    outcome_evidence: ["true", "false"],
  };
  const topicLexicon = {
    terms: parseTerms(texts.topicTerms, place("topicTerms"), known.topic),
    withTitles: false,
  };
  const instrumentLexicon = {
    terms: parseTerms(texts.instrumentTerms, place("instrumentTerms"), known.instruments),
    withTitles: true,
  };
  return {
    topics,
    instruments,
    statuses,
    topicLexicon,
    instrumentLexicon,
    finder: new TermFinder({topics: topicLexicon, instruments: instrumentLexicon}),
    overrides: parseOverrides(texts.overrides, place("overrides"), known),
    texts,
  };
}

function codesOf(codes: readonly Code[]): string[] {
  return codes.map(({code}) => code);
}

/** Reads a file of codes; `needed` are those that the rules themselves assign. */
function parseCodes(
  csv: string,
  name: string,
  family: "dimension" | "kind" | null,
  notes: readonly ("includes" | "excludes" | "cues")[],
  needed: readonly string[],
): Code[] {
  const columns = [
    "code",
    "label_zh",
    "label_en",
    "definition",
    ...notes,
    ...(family ? [family] : []),
  ] as const;
  const places = new Map<string, string>();
  const codes = parseTable(csv, name, columns).map(({cells, place}) => {
    const {code, label_zh, label_en, definition} = cells;
    if (!/^[a-z][a-z_]*$/.test(code)) {
      throw new CodebookError(`not a code: ${code || "(empty)"} (${place}); write small letters and _ only`);
    }
    const first = places.get(code);
    if (first !== undefined) throw new CodebookError(`code named twice: ${code} (${place}, first in ${first})`);
    places.set(code, place);
    const empty = (["label_zh", "label_en", "definition", ...(family ? [family] : [])] as const).find(
      (column) => cells[column] === "",
    );
    if (empty !== undefined) throw new CodebookError(`empty ${empty}: ${code} (${place}); fill it`);
    return {code, family: family ? cells[family] : "", label_zh, label_en, definition};
  });
  const missing = needed.find((code) => !places.has(code));
  if (missing !== undefined) {
    throw new CodebookError(`missing code: ${missing} (${name}); the rules of coding need it, restore its row`);
  }
  return codes;
}

const heaviest = 10;

/** Reads a file of the lexicon. */
function parseTerms(csv: string, name: string, codes: readonly string[]): Term[] {
  const places = new Map<string, string>();
  return parseTable(csv, name, ["term", "code", "weight", "note"]).map(({cells, line, place}) => {
    const {term, weight, note} = cells;
    if (term === "") throw new CodebookError(`no term (${place}); write its words or remove the row`);
    const code = checkKnown("code", cells.code, codes, place);
    if (!/^\d+(?:\.\d+)?$/.test(weight) || Number(weight) > heaviest) {
      const remedy = `write a number from 0 to ${heaviest}`;
      throw new CodebookError(`weight is no number: ${weight || "(empty)"} (${place}); ${remedy}`);
    }
    const parts = termPartsOf(term);
    if (!Array.isArray(parts)) throw new CodebookError(`bad pattern: ${term} (${place}); ${parts.problem}`);
    for (const word of parts.length === 1 ? parts[0]! : [term]) {
      const first = places.get(word);
      if (first !== undefined) {
        throw new CodebookError(`duplicate term: ${word} (${place}, first in ${first}); keep one of the two`);
      }
      places.set(word, place);
    }
    return {term, code, weight: Number(weight), note, line, parts};
  });
}

import {readFile, readdir} from "node:fs/promises";
import {extname, join} from "node:path";
import {hasReader} from "../files/format.js";
import {isAbsent} from "../read-if-present.js";
import type {NoticeRow} from "../schema.js";
import {stemOf} from "../stem.js";
import {FileError, readText} from "../text.js";

interface Spanned {
  readonly start: number;
  readonly end: number;
}

interface Quoted {
  readonly start: number;
  readonly quote: string;
}

/** What a reader marked in a notice. Offsets are UTF-16 code units into its text. */
export interface Gold {
  readonly notice: Partial<NoticeRow> & {readonly notice_id: string};
  readonly sections: readonly (Spanned & {readonly role: string})[];
  readonly groups: readonly Spanned[];
  readonly problems: readonly (Spanned & {
    readonly id: string;
    readonly statement: string;
    readonly is_leaf: boolean;
    readonly depth: number;
    readonly neutral: boolean;
    readonly block_end: number;
    readonly topic: string;
    readonly outcome_evidence?: boolean;
  })[];
  readonly measures: readonly (Spanned & {
    readonly lead: string;
    readonly lead_type: string;
    readonly status: string;
    readonly instruments: readonly string[];
    readonly duplicate_of: string | null;
  })[];
  readonly documents: readonly {
    readonly title: string;
    readonly start: number;
    readonly verb: string | null;
    readonly action: string | null;
    readonly origin: string;
  }[];
  readonly money: readonly (Quoted & {readonly base_value: number; readonly base_unit: string})[];
  readonly accountability: readonly (Quoted & {
    readonly kind: string;
    readonly people: number | null;
    readonly units: number | null;
    readonly cases: number | null;
    readonly role: string;
  })[];
  readonly deadlines: readonly (Quoted & {readonly due: string | null})[];
  readonly claims: Readonly<Record<string, {readonly value: number | null; readonly unit?: string | null}>>;
}

/** An annotated notice with its text. */
export interface AnnotatedNotice {
  readonly gold: Gold;
  readonly text: string;
}

/**
 * Reads the annotated notices, in the order of their ids: `<id>.json` with the notice's file, of any type that is read, beside
 * it or among the notices. Its text is the one that is parsed of that file.
 *
 * @param folder of the annotations
 * @param notices folder of the notices as published; there may be none
 * @returns what is annotated, and the ids of annotations whose notice is in neither folder, or cannot be read
 * @throws FileError if there is no such folder, or an annotation cannot be read or lacks a part
 */
export async function readGold(
  folder: string,
  notices: string,
): Promise<{readonly annotated: AnnotatedNotice[]; readonly missing: string[]}> {
  const names = await filesOf(folder);
  if (!names) throw new FileError(`folder not found: ${folder}; name one that holds annotations, ID.json each`);
  const texts = new Map([...textsIn(notices, (await filesOf(notices)) ?? []), ...textsIn(folder, names)]);
  const annotated: AnnotatedNotice[] = [];
  const missing: string[] = [];
  for (const name of names.filter((name) => name.endsWith(annotation)).sort()) {
    const id = stemOf(name);
    const file = texts.get(id);
    const gold = file && parseGold(await readFile(join(folder, name), "utf8"), join(folder, name));
    const text = file && (await textOf(file));
    if (gold && text !== undefined) annotated.push({gold, text});
    else missing.push(id);
  }
  return {annotated, missing};
}

const annotation = ".json";

/** The files that may hold the text of a notice, by its id: of several types plain text. */
function textsIn(folder: string, names: readonly string[]): Map<string, string> {
  const files = names.filter((name) => hasReader(extname(name).toLowerCase())).sort();
  const plainLast = [...files.filter((name) => !isPlain(name)), ...files.filter(isPlain)];
  return new Map(plainLast.map((name) => [stemOf(name), join(folder, name)] as const));
}

function isPlain(name: string): boolean {
  return name.toLowerCase().endsWith(".txt");
}

/** The text of a notice's file; undefined if it cannot be read, which is said where notices are read. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return (await readText(file)).text;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** The names of a folder's files; undefined if there is no such folder. */
async function filesOf(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    const {code = "unknown error"} = error as NodeJS.ErrnoException;
    throw new FileError(`folder not readable: ${folder} (${code}); name a folder that may be read`);
  }
}

const lists = [
  "sections",
  "groups",
  "problems",
  "measures",
  "documents",
  "money",
  "accountability",
  "deadlines",
] as const;

/**
 * Reads an annotation, of which every part must be there, if only as an empty list.
 *
 * @param file named in errors
 */
function parseGold(json: string, file: string): Gold {
  let gold;
  try {
    gold = JSON.parse(json) as Partial<Gold>;
  } catch (error) {
    throw new FileError(`no JSON: ${file} (${(error as Error).message}); mend or remove it`);
  }
  const lacking = lists.find((part) => !Array.isArray(gold[part]));
  if (lacking) throw new FileError(`annotation without ${lacking}: ${file}; add them, [] if there are none`);
  if (!gold.notice?.notice_id) throw new FileError(`annotation without notice.notice_id: ${file}; add it`);
  if (!gold.claims) throw new FileError(`annotation without claims: ${file}; add them, {} if there are none`);
  return gold as Gold;
}

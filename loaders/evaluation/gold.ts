import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {FileError} from "../files/file-error.js";
import type {NoticeRow} from "../schema.js";

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
 * Reads the annotated notices, in the order of their ids: `<id>.json` with the text beside it or among the notices.
 *
 * @param folder of the annotations
 * @param notices folder of the notices as published
 * @returns what is annotated, and the ids of annotations whose text is in neither folder
 * @throws FileError if there is no such folder, or an annotation cannot be read or lacks a part
 */
export async function readGold(
  folder: string,
  notices: string,
): Promise<{readonly annotated: AnnotatedNotice[]; readonly missing: string[]}> {
  const [names, published] = await Promise.all([folder, notices].map(filesOf));
  const annotated: AnnotatedNotice[] = [];
  const missing: string[] = [];
  for (const name of names!.filter((name) => name.endsWith(".json")).sort()) {
    const id = name.slice(0, -".json".length);
    const home = [folder, notices].find((_, i) => [names, published][i]!.includes(`${id}.txt`));
    if (home === undefined) {
      missing.push(id);
      continue;
    }
    const [json, text] = await Promise.all([
      readFile(join(folder, name), "utf8"),
      readFile(join(home, `${id}.txt`), "utf8"),
    ]);
    annotated.push({gold: parseGold(json, join(folder, name)), text});
  }
  return {annotated, missing};
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new FileError(`folder not found: ${folder}`);
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

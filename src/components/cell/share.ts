import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";

/** A value of an input that a link can carry. */
export type InputValue = string | number | boolean | null | readonly (string | number)[];

/** What a reader has changed on a page. */
export interface Changes {
  /** The edited queries, by cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** The values of inputs, by key. */
  readonly inputs: Readonly<Record<string, InputValue>>;
}

/** The fragment's parameter that holds the changes. */
const parameter = "nb";

/** Characters that a link may unfold into; a hostile one could ask for gigabytes. */
const longest = 1_000_000;

/** Writes changes as text that an address can hold: compressed JSON in base64url. */
export function packChanges(changes: Changes): string {
  const bytes = deflateSync(strToU8(JSON.stringify(changes)), {level: 9});
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Reads what {@link packChanges} wrote.
 *
 * @throws {Error} `broken link: …` if the text is damaged, too long, or holds something else
 */
export function unpackChanges(text: string): Changes {
  try {
    const bytes = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    const {cells = {}, inputs = {}} = JSON.parse(inflate(bytes)) as Partial<Changes>;
    if (!isRecord(cells) || !Object.values(cells).every((sql) => typeof sql === "string"))
      throw new Error("cells");
    if (!isRecord(inputs) || !Object.values(inputs).every(isInputValue)) throw new Error("inputs");
    return {cells: {...cells}, inputs: {...inputs}};
  } catch (error) {
    throw new Error(`broken link: ${(error as Error).message}; the page as published is shown`, {cause: error});
  }
}

function inflate(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > longest) throw new Error("too long");
    chunks.push(chunk);
  });
  // In small steps: one step could unfold into too much before its length is seen.
  for (let i = 0; i < bytes.length; i += 512) stream.push(bytes.subarray(i, i + 512), i + 512 >= bytes.length);
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(all);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInputValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => ["string", "number"].includes(typeof item));
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** What a fragment consists of: the name of a heading, or nothing, and parameters. */
function fragmentOf(hash: string): {readonly anchor: string; readonly parameters: URLSearchParams} {
  const text = hash.replace(/^#/, "");
  const anchor = /^[^&=]*(?=&|$)/.exec(text)?.[0] ?? "";
  return {anchor, parameters: new URLSearchParams(text.slice(anchor.length))};
}

/** The heading that a fragment names, alone or before changes as in `#limits&nb=…`; null if it names none. */
export function anchorIn(hash: string): string | null {
  const {anchor} = fragmentOf(hash);
  try {
    return decodeURIComponent(anchor) || null;
  } catch {
    return null;
  }
}

/** The changes that an address carries; null if it carries none. */
export function changesIn(hash: string): Changes | null {
  const text = fragmentOf(hash).parameters.get(parameter);
  return text === null ? null : unpackChanges(text);
}

/** An address's fragment with other changes, and all else that it holds as it was. */
export function hashWith(hash: string, changes: Changes): string {
  const {anchor, parameters} = fragmentOf(hash);
  const empty = !Object.keys(changes.cells).length && !Object.keys(changes.inputs).length;
  if (empty) parameters.delete(parameter);
  else parameters.set(parameter, packChanges(changes));
  const text = [anchor, parameters.toString()].filter((part) => part).join("&");
  return text && `#${text}`;
}

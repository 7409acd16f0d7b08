import {writtenSpan} from "../written-span.js";
import {CodebookError, checkKnown, parseTable} from "./table.js";

/** What a coder decided about one item, in place of what the lexicon says. */
export interface Override {
  readonly notice: string;
  /** The item's own span in the notice's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly field: OverrideField;
  /** The value's parts: one, or several for a list; none for an empty list. */
  readonly value: readonly string[];
  readonly coder: string;
  readonly reason: string;
  /** Where it is written, as `file:line`. */
  readonly place: string;
}

export const overrideFields = [
  "topic",
  "topics_secondary",
  "instruments",
  "status",
  "outcome_evidence",
] as const;

export type OverrideField = (typeof overrideFields)[number];

/** Most values that a list may have; no number where exactly one value is meant. */
const listLimits: Partial<Record<OverrideField, {least: number; most: number}>> = {
  topics_secondary: {least: 0, most: 2},
  instruments: {least: 1, most: 4},
};

/** The values that each field knows. */
export type KnownValues = Readonly<Record<OverrideField, readonly string[]>>;

/**
 * Parses the text of overrides.csv. A list is written with `;` between its values.
 *
 * @throws CodebookError if a row cannot be understood or a coder codes the same item twice
 */
export function parseOverrides(csv: string, name: string, known: KnownValues): Override[] {
  const coded = new Map<string, string>();
  const columns = ["notice", "span", "field", "value", "coder", "reason"] as const;
  return parseTable(csv, name, columns).map(({cells, place}) => {
    const field = checkKnown("field", cells.field, overrideFields, place) as OverrideField;
    if (cells.notice === "") throw new CodebookError(`no notice (${place}); write the stem of its file`);
    if (cells.coder === "") throw new CodebookError(`no coder (${place}); write who decided`);
    const {start, end} = spanOf(cells.span, place);
    const item = [cells.notice, cells.span, field, cells.coder].join(" ");
    const first = coded.get(item);
    if (first !== undefined) {
      throw new CodebookError(
        `coded twice by ${cells.coder}: ${field} of ${cells.span} (${place}, first in ${first})`,
      );
    }
    coded.set(item, place);
    const value = valueOf(field, cells.value, known[field], place);
    return {notice: cells.notice, start, end, field, value, coder: cells.coder, reason: cells.reason, place};
  });
}

function spanOf(written: string, place: string): {start: number; end: number} {
  const span = writtenSpan(written);
  if (!span) {
    const remedy = "write start-end of the problem or measure, as in 1263-1365";
    throw new CodebookError(`not a span: ${written || "(empty)"} (${place}); ${remedy}`);
  }
  return span;
}

function valueOf(field: OverrideField, written: string, known: readonly string[], place: string): string[] {
  const {least, most} = listLimits[field] ?? {least: 1, most: 1};
  const values = written === "" ? [] : written.split(";").map((value) => value.trim());
  for (const value of values) checkKnown(field, value, known, place);
  if (values.length < least || values.length > most || new Set(values).size !== values.length) {
    const number = least === most ? "one value" : `${least} to ${most} different values with ; between them`;
    throw new CodebookError(`${field}: ${written || "(empty)"} (${place}); write ${number}`);
  }
  return values;
}

/** An item as overrides name it. */
export interface Item {
  readonly notice: string;
  readonly start: number;
  readonly end: number;
}

/** A value that stands in place of the lexicon's, and whose it is. */
export interface Decision {
  readonly value: readonly string[];
  /** `override: <coder>`, for each coder who decided so. */
  readonly terms: string[];
}

/**
 * What coders decided about a field of an item. Of several values the one that most coders gave wins; of
 * equally many, the one written last.
 *
 * @returns undefined if nobody coded it
 */
export function decisionOf(
  overrides: readonly Override[],
  item: Item,
  field: OverrideField,
): Decision | undefined {
  const votes = new Map<string, Override[]>();
  for (const override of overrides) {
    if (override.field !== field || !concerns(override, item)) continue;
    const key = override.value.join(";");
    const same = votes.get(key) ?? [];
    // Written last, read last: of equally many votes it is found later.
    votes.delete(key);
    votes.set(key, [...same, override]);
  }
  let won: Override[] | undefined;
  for (const same of votes.values()) if (same.length >= (won?.length ?? 0)) won = same;
  return won && {value: won[0]!.value, terms: won.map(({coder}) => `override: ${coder}`)};
}

function concerns({notice, start, end}: Override, item: Item): boolean {
  return notice === item.notice && start === item.start && end === item.end;
}

/** An item with the fields that it has. */
export interface CodableItem extends Item {
  readonly fields: readonly OverrideField[];
}

/** The overrides of a notice that no item answers to, as after a change of the text or the parser. */
export function strayOverrides(
  overrides: readonly Override[],
  notice: string,
  items: readonly CodableItem[],
): Override[] {
  return overrides.filter(
    (override) =>
      override.notice === notice &&
      !items.some((item) => item.fields.includes(override.field) && concerns(override, item)),
  );
}

/**
 * The values of a field as several coders gave them, for measuring their agreement: a row an item, a column a
 * coder, in order of first appearance; null where a coder left the item. A list is one value.
 */
export function codersOf(overrides: readonly Override[], field: OverrideField): (string | null)[][] {
  const own = overrides.filter((override) => override.field === field);
  const coders = [...new Set(own.map(({coder}) => coder))];
  const items = new Map<string, (string | null)[]>();
  for (const {notice, start, end, coder, value} of own) {
    const key = `${notice} ${start}-${end}`;
    const row = items.get(key) ?? coders.map(() => null);
    row[coders.indexOf(coder)] = value.join(";");
    items.set(key, row);
  }
  return [...items.values()];
}

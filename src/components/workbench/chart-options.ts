import type {ColumnTable} from "arquero";
import {cellText} from "../cell-text.js";
import {hanWidth, wrapHan} from "../han.js";
import {rawWords, type Words} from "../plain-words.js";

/** The marks that Plot.auto knows. */
export const marks = ["bar", "dot", "line", "area", "rule"] as const;

export type Mark = (typeof marks)[number];

/** A column for an axis; the number of rows; or nothing. */
export type Channel = {readonly column: string} | "count" | null;

/** What is drawn against what. */
export interface Choice {
  readonly x: Channel;
  readonly y: Channel;
  readonly color: Channel;
  /** null lets Plot choose. */
  readonly mark: Mark | null;
}

export type Kind = "number" | "date" | "text";

/** A column as the chart sees it. */
export interface ChartColumn {
  readonly name: string;
  readonly kind: Kind;
  /** How many values it has, up to one more than {@link most.values}. */
  readonly distinct: number;
}

/** What a chart can hold and still be read: rows, values along an axis, colours. */
export const most = {rows: 20_000, values: 60, colors: 10};

export function chartColumns(table: ColumnTable): ChartColumn[] {
  return table.columnNames().map((name) => {
    const values = (table.array(name) as unknown[]).filter((value) => value != null);
    const distinct = new Set<string | null>();
    for (const value of values) {
      distinct.add(cellText(value));
      if (distinct.size > most.values) break;
    }
    return {name, kind: kindOf(values), distinct: distinct.size};
  });
}

function kindOf(values: readonly unknown[]): Kind {
  if (!values.length) return "text";
  if (values.every((value) => typeof value === "number" || typeof value === "bigint")) return "number";
  return values.every((value) => value instanceof Date) ? "date" : "text";
}

/** Columns that say where something is, not how much. */
const places = new Set(["start", "end", "seq", "block_end", "preamble_start", "preamble_end"]);

/** A choice to begin with: an amount by category or by day, else counts. null if nothing can be drawn. */
export function firstChoice(columns: readonly ChartColumn[]): Choice | null {
  const of = (kind: Kind) => columns.filter((column) => column.kind === kind);
  const amounts = of("number").filter(({name}) => !places.has(name));
  const channel = (column: ChartColumn | undefined): Channel => (column ? {column: column.name} : null);
  const category = of("text").find(({distinct}) => distinct > 1 && distinct <= most.values);
  const day = of("date").find(({distinct}) => distinct > 1);
  const base = {color: null, mark: null};
  if (day && amounts.length && !category) return {...base, x: channel(day), y: channel(amounts[0])};
  if (category) return {...base, x: channel(amounts[0]) ?? "count", y: channel(category)};
  if (amounts.length > 1) return {...base, x: channel(amounts[0]), y: channel(amounts[1])};
  const lone = amounts[0] ?? day;
  return lone ? {...base, x: channel(lone), y: "count"} : null;
}

/** The options of a chart, and what it leaves out. */
export interface ChartPlan {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  /** For Plot.auto. */
  readonly auto: {
    readonly x?: string | {readonly reduce: "count"};
    readonly y?: string | {readonly reduce: "count"};
    readonly color?: string | {readonly reduce: "count"};
    readonly mark?: Mark;
  };
  /** For the plot around it. */
  readonly plot: Readonly<Record<string, unknown>>;
  /** Rows of the result that are not drawn. */
  readonly left: number;
}

const fontSize = 12;

/**
 * What Plot must be told to draw a result as chosen.
 *
 * @param rows what the number of rows is called
 * @param words what columns and their values are called
 * @returns null if the choice names no column to draw by
 */
export function chartPlan(
  table: ColumnTable,
  {x, y, color, mark}: Choice,
  width: number,
  rows = "rows",
  words: Words = rawWords,
): ChartPlan | null {
  const kinds = new Map(chartColumns(table).map(({name, kind}) => [name, kind]));
  const used = [x, y, color].filter((channel): channel is {column: string} => isColumn(channel));
  if (!isColumn(x) && !isColumn(y)) return null;
  if (used.some(({column}) => !kinds.has(column))) return null;

  const columns = new Map(used.map(({column}) => [column, table.array(column) as unknown[]]));
  const limits = new Map<string, {limit: number; seen: Set<unknown>}>();
  for (const channel of [color, x, y])
    if (isColumn(channel) && kinds.get(channel.column) === "text")
      limits.set(channel.column, {limit: channel === color ? most.colors : most.values, seen: new Set()});

  const data: Record<string, unknown>[] = [];
  const n = table.numRows();
  for (let i = 0; i < n && data.length < most.rows; i++) {
    const row: Record<string, unknown> = {};
    for (const [name, values] of columns) row[name] = plain(values[i], kinds.get(name)!);
    const fits = Array.from(limits, ([name, {limit, seen}]) => seen.has(row[name]) || seen.size < limit);
    if (!fits.every(Boolean)) continue;
    for (const [name, {seen}] of limits) seen.add(row[name]);
    data.push(row);
  }
  const named = (channel: Channel): AxisText => {
    if (channel === "count") return {labels: null, label: rows};
    if (channel === null) return {labels: null};
    const label = words.column(channel.column);
    const limited = limits.get(channel.column);
    if (!limited) return {labels: null, label};
    return {
      label,
      labels: valueNames(columns.get(channel.column)!, limited.seen, words.values(channel.column)),
    };
  };
  return {
    data,
    auto: {
      ...(x === null ? {} : {x: option(x)}),
      ...(y === null ? {} : {y: option(y)}),
      ...(color === null ? {} : {color: option(color)}),
      ...(mark === null ? {} : {mark}),
    },
    plot: {
      width,
      ...(color === null ? {} : {color: legend(named(color))}),
      ...axes(named(x), named(y), width),
    },
    left: n - data.length,
  };
}

function isColumn(channel: Channel): channel is {readonly column: string} {
  return channel !== null && channel !== "count";
}

function option(channel: {readonly column: string} | "count"): string | {readonly reduce: "count"} {
  return channel === "count" ? {reduce: "count"} : channel.column;
}

/** Plot draws days, numbers and text. */
function plain(value: unknown, kind: Kind): unknown {
  if (value == null) return null;
  if (kind === "number") return Number(value);
  return kind === "date" ? value : cellText(value);
}

/** What values are called by the text that is drawn for them; null is drawn as null. */
type ValueNames = ReadonlyMap<unknown, string>;

function valueNames(
  values: readonly unknown[],
  drawn: ReadonlySet<unknown>,
  put: ((value: unknown) => string | null) | null,
): ValueNames {
  const names = new Map<unknown, string>();
  for (const value of values) {
    const text = cellText(value);
    if (drawn.has(text) && !names.has(text)) names.set(text, (put ? put(value) : text) ?? "null");
  }
  return names;
}

/** What stands along an axis: the names of its values, null if they are Plot's own, and its own name. */
interface AxisText {
  readonly labels: ValueNames | null;
  readonly label?: string;
}

function legend({labels, ...text}: AxisText) {
  return {legend: true, ...text, ...(labels ? {tickFormat: (value: unknown) => nameIn(labels, value)} : {})};
}

/** Plot hands null values to the format as undefined or null. */
function nameIn(labels: ValueNames, value: unknown): string {
  return labels.get(value ?? null) ?? cellText(value) ?? "null";
}

/** Room for labels: Plot takes a Han character for as wide as an e, and breaks lines at spaces only. */
function axes({labels: xLabels, ...x}: AxisText, {labels: yLabels, ...y}: AxisText, width: number) {
  const ems = Math.max(5, Math.min(14, (width * 0.35) / fontSize));
  const format = (labels: ValueNames, n: number) => (value: unknown) => wrapHan(nameIn(labels, value), ems, n);
  const widest = (labels: ValueNames, n: number) => {
    const lines = Array.from(labels.values(), (name) => wrapHan(name, ems, n))
      .join("\n")
      .split("\n");
    return Math.max(...lines.map(hanWidth)) * 1.14 * fontSize;
  };
  const left = yLabels ? widest(yLabels, 2) + 16 : 56;
  const vertical = yLabels
    ? {
        height: 84 + yLabels.size * 30,
        marginTop: 36,
        y: {...y, labelAnchor: "top", tickFormat: format(yLabels, 2)},
      }
    : {y};
  if (!xLabels) return {marginLeft: left, marginBottom: 48, ...vertical, x};
  const broad = widest(xLabels, 1);
  const rotate = broad + 8 > (width - left) / Math.max(1, xLabels.size);
  return {
    marginLeft: Math.max(left, rotate ? Math.min(broad * 0.75, width / 3) : 0),
    marginBottom: rotate ? broad * 0.7 + 44 : 48,
    ...vertical,
    x: {...x, tickRotate: rotate ? -45 : 0, tickFormat: format(xLabels, 1)},
  };
}

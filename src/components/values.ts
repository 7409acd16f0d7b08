import {tableFromIPC, Type} from "@uwdata/flechette";
import type {DataType, Field} from "@uwdata/flechette";

/** A result as plain JavaScript columns, in the order of the SELECT list. */
export interface Columns {
  readonly names: string[];
  readonly columns: Record<string, unknown[]>;
}

/** A DuckDB INTERVAL: its three parts do not convert into one another. */
export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

/**
 * Reads a DuckDB result (an Arrow IPC file) as JavaScript values:
 * every integer type and DECIMAL as number; DATE and the TIMESTAMPs as Date (a DATE at midnight UTC);
 * TIME as "HH:MM:SS[.ffffff]"; INTERVAL as {@link Interval}; VARCHAR, ENUM and UUID as string; LIST and ARRAY
 * as arrays; STRUCT as plain objects; MAP as Map; BLOB as Uint8Array; NULL as null.
 *
 * No integer is rounded: if any in a column lies beyond ±(2⁵³−1), the whole column comes out as bigint.
 * A column name printed twice gets a suffix (`n`, `n_1`).
 */
export function readColumns(ipc: Uint8Array): Columns {
  const table = tableFromIPC(ipc, {useDate: true, useBigInt: true, useDecimalInt: true});
  const names: string[] = [];
  const columns: Record<string, unknown[]> = {};
  table.schema.fields.forEach((field, i) => {
    const name = distinct(field.name, names);
    names.push(name);
    columns[name] = readColumn(field, table.getChildAt(i));
  });
  return {names, columns};
}

function distinct(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let i = 1; taken.includes(candidate); ++i) candidate = `${name}_${i}`;
  return candidate;
}

function readColumn(field: Field, values: Iterable<unknown>): unknown[] {
  const integers = {exceeded: false, wide: false};
  const convert = converter(field.type, field.metadata, integers);
  if (!convert) return Array.from(values);
  const narrow = Array.from(values, convert);
  if (!integers.exceeded) return narrow;
  integers.wide = true;
  return Array.from(values, convert);
}

/** How the 64-bit and wider integers of one column are carried, decided after the first pass over it. */
interface Integers {
  exceeded: boolean;
  wide: boolean;
}

type Convert = (value: unknown) => unknown;

/** The conversion that a type needs, or null if flechette's value is already the right one. */
function converter(type: DataType, metadata: Map<string, string> | null, integers: Integers): Convert | null {
  switch (type.typeId) {
    case Type.Int:
      return type.bitWidth === 64 ? nullable((value) => readInteger(value as bigint, integers)) : null;
    case Type.Decimal: // HUGEINT arrives as a decimal of scale 0
      return type.scale === 0
        ? nullable((value) => readInteger(BigInt(value as number | bigint), integers))
        : nullable((value) => Number(decimalText(BigInt(value as number | bigint), type.scale)));
    case Type.FixedSizeBinary:
      return metadata?.get("ARROW:extension:metadata")?.includes('"uhugeint"')
        ? nullable((value) => readInteger(littleEndian(value as Uint8Array), integers))
        : null;
    case Type.Time:
      return nullable((value) =>
        timeText(BigInt(value as number | bigint) * 10n ** (6n - 3n * BigInt(type.unit))),
      );
    case Type.Interval:
      return nullable((value) => {
        const [months, days, nanoseconds] = value as [number, number, number];
        return {months, days, milliseconds: nanoseconds / 1e6} satisfies Interval;
      });
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList: {
      const item = fieldConverter(type.children[0], integers);
      return nullable((value) => Array.from(value as Iterable<unknown>, item ?? ((d) => d)));
    }
    case Type.Struct: {
      const fields = type.children.map((field) => [field.name, fieldConverter(field, integers)] as const);
      if (fields.every(([, convert]) => !convert)) return null;
      return nullable((value) => {
        const struct = value as Record<string, unknown>;
        return Object.fromEntries(fields.map(([name, f]) => [name, f ? f(struct[name]) : struct[name]]));
      });
    }
    case Type.Map: {
      const entry = type.children[0].type as DataType & {children: Field[]};
      const [key, item] = entry.children.map((field) => fieldConverter(field, integers));
      return nullable((value) => {
        const entries = value as [unknown, unknown][];
        return new Map(entries.map(([k, v]) => [key ? key(k) : k, item ? item(v) : v]));
      });
    }
    default:
      return null;
  }
}

function fieldConverter(field: Field, integers: Integers): Convert | null {
  return converter(field.type, field.metadata, integers);
}

function nullable(convert: Convert): Convert {
  return (value) => (value == null ? null : convert(value));
}

function readInteger(value: bigint, integers: Integers): number | bigint {
  if (integers.wide) return value;
  if (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER) integers.exceeded = true;
  return Number(value);
}

/** Printed rather than divided: parsing the digits gives the double nearest to the decimal. */
function decimalText(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function timeText(microseconds: bigint): string {
  const seconds = microseconds / 1_000_000n;
  const pad = (n: bigint) => String(n).padStart(2, "0");
  const fraction = String(microseconds % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const clock = `${pad(seconds / 3600n)}:${pad((seconds / 60n) % 60n)}:${pad(seconds % 60n)}`;
  return fraction ? `${clock}.${fraction}` : clock;
}

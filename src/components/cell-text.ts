import type {Interval} from "./values.js";

/** A value of a result as text: days and times in ISO form (UTC), lists in brackets, null as null. */
export function cellText(value: unknown): string | null {
  if (value == null) return null;
  if (typeof value === "string") return value;
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array)
    return `0x${Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  if (value instanceof Map) return `{${Array.from(value, ([k, v]) => `${inner(k)}: ${inner(v)}`).join(", ")}}`;
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  if (isInterval(value)) return `${value.months} months ${value.days} days ${value.milliseconds / 1000} s`;
  const fields = Object.entries(value).map(([k, v]) => `${k}: ${inner(v)}`);
  return `{${fields.join(", ")}}`;
}

function inner(value: unknown): string {
  return cellText(value) ?? "null";
}

function dateText(date: Date): string {
  if (Number.isNaN(date.valueOf())) return "out of range";
  return date
    .toISOString()
    .replace("T00:00:00.000Z", "")
    .replace("T", " ")
    .replace(/\.000Z$|Z$/, "");
}

function isInterval(value: object): value is Interval {
  return "months" in value && "days" in value && "milliseconds" in value;
}

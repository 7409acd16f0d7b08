import {field, inspected, leaders, since} from "./words/inspection.js";

/** The inspected body as printed behind 对, without its abbreviation in brackets and without what of it was looked at. */
export function inspectedIn(shadow: string): {start: number; end: number; field: string | null} | null {
  for (const pattern of inspected) {
    const m = pattern.exec(shadow);
    const words = m?.[1] ?? m?.[2];
    if (!m || words === undefined) continue;
    const whole = words
      .replace(/\s*\((?:以下|下)?(?:统称|简称)[^)]*\)?.*$/, "")
      .replace(leaders, "")
      .replace(since, "")
      .trim();
    const name = whole.replace(field, "").trim();
    if (name.length < 2) continue;
    const start = m.index + m[0].indexOf(words);
    return {start, end: start + name.length, field: whole.slice(name.length) || null};
  }
  return null;
}

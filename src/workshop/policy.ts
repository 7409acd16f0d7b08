import {createHash} from "node:crypto";
import {load} from "cheerio";

/**
 * What a published page may do: run the site's own scripts, ask the site for its own files, and nothing else.
 * WebAssembly and the worker are the engine's; `unsafe-eval` is Arquero's, which compiles whatever it does; styles are inline
 * in figures.
 */
const directives = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval' 'unsafe-eval' 'unsafe-hashes'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "frame-src": "'none'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * Where an element is given a listener, as in `<button onclick=${…}>`, htl writes `::1`, `::2` … in its place for a moment,
 * and Inputs is written with htl. The number is the value's place in its template. These are no JavaScript: to allow them
 * allows nothing.
 */
const placeholders = Array.from({length: 24}, (_, i) => `::${i + 1}`);

/** Whether the policy allows a listener that is so many-th among the values of its template, from 1. */
export function allowsListener(place: number): boolean {
  return placeholders.includes(`::${place}`);
}

/** Framework puts the character set first; the policy must stand before whatever can load or run anything. */
const charset = '<meta charset="utf-8">';

/**
 * Puts a content security policy into a page that allows its inline scripts by their hashes.
 *
 * @param html a page as Framework renders it
 * @param scripts the text of its inline scripts
 * @throws Error if the page has no place for it
 */
export function withPolicy(html: string, scripts: readonly string[] = inlineScripts(html)): string {
  const at = html.indexOf(charset);
  if (at < 0 || at > html.search(/<(?:script|link|body)\b/)) {
    throw new Error(`no place for a policy: ${charset} is not the first element of the page's head`);
  }
  const end = at + charset.length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">`;
  return `${html.slice(0, end)}\n${meta}${html.slice(end)}`;
}

/** The policy of a page with these scripts. */
function policyFor(inline: readonly string[]): string {
  const hashes = new Set([...inline, ...placeholders].map(hashSource));
  const scripts = [directives["script-src"], ...hashes].join(" ");
  return Object.entries({...directives, "script-src": scripts})
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** The text of every script that stands in the page itself. */
export function inlineScripts(html: string): string[] {
  const $ = load(html);
  return $("script:not([src])")
    .toArray()
    .map((script) => $(script).text());
}

import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it";

/**
 * A markdown-it plugin that gives every heading an anchor of its own. Framework's own anchors drop Han characters and
 * leave a Chinese heading without one.
 */
export function headings(md: MarkdownIt): void {
  md.core.ruler.before("anchor", "headings", ({tokens}) => {
    const taken = new Set<string>();
    for (const [i, token] of tokens.entries()) {
      if (token.type !== "heading_open" || token.attrGet("id") !== null) continue;
      const anchor = distinct(anchorOf(headingText(tokens[i + 1]!)), taken);
      taken.add(anchor);
      token.attrSet("id", anchor);
    }
  });
}

/** The anchor of a heading's text: its Latin letters and digits if it has a Latin letter, else its Han characters. */
export function anchorOf(text: string): string {
  const latin = /\p{Script=Latin}/u.test(text) ? text.replace(/\p{Script=Han}/gu, " ") : text;
  const words = latin.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, "-");
  return words.replace(/^-|-$/g, "") || "section";
}

function headingText({children}: Token): string {
  return (children ?? [])
    .filter(({type}) => type === "text" || type === "code_inline")
    .map(({content}) => content)
    .join("");
}

function distinct(anchor: string, taken: ReadonlySet<string>): string {
  let candidate = anchor;
  for (let n = 2; taken.has(candidate); ++n) candidate = `${anchor}-${n}`;
  return candidate;
}

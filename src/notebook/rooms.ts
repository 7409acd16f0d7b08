import type MarkdownIt from "markdown-it";

/** What a block draws, by what its JavaScript says; the first that fits. */
const drawn: readonly (readonly [room: string, pattern: RegExp])[] = [
  ["cell", /= \$cell\(/],
  ["opening", /\blead\([^]*tz-agreement/],
  ["lead", /tz-lead|\blead\(/],
  ["figure", /\bfigure\(\{|\b(?:workbench|worthKnowing)\(/],
  ["steps", /\bpipeline\(/],
];

/** The kind of room that a block needs once it is drawn; null if little or none. */
export function roomOf(script: string): string | null {
  return drawn.find(([, pattern]) => pattern.test(script))?.[0] ?? null;
}

/**
 * A markdown-it plugin that marks the blocks which will hold a query, a leading sentence or a figure, so that the style
 * sheet keeps room for them: what stands below does not move when they are drawn. It comes after the cells.
 */
export function rooms(md: MarkdownIt): void {
  md.core.ruler.push("rooms", (state) => {
    state.tokens = state.tokens.flatMap((token) => {
      const room = token.type === "fence" && token.info === "js" ? roomOf(token.content) : null;
      if (room === null) return [token];
      const mark = new state.Token("html_block", "", 0);
      mark.content = `<i class="tz-room-${room}" hidden></i>\n`;
      return [mark, token];
    });
  });
}

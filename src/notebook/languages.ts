import type MarkdownIt from "markdown-it";
import type {PluginWithParams} from "markdown-it";
import container from "markdown-it-container";

/**
 * A markdown-it plugin for pages in two languages: blocks between `::: en` or `::: zh` and `:::` are shown in that
 * language only, and so are the halves of `[[English||中文]]` within a line. A line may end anywhere within Chinese: no space comes of it.
 */
export function languages(md: MarkdownIt): void {
  for (const language of ["en", "zh"] as const) {
    md.use(container as unknown as PluginWithParams, language, {
      render: (tokens: {nesting: number}[], i: number) =>
        tokens[i]!.nesting === 1 ? `<div ${attributes(language)}>\n` : "</div>\n",
    });
  }
  md.inline.ruler.before("link", "languages", (state, silent) => {
    const match = /^\[\[((?:(?!\|\||\]\]).)+)\|\|((?:(?!\]\]).)+)\]\]/.exec(
      state.src.slice(state.pos, state.posMax),
    );
    if (!match) return false;
    if (!silent) {
      for (const [language, text] of [
        ["en", match[1]!],
        ["zh", match[2]!],
      ] as const) {
        state.push("html_inline", "", 0).content = `<span ${attributes(language)}>`;
        state.md.inline.parse(text, state.md, state.env, state.tokens);
        state.push("html_inline", "", 0).content = "</span>";
      }
    }
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules.softbreak = (tokens, i) =>
    withinChinese(tokens[i - 1]?.content, tokens[i + 1]?.content) ? "" : "\n";
}

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** Whether a line ends, and the next one begins, with a character beside which Chinese has no space. */
function withinChinese(before: string | undefined, after: string | undefined): boolean {
  return han.test(Array.from(before ?? "").at(-1) ?? "") && han.test(Array.from(after ?? "")[0] ?? "");
}

function attributes(language: "en" | "zh"): string {
  return language === "zh" ? `class="tz-zh" lang="zh-Hans"` : `class="tz-en" lang="en"`;
}

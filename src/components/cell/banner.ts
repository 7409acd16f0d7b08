import {html} from "htl";
import {both} from "../language.js";
import {state} from "./notebook-state.js";
import {showOriginal} from "./original.js";
import {cells} from "./registry.js";

/**
 * Says, as long as it is so, that queries on this page differ from the published ones, or why a link could not be
 * read; offers the original.
 */
export function banner(): HTMLElement {
  const element = html`<div class="tz-banner" role="status"></div>`;
  const original = () => {
    showOriginal(state, cells());
    update();
  };
  const update = () => {
    const {edited, error, opened} = state;
    element.hidden = !edited.length && error === null;
    const names = edited.flatMap((id, i) => [i ? ", " : "", html`<code>${id}</code>`]);
    element.replaceChildren(
      ...(error === null ? [] : [html`<p>${error}</p>`]),
      ...(edited.length
        ? [
            html`<p>
              ${
                opened
                  ? both(
                      "This link carries queries that differ from the published ones:",
                      "此链接中的查询与发布版不同：",
                    )
                  : both("You have changed queries of this page:", "您修改了本页的查询：")
              }
              ${names}
              <button type="button" onclick=${original}>${both("Show the original", "恢复原版")}</button>
            </p>`,
          ]
        : []),
    );
  };
  state.addEventListener("change", update);
  update();
  return element;
}

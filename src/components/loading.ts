import {html} from "htl";
import type {Engine} from "./engine.js";

/**
 * Shows how much has been fetched while `work` is under way. Leaves nothing behind when it is done, and the
 * reason in its place if it fails.
 */
export function loading(engine: Engine, work: Promise<unknown>): HTMLElement {
  const amount = html`<span></span>`;
  const root = html`<div class="tz-loading" role="status">
    <progress aria-label="Loading the tables"></progress>
    <span>Loading the tables and the query engine 正在载入 ${amount}</span>
  </div>`;
  const update = () => {
    amount.textContent = `${(engine.loaded / 1e6).toFixed(1)} MB`;
  };
  update();
  engine.addEventListener("progress", update);
  work
    .then(
      () => {
        root.remove();
      },
      (error: unknown) => {
        root.replaceChildren(
          html`<p class="tz-error">${error instanceof Error ? error.message : String(error)}</p>`,
        );
      },
    )
    .finally(() => {
      engine.removeEventListener("progress", update);
    })
    .catch(() => undefined);
  return root;
}

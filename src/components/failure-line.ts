import {html} from "htl";
import {both} from "./language.js";

/** Says what could not be done, and why. */
export function failureLine(en: string, zh: string, error: unknown): HTMLElement {
  const reason = error instanceof Error ? error.message : String(error);
  return html`<span class="tz-failure" role="alert">${both(`${en}: ${reason}`, `${zh}：${reason}`)}</span>`;
}

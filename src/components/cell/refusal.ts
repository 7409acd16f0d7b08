import {html} from "htl";
import {both} from "../language.js";
import type {Answer} from "./cell-model.js";

/** Keeps from the page the results that it cannot draw, and says so. */
export interface Refusal {
  readonly element: HTMLElement;
  /** Whether a result lacks columns of the published one, from which the page may draw. */
  refuses(answer: Answer): boolean;
}

/** Watches over the results of a cell. */
export function createRefusal(id: string): Refusal {
  const element = html`<p class="tz-cell-refused" role="alert" hidden></p>`;
  let published: readonly string[] = [];
  return {
    element,
    refuses({table, origin}) {
      const columns = table.columnNames();
      if (origin === "snapshot") published = columns;
      const lacking = published.filter((name) => !columns.includes(name));
      element.hidden = !lacking.length;
      element.replaceChildren(lacking.length ? refusal(id, lacking) : "");
      return lacking.length > 0;
    },
  };
}

/** Why a result is not drawn, with the columns that the page would need. */
function refusal(id: string, lacking: readonly string[]): HTMLElement {
  const names = (between: string) =>
    lacking.flatMap((name, i) => [...(i ? [between] : []), html`<code>${name}</code>`]);
  return both(
    html`<code>${id}</code> gives no column ${names(", ")}, from which this page draws: figures and sentences
      still show the last result that had ${lacking.length === 1 ? "it" : "them"}.`,
    html`<code>${id}</code> 的结果缺少本页作图所需的列
      ${names("、")}；图与文字仍为此前含有${lacking.length === 1 ? "该列" : "这些列"}的结果。`,
  );
}

import {html} from "htl";
import {failureLine} from "../failure-line.js";
import type {Editor, EditorOptions} from "./editor.js";
import {errorPlace} from "./error-place.js";
import {readVocabulary} from "./page-files.js";

export interface QueryTextOptions extends Omit<EditorOptions, "vocabulary"> {
  readonly className: string;
  /** Called once the editor is there. */
  readonly onLoad: () => void;
}

/** The text of a query: plain to begin with, in an editor once that is loaded. */
export interface QueryText {
  readonly element: HTMLElement;
  /** The query as it stands here. */
  sql: string;
  /** Marks the place in a query of which DuckDB says what is wrong; null takes the mark away. */
  mark(message: string | null, sql: string): void;
  /** Puts a name where the editor's cursor is, and the focus behind it. */
  insert(name: string): void;
  focus(): void;
  destroy(): void;
}

/** Shows a query at once, and has its editor loaded; if that fails, the query stays and the failure is said below it. */
export function queryText({className, sql, onLoad, ...options}: QueryTextOptions): QueryText {
  const plain = html`<pre class="tz-cell-plain">${sql}</pre>`;
  const element = html`<div class=${className}>${plain}</div>`;
  let present = sql;
  let editor: Editor | null = null;
  Promise.all([import("./editor.js"), readVocabulary()])
    .then(([{createEditor}, vocabulary]) => {
      editor = createEditor({...options, sql: present, vocabulary});
      element.replaceChildren(editor.element);
      onLoad();
    })
    .catch((reason: unknown) => {
      element.append(
        failureLine("The editor could not be loaded; reload the page", "无法载入编辑器，请刷新页面", reason),
      );
    });
  return {
    element,
    get sql() {
      return editor?.sql ?? present;
    },
    set sql(text: string) {
      present = text;
      plain.textContent = text;
      if (editor && editor.sql !== text) editor.sql = text;
    },
    mark(message, sql) {
      editor?.mark(message === null ? null : errorPlace(message, sql), message ?? "");
    },
    insert(name) {
      editor?.insert(name);
      editor?.focus();
    },
    focus() {
      editor?.focus();
    },
    destroy() {
      editor?.destroy();
    },
  };
}

import {html} from "htl";
import type {ColumnTable} from "arquero";
import {failureLine} from "../failure-line.js";
import {bilingual, both} from "../language.js";
import {once} from "../once.js";
import type {Parameter} from "../parameters.js";
import {titleIn} from "../page-title.js";
import {resultTable} from "../result-table.js";
import type {Engine} from "../engine.js";
import {CellModel} from "./cell-model.js";
import {button, downloads, hint, linkButton, rowCount} from "./controls.js";
import type {Editor} from "./editor.js";
import {errorLine, errorPlace} from "./error-place.js";
import {state} from "./notebook-state.js";
import {readVocabulary} from "./page-files.js";
import {addCell} from "./registry.js";
import {readSnapshot} from "./snapshot-file.js";
import {stateLabel} from "./state-label.js";

/** A cell as the page's source describes it. */
export interface CellOptions {
  readonly id: string;
  readonly sql: string;
  readonly parameters: readonly string[];
  readonly given: Readonly<Record<string, Parameter>> | null;
  /** In one language, or in both as `English · 中文`. */
  readonly title: string | null;
  readonly open: boolean;
  readonly display: boolean;
  /** Where the cell is written, for errors; null on a published page. */
  readonly source: {readonly file: string; readonly line: number} | null;
  /** Address of the snapshot. */
  readonly snapshot: string | null;
  /** Settles when the page has no more use for the cell. */
  readonly invalidation: Promise<unknown>;
}

/** A cell's element; as an input of Framework its value is the last good result. */
export interface CellElement extends HTMLElement {
  value: ColumnTable | undefined;
  readonly model: CellModel;
  /** Gives the query's parameters their values. */
  bind(values: Readonly<Record<string, Parameter>>): void;
}

/** The folded bar of a query, its editor once it is unfolded, and its result if it is not used elsewhere. */
export function createCell(engine: Engine, options: CellOptions): CellElement {
  const {id, sql, parameters, given, title, snapshot} = options;
  const snapshotOf = snapshot === null ? null : once(() => readSnapshot(snapshot));
  const model = new CellModel({id, sql, parameters, given, snapshot: snapshotOf}, engine, state);

  const rows = html`<span class="tz-cell-rows"></span>`;
  const label = html`<span class="tz-cell-state"></span>`;
  const verdict = html`<span class="tz-cell-verdict"></span>`;
  const progress = html`<progress hidden></progress>` as HTMLProgressElement;
  bilingual(progress, "aria-label", "Loading the query engine", "正在载入查询引擎");
  const summary = html`<summary class="tz-cell-bar">
    <code>${id}</code
    >${title === null ? null : html`<span class="tz-cell-title">${both(titleIn(title, "en"), titleIn(title, "zh"))}</span>`}
    ${rows} ${label} ${verdict}
  </summary>`;
  const body = html`<div class="tz-cell-body"></div>`;
  const details = html`<details>${summary}${body}</details>` as HTMLDetailsElement;
  const shown = options.display ? html`<div class="tz-cell-result"></div>` : null;
  const refused = html`<p class="tz-cell-refused" role="alert" hidden></p>`;
  const element = html`<section class="tz-cell" data-cell=${id}>
    ${details}${progress}${refused}${shown}
  </section>`;
  bilingual(element, "aria-label", `Query ${id}`, `查询 ${id}`);

  let open: OpenCell | null = null;
  /** The columns of the published result, from which the page may draw. */
  let published: readonly string[] = [];
  const update = () => {
    const {phase, answer, error} = model;
    element.dataset.phase = phase;
    element.dataset.origin = answer?.origin ?? "";
    element.classList.toggle("tz-edited", model.edited);
    rows.replaceChildren(answer ? rowCount(answer.table.numRows()) : "");
    label.replaceChildren(stateLabel(model));
    verdict.replaceChildren(model.verdict ? verdictLabel(model.verdict.difference) : "");
    progress.hidden = phase !== "running" || engine.ready;
    if (phase === "failed" && options.source) details.open = true;
    element.classList.toggle("tz-stale", error !== null && answer !== null);
    open?.update();
  };
  model.addEventListener("change", update);
  model.addEventListener("answer", () => {
    const {table, origin} = model.answer!;
    shown?.replaceChildren(resultTable(table));
    open?.show(table);
    if (origin === "snapshot") published = table.columnNames();
    const lacking = options.display ? [] : published.filter((name) => !table.columnNames().includes(name));
    refused.hidden = !lacking.length;
    refused.replaceChildren(lacking.length ? refusal(id, lacking) : "");
    // Figures drawn from columns that are not there would show nonsense.
    if (lacking.length) return;
    cell.value = table;
    cell.dispatchEvent(new CustomEvent("input"));
  });
  const load = () => {
    progress.max = engine.total;
    progress.value = engine.loaded;
    progress.hidden = model.phase !== "running" || engine.ready;
  };
  engine.addEventListener("progress", load);

  details.addEventListener("toggle", () => {
    // A cell that is shown in another way on the page stays folded.
    if (!details.open || open || element.closest("[hidden]")) return;
    open = openCell(model, options.source, () => {
      details.open = false;
      summary.focus();
    });
    body.replaceChildren(open.element);
    update();
    if (model.answer) open.show(model.answer.table);
  });
  details.open = options.open || state.sql(id) !== undefined;

  const cell: CellElement = Object.assign(element, {
    value: undefined,
    model,
    bind(values: Readonly<Record<string, Parameter>>) {
      void model.bind(values);
    },
  });
  const remove = addCell(model);
  options.invalidation.then(
    () => {
      remove();
      model.dispose();
      engine.removeEventListener("progress", load);
      open?.destroy();
    },
    () => undefined,
  );
  update();
  if (model.edited)
    requestAnimationFrame(() => {
      unfold(element);
    });
  void model.start();
  return cell;
}

/** Opens what an element is folded into: an edited query must not go unseen. */
function unfold(element: HTMLElement): void {
  for (let node = element.parentElement; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
}

interface OpenCell {
  readonly element: HTMLElement;
  update(): void;
  show(table: ColumnTable): void;
  destroy(): void;
}

/** What an unfolded cell holds. */
function openCell(model: CellModel, source: CellOptions["source"], onEscape: () => void): OpenCell {
  const plain = html`<pre class="tz-cell-plain">${model.sql}</pre>`;
  const place = html`<div class="tz-cell-editor">${plain}</div>`;
  const error = html`<pre class="tz-error" role="alert" hidden></pre>`;
  const values = html`<p class="tz-cell-values" hidden></p>`;
  const result = html`<div></div>`;
  let editor: Editor | null = null;
  const run = button("Run", "运行", () => void model.run(editor?.sql ?? model.sql), true);
  const stop = button("Stop", "停止", () => {
    model.stop();
  });
  const reset = button("Reset", "还原", () => {
    void model.reset();
  });
  Promise.all([import("./editor.js"), readVocabulary()])
    .then(([{createEditor}, vocabulary]) => {
      editor = createEditor({
        sql: model.sql,
        label: `SQL ${model.published.id}`,
        vocabulary,
        onRun: (sql) => void model.run(sql),
        onEscape,
      });
      place.replaceChildren(editor.element);
      update();
    })
    .catch((reason: unknown) => {
      place.append(
        failureLine("The editor could not be loaded; reload the page", "无法载入编辑器，请刷新页面", reason),
      );
    });
  let edited = model.edited;
  const update = () => {
    // However the edit was taken back: what was left here would be run again.
    if (edited && !model.edited) {
      plain.textContent = model.sql;
      if (editor && editor.sql !== model.sql) editor.sql = model.sql;
    }
    edited = model.edited;
    stop.hidden = model.phase !== "running";
    reset.hidden = !model.edited;
    error.hidden = model.error === null;
    error.textContent = model.error === null ? "" : `${placeOf(source, model)}${model.error}`;
    editor?.mark(model.error === null ? null : errorPlace(model.error, model.sql), model.error ?? "");
    const given = Object.entries(model.values ?? {});
    values.hidden = !given.length;
    values.replaceChildren(
      ...given.flatMap(([name, value]) => [html`<code>$${name} = ${printValue(value)}</code>`, " "]),
    );
  };
  return {
    element: html`<div>
      ${place} ${error} ${values}
      <div class="tz-actions">
        ${run}${stop}${reset}${linkButton(state)} ${downloads(() => model.answer, model.published.id)}
      </div>
      ${hint()} ${result}
    </div>`,
    update,
    show(table) {
      result.replaceChildren(resultTable(table));
    },
    destroy() {
      editor?.destroy();
    },
  };
}

/** Where in the page's file an error is, as long as the query is as written there. */
function placeOf(source: CellOptions["source"], {edited, error}: CellModel): string {
  if (!source || edited || error === null) return "";
  return `${source.file}:${source.line + (errorLine(error) ?? 0)}: `;
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

function verdictLabel(difference: string | null): HTMLElement {
  const label = difference === null ? both("✓ equal", "✓ 一致") : both("✗ different", "✗ 不一致");
  label.title = difference ?? "";
  return label;
}

function printValue(value: Parameter): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? `'${value}'` : String(value);
}

import {html} from "htl";
import type {ColumnTable} from "arquero";
import {bilingual} from "../language.js";
import {once} from "../once.js";
import type {Parameter} from "../parameters.js";
import {resultTable} from "../result-table.js";
import type {Engine} from "../engine.js";
import {cellBar} from "./bar.js";
import {CellModel} from "./cell-model.js";
import {engineProgress} from "./engine-progress.js";
import {state} from "./notebook-state.js";
import {openCell, type CellSource, type OpenCell} from "./open-cell.js";
import {createRefusal} from "./refusal.js";
import {addCell} from "./registry.js";
import {readSnapshot} from "./snapshot-file.js";

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
  readonly source: CellSource | null;
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
  const {id, source} = options;
  const model = modelOf(engine, options);
  const bar = cellBar(model, options.title);
  const fold = createFold(model, bar.element, source, () => {
    update();
  });
  const progress = engineProgress(engine);
  const refusal = createRefusal(id);
  const shown = options.display ? html`<div class="tz-cell-result"></div>` : null;
  const element = html`<section class="tz-cell" data-cell=${id}>
    ${fold.element}${progress.element}${refusal.element}${shown}
  </section>`;
  bilingual(element, "aria-label", `Query ${id}`, `查询 ${id}`);
  const cell: CellElement = Object.assign(element, {
    value: undefined,
    model,
    bind(values: Readonly<Record<string, Parameter>>) {
      void model.bind(values);
    },
  });

  const update = () => {
    showState(element, model);
    bar.update();
    progress.toggle(model.phase === "running");
    if (model.phase === "failed" && source) fold.element.open = true;
    fold.content()?.update();
  };
  const answer = () => {
    const {table} = model.answer!;
    shown?.replaceChildren(resultTable(table));
    fold.content()?.show(table);
    // Figures drawn from columns that are not there would show nonsense.
    if (!shown && refusal.refuses(model.answer!)) return;
    cell.value = table;
    cell.dispatchEvent(new CustomEvent("input"));
  };
  const load = () => {
    progress.advance(model.phase === "running");
  };
  model.addEventListener("change", update);
  model.addEventListener("answer", answer);
  engine.addEventListener("progress", load);
  fold.element.open = options.open || state.sql(id) !== undefined;

  const forget = addCell(model);
  options.invalidation.then(
    () => {
      forget();
      model.dispose();
      engine.removeEventListener("progress", load);
      fold.content()?.destroy();
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

function modelOf(engine: Engine, {id, sql, parameters, given, snapshot}: CellOptions): CellModel {
  const snapshotOf = snapshot === null ? null : once(() => readSnapshot(snapshot));
  return new CellModel({id, sql, parameters, given, snapshot: snapshotOf}, engine, state);
}

/** A cell that is folded to its bar. */
interface Fold {
  readonly element: HTMLDetailsElement;
  /** What it holds; null as long as it has never been unfolded. */
  content(): OpenCell | null;
}

/**
 * Folds a cell to its bar; what it holds is made when it is first unfolded.
 *
 * @param onOpen called when that is in place, to bring it up to date
 */
function createFold(model: CellModel, bar: HTMLElement, source: CellSource | null, onOpen: () => void): Fold {
  const body = html`<div class="tz-cell-body"></div>`;
  const element = html`<details>${bar}${body}</details>` as HTMLDetailsElement;
  let content: OpenCell | null = null;
  element.addEventListener("toggle", () => {
    // A cell that is shown in another way on the page stays folded.
    if (!element.open || content || element.closest("[hidden]")) return;
    content = openCell(model, source, () => {
      element.open = false;
      bar.focus();
    });
    body.replaceChildren(content.element);
    onOpen();
    if (model.answer) content.show(model.answer.table);
  });
  return {element, content: () => content};
}

/** Keeps on the element how its cell stands, for the style sheet. */
function showState(element: HTMLElement, {phase, answer, error, edited}: CellModel): void {
  element.dataset.phase = phase;
  element.dataset.origin = answer?.origin ?? "";
  element.classList.toggle("tz-edited", edited);
  element.classList.toggle("tz-stale", error !== null && answer !== null);
}

/** Opens what an element is folded into: an edited query must not go unseen. */
function unfold(element: HTMLElement): void {
  for (let node = element.parentElement; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
}

import {html} from "htl";
import type {CellModel} from "../cell/cell-model.js";
import {rowCount} from "../cell/controls.js";
import {engineProgress} from "../cell/engine-progress.js";
import {stateLabel} from "../cell/state-label.js";
import type {Engine} from "../engine.js";
import {both} from "../language.js";

/** How the query of the workbench stands. */
export interface Status {
  /** How much of the engine is loaded, as long as a query waits for that. */
  readonly progress: HTMLElement;
  readonly line: HTMLElement;
  update(): void;
}

/** Says how a query stands, and how much of the engine has come. */
export function createStatus(engine: Engine, model: CellModel): Status {
  const progress = engineProgress(engine);
  const loaded = html`<span></span>`;
  const line = html`<p class="tz-status-line" role="status"></p>`;
  const load = () => {
    progress.advance(model.phase === "running");
    const [some, all] = [engine.loaded, engine.total].map((bytes) => (bytes / 1e6).toFixed(1));
    loaded.replaceChildren(progress.element.hidden ? "" : ` ${some} / ${all} MB`);
  };
  engine.addEventListener("progress", load);
  const update = () => {
    const {phase, answer} = model;
    line.replaceChildren(
      ...(phase === "done" && answer ? [rowCount(answer.table.numRows()), " · "] : []),
      stateLabel(model),
      ...(phase === "running" ? [loaded] : []),
      ...(phase !== "done" && answer ? [" · ", both("below is the last good result", "下方为上次结果")] : []),
    );
    load();
  };
  return {progress: progress.element, line, update};
}

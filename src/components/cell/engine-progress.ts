import {html} from "htl";
import type {Engine} from "../engine.js";
import {bilingual} from "../language.js";

/** A bar that says how much of the engine is loaded. It is shown while a query waits for that. */
export interface EngineProgress {
  readonly element: HTMLProgressElement;
  /** Shows or hides the bar. */
  toggle(running: boolean): void;
  /** Does that, and shows how much is loaded now. */
  advance(running: boolean): void;
}

/** A hidden bar. */
export function engineProgress(engine: Engine): EngineProgress {
  const element = html`<progress hidden></progress>` as HTMLProgressElement;
  bilingual(element, "aria-label", "Loading the query engine", "正在载入查询引擎");
  const toggle = (running: boolean) => {
    element.hidden = !running || engine.ready;
  };
  const advance = (running: boolean) => {
    element.max = engine.total;
    element.value = engine.loaded;
    toggle(running);
  };
  return {element, toggle, advance};
}

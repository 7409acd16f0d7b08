import {html} from "htl";
import {both} from "../language.js";
import type {CellModel} from "./cell-model.js";

/** How a cell stands, in a few words: where its result came from, how long it took, whether it was edited. */
export function stateLabel({phase, answer, edited}: CellModel): Node {
  switch (phase) {
    case "waiting":
      return both("waiting", "等待");
    case "running":
      return both("running…", "运行中…");
    case "failed":
      return html`<b>${both("failed", "出错")}</b>`;
    case "stopped":
      return html`<b>${both("stopped", "已停止")}</b>`;
    case "done": {
      if (answer?.origin === "snapshot") return both("as published", "发布时结果");
      const time = `${Math.round(answer?.ms ?? 0)} ms`;
      return edited
        ? html`<span>${both("edited", "已修改")} · ${time}</span>`
        : html`<span>${both("run here", "本机运行")} · ${time}</span>`;
    }
  }
}

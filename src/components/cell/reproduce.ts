import {html} from "htl";
import {bilingual, both} from "../language.js";
import type {Engine} from "../engine.js";
import {readManifest} from "./page-files.js";
import {cells} from "./registry.js";

/**
 * A control that runs every published query of the page again in the reader's browser and says of each whether its
 * result equals the published one.
 */
export function createReproduce(engine: Engine): HTMLElement {
  const report = html`<div role="status"></div>`;
  const button = html`<button type="button">${both("Reproduce", "复算")}</button>` as HTMLButtonElement;
  button.addEventListener("click", () => {
    button.disabled = true;
    run(engine, report)
      .catch((error: unknown) => {
        report.replaceChildren(html`<p class="tz-error">${(error as Error).message}</p>`);
      })
      .finally(() => {
        button.disabled = false;
      });
  });
  return html`<aside class="tz-reproduce">
    <p>
      ${button}
      ${both(
        "runs every query of this page again in your browser and compares the results with the published ones.",
        "在您的浏览器中重新运行本页全部查询，并与发布结果逐一比对。",
      )}
    </p>
    ${report}
  </aside>`;
}

async function run(engine: Engine, report: HTMLElement): Promise<void> {
  const began = performance.now();
  const progress = html`<progress></progress>` as HTMLProgressElement;
  bilingual(progress, "aria-label", "Queries run", "已运行的查询");
  report.replaceChildren(progress);
  const known = cells().filter(({published}) => published.snapshot);
  const live = cells().filter(({published}) => !published.snapshot);
  progress.max = known.length;
  const lines: HTMLElement[] = [];
  let equal = 0;
  for (const [i, model] of known.entries()) {
    const verdict = await model.verify();
    progress.value = i + 1;
    if (!verdict) continue;
    if (verdict.difference === null) equal++;
    lines.push(
      html`<li data-verdict=${verdict.difference === null ? "equal" : "different"}>
        <code>${model.published.id}</code>
        ${verdict.difference === null ? both("equal", "一致") : both("different", "不一致")} ·
        ${Math.round(verdict.ms)} ms ${verdict.difference}
      </li>`,
    );
  }
  for (const {published} of live) {
    lines.push(
      html`<li data-verdict="none">
        <code>${published.id}</code> ${both("has no published result to compare with", "无发布结果可比对")}
      </li>`,
    );
  }
  const [{inputs_sha256}, version] = await Promise.all([readManifest(), versionOf(engine)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  report.replaceChildren(
    html`<div>
      <p class="tz-verdict">
        ${both(`${equal} of ${known.length} results are equal`, `${known.length} 项结果中 ${equal} 项一致`)} ·
        DuckDB ${version} · ${seconds} s · ${both("data", "数据")}
        <code title=${inputs_sha256}>${inputs_sha256.slice(0, 12)}</code> ·
        <time>${new Date().toISOString().slice(0, 19).replace("T", " ")} UTC</time>
      </p>
      <ul>
        ${lines}
      </ul>
    </div>`,
  );
}

async function versionOf(engine: Engine): Promise<string> {
  const table = await engine.query("SELECT version() AS version");
  return String((table.array("version") as unknown[])[0]);
}

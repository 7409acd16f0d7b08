import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {CodebookError} from "../codebook/table.js";
import {codebookFor} from "../corpus.js";
import {evaluate} from "../evaluation/evaluate.js";
import {readGold} from "../evaluation/gold.js";
import type {EvaluationRow} from "../schema.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Prints how far the parser agrees with the annotated notices: all of them pooled, then each. */
async function main(): Promise<void> {
  const data = join(root, "data");
  const annotated = await readGold(join(root, "test/gold"), join(data, "notices"));
  const rows = evaluate(annotated, await codebookFor(data));
  if (process.argv.includes("--json")) {
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
    return;
  }
  process.stdout.write(
    [
      "notice".padEnd(24),
      "field".padEnd(18),
      "metric".padEnd(10),
      " value  95 % interval   gold found right\n",
    ].join(""),
  );
  for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
}

function lineOf({notice_id, field, metric, value, low, high, n_gold, n_found, n_right}: EvaluationRow): string {
  const interval = low === null || high === null ? "" : `${low.toFixed(3)}–${high.toFixed(3)}`;
  const counts = [n_gold, n_found, n_right].map((n) => String(n).padStart(6)).join("");
  return [
    notice_id.padEnd(24),
    field.padEnd(18),
    metric.padEnd(10),
    value.toFixed(3).padStart(6),
    `  ${interval.padEnd(13)}`,
    counts,
  ].join("");
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CodebookError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

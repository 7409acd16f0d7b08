import {join} from "node:path";
import {codebookFor} from "../corpus.js";
import {evaluate} from "../evaluation/evaluate.js";
import {readGold} from "../evaluation/gold.js";
import type {EvaluationRow} from "../schema.js";
import {projectData, runCommand} from "./command.js";
import {print} from "./output.js";

/** Prints how far the parser agrees with the annotated notices: all of them pooled, then each. */
async function main(): Promise<number> {
  const {annotated, missing} = await readGold(join(projectData, "../test/gold"), join(projectData, "notices"));
  for (const id of missing) process.stderr.write(`annotation without its notice: test/gold/${id}.json\n`);
  const rows = evaluate(annotated, await codebookFor(projectData));
  const lines = process.argv.includes("--json")
    ? rows.map((row) => JSON.stringify(row))
    : [head, ...rows.map(lineOf)];
  await print(`${lines.join("\n")}\n`);
  return 0;
}

const head = [
  "notice".padEnd(24),
  "field".padEnd(18),
  "metric".padEnd(10),
  " value  95 % interval   gold found right",
].join("");

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

await runCommand(main);

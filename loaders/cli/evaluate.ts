import {join, resolve} from "node:path";
import {codebookFor} from "../corpus.js";
import {evaluate} from "../evaluation/evaluate.js";
import {readGold, type AnnotatedNotice} from "../evaluation/gold.js";
import type {EvaluationRow} from "../schema.js";
import {callerFolder} from "./caller.js";
import {projectData, readArguments, runCommand, UsageError} from "./command.js";
import {print} from "./output.js";
import {padEnd} from "./width.js";

const usage = `usage: npm run --silent evaluate [-- FOLDER…] [--json]

Scores every field against annotated notices: all of them pooled, then each. They are those of test/gold or, if
folders are named, of these: an annotation is ID.json, its notice ID.txt (or .html, .docx, .pdf) beside it or in
data/notices. How to annotate is in test/gold/GUIDELINES.md.

  --json  print one line of JSON for each score
`;

async function main(): Promise<number> {
  const given = await readArguments({json: {type: "boolean"}}, usage);
  if (!given) return 0;
  const {values, positionals} = given;
  const folders = positionals.length
    ? positionals.map((folder) => resolve(callerFolder("evaluate"), folder))
    : [join(projectData, "../test/gold")];
  const notices: AnnotatedNotice[] = [];
  for (const folder of folders) {
    const {annotated, missing} = await readGold(folder, join(projectData, "notices"));
    notices.push(...annotated);
    for (const id of missing)
      process.stderr.write(
        `annotation without its notice: ${join(folder, `${id}.json`)}; put ${id}.txt beside it\n`,
      );
  }
  if (notices.length === 0)
    throw new UsageError(`nothing is annotated in ${folders.join(", ")}\n\n${usage.trimEnd()}`);
  const rows = evaluate(notices, await codebookFor(projectData));
  const lines = values.json ? rows.map((row) => JSON.stringify(row)) : [head, ...rows.map(lineOf)];
  await print(`${lines.join("\n")}\n`);
  return 0;
}

const head = [
  padEnd("notice", 24),
  "field".padEnd(18),
  "metric".padEnd(10),
  " value  95 % interval   gold found right",
].join("");

function lineOf({notice_id, field, metric, value, low, high, n_gold, n_found, n_right}: EvaluationRow): string {
  const interval = low === null || high === null ? "" : `${low.toFixed(3)}–${high.toFixed(3)}`;
  const counts = [n_gold, n_found, n_right].map((n) => String(n).padStart(6)).join("");
  return [
    padEnd(notice_id, 24),
    field.padEnd(18),
    metric.padEnd(10),
    value.toFixed(3).padStart(6),
    `  ${interval.padEnd(13)}`,
    counts,
  ].join("");
}

await runCommand(main);

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readCorpus} from "../../loaders/corpus.js";
import {tableNames} from "../../loaders/schema.js";
import {writeTables} from "../table-bytes.js";
import type {Options} from "./options.js";
import {figureOf, type Figure} from "./figure.js";
import {layNotices} from "./project.js";
import {rounds, wallSeconds} from "./time.js";

/** Writing the tables of a corpus, beside writing the same rows as lines of JSON. */
export async function benchTables({notices, quick}: Options): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  try {
    const taken = Math.min(notices, quick ? 30 : 1000);
    layNotices(folder, taken);
    const {tables} = await readCorpus(folder);
    const file = join(folder, "rows.ndjson");
    const seconds = await rounds(
      {
        parquet: () => wallSeconds(() => writeTables(tables)),
        json: () =>
          wallSeconds(() => {
            for (const name of tableNames)
              writeFileSync(file, tables[name].map((row) => `${JSON.stringify(row)}\n`).join(""));
          }),
      },
      quick ? 2 : 5,
    );
    return [
      figureOf("tables", taken, "write Parquet", "s", seconds.parquet, {
        name: "lines of JSON",
        values: seconds.json,
      }),
    ];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {bindParameters} from "../../src/components/parameters.js";
import {openNodeEngine} from "../../src/notebook/node-engine.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {readCorpus} from "../../loaders/corpus.js";
import {writeTables} from "../table-bytes.js";
import type {Options} from "./options.js";
import {figureOf, type Figure} from "./figure.js";
import {layNotices} from "./project.js";
import {rounds, wallSeconds} from "./time.js";

/** Each page's queries on the browser's engine, beside native DuckDB over the same tables. */
export async function benchQueries({notices, quick}: Options): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  try {
    const size = Math.min(notices, quick ? 30 : 1000);
    layNotices(folder, size);
    const tables = await writeTables((await readCorpus(folder)).tables);
    const wasm = await openNodeEngine(tables);
    const native = await (await DuckDBInstance.create()).connect();
    for (const [name, parquet] of Object.entries(tables)) {
      const file = join(folder, `${name}.parquet`);
      writeFileSync(file, parquet);
      await native.run(`CREATE TABLE ${name} AS FROM read_parquet('${file}')`);
    }
    const figures: Figure[] = [];
    for (const {page, cells} of listPages(".")) {
      const queries = cells.filter((cell) => hasSnapshot(page, cell));
      if (queries.length === 0) continue;
      const taken = await rounds(
        {
          wasm: async () =>
            1000 * (await wallSeconds(() => queries.map(({sql, given}) => wasm.answer(sql, given ?? {})))),
          native: async () =>
            1000 *
            (await wallSeconds(async () => {
              for (const {sql, given} of queries) {
                const bound = bindParameters(sql, given ?? {});
                await native.runAndReadAll(bound.sql, bound.values);
              }
            })),
        },
        quick ? 3 : 5,
      );
      const name = `${page} (${queries.length})`;
      figures.push(
        figureOf("queries", size, name, "ms", taken.wasm, {name: "native DuckDB", values: taken.native}),
      );
    }
    wasm.close();
    return figures;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

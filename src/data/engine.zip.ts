import {statSync} from "node:fs";
import {tableFromIPC} from "@uwdata/flechette";
import {zip} from "../../loaders/zip.js";
import type {FunctionDoc} from "../components/cell/editor.js";
import type {EngineAbout} from "../components/cell/page-files.js";
import {installed, openNodeEngine} from "../notebook/node-engine.js";
import {hashEngineInputs} from "../workshop/inputs.js";

const inputs_sha256 = hashEngineInputs(".");

const engine = await openNodeEngine({});
const objects = (sql: string) => tableFromIPC(engine.answer(sql, []), {useDate: true}).toArray() as unknown[];
const [{version}] = objects("SELECT version() AS version") as [{version: string}];
const functions = objects(`
  SELECT
    function_name AS name,
    coalesce(arg_min(parameters, len(parameters)), []) AS parameters,
    any_value(description) AS doc
  FROM duckdb_functions()
  WHERE regexp_full_match(function_name, '[a-z]\\w*') AND function_type <> 'pragma'
  GROUP BY function_name
  ORDER BY function_name`) as FunctionDoc[];
const files = ["@duckdb/duckdb-wasm/dist/duckdb-eh.wasm", "parquet-wasm/esm/parquet_wasm_bg.wasm"];
const bytes = files.reduce((sum, file) => sum + statSync(installed(file)).size, 0);

process.stdout.write(
  zip({
    "manifest.json": {inputs_sha256},
    "about.json": {version, bytes} satisfies EngineAbout,
    "functions.json": functions.map(({name, parameters, doc}) => ({name, parameters: [...parameters], doc})),
  }),
);

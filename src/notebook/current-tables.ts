import {join} from "node:path";
import {readCorpus} from "../../loaders/corpus.js";
import {projectCache} from "../../loaders/reading/cache.js";
import {tableNames, type TableName} from "../../loaders/schema.js";
import {writeTables} from "../../loaders/tables.js";
import {Archive} from "../workshop/archive.js";
import {cacheFolder} from "../workshop/freshness.js";
import {hashInputs} from "../workshop/inputs.js";

/**
 * The Parquet file of every table, made of the present inputs: those that the data loader has made, or new ones.
 *
 * @param root the project's folder
 */
export async function currentTables(root: string): Promise<Partial<Record<TableName, Uint8Array>>> {
  const archive = Archive.open(join(root, cacheFolder, "corpus.zip"));
  if (archive?.manifest.inputs_sha256 !== hashInputs(root)) {
    return writeTables(
      (await readCorpus(join(root, "data"), {gold: join(root, "test/gold"), cache: projectCache})).tables,
    );
  }
  return Object.fromEntries(tableNames.map((name) => [name, archive.file(`${name}.parquet`)!]));
}

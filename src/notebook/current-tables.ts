import {readFileSync} from "node:fs";
import {join} from "node:path";
import {writeCorpus} from "../../loaders/archive.js";
import {projectCache} from "../../loaders/reading/cache.js";
import {tableNames, type TableName} from "../../loaders/schema.js";
import {withFolder} from "../../loaders/temporary.js";
import {Archive} from "../workshop/archive.js";
import {cacheFolder} from "../workshop/freshness.js";
import {hashInputs} from "../workshop/inputs.js";

/**
 * The Parquet file of every table, made of the present inputs: those that the data loader has made, or new ones.
 *
 * @param root the project's folder
 */
export async function currentTables(root: string): Promise<Record<TableName, Uint8Array>> {
  const archive = Archive.open(join(root, cacheFolder, "corpus.zip"));
  const take = (fileOf: (name: TableName) => Uint8Array) =>
    Object.fromEntries(tableNames.map((name) => [name, fileOf(name)])) as Record<TableName, Uint8Array>;
  if (archive?.manifest.inputs_sha256 === hashInputs(root))
    return take((name) => archive.file(`${name}.parquet`)!);
  return withFolder(async (folder) => {
    const options = {gold: join(root, "test/gold"), cache: projectCache};
    const {tables} = await writeCorpus(join(root, "data"), folder, options);
    return take((name) => readFileSync(tables[name].file));
  });
}

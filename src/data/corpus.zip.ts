import {spawnSync} from "node:child_process";
import {hashInputs} from "../workshop/inputs.js";

// The code that makes the tables is one of their inputs: it is loaded after the first hash was taken, and in a
// new process if anything changed meanwhile, so that an archive never bears the hash of other inputs than its own.
const inputs = hashInputs(".");
const {codebookFor, readCorpus} = await import("../../loaders/corpus.js");
const {projectCache} = await import("../../loaders/reading/cache.js");
const {tellProgress} = await import("../../loaders/cli/progress.js");
const {archiveCorpus} = await import("../../loaders/archive.js");

try {
  const corpus = await readCorpus("data", {gold: "test/gold", cache: projectCache, onRead: tellProgress().tell});
  const archive = await archiveCorpus(corpus, await codebookFor("data"), inputs);
  if (hashInputs(".") === inputs) {
    for (const {severity, message} of corpus.tables.diagnostics) {
      if (severity === "error") process.stderr.write(`${message}\n`);
    }
    process.stdout.write(archive);
  } else {
    const again = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {stdio: "inherit"});
    process.exitCode = again.status ?? 1;
  }
} catch (error) {
  if (!(error instanceof Error && ["SourcesError", "CodebookError"].includes(error.name))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

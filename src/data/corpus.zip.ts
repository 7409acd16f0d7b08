import {once} from "node:events";
import {hashInputs} from "../workshop/inputs.js";
import {runAgain} from "../workshop/run-again.js";
import {tellMistakes} from "../workshop/tell-mistakes.js";

// The code that makes the tables is one of their inputs: it is loaded after the first hash was taken, and in a
// new process if anything changed meanwhile, so that an archive never bears the hash of other inputs than its own.
const inputs = hashInputs(".");
const {codebookFor} = await import("../../loaders/corpus.js");
const {projectCache} = await import("../../loaders/reading/cache.js");
const {tellProgress} = await import("../../loaders/cli/progress.js");
const {archiveOf, writeCorpus} = await import("../../loaders/archive.js");
const {withFolder} = await import("../../loaders/temporary.js");

await tellMistakes(() =>
  withFolder(async (folder) => {
    const corpus = await writeCorpus("data", folder, {
      gold: "test/gold",
      cache: projectCache,
      onRead: tellProgress().tell,
    });
    const archive = archiveOf(corpus, await codebookFor("data"), inputs);
    if (hashInputs(".") === inputs) {
      for (const message of corpus.errors) process.stderr.write(`${message}\n`);
      for (const piece of archive) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
    } else runAgain();
  }),
);

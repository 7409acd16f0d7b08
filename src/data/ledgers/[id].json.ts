import {specimen} from "../../workshop/specimen.js";
import {hashInputs} from "../../workshop/inputs.js";
import {runAgain} from "../../workshop/run-again.js";
import {tellMistakes} from "../../workshop/tell-mistakes.js";

// A preview makes the ledger of a notice when its page is opened, by the code that there is, as corpus.zip.ts does. A build
// makes one for the specimen, and those of the notices when it finishes; see workshop/notice-pages.ts.
const id = process.argv.find((argument) => argument.startsWith("--id="))!.slice("--id=".length);
const inputs = hashInputs(".");

await tellMistakes(async () => {
  const {readLedger} = await import("../../workshop/ledgers.js");
  const ledger = id === specimen ? {} : await readLedger("data", id);

  if (hashInputs(".") !== inputs) runAgain();
  else if (ledger) process.stdout.write(JSON.stringify(ledger));
  else {
    process.stderr.write(`no such notice: ${id}\n`);
    process.exitCode = 1;
  }
});

import {createServer} from "node:net";
import {readConfig} from "@observablehq/framework/dist/config.js";
import {preview} from "@observablehq/framework/dist/preview.js";
import {endWithNpm} from "./end-with-npm.js";
import {hostname, notServed, readPort, siteAddress} from "./port.js";
import {watchInputs} from "./watch.js";
import {watchPages} from "./watch-pages.js";

/** Builds the tables, then serves the site and keeps it fresh until interrupted. */
async function start(): Promise<void> {
  const port = readPort();
  await checkFree(port);
  const config = await readConfig();
  await watchInputs(".");
  // A mistake in data/ or loaders/ is said by the loader; once it is mended, the site comes up.
  await config.loaders
    .find("/data/corpus.zip")!
    .load()
    .catch(() => undefined);
  await preview({hostname, port, open: false, verbose: false});
  process.stdout.write(siteAddress(port));
  await watchPages(".", (line) => process.stderr.write(`${line}\n`));
}

async function checkFree(port: number): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer().once("error", (error) => {
      taken(notServed(port, error));
    });
    probe.listen(port, hostname, () =>
      probe.close(() => {
        free();
      }),
    );
  });
}

endWithNpm();

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

import {existsSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {endWithNpm} from "./end-with-npm.js";
import {hostname, notServed, readPort, siteAddress} from "./port.js";
import {siteHandler} from "./site-handler.js";

const site = process.env.TAIZHANG_OUTPUT ?? "dist";

/** Serves the built site until interrupted. */
function serve(): void {
  const port = readPort();
  if (!existsSync(join(site, "index.html"))) throw new Error(`no site: ${site}; run npm run build first`);
  createServer(siteHandler(site))
    .once("error", (error) => {
      fail(notServed(port, error));
    })
    .listen(port, hostname, () => {
      process.stdout.write(siteAddress(port));
    });
}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

endWithNpm();

try {
  serve();
} catch (error) {
  fail(error as Error);
}

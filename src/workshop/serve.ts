import {existsSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import {portTaken, readPort} from "./port.js";
import {siteHandler} from "./site-handler.js";

const hostname = "127.0.0.1";
const site = process.env.TAIZHANG_OUTPUT ?? "dist";

/** Serves the built site until interrupted. */
function serve(): void {
  const port = readPort();
  if (!existsSync(join(site, "index.html"))) throw new Error(`no site: ${site}; run npm run build first`);
  createServer(siteHandler(site))
    .once("error", (error: NodeJS.ErrnoException) => {
      fail(error.code === "EADDRINUSE" ? portTaken(port) : error);
    })
    .listen(port, hostname, () => {
      process.stdout.write(`\nTaizhang: http://${hostname}:${port}/\n\n`);
    });
}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

// npm does not pass on the signal that ends it: without this, the server would live on and keep the port.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit();
}, 500).unref();

try {
  serve();
} catch (error) {
  fail(error as Error);
}

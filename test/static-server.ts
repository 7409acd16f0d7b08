import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {siteHandler} from "../src/workshop/site-handler.js";

/** Serves a folder as `npm run serve` does, at the top and below `/sub/`. */
export async function serveFolder(folder: string): Promise<{origin: string; close: () => void}> {
  const answer = siteHandler(folder);
  const server = createServer((request, response) => {
    request.url = request.url?.replace(/^\/sub\//, "/");
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

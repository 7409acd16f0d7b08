import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import serve from "serve-handler";

/** Serves a folder as plainly as any static server does, at the top and below `/sub/`. */
export async function serveFolder(folder: string): Promise<{origin: string; close: () => void}> {
  const server: Server = createServer((request, response) => {
    request.url = request.url?.replace(/^\/sub\//, "/");
    void serve(request, response, {public: folder, cleanUrls: false, directoryListing: false});
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

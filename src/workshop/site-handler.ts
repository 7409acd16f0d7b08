import {statSync} from "node:fs";
import type {IncomingMessage, RequestListener, ServerResponse} from "node:http";
import {extname, join} from "node:path";
import send from "send";
import {acceptedEncodings, type Encoding} from "./encodings.js";

/** Types of files that send knows nothing of. */
const types: Readonly<Record<string, string>> = {
  ".arrow": "application/vnd.apache.arrow.file",
  ".md": "text/markdown; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
};

/**
 * Answers requests for the files of a built site: compressed as the client likes best where the site has the file so,
 * in ranges of the file as it is, and not at all if the client has it already. `/query` is answered with `query.html`, `/`
 * with `index.html`; files whose names begin with a dot, and folders, are not found.
 *
 * @param site folder of the site
 */
export function siteHandler(site: string): RequestListener {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      refuse(response, 405);
      return;
    }
    const path = pathOf(request);
    const [name, encoding] = choose(site, path, request);
    if (request.headers.range !== undefined)
      request.headers.range = withinFile(request.headers.range, sizeOf(site, name) ?? 0);
    response.setHeader("X-Content-Type-Options", "nosniff");
    send(request, name, {root: site, dotfiles: "ignore", index: false, cacheControl: false})
      .on("headers", (response: ServerResponse) => {
        const file = encoding ? name.slice(0, -encoding.ending.length) : name;
        const type = types[extname(file)] ?? send.mime.lookup(file);
        response.setHeader("Content-Type", withCharset(type));
        response.setHeader("Vary", "Accept-Encoding");
        // What is built anew has the same address.
        response.setHeader("Cache-Control", "no-cache");
        if (encoding) response.setHeader("Content-Encoding", encoding.name);
      })
      .on("directory", () => {
        refuse(response, 404);
      })
      .on("error", ({status}: {status: number}) => {
        refuse(response, status);
      })
      .pipe(response);
  };
}

/** The path of a request as it came, percent signs and all: send decodes it and looks for what is forbidden. */
function pathOf(request: IncomingMessage): string {
  return /^[^?#]*/.exec(request.url ?? "/")![0];
}

/** The file to send for a path, and how it is compressed. */
function choose(
  site: string,
  path: string,
  request: IncomingMessage,
): [name: string, encoding: Encoding | null] {
  const name = path.endsWith("/") ? `${path}index.html` : sizeOf(site, path) !== null ? path : `${path}.html`;
  // A range is one of the file's own bytes.
  const accepted =
    request.headers.range === undefined ? acceptedEncodings(request.headers["accept-encoding"]) : [];
  const encoding = accepted.find(({ending}) => sizeOf(site, name + ending) !== null);
  return encoding ? [name + encoding.ending, encoding] : [name, null];
}

/** Bytes of a file; null if the path is no file's. */
function sizeOf(site: string, path: string): number | null {
  try {
    const stat = statSync(join(site, decodeURIComponent(path)), {throwIfNoEntry: false});
    return stat?.isFile() ? stat.size : null;
  } catch {
    // No path at all, or one too strange for the file system: send says what is wrong with it.
    return null;
  }
}

/** The last so many bytes of a file that has fewer are the whole file, which send does not know. */
function withinFile(range: string, size: number): string {
  return range.replace(/^bytes=-(\d+)$/, (_, last: string) => `bytes=-${Math.min(Number(last), size)}`);
}

function withCharset(type: string): string {
  return /^text\/|^application\/(?:javascript|json)$/.test(type) && !type.includes(";")
    ? `${type}; charset=utf-8`
    : type;
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    // The file went away half-way.
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${status}\n`);
}

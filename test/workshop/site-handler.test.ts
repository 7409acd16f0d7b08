import {request as ask, type IncomingHttpHeaders} from "node:http";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, onTestFinished, test} from "vitest";
import {makeFolder} from "../folder.js";
import {serveFolder} from "../static-server.js";

const page = "<!DOCTYPE html><title>台账</title>";
const script = `export const words = "${"整改".repeat(900)}";\n`;
const table = Buffer.from(Array.from({length: 1000}, (_, i) => (i * 7919) % 256));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

type Get = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Serves a small site; what is asked goes out as it is written, without a client's own tidying. */
async function serveSite(): Promise<Get> {
  const folder = await makeFolder({
    "secret.txt": "secret",
    "site/index.html": page,
    "site/query.html": page,
    "site/notice/台账-2024.html": page,
    "site/a.js": script,
    "site/a.js.br": brotliCompressSync(script),
    "site/a.js.gz": gzipSync(script),
    "site/b.css": "a{}",
    "site/b.css.gz": gzipSync("a{}"),
    "site/facts.parquet": table,
    "site/empty.txt": "",
    "site/engine.wasm": "\0asm",
    "site/cells.arrow": "ARROW1",
    "site/about.json": "{}",
    "site/notes.md": "# 台账",
    "site/.hidden/a.txt": "hidden",
    "site/.env": "hidden",
  });
  const {origin, close} = await serveFolder(join(folder, "site"));
  onTestFinished(close);
  const {port} = new URL(origin);
  return (path, headers = {}, method = "GET") =>
    new Promise((done, failed) => {
      ask({host: "127.0.0.1", port, path, headers, method, agent: false}, (response) => {
        const chunks: Buffer[] = [];
        response
          .on("data", (chunk: Buffer) => chunks.push(chunk))
          .once("end", () => {
            done({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)});
          });
      })
        .once("error", failed)
        .end();
    });
}

describe("compressed files", () => {
  test.for<[string | undefined, string | undefined]>([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", undefined],
    [undefined, undefined],
  ])("to who accepts %s is sent %s", async ([accept, encoding]) => {
    const get = await serveSite();
    const {status, headers, body} = await get("/a.js", accept === undefined ? {} : {"accept-encoding": accept});
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-type"]).toBe("application/javascript; charset=utf-8");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(Number(headers["content-length"])).toBe(body.length);
    const decode = {br: brotliDecompressSync, gzip: gunzipSync}[encoding ?? ""] ?? ((bytes: Buffer) => bytes);
    expect(decode(body).toString()).toBe(script);
  });

  test("what lies there in one form only is sent so, or as it is", async () => {
    const get = await serveSite();
    expect((await get("/b.css", {"accept-encoding": "br, gzip"})).headers["content-encoding"]).toBe("gzip");
    expect((await get("/b.css", {"accept-encoding": "br"})).headers["content-encoding"]).toBeUndefined();
    expect((await get("/facts.parquet", {"accept-encoding": "br"})).body).toEqual(table);
  });

  test("each form has a tag of its own, and is not sent again to who has it", async () => {
    const get = await serveSite();
    const tags = new Set<string>();
    for (const accept of ["br", "gzip", "identity"]) {
      const {headers} = await get("/a.js", {"accept-encoding": accept});
      tags.add(headers.etag!);
      const again = await get("/a.js", {"accept-encoding": accept, "if-none-match": headers.etag!});
      expect(again).toMatchObject({status: 304, body: Buffer.alloc(0)});
      expect(again.headers.vary).toBe("Accept-Encoding");
    }
    expect(tags.size).toBe(3);
  });

  test("a head is that of the file, without the file", async () => {
    const get = await serveSite();
    const {headers} = await get("/a.js", {"accept-encoding": "br"});
    const head = await get("/a.js", {"accept-encoding": "br"}, "HEAD");
    expect(head.body).toHaveLength(0);
    for (const name of ["content-length", "content-encoding", "content-type", "etag"])
      expect(head.headers[name]).toBe(headers[name]);
  });
});

describe("ranges", () => {
  let get: Get;
  const partOf = (headers: IncomingHttpHeaders) => headers["content-range"];

  test("are of the file as it is, whatever is accepted", async () => {
    get = await serveSite();
    const {status, headers, body} = await get("/a.js", {range: "bytes=0-5", "accept-encoding": "br, gzip"});
    expect(status).toBe(206);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe("export");
  });

  test("are those of the standard: first to last, open at the end, and the last so many", async () => {
    get = await serveSite();
    const n = table.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(n + 200), fc.nat(n + 200), async (a, b) => {
        for (const [range, from, to] of [
          [`${a}-${b}`, a, b],
          [`${a}-`, a, n - 1],
          [`-${a}`, Math.max(0, n - a), n - 1],
        ] as const) {
          const {status, headers, body} = await get("/facts.parquet", {range: `bytes=${range}`});
          const last = Math.min(to, n - 1);
          if (from >= n || range === "-0") {
            expect({range, status, part: partOf(headers)}).toEqual({range, status: 416, part: `bytes */${n}`});
          } else if (to < from) {
            // No range at all: the standard leaves it to the server to say so or to send everything.
            expect([200, 416]).toContain(status);
          } else {
            expect({range, status, part: partOf(headers)}).toEqual({
              range,
              status: 206,
              part: `bytes ${from}-${last}/${n}`,
            });
            expect(body.equals(table.subarray(from, last + 1))).toBe(true);
            expect(Number(headers["content-length"])).toBe(body.length);
          }
        }
      }),
      {numRuns: 40},
    );
  });

  test("of nothing, of other units, and several at once", async () => {
    get = await serveSite();
    expect((await get("/empty.txt", {range: "bytes=0-0"})).status).toBe(416);
    for (const range of ["lines=0-1", "bytes=0-1,5-6", "0-1"]) {
      const {status, body} = await get("/facts.parquet", {range});
      expect({range, status, bytes: body.length}).toEqual({range, status: 200, bytes: table.length});
    }
  });

  test("are asked for only if the file is still the same", async () => {
    get = await serveSite();
    const {headers} = await get("/facts.parquet");
    expect(headers["accept-ranges"]).toBe("bytes");
    expect(
      (await get("/facts.parquet", {range: "bytes=0-9", "if-range": headers["last-modified"]!})).status,
    ).toBe(206);
    expect((await get("/facts.parquet", {range: "bytes=0-9", "if-range": '"another"'})).status).toBe(200);
  });
});

test.for([
  ["/", "text/html; charset=utf-8"],
  ["/facts.parquet", "application/vnd.apache.parquet"],
  ["/cells.arrow", "application/vnd.apache.arrow.file"],
  ["/engine.wasm", "application/wasm"],
  ["/about.json", "application/json; charset=utf-8"],
  ["/notes.md", "text/markdown; charset=utf-8"],
  ["/b.css", "text/css; charset=utf-8"],
])("%s is %s, and is not to be guessed at", async ([path, type]) => {
  const get = await serveSite();
  const {status, headers} = await get(path!);
  expect({status, type: headers["content-type"], sniff: headers["x-content-type-options"]}).toEqual({
    status: 200,
    type,
    sniff: "nosniff",
  });
});

test.for(["/query", "/query.html?lang=zh#a", "/notice/%E5%8F%B0%E8%B4%A6-2024", "/index.html"])(
  "%s is a page",
  async (path) => {
    const get = await serveSite();
    expect((await get(path.replace(/#.*/, ""))).body.toString()).toBe(page);
  },
);

test.for([
  "/.env",
  "/.hidden/a.txt",
  "/%2eenv",
  "/notice",
  "/notice/",
  "/missing",
  "/missing.js",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/notice/../../secret.txt",
  "//../secret.txt",
  "/..%5csecret.txt",
  "/%00",
  "/a.js%00.html",
  "/%",
  "/%c3%28",
  `/${"a".repeat(300)}`,
])("%s is not found, with no word of what lies there", async (path) => {
  const get = await serveSite();
  const {status, headers, body} = await get(path, {"accept-encoding": "br"});
  expect([400, 403, 404]).toContain(status);
  expect(body.toString()).toBe(`${status}\n`);
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
});

test("nothing outside the site is ever sent", async () => {
  const get = await serveSite();
  const part = fc.constantFrom(
    "..",
    "%2e%2e",
    ".",
    "/",
    "%2f",
    "\\",
    "%5c",
    "secret.txt",
    "site",
    "notice",
    "a.js",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, {maxLength: 8}), async (parts) => {
      const {body} = await get(`/${parts.join("")}`);
      expect(body.toString()).not.toContain("secret");
    }),
  );
});

test.for(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
  const get = await serveSite();
  const {status, headers} = await get("/", {}, method);
  expect({status, allow: headers.allow}).toEqual({status: 405, allow: "GET, HEAD"});
});

test("a file that was built anew has another tag", async () => {
  const folder = await makeFolder({"a.txt": "old"});
  const {origin, close} = await serveFolder(folder);
  onTestFinished(close);
  const first = await fetch(`${origin}/a.txt`);
  expect(first.headers.get("cache-control")).toBe("no-cache");
  await writeFile(join(folder, "a.txt"), "newer");
  const second = await fetch(`${origin}/a.txt`, {headers: {"if-none-match": first.headers.get("etag")!}});
  expect(await second.text()).toBe("newer");
});

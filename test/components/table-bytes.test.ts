import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import {openBytes} from "../../src/components/table-bytes.js";

/** A file larger than what is fetched whole. */
const file = Buffer.from(Uint8Array.from({length: 1_500_000}, (_, i) => i % 251));

/** What was asked of the server: the range, or null for the whole. */
const asked: (string | null)[] = [];
/** What the server does with ranges. */
let manner: "ranges" | "no ranges" | "refuses ranges" | "wrong ranges" = "ranges";

const server = createServer((request, response) => {
  const range = request.headers.range ?? null;
  asked.push(range);
  if (request.url === "/none") response.writeHead(404).end();
  else if (range === null || manner === "no ranges") response.end(file);
  else if (manner === "refuses ranges") response.writeHead(416).end();
  else {
    const [start, last] = /bytes=(\d+)-(\d+)/.exec(range)!.slice(1).map(Number);
    response.writeHead(206).end(file.subarray(start, manner === "ranges" ? last! + 1 : last));
  }
});
let href: string;
let counted: {expected: number; fetched: number};

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  href = `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  manner = "ranges";
  counted = {expected: 0, fetched: 0};
});

const open = (size: number | undefined, address = href) =>
  openBytes(
    {href: address, size},
    (bytes) => (counted.expected += bytes),
    (bytes) => (counted.fetched += bytes),
  );
const read = async (bytes: Awaited<ReturnType<typeof open>>, start: number, end: number) =>
  Buffer.from(await bytes.slice(start, end).arrayBuffer());

test("of a large file the parts that are asked for are fetched, each once", async () => {
  const bytes = await open(file.length);
  expect(bytes.size).toBe(file.length);
  for (const [start, end] of [
    [0, 4],
    [1_000_000, 1_000_100],
    [0, 4],
  ] as const)
    expect(await read(bytes, start, end)).toEqual(file.subarray(start, end));
  expect(asked).toEqual(["bytes=0-3", "bytes=1000000-1000099"]);
  expect(counted).toEqual({expected: 104, fetched: 104});
});

test("once it is there as a whole, nothing more is fetched", async () => {
  const bytes = await open(file.length);
  await bytes.whole!();
  expect(await read(bytes, 7, 9)).toEqual(file.subarray(7, 9));
  expect(asked).toEqual([null]);
  expect(counted).toEqual({expected: file.length, fetched: file.length});
});

test.for([999_999, undefined])("a file of %s bytes is fetched whole", async (size) => {
  const bytes = await open(size);
  expect(await read(bytes, 7, 9)).toEqual(file.subarray(7, 9));
  expect(asked).toEqual([null]);
});

test.for(["no ranges", "refuses ranges", "wrong ranges"] as const)(
  "a server with %s gives the whole file, once",
  async (wrong) => {
    manner = wrong;
    const bytes = await open(file.length);
    expect(await read(bytes, 7, 9)).toEqual(file.subarray(7, 9));
    expect(await read(bytes, 1000, 2000)).toEqual(file.subarray(1000, 2000));
    expect(asked).toEqual(["bytes=7-8", null]);
  },
);

test("what cannot be had is said, and may be tried again", async () => {
  const none = new URL("/none", href).href;
  await expect(open(10, none)).rejects.toThrow(/^cannot load .*\/none: 404/);
  const bytes = await open(file.length, none);
  await expect(read(bytes, 0, 4)).rejects.toThrow(/^cannot load/);
  await expect(read(bytes, 0, 4)).rejects.toThrow(/^cannot load/);
});

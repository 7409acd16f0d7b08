import {spawn} from "node:child_process";
import {copyFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import type {ParsedNotice} from "../../../loaders/parse.js";
import {makeFolder} from "../../folder.js";

const published = "data/notices/qingdao-huangdao-2023.txt";
const keys = [
  "notice",
  "sections",
  "groups",
  "problems",
  "measures",
  "documents",
  "quantities",
  "accountability",
  "deadlines",
  "claims",
  "diagnostics",
];

/** Runs the command in a process of its own, in the project's folder unless told; `lines` cuts its output short. */
async function parse(args: string[], {cwd = ".", lines = Infinity} = {}) {
  const child = spawn(resolve("node_modules/.bin/tsx"), [resolve("loaders/cli/parse.ts"), ...args], {cwd});
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
    if (out.split("\n").length > lines) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  const status = await new Promise((done) => child.once("close", done));
  const rows = out.split("\n").filter((line) => line !== "");
  return {status, out, err, notices: () => rows.map((line) => JSON.parse(line) as ParsedNotice)};
}

test("prints a line of JSON a file, in their order, with every list", async () => {
  const {status, err, notices} = await parse([published, "data/notices/yantai-laishan-2020.txt"]);
  expect({status, err}).toEqual({status: 0, err: ""});
  const parsed = notices();
  expect(parsed.map(({notice}) => notice.notice_id)).toEqual(["qingdao-huangdao-2023", "yantai-laishan-2020"]);
  for (const notice of parsed) expect(Object.keys(notice)).toEqual(keys);
  expect(parsed[0]!.notice.publisher).toBe("青岛西海岸报");
});

test("names what cannot be read, prints the others all the same, and fails", async () => {
  const folder = await makeFolder({"empty.txt": "", "binary.txt": Uint8Array.of(0, 1, 2)});
  const files = [join(folder, "empty.txt"), published, "no-such.txt", join(folder, "binary.txt"), "data"];
  const {status, err, notices} = await parse(files);
  expect(status).toBe(1);
  expect(notices().map(({notice}) => notice.notice_id)).toEqual(["qingdao-huangdao-2023"]);
  const lines = err.trim().split("\n");
  expect(lines).toHaveLength(4);
  for (const name of ["empty.txt", "no-such.txt", "binary.txt", "data"]) {
    expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  }
});

describe("sources.csv", () => {
  test("is consulted for a copy elsewhere, by its bytes", async () => {
    const folder = await makeFolder({"other.txt": "通报"});
    await copyFile(published, join(folder, "copy 1.txt"));
    const [copy, other] = (await parse(["copy 1.txt", "other.txt"], {cwd: folder})).notices();
    expect(copy!.notice).toMatchObject({
      notice_id: "copy 1",
      source_file: "copy 1.txt",
      publisher: "青岛西海岸报",
    });
    expect(other!.notice).toMatchObject({notice_id: "other", source_url: null});
  });
});

test("stops quietly when nobody reads on", async () => {
  const {status, err} = await parse(
    Array.from({length: 200}, () => published),
    {lines: 1},
  );
  expect({status, err}).toEqual({status: 0, err: ""});
});

test("explains itself", async () => {
  const help = await parse(["--help"]);
  expect(help).toMatchObject({status: 0, err: ""});
  expect(help.out).toMatch(/^usage: /);
  expect(await parse([])).toMatchObject({status: 2, out: "", err: help.out});
  const unknown = await parse(["--jsno"]);
  expect(unknown).toMatchObject({status: 2, out: ""});
  expect(unknown.err).toContain("--jsno");
});

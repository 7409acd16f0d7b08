import {strToU8, zipSync} from "fflate";
import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ageStale, cacheFolder, dropStale} from "../../src/workshop/freshness.js";
import {hashEngineInputs} from "../../src/workshop/inputs.js";
import {makeFolder} from "../folder.js";

/** A project whose cache holds what is told of the engine, made of the lock file given. */
async function cached(lock: string): Promise<string> {
  const sources = {"src/data/engine.zip.ts": "1", "package-lock.json": lock};
  const inputs_sha256 = hashEngineInputs(await makeFolder(sources));
  const about = strToU8('{"version": "v1"}');
  return makeFolder({
    ...sources,
    "package-lock.json": "{}",
    [`${cacheFolder}/engine.zip`]: zipSync({
      "manifest.json": strToU8(JSON.stringify({inputs_sha256})),
      "about.json": about,
    }),
    [`${cacheFolder}/engine/about.json`]: about,
  });
}

test("what is told of the engine is kept as long as the lock file is the same", async () => {
  const root = await cached("{}");
  dropStale(root);
  expect(existsSync(join(root, cacheFolder, "engine.zip"))).toBe(true);
  expect(existsSync(join(root, cacheFolder, "engine/about.json"))).toBe(true);
});

test("what is told of the engine is made anew after the lock file has changed", async () => {
  const root = await cached('{"other": true}');
  ageStale(root);
  expect(statSync(join(root, cacheFolder, "engine.zip")).mtimeMs).toBe(0);
  dropStale(root);
  expect(existsSync(join(root, cacheFolder, "engine.zip"))).toBe(false);
  expect(existsSync(join(root, cacheFolder, "engine/about.json"))).toBe(false);
});

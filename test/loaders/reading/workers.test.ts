import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {expect, test} from "vitest";
import {Workers} from "../../../loaders/reading/workers.js";

const script = new URL("workers/plain.js", import.meta.url);

test("no result is held once it was given", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const workers = new Workers(null, {threads: 1, script});
  try {
    const given = await Promise.all(
      Array.from({length: 5}, async (_, n) => new WeakRef(await workers.run<object>({n}))),
    );
    // A result is held at least until the turn is over in which it was seen.
    await expect
      .poll(() => {
        collect();
        return given.filter((result) => result.deref()).length;
      })
      .toBe(0);
  } finally {
    await workers.end();
  }
});

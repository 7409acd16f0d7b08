import {expect, test} from "vitest";
import {once} from "../../src/components/once.js";

test("reads once for all who ask, and again after a failure", async () => {
  const asked: string[] = [];
  const read = once((name: string) => {
    asked.push(name);
    return name === "lost" ? Promise.reject(new Error("lost")) : Promise.resolve(name);
  });
  const both = [read("lost"), read("other")];
  for (const one of both) await expect(one).rejects.toThrow("lost");
  expect(await Promise.all([read("a"), read("b")])).toEqual(["a", "a"]);
  expect(await read("c")).toBe("a");
  expect(asked).toEqual(["lost", "a"]);
});

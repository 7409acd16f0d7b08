import {expect} from "vitest";
import {test} from "../site.js";

test("a page asks for few scripts, all of them bundled or Framework's own", async ({open}) => {
  const page = await open("index.html");
  await page.waitForSelector("figure.tz-figure svg");
  const scripts = await page.evaluate<string[]>(`performance.getEntriesByType("resource")
    .map(({name}) => new URL(name).pathname).filter((path) => path.endsWith(".js"))`);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.length).toBeLessThan(20);
  for (const path of scripts) expect(path).toMatch(/^\/_(?:bundle|observablehq)\//);
});

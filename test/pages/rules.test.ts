import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {tables} = await readCorpus("data");

test("the list holds every document, and a search is kept in the address", async ({open}) => {
  const page = await open("rules.html?lang=en");
  const list = page.locator(".tz-sentences");
  await list.locator("li").first().waitFor();
  expect(await list.locator(".tz-sentences-count").innerText()).toBe(`${tables.documents.length} in all.`);
  await list.locator("select").first().selectOption("修订");
  const revised = tables.documents.filter(({action}) => action === "修订").length;
  expect(await list.locator(".tz-sentences-count").innerText()).toBe(
    `${revised} of ${tables.documents.length}.`,
  );
  await expect.poll(() => new URL(page.url()).hash, soon).toContain("nb=");
  const again = await open(page.url());
  await again.locator(".tz-sentences li").first().waitFor();
  expect(await again.locator(".tz-sentences-count").innerText()).toBe(
    `${revised} of ${tables.documents.length}.`,
  );
});

test("the map holds what was written or revised", async ({open}) => {
  const page = await open("rules.html?lang=zh");
  await page.waitForSelector('[data-figure="documents-by-kind"] svg a');
  const label = await page
    .locator('[data-figure="documents-by-kind"] svg')
    .first()
    .getAttribute("aria-description");
  const mentions = [...(label ?? "").matchAll(/提及 (\d+) 次/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  const written = tables.documents.filter(
    ({origin, action, verb}) =>
      origin === "own" &&
      ["制定", "印发", "出台", "编制", "发布", "建立", "修订"].includes(action ?? "") &&
      !/正在|拟|将/.test(verb!),
  );
  expect(mentions).toBe(written.length);
});

import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";

const {tables} = await readCorpus("data");
const compared = tables.claims.filter(({agrees}) => agrees !== null);

test("each total that can be compared stands beside as many items as were counted", async ({open}) => {
  const page = await open("claims.html?lang=en");
  await page.waitForSelector(".tz-claims > ul > li");
  expect(await page.locator(".tz-claims > ul > li").count()).toBe(compared.length);
  expect(await page.locator(".tz-claims-differs").count()).toBe(compared.filter(({agrees}) => !agrees).length);
  for (const line of await page.locator(".tz-claims > ul > li").all()) {
    await line.locator("summary").click();
    await line.locator("ol li").first().waitFor();
    const counted = /counted (\d+)/.exec(await line.locator("summary").innerText())![1];
    expect(await line.locator("ol li").count()).toBe(Number(counted));
  }
});

test("all other totals are listed apart", async ({open}) => {
  const page = await open("claims.html?lang=en");
  await page.locator(".tz-sentences li").first().waitFor();
  expect(await page.locator(".tz-sentences-count").innerText()).toBe(
    `${tables.claims.length - compared.length} in all.`,
  );
});

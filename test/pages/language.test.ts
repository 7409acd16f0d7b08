import {describe, expect} from "vitest";
import type {Page} from "playwright-core";
import {projectNotices} from "../project-notices.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const [notice] = await projectNotices();
const pages: [address: string, ready: string][] = [
  ["index.html", ".tz-figure svg"],
  [`notice/${notice}.html`, ".tz-line"],
];
const langOf = (page: Page) => page.evaluate<string>("document.documentElement.lang");
/** What the reader sees of the page, without what is quoted from notices. */
const seen = (page: Page) =>
  page.evaluate<string>(`(() => {
    const quoted = [...document.querySelectorAll('[lang="zh"], svg, .tz-figure h3, pre, code')];
    for (const element of quoted) element.style.visibility = "hidden";
    const text = document.body.innerText;
    for (const element of quoted) element.style.visibility = "";
    return text;
  })()`);

describe.each(pages)("%s", (address, ready) => {
  test.for([
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["zh-CN", "zh-Hans"],
    ["zh-TW", "zh-Hans"],
  ] as const)("the first visit follows a browser in %s", async ([locale, lang], {open}) => {
    const page = await open(address, {locale});
    expect(await langOf(page)).toBe(lang);
  });

  test("one language is seen at a time, and the switch changes it without a reload", async ({open}) => {
    const page = await open(address, {locale: "en-US"});
    await page.waitForSelector(ready);
    await page.evaluate("globalThis.same = true");
    expect((await seen(page)).replace("中文", "")).not.toMatch(/\p{Script=Han}/u);
    await page.getByRole("button", {name: "中文"}).press("Enter");
    await expect.poll(() => langOf(page), soon).toBe("zh-Hans");
    // The name of the site's other language, ids and the marks of the text are the only Latin words left.
    const english = async () =>
      (await seen(page)).replace("English", "").match(/\b(?:the|of|and|notice|problem|measure)s?\b/gi);
    await expect.poll(english, soon).toBeNull();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("zh");
    expect(await page.evaluate("globalThis.same")).toBe(true);
    await page.getByRole("button", {name: "English"}).click();
    expect(await langOf(page)).toBe("en");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
  });
});

test("the choice is remembered, and an address wins over it", async ({open}) => {
  const page = await open("index.html", {locale: "en-US"});
  await page.waitForSelector(".tz-card");
  await page.getByRole("button", {name: "中文"}).click();
  await page.locator(".tz-card h3 a").first().click();
  await page.waitForSelector(".tz-line");
  expect(await langOf(page)).toBe("zh-Hans");
  await page.goto(new URL("index.html?lang=en", page.url().replace("notice/", "")).href);
  expect(await langOf(page)).toBe("en");
  await page.waitForSelector(".tz-card");
  await page.locator(".tz-card h3 a").first().click();
  await page.waitForSelector(".tz-line");
  expect(await langOf(page)).toBe("en");
});

test("an address with a language that the site does not have changes nothing", async ({open}) => {
  const page = await open("index.html?lang=de", {locale: "zh-CN"});
  expect(await langOf(page)).toBe("zh-Hans");
});

test("the title follows the language, and a notice keeps its own", async ({open}) => {
  const page = await open("index.html", {locale: "en-US"});
  await expect.poll(() => page.title(), soon).toBe("Taizhang");
  await page.getByRole("button", {name: "中文"}).click();
  expect(await page.title()).toBe("台账");
  const other = await open(`notice/${notice}.html`, {locale: "en-US"});
  await other.waitForSelector(".tz-line");
  const heading = await other.locator("h1").textContent();
  expect(await other.title()).toBe(`${heading} | Taizhang`);
  await other.getByRole("button", {name: "中文"}).click();
  expect(await other.title()).toBe(`${heading} | 台账`);
});

test("figures are drawn again in the other language, and keep their numbers", async ({open}) => {
  const page = await open("index.html", {locale: "en-US"});
  const figure = page.locator('[data-figure="problems-and-measures"] svg');
  await figure.waitFor();
  const numbersOf = async () =>
    (await figure.locator("text").allTextContents()).filter((text) => /^\d+$/.test(text));
  const numbers = await numbersOf();
  expect(numbers).not.toEqual([]);
  await page.getByRole("button", {name: "中文"}).click();
  await expect.poll(() => figure.getAttribute("aria-label"), soon).toBe("各通报的末级问题与措施");
  expect(await numbersOf()).toEqual(numbers);
});

test("a link keeps what it leads to when the language changes", async ({open}) => {
  const page = await open(`notice/${notice}.html#span=3-9`, {locale: "en-US"});
  await page.waitForSelector("mark.tz-lit");
  await page.getByRole("button", {name: "中文"}).click();
  expect(new URL(page.url()).hash).toBe("#span=3-9");
  expect(await page.locator("mark.tz-lit").count()).toBeGreaterThan(0);
});

test("every heading has an anchor of its own", async ({open}) => {
  const page = await open("index.html");
  await page.waitForSelector(".tz-card");
  const ids = await page.locator("main :is(h1, h2)[tabindex]").evaluateAll((all) => all.map(({id}) => id));
  expect(ids).toEqual([
    "taizhang",
    "five-things-worth-knowing",
    "the-notices",
    "inspection-feedback-signature",
    "problems-and-measures",
  ]);
});

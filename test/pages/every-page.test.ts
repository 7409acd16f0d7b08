import {readdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join, parse} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, onTestFinished} from "vitest";
import {projectNotices} from "../project-notices.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {hashInputs} from "../../src/workshop/inputs.js";
import {corpusProject} from "../corpus-project.js";
import {test, type Open} from "../site.js";
import {serveFolder} from "../static-server.js";
import {soon} from "./in-page.js";
import {trialPage, useTrialPage} from "./trial-page.js";
import {reproduce, verdicts} from "./verdicts.js";

/** Pages that ask nothing themselves, and so answer nothing in a sentence. */
const silent = new Set(["query", "notice/[id]"]);

/** Numbers of generated notices; TAIZHANG_SCALE names others, as in `TAIZHANG_SCALE=1,30,1000`. */
const sizes = (process.env.TAIZHANG_SCALE ?? "1,30").split(",").map(Number);

const pages = listPages(".");
const [notice] = await projectNotices();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The serious and critical violations of some rules, or of all, each with the first of its elements. */
const violationsOf = (rules?: readonly string[]) => `axe.run(${JSON.stringify({
  resultTypes: ["violations"],
  ...(rules && {runOnly: rules}),
})}).then(({violations}) => violations
  .filter(({impact}) => impact === "serious" || impact === "critical")
  .map(({id, nodes}) => id + ": " + nodes.length + " × " + nodes[0].target + " " + nodes[0].failureSummary))`;

/** Of each corpus, the sentences of its pages: leads and titles of figures, by page and place. */
const said = new Map<string, Map<string, string>>();

/** Addresses of a page: of one made for each notice, the first and the last. */
function addresses(page: string, notices: readonly string[]): string[] {
  const ids = [...new Set([notices[0]!, notices.at(-1)!])];
  return page.includes("[id]") ? ids.map((id) => page.replace("[id]", encodeURIComponent(id))) : [page];
}

/** What is wrong with a page as it stands; nothing once it is drawn. */
async function faultsOf(page: Page, lead: boolean): Promise<string[]> {
  return page.evaluate((lead) => {
    const faults: string[] = [];
    const {scrollWidth, clientWidth} = document.scrollingElement!;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide in ${clientWidth} px`);
    if (!document.querySelector("h1")?.textContent.trim()) faults.push("no heading");
    if (lead && !document.querySelector(".tz-lead")?.textContent.trim()) faults.push("no lead");
    for (const figure of document.querySelectorAll<HTMLElement>("figure.tz-figure")) {
      const title = figure.querySelector("h3")?.textContent.trim();
      if (!title) faults.push("a figure without a title");
      const reason = figure.querySelector(".tz-drawing")?.textContent.trim();
      if (!figure.querySelector("svg") && !reason) faults.push(`nothing drawn: ${title ?? "?"}`);
    }
    for (const error of document.querySelectorAll(".observablehq--error, .tz-error:not([hidden])"))
      faults.push(`error: ${error.textContent}`);
    for (const text of document.querySelectorAll(".tz-lead, .tz-figure h3, .tz-figure svg text"))
      if (/\bNaN\b|undefined|Infinity|\[object/.test(text.textContent))
        faults.push(`printed: ${text.textContent}`);
    return faults;
  }, lead);
}

/** Waits until a page stands at a width. */
async function expectDrawn(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({width, height: 800});
  await expect
    .poll(() => faultsOf(page, !silent.has(name)), {...soon, message: `${name} at ${width} px`})
    .toEqual([]);
}

/** Keeps what a page says under the name of its corpus. */
async function keepSentences(page: Page, name: string, corpus: string): Promise<void> {
  if (silent.has(name)) return;
  const sentences = said.get(corpus) ?? new Map<string, string>();
  said.set(corpus, sentences);
  for (const [key, text] of await sentencesOf(page)) sentences.set(`${name} ${key}`, text);
}

/** Opens every page of a site at some widths, one after the other in the same tab. */
async function visit(
  open: Open,
  origin: string,
  corpus: string,
  notices: readonly string[],
  widths: readonly number[],
): Promise<void> {
  const page = await open("about:blank");
  for (const {page: name} of pages)
    for (const address of addresses(name, notices)) {
      await page.goto(`${origin}${address}.html`);
      for (const width of widths) await expectDrawn(page, name, width);
      await keepSentences(page, name, corpus);
    }
  await page.close();
}

function sentencesOf(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => [
    ...Array.from(document.querySelectorAll<HTMLElement>(".tz-lead"), (lead, i): [string, string] => [
      `lead ${i + 1}`,
      lead.innerText,
    ]),
    ...Array.from(document.querySelectorAll<HTMLElement>("figure.tz-figure"), (figure, i): [string, string] => [
      figure.dataset.figure ?? `figure ${i + 1}`,
      figure.querySelector("h3")!.innerText,
    ]),
  ]);
}

async function serve(root: string): Promise<string> {
  const {origin, close} = await serveFolder(join(root, "dist"));
  onTestFinished(close);
  return `${origin}/`;
}

// A page is loaded once, and looked at wide and narrow: light in English, then dark in Chinese with what is folded opened.
describe("over the notices of the project", () => {
  test.for(pages)(
    "$file stands, has no serious violation, and gives what was published",
    async (all, {open}) => {
      const {page: name, cells} = all;
      const page = await open(`${name.replace("[id]", notice!)}.html`, {colorScheme: "light"});
      for (const width of [360, 1280]) await expectDrawn(page, name, width);
      await expect
        .poll(
          () => page.locator(".observablehq-loading, .tz-loading, .tz-cell[data-phase=running]").count(),
          soon,
        )
        .toBe(0);
      await keepSentences(page, name, "project");
      await page.evaluate(axe);
      // The other rules find nothing that they would not find below.
      expect(await page.evaluate(violationsOf(["color-contrast"]))).toEqual([]);

      if (cells.length) {
        await expect.poll(() => page.locator(".tz-cell").count(), soon).toBe(cells.length);
        await reproduce(page);
        expect(await verdicts(page)).toEqual(
          Object.fromEntries(cells.map((cell) => [cell.id, hasSnapshot(name, cell) ? "equal" : "none"])),
        );
        const summary = page.locator(".tz-verdict");
        expect(await summary.textContent()).toContain("DuckDB v1.4.3");
        expect(await summary.locator("code").getAttribute("title")).toBe(hashInputs("."));
        expect(await summary.locator("time").textContent()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
      }

      await page.emulateMedia({colorScheme: "dark"});
      await page.getByRole("button", {name: "中文"}).click();
      for (const width of [1280, 360]) await expectDrawn(page, name, width);
      for (const folded of await page.locator(".tz-queries > summary").all()) await folded.press("Enter");
      const [bar] = await page.locator(".tz-cell-bar").all();
      if (bar) {
        await bar.press("Enter");
        await page.locator(".cm-content").first().waitFor();
        for (const menu of await page.locator(".tz-masthead summary, .tz-picker > summary").all())
          await menu.press("Enter");
      }
      expect(await page.evaluate(violationsOf())).toEqual([]);
    },
  );
});

describe("every page stands, wide and narrow", () => {
  for (const [i, size] of sizes.entries())
    test(`over ${size} generated notice${size === 1 ? ", and a page of a reader's own" : "s"}`, async ({
      open,
    }) => {
      const annotated = i % 2 ? {} : {annotated: ["written-city", "written-school"]};
      const project = await corpusProject({notices: size, seed: 1000 * (i + 1), ...annotated});
      if (size === 1) await project.write("src/trial.md", trialPage);
      const {status, log} = await project.build();
      expect(status, log).toBe(0);
      expect((await project.published()).notices).toBe(size);
      const ids = (await readdir(join(project.root, "data/notices"))).map((name) => parse(name).name).sort();
      const origin = await serve(project.root);
      // What few notices draw is nowhere wider than what many do.
      await visit(open, origin, `${size} notices`, ids, size > 24 ? [1280, 360] : [360]);
      await search(open, origin);
      if (size > 24) await browse(open, origin, ids);
      if (size === 1) await useTrialPage(open, `${origin}trial.html`);
    });
});

/** Words in the middle of a sentence are found, whoever searches: the page itself or, in a large corpus, the engine. */
async function search(open: Open, origin: string): Promise<void> {
  const page = await open(`${origin}search.html`);
  const field = page.locator(".tz-search input");
  await field.fill("整改");
  await field.press("Enter");
  const mark = page.locator(".tz-hit mark").first();
  await mark.waitFor(soon);
  expect(await mark.textContent()).toBe("整改");
}

/** The front page shows the newest twelve, more when asked, and finds every one. */
async function browse(open: Open, origin: string, notices: readonly string[]): Promise<void> {
  const page = await open(`${origin}index.html?lang=en`);
  const cards = page.locator(".tz-card");
  await cards.first().waitFor();
  expect(await cards.count()).toBe(12);
  const last = page.locator(`.tz-card[data-notice="${notices.at(-1)!}"]`);
  await page.getByRole("button", {name: "Show more"}).click();
  expect(await cards.count()).toBe(24);
  expect(await cards.nth(12).evaluate((card) => card.contains(document.activeElement))).toBe(true);
  const table = page.locator(".tz-result").first();
  expect(await table.locator("table").getAttribute("aria-rowcount")).toBe(String(notices.length + 1));
  await page.locator("input[type=search]").fill(notices.at(-1)!);
  await expect.poll(() => cards.count(), soon).toBe(1);
  expect(await last.count()).toBe(1);
  for (const figure of ["courses", "problems-and-measures"])
    expect(await page.locator(`[data-figure="${figure}"] figcaption`).innerText()).toContain("12");
}

test("no sentence with a number is the same over every corpus: nothing is typed that should be computed", () => {
  expect(said.size).toBeGreaterThan(1);
  const [first, ...others] = [...said.values()];
  const typed = [...first!]
    .filter(([key, text]) => {
      const texts = others.map((sentences) => sentences.get(key)).filter((other) => other !== undefined);
      return /\d/.test(text) && texts.length > 0 && texts.every((other) => other === text);
    })
    .map(([key, text]) => `${key}: ${text}`);
  expect(typed).toEqual([]);
});

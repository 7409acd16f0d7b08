import {existsSync, readdirSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {chromium, type Browser, type Page} from "playwright-core";
import {siteHandler} from "../../src/workshop/site-handler.js";
import {findChromium} from "../chromium.js";
import type {Options} from "./options.js";
import {runNpm} from "./command.js";
import {figureOf, median, type Figure} from "./figure.js";
import {rounds} from "./time.js";

/** The page whose first figure is timed; that of the slowest page is beside it. */
const subject = "problems.html";
/** A page of nothing, which any page is at best. */
const blank = "blank.html";
/** Only a limit for what has failed. */
const patience = {timeout: 300_000};

/** How soon pages stand and how much they load, when the engine is ready, and how soon it answers an edited query. */
export async function benchPages({notices, quick, project}: Options): Promise<Figure[]> {
  const root = await project();
  const site = join(root, "dist");
  if (!existsSync(site)) await runNpm(root, "build");
  writeFileSync(
    join(site, blank),
    "<!DOCTYPE html><title>blank</title><figure class=tz-figure><svg></svg></figure>",
  );
  const server = createServer(siteHandler(site));
  let browser: Browser | undefined;
  try {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
    const open = async <T>(page: string, work: (page: Page) => Promise<T>): Promise<T> => {
      const context = await browser!.newContext();
      try {
        const tab = await context.newPage();
        await tab.addInitScript(noteChanges);
        await tab.goto(origin + page);
        return await work(tab);
      } finally {
        await context.close();
      }
    };
    const engine: number[] = [];
    const taken = await rounds(
      {
        blank: () => open(blank, firstFigure),
        first: () => open(subject, firstFigure),
        edited: () =>
          open("query.html", async (page) => {
            engine.push(await answerTo(page, "SELECT 1 AS first_answer", "first_answer"));
            await answerTo(page, "SELECT count(*) AS loads FROM problems", "loads");
            return answerTo(
              page,
              "SELECT topic, count(*) AS edited FROM problems GROUP BY topic ORDER BY topic",
              "edited",
            );
          }),
      },
      quick ? 2 : 5,
    );
    const pages = pagesOf(site);
    const loaded: Record<string, number[]> = {};
    const visit = (page: string) =>
      open(page, async (tab) => {
        const stood = await standing(tab);
        (loaded[page] ??= []).push(await transferred(tab));
        return stood;
      });
    const stood = await rounds(
      Object.fromEntries(pages.map((page) => [page, () => visit(page)])),
      quick ? 1 : 3,
    );
    const [slowest, heaviest] = [stood, loaded].map((values) =>
      pages.reduce((most, page) => (median(values[page]!) > median(values[most]!) ? page : most)),
    );
    const against = {name: "a blank page", values: taken.blank};
    return [
      figureOf("pages", notices, "first figure", "ms", taken.first, against),
      figureOf("pages", notices, `slowest to stand: ${slowest!}`, "ms", stood[slowest!]!, against),
      figureOf("pages", notices, `loads most: ${heaviest!}`, "kB", loaded[heaviest!]!),
      figureOf("pages", notices, "engine ready", "ms", engine.slice(1), against),
      figureOf("pages", notices, "edit → result", "ms", taken.edited, against),
    ];
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Every page of a site, and the first of its notices. */
function pagesOf(site: string): string[] {
  const [notice] = readdirSync(join(site, "notice"))
    .filter((file) => file.endsWith(".html"))
    .sort();
  return [
    ...readdirSync(site).filter((file) => file.endsWith(".html") && file !== blank),
    ...(notice === undefined ? [] : [`notice/${notice}`]),
  ];
}

/** In a page: notes when a figure was first drawn, and when anything changed, in milliseconds since it was asked for. */
const noteChanges = `
  globalThis.drawn = null;
  globalThis.changed = 0;
  new MutationObserver(() => {
    changed = performance.now();
    if (document.querySelector("figure.tz-figure svg")) drawn ??= changed;
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});`;

async function firstFigure(page: Page): Promise<number> {
  return (await page.waitForFunction("drawn", undefined, patience)).jsonValue() as Promise<number>;
}

/** When a page had changed for the last time: nothing came for two seconds. */
async function standing(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle", patience);
  const quiet = "performance.now() - changed > 2000 && changed";
  return (await page.waitForFunction(quiet, undefined, patience)).jsonValue() as Promise<number>;
}

/** Kilobytes, compressed, that a page has loaded. */
async function transferred(page: Page): Promise<number> {
  return page.evaluate(`performance.getEntries()
    .filter(({entryType}) => entryType === "navigation" || entryType === "resource")
    .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0) / 1000`);
}

/** Runs a query in the page's editor; resolves to the milliseconds from the key to the result's column of that name. */
async function answerTo(page: Page, sql: string, column: string): Promise<number> {
  const editor = page.locator(".tz-bench .cm-content");
  await editor.fill(sql);
  await page.evaluate(`
    globalThis.answered = null;
    addEventListener("keydown", ({key}) => { if (key === "Enter") globalThis.asked = performance.now(); }, {capture: true});
    new MutationObserver((_, observer) => {
      const names = [...document.querySelectorAll(".tz-result thead th")].map((cell) => cell.textContent.trim());
      if (!names.some((name) => name.startsWith(${JSON.stringify(column)}))) return;
      globalThis.answered = performance.now() - asked;
      observer.disconnect();
    }).observe(document.body, {subtree: true, childList: true, characterData: true});`);
  await editor.press("Control+Enter");
  return (await page.waitForFunction("answered", undefined, patience)).jsonValue() as Promise<number>;
}

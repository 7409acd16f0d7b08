import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium, type Browser, type Page} from "playwright-core";
import {siteHandler} from "../../src/workshop/site-handler.js";
import {findChromium} from "../chromium.js";
import type {Options} from "./options.js";
import {build} from "./build.js";
import {figureOf, type Figure} from "./figure.js";
import {layGenerated} from "./project.js";
import {rounds} from "./time.js";

/** The page whose figures, and whose queries, are timed. */
const subject = "problems.html";
/** A page of nothing, which any page is at best. */
const blank = "blank.html";
/** Only a limit for what has failed. */
const patience = {timeout: 300_000};

/** How soon a page shows its first figure and all of them, has the engine ready, and answers an edited query. */
export async function benchPages({notices, quick}: Options): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  const site = join(root, "dist");
  const server = createServer(siteHandler(site));
  let browser: Browser | undefined;
  try {
    await layGenerated(root, notices);
    await build(root);
    writeFileSync(
      join(site, blank),
      "<!DOCTYPE html><title>blank</title><figure class=tz-figure><svg></svg></figure>",
    );
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
        await tab.addInitScript(noteFigures);
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
        all: () => open(subject, allFigures),
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
    const against = {name: "a blank page", values: taken.blank};
    const name = (what: string) => `${what}, ${notices} notices`;
    return [
      figureOf("pages", name("first figure"), "ms", taken.first, against),
      figureOf("pages", name("all figures"), "ms", taken.all, against),
      figureOf("pages", name("engine ready"), "ms", engine.slice(1), against),
      figureOf("pages", name("edit → result"), "ms", taken.edited, against),
    ];
  } finally {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    rmSync(root, {recursive: true, force: true});
  }
}

/** In a page: notes when a figure was first drawn, and when every one was, in milliseconds since the page was asked for. */
const noteFigures = `
  globalThis.drawn = {first: null, all: null};
  new MutationObserver(() => {
    const figures = [...document.querySelectorAll("figure.tz-figure")];
    const isDrawn = (figure) => figure.querySelector("svg") || figure.querySelector(".tz-drawing")?.textContent.trim();
    if (drawn.first === null && figures.some((figure) => figure.querySelector("svg"))) drawn.first = performance.now();
    if (!figures.length || !figures.every(isDrawn)) drawn.all = null;
    else drawn.all ??= performance.now();
  }).observe(document, {subtree: true, childList: true});`;

async function firstFigure(page: Page): Promise<number> {
  return (await page.waitForFunction("drawn.first", undefined, patience)).jsonValue() as Promise<number>;
}

/** When every figure is drawn, and none has come for a while. */
async function allFigures(page: Page): Promise<number> {
  const quiet = "drawn.all !== null && performance.now() - drawn.all > 1000 && drawn.all";
  return (await page.waitForFunction(quiet, undefined, patience)).jsonValue() as Promise<number>;
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

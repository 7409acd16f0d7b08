import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {projectNotices} from "./project-notices.js";
import {listPages} from "../src/notebook/page-cells.js";
import {findChromium} from "./chromium.js";
import {serveFolder} from "./static-server.js";

const [site = "dist", folder = "test/shots"] = process.argv.slice(2);

/** Pictures every page of a built site, wide and narrow, light and dark: `npm run shots [site] [folder]`. */
async function main(): Promise<void> {
  const [notice] = await projectNotices();
  const pages = listPages(".")
    .map(({page}) => page)
    .filter((page) => notice !== undefined || !page.includes("[id]"));
  const {origin, close} = await serveFolder(site);
  const browser = await chromium.launch({executablePath: await findChromium(), args: ["--no-sandbox"]});
  try {
    await mkdir(folder, {recursive: true});
    for (const name of pages)
      for (const width of [1280, 360])
        for (const colorScheme of ["light", "dark"] as const) {
          const page = await browser.newPage({
            viewport: {width, height: 800},
            colorScheme,
            deviceScaleFactor: 2,
          });
          await page.goto(`${origin}/${name.replace("[id]", encodeURIComponent(notice ?? ""))}.html`);
          await page.waitForSelector(".tz-lead, .tz-line, .tz-result td");
          await page.waitForFunction(
            "[...document.querySelectorAll('.tz-drawing')].every((drawing) => drawing.firstChild)",
          );
          await page.waitForLoadState("networkidle");
          const path = join(
            folder,
            `${name.replace("/[id]", "").replaceAll("/", "-")}-${width}-${colorScheme}.png`,
          );
          // A notice is too long for a picture of all of it.
          await page.screenshot({path, fullPage: !name.includes("[id]")});
          await page.close();
          process.stdout.write(`${path}\n`);
        }
  } finally {
    await browser.close();
    close();
  }
}

await main();

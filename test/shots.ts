import {mkdir} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {chromium} from "playwright-core";
import serve from "serve-handler";
import {listNotices} from "../loaders/corpus.js";
import {findChromium} from "./chromium.js";

const [site = "dist", folder = "test/shots"] = process.argv.slice(2);

/** Pictures every kind of page of a built site, wide and narrow, light and dark: `npm run shots [site] [folder]`. */
async function main(): Promise<void> {
  const [notice] = await listNotices("data");
  const pages: [name: string, address: string, ready: string][] = [
    ["index", "index.html", ".tz-figure svg"],
    ["query", "query.html", ".tz-result td"],
    ["notice", `notice/${notice}.html`, ".tz-line"],
  ];
  const server = createServer((request, response) => {
    void serve(request, response, {public: site, cleanUrls: false, directoryListing: false});
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({executablePath: await findChromium(), args: ["--no-sandbox"]});
  try {
    await mkdir(folder, {recursive: true});
    for (const [name, address, ready] of pages)
      for (const width of [1280, 360])
        for (const colorScheme of ["light", "dark"] as const) {
          const page = await browser.newPage({
            viewport: {width, height: 800},
            colorScheme,
            deviceScaleFactor: 2,
          });
          await page.goto(`${origin}/${address}`);
          await page.waitForSelector(ready);
          const path = join(folder, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({path, fullPage: name !== "notice"});
          await page.close();
          process.stdout.write(`${path}\n`);
        }
  } finally {
    await browser.close();
    server.close();
  }
}

await main();

import {appendFile, rm} from "node:fs/promises";
import {createServer, type AddressInfo} from "node:net";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {expect, onTestFinished, test} from "vitest";
import type {Manifest} from "../../loaders/archive.js";
import {hashInputs} from "../../src/workshop/inputs.js";
import {findChromium} from "../chromium.js";
import {copyProject, freePort, type Project, type Running} from "../project.js";

/** Only a limit for what has failed; what works takes a second or two. */
const patience = {timeout: 60_000, interval: 100};

async function preview(project: Project): Promise<{site: string; running: Running}> {
  const port = await freePort();
  const running = project.start("npm", ["start"], {PORT: String(port)});
  await expect.poll(() => running.log, patience).toContain(`http://127.0.0.1:${port}/`);
  return {site: `http://127.0.0.1:${port}/`, running};
}

async function manifestOf(site: string): Promise<Manifest | undefined> {
  const response = await fetch(`${site}_file/data/corpus/manifest.json`);
  return response.ok ? ((await response.json()) as Manifest) : undefined;
}

/** Waits until the preview serves tables made of what lies in data/ and loaders/ now. */
async function expectFresh(project: Project, site: string): Promise<Manifest> {
  const hash = hashInputs(project.root);
  await expect.poll(async () => (await manifestOf(site))?.inputs_sha256, patience).toBe(hash);
  return (await manifestOf(site))!;
}

test("a preview that begins with a mistake follows every change, as do the pages that are open, and ends with npm", async () => {
  const project = await copyProject({notebook: false});
  const sources = await project.read("data/sources.csv");
  await project.write("data/sources.csv", sources.replace("sha256", "hash"));
  const {site, running} = await preview(project);
  expect(running.log).toContain("missing column: sha256 (data/sources.csv:1)");
  expect(await manifestOf(site)).toBeUndefined();
  await project.write("data/sources.csv", sources);
  const first = await expectFresh(project, site);
  const count = first.notices;

  const browser = await chromium.launch({executablePath: await findChromium(), args: ["--no-sandbox"]});
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site);
  const shown = () => page.locator("main").innerText();
  await expect.poll(shown, patience).toContain(`${count} notices`);

  await appendFile(join(project.root, "data/notices/shaoxing-binhai-2024.txt"), "\n补记。\n");
  const changed = await expectFresh(project, site);
  expect(changed.tables.texts.sha256).not.toBe(first.tables.texts.sha256);

  await project.write("data/notices/新增-2024.txt", "中共某县委关于巡察整改情况的通报\n");
  await expectFresh(project, site);
  await expect.poll(shown, patience).toContain(`${count + 1} notices`);

  await rm(join(project.root, "data/notices/新增-2024.txt"));
  expect(await expectFresh(project, site)).toEqual(changed);
  await expect.poll(shown, patience).toContain(`${count} notices`);

  const schema = await project.read("loaders/schema.ts");
  await project.write("loaders/schema.ts", schema.replace("One row a notice", "One row for each notice"));
  await expectFresh(project, site);

  // Changes while tables are being made end in the tables of the last.
  for (let i = 0; i < 5; ++i) {
    await project.write("data/notices/burst.txt", `中共某县委关于巡察整改情况的通报之${i}\n`);
    await manifestOf(site);
  }
  await expectFresh(project, site);

  running.end();
  const answers = () =>
    fetch(site).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, patience).toBe(false);
});

test("a port that is taken is said in one line", async () => {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const port = String((server.address() as AddressInfo).port);
  const second = (await copyProject({notebook: false})).start("npm", ["--silent", "start"], {PORT: port});
  expect(await second.status).toBe(1);
  expect(second.log).toContain(`port in use: ${port}; stop the other server, or set PORT to another port\n`);
});

test("a page that is saved with a broken query is said in the terminal and in the page, and so is that it is mended", async () => {
  const project = await copyProject();
  const {site, running} = await preview(project);
  const report = (sql: string) =>
    project.write(
      "src/report.md",
      `---\ntitle: Report\n---\n\n# Report\n\n\`\`\`sql id=rows display\n${sql}\n\`\`\`\n`,
    );
  await report("SELECT notice_id,\n  nowhere\nFROM notices");
  await expect
    .poll(() => running.log, patience)
    .toMatch(/^src\/report\.md:9: Binder Error: .*nowhere.*\(cell rows\)$/m);

  const browser = await chromium.launch({executablePath: await findChromium(), args: ["--no-sandbox"]});
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${site}report.html`, patience);
  const shown = () => page.locator("main").innerText();
  await expect.poll(shown, patience).toContain("src/report.md:9: Binder Error");

  await report("SELECT notice_id, 42 AS answer\nFROM notices");
  await expect.poll(() => running.log, patience).toContain("src/report.md: mended, every query runs");
  await expect.poll(shown, patience).toContain("answer");

  await report("SELECT 1 FROM nowhere");
  await expect
    .poll(() => running.log, patience)
    .toMatch(/^src\/report\.md:8: Catalog Error: Table with name nowhere/m);
  await report("SELECT ${");
  await expect.poll(() => running.log, patience).toMatch(/^src\/report\.md:8: not an expression/m);
});

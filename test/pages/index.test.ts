import {expect, inject} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {tables} = await readCorpus("data");
const leavesOf = (id: string) => tables.problems.filter((row) => row.notice_id === id && row.is_leaf).length;
const measuresOf = (id: string) => tables.measures.filter((row) => row.notice_id === id).length;

test("the lead counts what the tables hold", async ({share}) => {
  const page = await share("index.html?lang=en");
  const lead = (await page.locator(".tz-lead").innerText()).replace(/\s+/g, " ");
  const leaves = tables.problems.filter(({is_leaf}) => is_leaf).length;
  expect(lead).toContain(`${tables.notices.length} notices`);
  expect(lead).toContain(`${leaves} leaf problems with ${tables.measures.length} measures`);
});

test("each notice has a card with its counts and dates that leads to its page", async ({open}) => {
  const page = await open("index.html");
  await page.waitForSelector(".tz-card");
  expect(await page.locator(".tz-card").count()).toBe(tables.notices.length);
  for (const notice of tables.notices) {
    const card = page.locator(`.tz-card[data-notice="${notice.notice_id}"]`);
    const counts = [notice.n_groups, leavesOf(notice.notice_id), measuresOf(notice.notice_id)].map(String);
    expect((await card.locator(".tz-counts dd").allTextContents()).slice(0, 3)).toEqual(counts);
    expect(await card.locator("h3").textContent()).toBe(notice.title);
    const days = [notice.inspection_start, notice.inspection_end, notice.feedback_date, notice.issue_date];
    expect(await card.locator("time").allTextContents()).toEqual(days.filter((day) => day !== null));
  }
  const [first] = await page.locator(".tz-card h3 a").all();
  await first?.click();
  await page.waitForSelector(".tz-line");
  expect(page.url()).toContain("/notice/");
});

test("the cards are searched, and a link keeps the search", async ({open}) => {
  const page = await open("index.html");
  await page.waitForSelector(".tz-card");
  const {notice_id, inspected_org} = tables.notices.at(-1)!;
  const words = inspected_org!.slice(1, -1);
  const found = tables.notices.filter((notice) =>
    Object.values(notice).some((value) => String(value).includes(words)),
  );
  await page.locator("input[type=search]").fill(words);
  await expect.poll(() => page.locator(".tz-card").count(), soon).toBe(found.length);
  expect(await page.locator(`.tz-card[data-notice="${notice_id}"]`).count()).toBe(1);
  await expect.poll(() => new URL(page.url()).hash, soon).toContain("nb=");
  const again = await open(page.url());
  await expect.poll(() => again.locator(".tz-card").count(), soon).toBe(found.length);
  expect(await again.locator("input[type=search]").inputValue()).toBe(words);
  await page.locator("input[type=search]").fill("no such words");
  await expect.poll(() => page.locator(".tz-card").count(), soon).toBe(0);
  await page.locator("input[type=search]").fill("");
  await expect.poll(() => page.locator(".tz-card").count(), soon).toBe(tables.notices.length);
  await expect.poll(() => new URL(page.url()).hash, soon).toBe("");
});

test("each thing worth knowing is what its page opens with, in both languages", async ({open}) => {
  const page = await open("index.html?lang=en");
  const items = page.locator(".tz-things li");
  await items.first().waitFor();
  expect(await items.count()).toBe(5);
  const saidOf = () =>
    items.evaluateAll((all) =>
      (all as HTMLElement[]).map((item) => {
        const link = item.querySelector("a")!;
        return {href: link.href, said: item.innerText.replace(link.innerText, "").trim()};
      }),
    );
  const english = await saidOf();
  await page.getByRole("button", {name: "中文"}).click();
  await expect.poll(async () => (await saidOf())[0]!.said, soon).toMatch(/\p{Script=Han}/u);
  const chinese = await saidOf();
  for (const [i, {href, said}] of english.entries()) {
    const behind = await open(`${href.replace(/[?#].*/, "")}?lang=en`);
    const lead = behind.locator(".tz-lead");
    await expect.poll(() => lead.innerText(), soon).toBe(said);
    await behind.getByRole("button", {name: "中文"}).click();
    await expect.poll(() => lead.innerText(), soon).toBe(chinese[i]!.said);
    await behind.close();
  }
});

test("a line for each notice that prints the day of its feedback leads to it", async ({share}) => {
  const page = await share("index.html?lang=en");
  const links = page.locator('[data-figure="courses"] svg a');
  await links.first().waitFor({state: "attached"});
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const dated = tables.notices.filter(({feedback_date}) => feedback_date !== null);
  expect(new Set(addresses)).toEqual(
    new Set(dated.map(({notice_id}) => `./notice/${encodeURIComponent(notice_id)}.html`)),
  );
});

test("the figure shows the same numbers, also as a table and to screen readers", async ({share}) => {
  const page = await share("index.html?lang=en");
  const figure = page.locator('[data-figure="problems-and-measures"]');
  await figure.locator("svg").waitFor();
  await figure.locator(".tz-data summary").click();
  const rows = figure.locator(".tz-result tbody tr");
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((rows) =>
    rows.map((row) => Array.from(row.querySelectorAll("td"), (cell) => cell.textContent).slice(0, 3)),
  );
  const expected = tables.notices.map(({notice_id}) => [
    notice_id,
    String(leavesOf(notice_id)),
    String(measuresOf(notice_id)),
  ]);
  expect(cells.sort()).toEqual(expected.sort());
  const drawn = await figure.locator("svg text").allTextContents();
  for (const number of expected.flatMap(([, ...counts]) => counts)) expect(drawn).toContain(number);
  expect(await figure.locator("svg").getAttribute("aria-description")).toMatch(/leaf problems, \d+ measures/);
});

test("the site works below a folder", async ({open}) => {
  const page = await open(`${inject("site").below}index.html`);
  await page.locator(".tz-card h3 a").first().click();
  await page.waitForSelector(".tz-line");
  await page.locator(".tz-masthead summary", {hasText: "Tools"}).click();
  await page.locator(".tz-masthead a", {hasText: "Query"}).click();
  await page.waitForSelector(".tz-result td");
  expect(page.url()).toBe(`${inject("site").below}query.html`);
});

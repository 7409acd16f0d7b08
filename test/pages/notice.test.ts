import {readFile} from "node:fs/promises";
import {describe, expect} from "vitest";
import type {Page} from "playwright-core";
import {codebookFor, readCorpus, type NoticeWithText} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {notices} = await readCorpus("data");
const first = notices.find(({problems, measures}) => problems.length && measures.length)!;
const address = ({notice}: NoticeWithText, hash = "") => `notice/${notice.notice_id}.html${hash}`;
const textOf = (page: Page) => page.locator(".tz-text").evaluate((article) => article.textContent);
const litOf = async (page: Page) => (await page.locator("mark.tz-lit").allTextContents()).join("");

describe.each(notices.map((notice) => [notice.notice.notice_id, notice] as const))("%s", (_, ledger) => {
  test("holds the whole text, to the last code unit, and marks every group, problem and measure", async ({
    open,
  }) => {
    const page = await open(address(ledger));
    await page.waitForSelector(".tz-line");
    expect(await textOf(page)).toBe(ledger.text);
    const labels = await page
      .locator(".tz-text .tz-pin")
      .evaluateAll((pins) => pins.map((pin) => pin.getAttribute("data-label")));
    const ids = [
      ...ledger.groups.map(({group_id}) => group_id),
      ...ledger.problems.map(({problem_id}) => problem_id),
      ...ledger.measures.map(({measure_id}) => measure_id),
    ].map((id) => id.slice(id.lastIndexOf("/") + 1));
    expect(labels.sort()).toEqual(ids.sort());
  });
});

test("a deep link lights exactly its span and brings it into view", async ({open}) => {
  const {start, end} = first.measures.at(-1)!;
  const page = await open(address(first, `#span=${start}-${end}`));
  await page.waitForSelector("mark.tz-lit");
  expect(await litOf(page)).toBe(first.text.slice(start, end));
  await expect.poll(() => isInView(page), soon).toBe(true);
  expect(await textOf(page)).toBe(first.text);
});

test("another fragment moves the light, and leaves the text whole", async ({open}) => {
  const page = await open(address(first, "#span=3-9"));
  await page.waitForSelector("mark.tz-lit");
  const middle = Math.floor(first.text.length / 2);
  await page.evaluate(`location.hash = "#span=${middle}-${middle + 400}"`);
  await expect.poll(() => litOf(page), soon).toBe(first.text.slice(middle, middle + 400));
  await page.evaluate(`location.hash = ""`);
  await expect.poll(() => litOf(page), soon).toBe("");
  expect(await textOf(page)).toBe(first.text);
});

test("a span that the text does not have is named, and lights nothing", async ({open}) => {
  const page = await open(address(first, "#span=5-99999999"));
  await page.waitForSelector(".tz-status:not(:empty)");
  expect(await page.locator(".tz-status").textContent()).toContain("5-99999999 is no place in this text");
  expect(await page.locator("mark.tz-lit").count()).toBe(0);
});

test("the keyboard opens a branch of the outline", async ({share}) => {
  const page = await share(address(first));
  await page.waitForSelector(".tz-line");
  const branch = page.locator(".tz-outline details:not([open])").first();
  await branch.locator("> summary").press("Enter");
  expect(await page.locator(".tz-outline details[open] > summary:focus + ul li").first().isVisible()).toBe(
    true,
  );
});

test("an entry of the outline lights its problem", async ({open}) => {
  const {problem_id, start, end} = first.problems.find(({is_leaf}) => is_leaf)!;
  const page = await open(address(first));
  await page.waitForSelector(".tz-line");
  await page.locator(".tz-outline details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await page
    .locator(".tz-entry-problem", {hasText: problem_id.split("/")[1]!})
    .first()
    .click();
  await expect.poll(() => litOf(page), soon).toBe(first.text.slice(start, end));
  expect(await page.locator(".tz-entry[aria-current]").count()).toBe(1);
});

test("a tag copies the link to its measure", async ({open}) => {
  const {measure_id, start, end} = first.measures[0]!;
  const page = await open(address(first), {permissions: ["clipboard-read", "clipboard-write"]});
  await page.waitForSelector(".tz-line");
  await page.locator(`.tz-text .tz-pin[data-label="${measure_id.split("/")[1]!}"]`).click();
  await page.waitForSelector(".tz-status:not(:empty)");
  const link = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(link).toBe(page.url());
  expect(link).toMatch(new RegExp(`#span=${start}-${end}$`));
});

test("a tag without a clipboard says that its link is in the address", async ({open}) => {
  const {measure_id} = first.measures[0]!;
  const page = await open(`${address(first)}?lang=en`);
  await page.waitForSelector(".tz-line");
  // As on a page that is not encrypted.
  await page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
  await page.locator(`.tz-text .tz-pin[data-label="${tagOf(measure_id)}"]`).click();
  await expect.poll(() => page.locator(".tz-status").innerText(), soon).toContain("now leads to");
});

const labels = await codebookFor("data");
const tagOf = (id: string) => id.slice(id.lastIndexOf("/") + 1);
const rich = notices
  .flatMap((ledger) => ledger.measures.map((measure) => ({ledger, measure})))
  .find(({ledger, measure}) =>
    [ledger.documents, ledger.quantities].every((rows) =>
      rows.some((row) => measure.start <= row.start && row.end <= measure.end),
    ),
  )!;

test.for([1280, 360])(
  "a click on a measure tells what was read from it, at %i pixels",
  async (width, {open}) => {
    const {ledger, measure} = rich;
    const page = await open(address(ledger), {viewport: {width, height: 800}});
    await page.waitForSelector(".tz-line");
    const panel = page.locator(".tz-panel");
    expect(await panel.isVisible()).toBe(false);
    await clickText(page, tagOf(measure.measure_id));
    await expect.poll(() => panel.isVisible(), soon).toBe(true);
    const told = await panel.textContent();
    const codes = [
      labels.statuses.find(({code}) => code === measure.status),
      ...measure.instruments.map((code) => labels.instruments.find((each) => each.code === code)),
    ];
    for (const code of codes) expect(told).toContain(code!.label_zh);
    for (const words of [measure.rule, ...measure.instrument_terms, ...measure.status_terms])
      expect(told).toContain(words);
    const hashes = await panel
      .locator("li a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const inside = [
      ledger.documents,
      ledger.quantities,
      ledger.accountability,
      ledger.deadlines,
      ledger.claims,
    ].flatMap((rows) => rows.filter(({start, end}) => measure.start <= start && end <= measure.end));
    expect(hashes).toEqual(inside.map(({start, end}) => `#span=${start}-${end}`));
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await panel.locator("li a").first().click();
    await expect.poll(() => litOf(page), soon).toBe(ledger.text.slice(inside[0]!.start, inside[0]!.end));
    await expect.poll(() => isClearOfPanel(page), soon).toBe(true);
    expect(await textOf(page)).toBe(ledger.text);
  },
);

test.for(["Enter", "Space"])("%s on a problem's tag opens the panel, Escape closes it", async (key, {open}) => {
  const problem = first.problems.find(({is_leaf, topic_terms}) => is_leaf && topic_terms.length)!;
  const page = await open(address(first));
  await page.waitForSelector(".tz-line");
  const pin = page.locator(`.tz-text .tz-pin[data-label="${tagOf(problem.problem_id)}"]`);
  await pin.press(key);
  const panel = page.locator(".tz-panel");
  await expect.poll(() => panel.isVisible(), soon).toBe(true);
  const told = await panel.textContent();
  expect(told).toContain(problem.statement);
  expect(told).toContain(problem.rule);
  expect(told).toContain(labels.topics.find(({code}) => code === problem.topic)!.label_zh);
  for (const words of problem.topic_terms) expect(told).toContain(words);
  expect(await page.locator(".tz-outline-fold").isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  await expect.poll(() => panel.isVisible(), soon).toBe(false);
  expect(await page.locator(".tz-outline-fold").isVisible()).toBe(true);
  expect(await pin.evaluate((tag) => tag === document.activeElement)).toBe(true);
});

test("the panel copies the link to what it explains", async ({open}) => {
  const {measure_id, start, end} = first.measures[0]!;
  const page = await open(address(first), {permissions: ["clipboard-read", "clipboard-write"]});
  await page.waitForSelector(".tz-line");
  await clickText(page, tagOf(measure_id));
  expect(new URL(page.url()).hash).toBe("");
  await page.locator(".tz-panel button", {hasText: "Copy link"}).click();
  await page.waitForSelector(".tz-status:not(:empty)");
  expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(page.url());
  expect(new URL(page.url()).hash).toBe(`#span=${start}-${end}`);
});

test("the neighbours are one step away", async ({open}) => {
  const page = await open(address(notices[0]!));
  await page.locator(".tz-pager a[rel=next]").click();
  await expect.poll(() => page.url(), soon).toContain(address(notices[1]!));
  await page.waitForSelector(".tz-line");
  expect(await textOf(page)).toBe(notices[1]!.text);
  expect(await page.locator(".tz-pager a[rel=prev]").count()).toBe(1);
});

test("what a notice holds is shown as text, never as markup", async ({open}) => {
  const evil = `<img src="x" onerror="document.title='broken'"><b>&amp;</b>\u202e"'`;
  const page = await open("query.html");
  await page.route(`**/${first.notice.notice_id}.*.json`, (route) => {
    const [problem, ...problems] = first.problems;
    const text = `${evil}${first.text}`;
    const notice = {...first.notice, title: evil, inspected_org: evil, source_url: "javascript:alert(1)"};
    const diagnostics = [
      {...first.diagnostics[0], severity: "error", code: evil, message: evil, start: 0, end: 5},
    ];
    const hostile = {...problem, statement: evil, start: 0, end: evil.length};
    return route.fulfill({json: {...first, text, notice, diagnostics, problems: [hostile, ...problems]}});
  });
  await page.goto(new URL(address(first), page.url()).href);
  await page.waitForSelector(".tz-line");
  expect(await textOf(page)).toBe(`${evil}${first.text}`);
  expect(await page.locator("h1").textContent()).toBe(evil);
  await page.locator('.tz-text .tz-pin[data-label="p1"]').click();
  expect(await page.locator(".tz-panel").textContent()).toContain(evil);
  expect(await page.locator("main img, main b, a[href^='javascript']").count()).toBe(0);
});

function isInView(page: Page): Promise<unknown> {
  return page
    .locator("mark.tz-lit")
    .first()
    .evaluate((mark) => {
      const {top, bottom} = mark.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
}

function isClearOfPanel(page: Page): Promise<unknown> {
  return page
    .locator("mark.tz-lit")
    .first()
    .evaluate((mark) => {
      const {left, top, width, height} = mark.getClientRects()[0]!;
      return document.elementFromPoint(left + width / 2, top + height / 2) === mark;
    });
}

/** Clicks the first words of a problem or measure; the middle of its box may lie between two lines. */
async function clickText(page: Page, label: string): Promise<void> {
  const run = page.locator(`.tz-text [data-mark="${label}"]`).first();
  await run.scrollIntoViewIfNeeded();
  const {x, y} = await run.evaluate((run) => {
    const {left, top, width, height} = run.getClientRects()[0]!;
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.mouse.click(x, y);
}

const facts = (ledger: NoticeWithText) => [
  ...ledger.documents.map((row) => ({kind: "document", id: row.document_id, ...spanOf(row)})),
  ...ledger.quantities.map((row) => ({kind: "quantity", id: row.quantity_id, ...spanOf(row)})),
  ...ledger.deadlines.map((row) => ({kind: "deadline", id: row.deadline_id, ...spanOf(row)})),
  ...ledger.accountability.map((row) => ({kind: "accountability", id: row.accountability_id, ...spanOf(row)})),
  ...ledger.claims.map((row) => ({kind: "claim", id: row.claim_id, ...spanOf(row)})),
];
const spanOf = ({start, end}: {start: number; end: number}) => ({start, end});

test("marks every fact on exactly its words", async ({share}) => {
  const page = await share(address(first));
  await page.waitForSelector(".tz-line");
  const marked = await page.locator(".tz-text [data-fact]").evaluateAll((runs) => {
    const words: Record<string, string> = {};
    for (const run of runs) {
      const label = run.getAttribute("data-fact")!;
      words[label] = (words[label] ?? "") + run.textContent;
    }
    return words;
  });
  const expected = facts(first).map(({id, start, end}) => [
    id.split("/").at(-1)!,
    first.text.slice(start, end),
  ]);
  expect(marked).toEqual(Object.fromEntries(expected));
});

test("an unticked kind loses its marks, and the link keeps that", async ({open}) => {
  const page = await open(address(first));
  await page.waitForSelector(".tz-line");
  const decoration = (page: Page) =>
    page
      .locator(".tz-fact-document")
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(await decoration(page)).toBe("underline");
  const box = page.locator(".tz-legend label", {has: page.locator(".tz-sample-document")}).locator("input");
  await box.uncheck();
  expect(await decoration(page)).toBe("none");
  await expect.poll(() => page.url(), soon).toContain("nb=");
  const again = await open(page.url());
  await again.waitForSelector(".tz-line");
  expect(await decoration(again)).toBe("none");
});

test("a mark says on hover and on focus what was read from it", async ({share}) => {
  const page = await share(address(first));
  await page.waitForSelector(".tz-line");
  const {deadline_id, due_end} = first.deadlines.find(({due_end}) => due_end !== null)!;
  const mark = page.locator(`[data-fact="${deadline_id.split("/")[1]}"][tabindex="0"]`);
  await mark.focus();
  expect(await page.locator("#tz-tip").textContent()).toContain(due_end!);
  expect(await mark.getAttribute("aria-describedby")).toBe("tz-tip");
  await page.keyboard.press("Escape");
  expect(await page.locator("#tz-tip").isVisible()).toBe(false);
  const {problem_id, topic_terms, rule} = first.problems.find(({topic_terms}) => topic_terms.length > 0)!;
  await page
    .locator(`.tz-run[data-mark="${problem_id.split("/")[1]}"]`)
    .first()
    .hover();
  const tip = await page.locator("#tz-tip").textContent();
  expect(tip).toContain(topic_terms[0]!);
  expect(tip).toContain(rule);
});

test("saves the rows of the notice", async ({share}) => {
  const page = await share(address(first));
  await page.waitForSelector(".tz-line");
  const downloading = page.waitForEvent("download");
  await page.locator(".tz-row-downloads button", {hasText: "problems"}).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${first.notice.notice_id}-problems.csv`);
  const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\n");
  expect(lines[0]).toMatch(/^\ufeffproblem_id,notice_id/);
  expect(lines.length).toBeGreaterThan(first.problems.length);
});

import {expect} from "vitest";
import type {Page} from "playwright-core";
import {changesIn, packChanges} from "../../src/components/cell/share.js";
import type {Open} from "../site.js";
import {soon} from "./in-page.js";

/** A page of a reader's own with every kind of input; its corpus has a notice, and none that was signed after May 2023. */
export const trialPage = `---
title: Trial · 试验
---

# 试验

\`\`\`js
import {asOf} from "./components/inputs/as-of.js";
import {codePicker, codesPicker} from "./components/inputs/code-picker.js";
import {noticePicker, noticesPicker} from "./components/inputs/notice-picker.js";
import {remembered} from "./components/inputs/remembered.js";
import {html} from "./components/taizhang.js";
\`\`\`

\`\`\`js
const labels = await FileAttachment("data/corpus/codebook.json").json();
const choices = Array.from({length: 1000}, (_, i) => ({
  notice_id: "n" + i, inspected_org: "第" + i + "号单位", title: "关于整改进展的通报", province: i % 2 ? "山东省" : "浙江省"
}));
const day = view(remembered("day", asOf({value: "2023-06-01"})));
const instrument = view(remembered("instrument", codePicker(labels, "instruments")));
const topics = view(remembered("topics", codesPicker(labels, "topics")));
const one = view(remembered("one", noticePicker(choices)));
const some = view(remembered("some", noticesPicker(choices)));
\`\`\`

\`\`\`js
display(html\`<output id="values">\${JSON.stringify({day, instrument, topics, one, some})}\`);
\`\`\`

\`\`\`sql id=late day=2023-06-01
SELECT count(*) AS n FROM notices WHERE issue_date > \${day}::DATE
\`\`\`

\`\`\`js
display(html\`<output id="late">\${late.get("n", 0)}\`);
\`\`\`
`;

interface Values {
  day: string;
  instrument: string | null;
  topics: string[];
  one: string;
  some: string[];
}

const valuesOf = async (page: Page) =>
  JSON.parse((await page.locator("#values").textContent()) ?? "null") as Values;

/** Its inputs work by keyboard, feed queries, speak both languages and are kept in the link. */
export async function useTrialPage(open: Open, address: string): Promise<void> {
  const page = await open(address, {locale: "en-US"});
  await page.waitForSelector("#late");
  expect(await valuesOf(page)).toEqual({
    day: "2023-06-01",
    instrument: null,
    topics: [],
    one: "n0",
    some: [],
  });
  expect(await page.evaluate("document.querySelector('main h1').id")).toBe("试验");

  // A day: an empty field, or half a day, changes nothing; a whole one asks the engine.
  const field = page.locator("input[type=date]");
  const before = await page.locator("#late").textContent();
  await field.fill("");
  await field.blur();
  expect((await valuesOf(page)).day).toBe("2023-06-01");
  expect(await field.inputValue()).toBe("2023-06-01");
  await field.fill("0023-06-01");
  expect((await valuesOf(page)).day).toBe("2023-06-01");
  await field.fill("1990-01-01");
  await expect.poll(async () => (await valuesOf(page)).day, soon).toBe("1990-01-01");
  await expect.poll(() => page.locator("#late").textContent(), soon).not.toBe(before);

  // One instrument, by its label.
  const select = page.getByLabel("Instrument");
  await select.selectOption({label: "Meetings and deployment"});
  await expect.poll(async () => (await valuesOf(page)).instrument, soon).toBe("meeting");

  // Several topics.
  await page.locator(".tz-picker > summary", {hasText: "Topics"}).press("Enter");
  await page.getByLabel("Ideology and propaganda").press("Space");
  await page.getByLabel("Political theory study").press("Space");
  await expect.poll(async () => (await valuesOf(page)).topics, soon).toEqual(["theory", "ideology"]);

  // One notice of a thousand, then several.
  const [single, several] = [page.locator(".tz-picker").nth(1), page.locator(".tz-picker").nth(2)];
  await single.locator("> summary").press("Enter");
  await single.locator("input[type=search]").fill("77号单位 山东");
  await expect.poll(() => single.locator("input[type=radio]").count(), soon).toBe(10);
  expect((await valuesOf(page)).one).toBe("n0");
  await single.getByLabel("第377号单位").press("Space");
  await expect.poll(async () => (await valuesOf(page)).one, soon).toBe("n377");
  await single.locator("input[type=radio]:checked").press("Escape");
  expect(await single.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
  expect(await single.locator("> summary").evaluate((summary) => summary === document.activeElement)).toBe(
    true,
  );
  await several.locator("> summary").press("Enter");
  for (const id of [5, 3]) {
    await several.locator("input[type=search]").fill(`第${id}号`);
    await several.getByLabel(`第${id}号单位`).press("Space");
  }
  await expect.poll(async () => (await valuesOf(page)).some, soon).toEqual(["n3", "n5"]);

  // The other language, the same values.
  const chosen = await valuesOf(page);
  await page.getByRole("button", {name: "中文"}).click();
  expect(await page.title()).toBe("试验 | 台账");
  expect(await page.getByLabel("手段").locator("option:checked").textContent()).toBe("会议部署");
  expect(await page.locator(".tz-picker > summary").first().innerText()).toContain("已选 2 项");
  expect(await valuesOf(page)).toEqual(chosen);

  // A link to it, and one that somebody has tampered with.
  await expect.poll(() => changesIn(new URL(page.url()).hash)?.inputs.some, soon).toEqual(chosen.some);
  const again = await open(page.url());
  await again.waitForSelector("#values");
  expect(await valuesOf(again)).toEqual(chosen);
  const inputs = {
    day: "2023-02-31",
    instrument: "toString",
    topics: "theory",
    one: 7,
    some: ["n1", "nobody"],
  };
  const tampered = await open(`${address}#nb=${packChanges({cells: {}, inputs})}`);
  await tampered.waitForSelector("#late");
  expect(await valuesOf(tampered)).toEqual({
    day: "2023-06-01",
    instrument: null,
    topics: [],
    one: "n0",
    some: ["n1"],
  });
}

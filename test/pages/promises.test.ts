import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";

const lead = ".tz-lead";
const {tables} = await readCorpus("data");

/** What the lead says of a day: of the dated promises signed by then, how many are past. */
function standing(day: string, printed: string): string {
  const signed = new Map(tables.notices.map(({notice_id, issue_date}) => [notice_id, issue_date]));
  const made = tables.deadlines.filter(
    ({notice_id, due_end}) => due_end !== null && (signed.get(notice_id) ?? "") <= day,
  );
  const past = made.filter(({due_end}) => due_end! < day);
  return `As of ${printed}, ${past.length} of ${made.length} are past due.`;
}

test("the day that the reader chooses decides what is past, and stays in the address", async ({open}) => {
  const page = await open("promises.html");
  await page.locator("[data-figure='promises-as-of-2024-02-23'] svg").waitFor();
  expect(await page.locator(lead).innerText()).toContain(standing("2024-02-23", "23 Feb 2024"));
  await page.getByLabel("As of").fill("2021-01-01");
  await page.getByText(standing("2021-01-01", "1 Jan 2021")).waitFor();
  await page.waitForFunction(() => location.hash !== "");
  await page.reload();
  await page.getByText(standing("2021-01-01", "1 Jan 2021")).waitFor();
  await page.getByRole("button", {name: "Latest signature"}).click();
  await page.getByText(standing("2024-02-23", "23 Feb 2024")).waitFor();
});

test("what is past due can be taken away as CSV, each with the address of its sentence", async ({open}) => {
  const page = await open("promises.html");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download the list as CSV"}).click(),
  ]);
  expect(download.suggestedFilename()).toBe("promises-past-due-2024-02-23.csv");
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n");
  expect(lines).toHaveLength(27);
  expect(lines[1]).toContain("2020-08-31");
  expect(lines[1]).toMatch(/notice\/yantai-laishan-2020\.html#span=11868-11879$/);
});

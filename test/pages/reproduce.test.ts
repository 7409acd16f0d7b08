import {expect} from "vitest";
import {projectNotices} from "../project-notices.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {openNodeEngine} from "../../src/notebook/node-engine.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {test} from "../site.js";
import {reproduce, verdicts} from "./verdicts.js";

const [notice] = await projectNotices();
const pages = listPages(".").filter(({cells}) => cells.length);
const addressOf = (page: string) => `${page.replace("[id]", notice!)}.html`;

test("a published result that the query does not give is marked as different, with the first difference", async ({
  open,
}) => {
  const [{page: name, cells}] = pages.filter(({page, cells}) =>
    cells.some((cell) => hasSnapshot(page, cell)),
  ) as [(typeof pages)[number]];
  const [cell] = cells.filter((cell) => hasSnapshot(name, cell));
  const page = await open("query.html");
  const manifest = await page.evaluate<{snapshots: Record<string, {file: string}>}>(
    `fetch("manifest.json").then((response) => response.json())`,
  );
  const {file} = manifest.snapshots[`${name}/${cell!.id}`]!;
  const engine = await openNodeEngine(await currentTables("."));
  const other = engine.answer(`FROM (${cell!.sql}) OFFSET 1`, cell!.given ?? {});
  engine.close();
  await page.route(`**/${file}`, (route) => route.fulfill({body: Buffer.from(other)}));
  await page.goto(new URL(addressOf(name), page.url()).href);
  await reproduce(page);
  expect((await verdicts(page))[cell!.id]).toBe("different");
  expect(await page.locator('.tz-reproduce [data-verdict="different"]').textContent()).toMatch(
    /rows: \d+ instead of \d+/,
  );
  expect(await page.locator(`[data-cell="${cell!.id}"] .tz-cell-verdict`).textContent()).toContain("different");
});

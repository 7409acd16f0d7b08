import type {Page} from "playwright-core";

/** Runs every query of a page again, and waits for what came of it. */
export async function reproduce(page: Page): Promise<void> {
  await page.locator(".tz-reproduce button").click();
  await page.waitForSelector(".tz-reproduce .tz-verdict", {timeout: 120_000});
}

/** Each cell's verdict, by its name. */
export async function verdicts(page: Page): Promise<Record<string, string | null>> {
  const lines = await page
    .locator(".tz-reproduce li")
    .evaluateAll((items) =>
      items.map((item) => [item.querySelector("code")!.textContent, item.getAttribute("data-verdict")]),
    );
  return Object.fromEntries(lines) as Record<string, string | null>;
}

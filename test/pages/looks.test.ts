import {describe, expect} from "vitest";
import {projectNotices} from "../project-notices.js";
import {test} from "../site.js";

const [notice] = await projectNotices();
const pages: [address: string, ready: string][] = [
  ["index.html", ".tz-figure svg"],
  ["query.html", ".tz-result td"],
  [`notice/${notice}.html`, ".tz-line"],
];

describe.each(pages)("%s", (address, ready) => {
  for (const width of [1280, 360])
    for (const [colorScheme, locale] of [
      ["light", "en-US"],
      ["dark", "zh-CN"],
    ] as const)
      test(`fits into ${width} px, ${colorScheme}, ${locale}`, async ({open}) => {
        const page = await open(address, {viewport: {width, height: 800}, colorScheme, locale});
        await page.waitForSelector(ready);
        expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect(await page.evaluate("document.querySelector('h1').textContent.trim().length")).toBeGreaterThan(
          0,
        );
      });
});

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import {expect, inject, test as base} from "vitest";

/** They keep Chromium from asking its maker anything, so that every request seen is the site's. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens a page of the built site in a context of its own. The address is relative to the site, such as `query.html`;
 * an absolute one is taken as it is, such as one below `inject("site").below`.
 */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** Gives all tests of a file the same page for an address, as the test before left it. */
export type Share = (address: string) => Promise<Page>;

/** Pages that are opened in one browser, and what went wrong in them. */
interface Desk {
  readonly open: Open;
  readonly share: Share;
  /** What went wrong since this was last asked. */
  trouble(): string[];
  close(): Promise<void>;
}

/**
 * A test in Chromium on the built site. It fails at its end on any console error, uncaught error, failed request,
 * answer of 400 or more, or request beyond this machine, of any page that it opened.
 *
 * `open` opens a page for one test. `share` gives all tests of a file the same page for an address, as the test before left
 * it: most of what a test of the engine takes is the engine's start.
 */
export const test = base.extend<{
  $file: {browser: Browser; shared: Desk};
  $test: {open: Open; share: Share};
}>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from its parameter
    async ({}, use) => {
      const browser = await chromium.launch({executablePath: inject("chromium"), args});
      await use(browser);
      await browser.close();
    },
    {scope: "file"},
  ],
  shared: [
    async ({browser}: {browser: Browser}, use: (desk: Desk) => Promise<void>) => {
      const desk = openDesk(browser);
      await use(desk);
      await desk.close();
    },
    {scope: "file"},
  ],
  open: async ({browser}: {browser: Browser}, use: (open: Open) => Promise<void>) => {
    const desk = openDesk(browser);
    await use(desk.open);
    await desk.close();
    expect(desk.trouble()).toEqual([]);
  },
  share: async ({shared}: {shared: Desk}, use: (share: Share) => Promise<void>) => {
    await use(shared.share);
    expect(shared.trouble()).toEqual([]);
  },
});

function openDesk(browser: Browser): Desk {
  const contexts: BrowserContext[] = [];
  const trouble: string[] = [];
  const shared = new Map<string, Promise<Page>>();
  const open: Open = async (address, options) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
    contexts.push(context);
    watch(context, trouble);
    const page = await context.newPage();
    await page.goto(new URL(address, inject("site").top).href);
    return page;
  };
  return {
    open,
    share(address) {
      const page = shared.get(address) ?? open(address, {locale: "en-US"});
      shared.set(address, page);
      return page;
    },
    trouble: () => trouble.splice(0),
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}

function watch(context: BrowserContext, trouble: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const {protocol, hostname} = new URL(request.url());
    const local = ["data:", "blob:"].includes(protocol) || ["127.0.0.1", "localhost"].includes(hostname);
    if (!local) trouble.push(`request beyond this machine: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A page that is left or closed drops what it was loading.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") trouble.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`answer ${response.status()}: ${response.url()}`);
  });
}

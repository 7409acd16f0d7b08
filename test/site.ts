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

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** Whether no page of another test is opened in the same context after it, as where it has another clock. */
  readonly own?: boolean;
}

/**
 * Opens a page of the built site as a first visit, in a context with no other page. The address is relative to the site,
 * such as `query.html`; an absolute one is taken as it is, such as one below `inject("site").below`.
 */
export type Open = (address: string, options?: OpenOptions) => Promise<Page>;

/** Gives all tests of a file the same page for an address, as the test before left it. */
export type Share = (address: string) => Promise<Page>;

/** Pages that are opened for one test, or for all of a file, and what went wrong in them. */
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
  $file: {browser: Browser; shelf: Shelf; shared: Desk};
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
  shelf: [
    async ({browser}: {browser: Browser}, use: (shelf: Shelf) => Promise<void>) => {
      await use(new Shelf(browser));
    },
    {scope: "file"},
  ],
  shared: [
    async ({shelf}: {shelf: Shelf}, use: (desk: Desk) => Promise<void>) => {
      const desk = openDesk(shelf);
      await use(desk);
      await desk.close();
    },
    {scope: "file"},
  ],
  open: async ({shelf}: {shelf: Shelf}, use: (open: Open) => Promise<void>) => {
    const desk = openDesk(shelf);
    await use(desk.open);
    await desk.close();
    expect(desk.trouble()).toEqual([]);
  },
  share: async ({shared}: {shared: Desk}, use: (share: Share) => Promise<void>) => {
    await use(shared.share);
    expect(shared.trouble()).toEqual([]);
  },
});

/** A context with its options, and what went wrong in its pages. */
interface Room {
  readonly key: string;
  readonly context: BrowserContext;
  readonly trouble: string[];
}

/**
 * Contexts that tests of a file have done with. What a site's pages have in common stays in a context's cache, which is half
 * of what it takes to load one; nothing else stays from test to test.
 */
class Shelf {
  private readonly rooms: Room[] = [];

  constructor(private readonly browser: Browser) {}

  /** A context in which nothing is open. */
  async take(options: BrowserContextOptions): Promise<Room> {
    const key = JSON.stringify(options);
    const at = this.rooms.findIndex((room) => room.key === key);
    if (at >= 0) return this.rooms.splice(at, 1)[0]!;
    const context = await this.browser.newContext({viewport: {width: 1280, height: 800}, ...options});
    const trouble: string[] = [];
    watch(context, trouble);
    return {key, context, trouble};
  }

  async giveBack(room: Room): Promise<void> {
    for (const page of room.context.pages()) await page.close();
    this.rooms.push(room);
  }
}

/** Opens a page of a context that remembers nothing of the pages before but what it has in its cache. */
async function firstVisit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {origin: "*", storageTypes: "all"});
  await session.detach();
  return page;
}

function openDesk(shelf: Shelf): Desk {
  const rooms: {room: Room; own: boolean}[] = [];
  const shared = new Map<string, Promise<Page>>();
  const open: Open = async (address, {own = false, ...options} = {}) => {
    const room = await shelf.take(options);
    rooms.push({room, own});
    const page = await firstVisit(room.context);
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
    trouble: () => rooms.flatMap(({room}) => room.trouble.splice(0)),
    async close() {
      for (const {room, own} of rooms) await (own ? room.context.close() : shelf.giveBack(room));
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

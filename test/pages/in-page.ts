import type {Page} from "playwright-core";

/** How long a poll may wait before it fails; a busy machine takes its time. */
export const soon = {timeout: 30_000};

/**
 * Runs code in a page with its shared `engine` and `query` in scope, and `rows(sql, parameters)`, which answers with
 * objects; a Map becomes `{map: entries}`, since it would not survive the way back.
 */
export function inPage(page: Page, code: string): Promise<unknown> {
  // As text, since a function would have its imports rewritten for Node.
  return page.evaluate(`(async () => {
    const loaded = performance.getEntriesByType("resource").map(({name}) => name);
    const modules = Object.values(await import(loaded.find((name) => /\\/_bundle\\/pages-\\w+\\.js$/.test(name))));
    const {engine, query} = modules.find(({engine, query}) => engine && query);
    const plain = (value) => value instanceof Map ? {map: [...value]} : value;
    const rows = async (sql, parameters) => (await query(sql, parameters)).objects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    ${code}
  })()`);
}

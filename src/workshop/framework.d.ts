/** The parts of Framework that are called by themselves; the package has no types of its own. */

declare module "@observablehq/framework/dist/config.js" {
  export interface Config {
    loaders: {find(path: string): {load(): Promise<string>} | undefined};
  }
  export function readConfig(): Promise<Config>;
}

declare module "@observablehq/framework/dist/preview.js" {
  export function preview(options: {
    hostname: string;
    port: number;
    open: boolean;
    verbose: boolean;
  }): Promise<unknown>;
}

declare module "@observablehq/framework/dist/info.js" {
  export function parseInfo(input: string): {tag: string; attributes: Partial<Record<string, string>>};
}

declare module "@observablehq/framework/dist/frontMatter.js" {
  export function readFrontMatter(input: string): {content: string; data: Record<string, unknown>};
}

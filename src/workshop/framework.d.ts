/** The parts of Framework that start.ts calls; the package has no types of its own. */

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

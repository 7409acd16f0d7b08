import type {Options} from "./options.js";
import type {Figure, Suite} from "./figure.js";

/** The figures of a suite; what it needs is loaded only then. */
export async function figures(suite: Suite, options: Options): Promise<Figure[]> {
  switch (suite) {
    case "parse":
      return (await import("./parse.js")).benchParse(options);
    case "tables":
      return (await import("./tables.js")).benchTables(options);
    case "queries":
      return (await import("./queries.js")).benchQueries(options);
    case "lake":
      return (await import("./build.js")).benchLake(options);
    case "build":
      return (await import("./build.js")).benchBuild(options);
    case "pages":
      return (await import("./pages.js")).benchPages(options);
  }
}

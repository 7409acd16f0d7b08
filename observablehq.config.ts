import type MarkdownIt from "markdown-it";
import {existsSync, rmSync} from "node:fs";
import {join} from "node:path";
import {specimen} from "./src/workshop/specimen.js";
import {headings} from "./src/notebook/headings.js";
import {languages} from "./src/notebook/languages.js";
import {rooms} from "./src/notebook/rooms.js";
import {languageScript} from "./src/notebook/language-script.js";
import {cellBlocks} from "./src/notebook/cell-blocks.js";
import {masthead} from "./src/components/masthead.js";
import {checkOutput, dropSnapshots, dropStale} from "./src/workshop/freshness.js";
import {clearSite} from "./src/workshop/output.js";
import {answerVersions} from "./src/workshop/offline.js";

const output = process.env.TAIZHANG_OUTPUT ?? "dist";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
answerVersions(".");
dropStale(".");

const building = process.argv[2] === "build";

// Whoever calls Framework's own build gets the same guard as `npm run build`: no tables rather than stale ones.
if (building) {
  // A preview has no use for it, and would wait for what it imports.
  const {finishSite} = await import("./src/workshop/finish.js");
  dropSnapshots(".");
  clearSite(output);
  process.on("exit", (status) => {
    if (status !== 0) return;
    try {
      checkOutput(".", output);
      finishSite(".", output);
    } catch (error) {
      rmSync(join(output, "_file"), {recursive: true, force: true});
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  });
}

// The policy keeps every request on the site's own origin, whatever a page or a query may try. In a preview Framework
// runs what has changed in a page through eval; what is published gets a stricter one, page by page.
const loosePolicy = `
<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:">`;
const head = `<script>${languageScript}</script>${building ? "" : loosePolicy}
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23b3261e' d='M1 1h14v14H1z'/%3E%3Cpath stroke='%23fff' stroke-width='1.5' d='M4 4.5h8M4 8h8M4 11.5h5'/%3E%3C/svg%3E">`;

export default {
  markdownIt: (md: MarkdownIt) => {
    md.use(cellBlocks, {snapshots: building, root: "."});
    md.use(rooms);
    md.use(languages);
    md.use(headings);
    return md;
  },
  title: "Taizhang · 台账",
  root: "src",
  output,
  head,
  style: "style.css",
  globalStylesheets: [],
  duckdb: {extensions: {json: null, parquet: null}},
  // The command tsx would begin a process of its own before each loader's.
  interpreters: {".ts": ["node", "--import", "tsx"]},
  header: masthead((name) => existsSync(join("src", `${name}.md`))),
  // One notice's page stands for all; finishSite makes the others of it.
  // The list of cells is asked for so that every cell is run, whether or not any page has a snapshot.
  dynamicPaths: [`/notice/${specimen}`, "/data/corpus/manifest.json", "/data/snapshots/cells.json"],
  // Links with their ending lead home from every static server.
  preserveExtension: true,
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  footer: "",
};

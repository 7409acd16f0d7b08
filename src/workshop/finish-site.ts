import {join} from "node:path";
import {compressFolder} from "./compress.js";
import {ledgersOf} from "./ledgers.js";
import {makeNoticePages} from "./notice-pages.js";

// A process of its own: what finishes a build runs when nothing asynchronous can run any more.
const [root, site] = process.argv.slice(2) as [string, string];
await makeNoticePages(site, ledgersOf(join(root, "data")));
await compressFolder(site, join(root, "node_modules/.cache/taizhang-compressed"));

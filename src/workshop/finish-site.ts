import {join} from "node:path";
import {bundleModules} from "./bundle.js";
import {compressFolder} from "./compress.js";
import {finishPages} from "./finish-pages.js";
import {ledgersOf} from "./ledgers.js";
import {makeNoticePages} from "./notice-pages.js";

// A process of its own: what finishes a build runs when nothing asynchronous can run any more.
const [root, site] = process.argv.slice(2) as [string, string];
await bundleModules(site);
finishPages(site);
await makeNoticePages(site, ledgersOf(join(root, "data")));
await compressFolder(site, join(root, "node_modules/.cache/taizhang-compressed"));

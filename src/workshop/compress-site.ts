import {compressFolder} from "./compress.js";

// A process of its own: what finishes a build runs when nothing asynchronous can run any more.
const [site, cache] = process.argv.slice(2) as [string, string];
await compressFolder(site, cache);

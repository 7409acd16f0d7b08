import {currentTables} from "../notebook/current-tables.js";
import {listPages} from "../notebook/page-cells.js";
import {takeSnapshots} from "../notebook/snapshots.js";

/*
 * Runs the queries of pages over the present tables, and prints a line for each that fails. A process of its own, so
 * that a preview answers meanwhile. Arguments: the pages' files; without any, all pages.
 */

const files = process.argv.slice(2);
const pages = listPages(".").filter(({file}) => !files.length || files.includes(file));
const {errors} = await takeSnapshots(pages, await currentTables("."));
process.stdout.write(errors.map((error) => `${error}\n`).join(""));

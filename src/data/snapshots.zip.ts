import {zipSync} from "fflate";
import {currentTables} from "../notebook/current-tables.js";
import {listPages} from "../notebook/page-cells.js";
import {takeSnapshots} from "../notebook/snapshots.js";

const {files, errors} = await takeSnapshots(listPages("."), await currentTables("."));
if (errors.length) {
  process.stderr.write(`${errors.join("\n")}\n`);
  process.exitCode = 1;
} else {
  // The format keeps local time: this is the earliest it can say, in every time zone.
  process.stdout.write(zipSync(files, {mtime: new Date(1980, 0, 1)}));
}

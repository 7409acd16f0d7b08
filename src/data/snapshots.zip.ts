import {zip} from "../../loaders/zip.js";
import {currentTables} from "../notebook/current-tables.js";
import {hasSnapshot, listPages} from "../notebook/page-cells.js";
import {takeSnapshots} from "../notebook/snapshots.js";
import {tellMistakes} from "../workshop/tell-mistakes.js";

await tellMistakes(async () => {
  const pages = listPages(".");
  const {files, errors} = await takeSnapshots(pages, await currentTables("."));
  if (errors.length) {
    process.stderr.write(`${errors.join("\n")}\n`);
    process.exitCode = 1;
  } else {
    const cells = pages.flatMap(({page, cells}) =>
      cells.map((cell) => ({
        page,
        id: cell.id,
        sql: cell.sql,
        given: cell.given,
        snapshot: hasSnapshot(page, cell) ? `${page}/${cell.id}.arrow` : null,
      })),
    );
    process.stdout.write(zip({"cells.json": cells, ...files}));
  }
});

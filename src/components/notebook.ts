import {banner} from "./cell/banner.js";
import {createCell, type CellElement, type CellOptions} from "./cell/cell.js";
import {readAbout, setPageFiles, type PageFiles} from "./cell/page-files.js";
import {createReproduce} from "./cell/reproduce.js";
import {holdHeading} from "./hold-heading.js";
import {controlMasthead} from "./masthead-controls.js";
import {followTitle} from "./page-title.js";
import {engine} from "./taizhang.js";

/*
 * What the JavaScript calls into which the build turns the SQL fences of a page; see src/notebook/cell-blocks.ts.
 */

export {language} from "./language.js";

/** Tells the page where its files are; returns what stands at its head. */
export function openNotebook(files: PageFiles): HTMLElement {
  controlMasthead();
  followTitle();
  holdHeading();
  setPageFiles(files);
  engine.register(files.tables);
  engine.addEventListener("start", () => {
    readAbout().then(
      ({bytes}) => {
        engine.expect(bytes);
      },
      // Only the length of a bar depends on it.
      () => undefined,
    );
  });
  return banner();
}

/** An SQL cell on the page's engine. */
export function cell(options: CellOptions): CellElement {
  return createCell(engine, options);
}

/** The control that runs the page's queries again. */
export function reproduce(): HTMLElement {
  return createReproduce(engine);
}

import type {Labels} from "../../loaders/archive.js";
import {readCodebook} from "./cell/page-files.js";
import {language} from "./language.js";
import {plainWords, usesCodebook, type Words} from "./plain-words.js";

/** The codebook, once something on the page has asked for it. */
let labels: Labels | null = null;

/**
 * Plain words for a result in the language of the page. The codebook's labels are read when the first result needs them;
 * until then its codes stand as they are.
 *
 * @param columns names of the result's columns
 * @param redraw called once the labels have come, if they were not here yet
 */
export function pageWords(columns: readonly string[], redraw: () => void): Words {
  if (!labels && usesCodebook(columns))
    void readCodebook().then(
      (codebook) => {
        labels = codebook;
        redraw();
      },
      // Without labels the codes stand as they are.
      () => undefined,
    );
  return plainWords(labels, language.value);
}

import type {Labels} from "../../../loaders/archive.js";
import type {Bilingual} from "../site-map.js";
import {codeChecks, codeSelect} from "./code-picker.js";
import type {Input} from "./input.js";

const name: Bilingual = {en: "Instrument", zh: "手段"};
const names: Bilingual = {en: "Instruments", zh: "手段"};

/**
 * A instrument, or null for all of them.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function instrumentPicker(
  {instruments}: Labels,
  {label = name, value = null}: {label?: Bilingual; value?: string | null} = {},
): Input<string | null> {
  return codeSelect(instruments, label, value);
}

/**
 * Any number of instruments.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function instrumentsPicker(
  {instruments}: Labels,
  {label = names, value = []}: {label?: Bilingual; value?: readonly string[]} = {},
): Input<string[]> {
  return codeChecks(instruments, label, value);
}

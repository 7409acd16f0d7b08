import type {Labels} from "../../../loaders/archive.js";
import type {Bilingual} from "../site-map.js";
import {codeChecks, codeSelect} from "./code-picker.js";
import type {Input} from "./input.js";

const name: Bilingual = {en: "Topic", zh: "主题"};
const names: Bilingual = {en: "Topics", zh: "主题"};

/**
 * A topic, or null for all of them.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function topicPicker(
  {topics}: Labels,
  {label = name, value = null}: {label?: Bilingual; value?: string | null} = {},
): Input<string | null> {
  return codeSelect(topics, label, value);
}

/**
 * Any number of topics.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function topicsPicker(
  {topics}: Labels,
  {label = names, value = []}: {label?: Bilingual; value?: readonly string[]} = {},
): Input<string[]> {
  return codeChecks(topics, label, value);
}

import {fileURLToPath} from "node:url";
import {readCodebook} from "../../loaders/codebook.js";
import {readGold} from "../../loaders/evaluation/gold.js";
import type {ParsedNotice} from "../../loaders/parse.js";
import {parseNotice} from "../../loaders/parse.js";

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The codebook that the site is built with. */
export const codebook = await readCodebook(folderOf("../../data/codebook"), "data/codebook");

/** The annotated notices with their texts, in the order of their ids. */
export const {annotated} = await readGold(folderOf("./"), folderOf("../../data/notices"));

/** Parses a text with a source that says nothing of it. */
export function parseText(text: string, id = "x"): ParsedNotice {
  const source = {
    notice_id: id,
    source_file: `${id}.txt`,
    source_sha256: "0".repeat(64),
  };
  return parseNotice(text, source, codebook);
}

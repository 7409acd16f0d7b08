import type {Manifest} from "../../loaders/archive.js";
import type {Tr} from "./language.js";
import {sum} from "./sum.js";

/** What there is, in a sentence. */
export function dataLead({tables, notices, inputs_sha256}: Manifest, tr: Tr): string {
  const sizes = Object.values(tables);
  const rows = sum(sizes, (table) => table.rows).toLocaleString("en-US");
  const n = notices;
  const hash = shortHash(inputs_sha256);
  return tr(
    `${sizes.length} tables with ${rows} rows from ${n.toLocaleString("en-US")} notice${n === 1 ? "" : "s"}, made of inputs with the hash ${hash}.`,
    `${n.toLocaleString("en-US")} 份通报生成 ${sizes.length} 张数据表，共 ${rows} 行；输入的哈希值为 ${hash}。`,
  );
}

/** The beginning of a hash, enough to tell versions apart. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** How to cite the tables: as a line and as BibTeX. */
export function citation(
  {inputs_sha256, parser_version, notices}: Manifest,
  address: string,
  accessed: Date,
): {readonly line: string; readonly bibtex: string} {
  const day = accessed.toISOString().slice(0, 10);
  const hash = shortHash(inputs_sha256);
  const version = parser_version === null ? `data ${hash}` : `version ${parser_version}, data ${hash}`;
  const title = "Taizhang 台账: tables from inspection rectification notices (巡视巡察整改通报)";
  return {
    line: `${title}, ${version}, ${notices} notice${notices === 1 ? "" : "s"}. ${address} (accessed ${day}).`,
    bibtex: `@misc{taizhang-${hash},
  title = {${title}},
  version = {${version}},
  url = {${address}},
  urldate = {${day}},
  note = {SHA-256 of the inputs: ${inputs_sha256}}
}`,
  };
}

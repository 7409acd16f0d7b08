import {codebook} from "../../gold/gold.js";
import {readdirSync, readFileSync} from "node:fs";
import {parseNotice} from "../../../loaders/parse.js";

const folder = new URL("../../../data/notices/", import.meta.url);

/** A published notice: its lines without the blanks around them. */
export interface Sample {
  name: string;
  text: string;
  lines: string[];
}

export const samples: readonly Sample[] = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  return {name, text, lines: linesOf(text)};
});

/** The lines of a text that hold anything, without the blanks around them. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What must not depend on the file that a notice came in. */
export function findingsOf(text: string) {
  const source = {notice_id: "n", source_file: "n", source_sha256: ""};
  const {notice, groups, problems, measures} = parseNotice(text, source, codebook);
  return {
    title: notice.title,
    groups: groups.length,
    problems: problems.map(({statement}) => statement),
    measures: measures.length,
  };
}

/** The lines of `wanted` that are not found in order among those of a text. */
export function missingFrom(text: string, wanted: readonly string[]): string[] {
  const lines = linesOf(text);
  let from = 0;
  return wanted.filter((line) => {
    const at = lines.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

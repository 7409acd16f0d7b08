import {parseText} from "../../gold/gold.js";

const opening =
  "中共某县某局党组关于巡察整改情况的通报\n根据县委统一部署,2023年3月1日至4月30日,县委第一巡察组对某局党组开展了巡察。现将整改情况予以公布。\n";
/** A row of a table. */
export const row = (...cells: string[]) => cells.join("\t");

/** What is read of a notice whose body are some lines. */
export function readTable(...lines: string[]) {
  const text = opening + lines.join("\n");
  const {sections, groups, problems, measures, diagnostics} = parseText(text);
  return {
    roles: sections.map(({role}) => role),
    groups: groups.map((g) => [g.ordinal, g.statement]),
    problems: problems.map((p) => [p.ordinal_path, p.statement, p.n_measures]),
    measures: measures.map((m) => text.slice(m.start, m.end)),
    statuses: problems.map((p) => p.status),
    warnings: diagnostics.filter(({severity}) => severity === "warning").map(({code}) => code),
  };
}

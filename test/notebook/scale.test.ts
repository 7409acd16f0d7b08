import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, test} from "vitest";
import {codebookFor, readCorpus} from "../../loaders/corpus.js";
import {sourcesHeader} from "../../loaders/sources.js";
import {writeTables} from "../table-bytes.js";
import {readColumns} from "../../src/components/values.js";
import {listPages} from "../../src/notebook/page-cells.js";
import {takeSnapshots} from "../../src/notebook/snapshots.js";
import {generateNotice} from "../generator/notice.js";

/*
 * Every query of the site over generated notices in number, without building the site: each answers, and what a page
 * fetches stays small. TAIZHANG_SCALE names other numbers, as in `TAIZHANG_SCALE=1000`.
 */

/** A third of them, then all: what a thousand would take follows from the two. */
const most = Math.max(
  300,
  ...(process.env.TAIZHANG_SCALE ?? "").split(",").map(Number).filter(Number.isInteger),
);
const few = Math.round(most / 3);

/** Compressed bytes that the snapshots of one page may take over a thousand notices. */
const bound = 300_000;

const pages = listPages(".");
const names = pages.filter(({cells}) => cells.length).map(({page}) => page);
const leaves = {few: 0, most: 0};
let snapshots: Record<"few" | "most", Record<string, Uint8Array>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-scale-"));
  const data = join(folder, "data");
  await mkdir(join(data, "notices"), {recursive: true});
  await writeFile(join(data, "sources.csv"), sourcesHeader);
  const take = async (size: "few" | "most", from: number, to: number) => {
    for (let i = from; i < to; i++)
      await writeFile(
        join(data, "notices", `n${String(i).padStart(4, "0")}.txt`),
        generateNotice({seed: i}).text,
      );
    const {tables, notices} = await readCorpus(data, {cache: join(folder, "cache")});
    expect(notices).toHaveLength(to);
    leaves[size] = tables.problems.filter(({is_leaf}) => is_leaf).length;
    const {files, errors} = await takeSnapshots(pages, await writeTables(tables));
    expect(errors).toEqual([]);
    return files;
  };
  snapshots = {few: await take("few", 0, few), most: await take("most", few, most)};
}, 900_000);

afterAll(() => rm(folder, {recursive: true}));

/** Rows of a snapshot. */
function rowsOf(size: "few" | "most", name: string): Record<string, unknown>[] {
  const {columns, names} = readColumns(snapshots[size][`${name}.arrow`]!);
  return Array.from(columns[names[0]!]!, (_, i) =>
    Object.fromEntries(names.map((key) => [key, columns[key]![i]])),
  );
}

function bytesOf(size: "few" | "most", page: string): number {
  return Object.entries(snapshots[size])
    .filter(([file]) => file.startsWith(`${page}/`))
    .reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0);
}

test.for(names)("what %s fetches stays small over a thousand notices", (page) => {
  const [a, b] = [bytesOf("few", page), bytesOf("most", page)];
  const grown = b + ((b - a) / (most - few)) * Math.max(0, 1000 - most);
  expect(Math.round(grown)).toBeLessThan(bound);
});

test("what is shown of the first notices is counted over all of them", () => {
  const sum = (name: string, key: string) =>
    rowsOf("most", name).reduce((total, row) => total + Number(row[key]), 0);
  expect(sum("outcomes/answered", "leaves")).toBe(leaves.most);
  for (const key of ["checkable", "words", "rest"]) expect(sum("outcomes/answered", key)).toBeGreaterThan(0);
  expect(
    sum("outcomes/answered", "checkable") +
      sum("outcomes/answered", "words") +
      sum("outcomes/answered", "rest"),
  ).toBe(leaves.most);
  expect(new Set(rowsOf("most", "outcomes/leaves").map(({notice_id}) => notice_id)).size).toBe(12);
  expect(rowsOf("most", "reuse/sentences")).toHaveLength(most);
  expect(new Set(rowsOf("most", "words/groups").map(({part}) => part)).size).toBeGreaterThan(most);
  expect(rowsOf("most", "words/candidates")[0]!.parts).toBeGreaterThan(0);
});

test("formulas that are listed have their words, their ranks and at most 24 places beyond the notices drawn", () => {
  const rows = rowsOf("most", "reuse/places") as {
    formula: number;
    wording: string | null;
    place: number;
    notices: number;
    n: number;
  }[];
  const listed = rows.filter(({wording}) => wording !== null);
  expect(new Set(listed.filter(({notices}) => notices > 1).map(({place}) => place))).toEqual(
    new Set(Array.from({length: 20}, (_, i) => i + 1)),
  );
  const first = listed.filter(({place, notices}) => place === 1 && notices > 1);
  expect(first[0]!.n).toBeGreaterThan(first.length);
});

test("queries that name symbolic and organisational instruments name those of the codebook", async () => {
  const {instruments} = await codebookFor("data");
  const soft = instruments
    .filter(({family}) => ["symbolic", "organisational"].includes(family))
    .map(({code}) => code)
    .sort();
  const lists = pages.flatMap(({cells}) =>
    cells.flatMap(({sql}) =>
      Array.from(sql.matchAll(/list_has_all\(\s*\[([^\]]*)\]/g), ([, list]) =>
        list!
          .split(",")
          .map((code) => code.trim().replaceAll("'", ""))
          .sort(),
      ),
    ),
  );
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(list).toEqual(soft);
});

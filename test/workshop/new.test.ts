import fc from "fast-check";
import {expect, test} from "vitest";
import {readCells} from "../../src/notebook/page-cells.js";
import {reportPage} from "../../src/workshop/report-page.js";
import {slugOf} from "../../src/workshop/slug.js";
import {callScript} from "../call-script.js";
import {copyProject, type Project} from "../project.js";

/** As its user runs it. */
async function run(project: Project, ...args: string[]) {
  const running = project.start("npm", ["run", "--silent", "new", "--", ...args]);
  return {status: await running.status, log: running.log};
}

/** In this process. */
async function call(project: Project, ...args: readonly string[]) {
  const {status, out, err} = await callScript("src/workshop/new.ts", args, {cwd: project.root});
  return {status, log: out + err};
}

test("a new page is built as it is, and is never written over", async () => {
  const project = await copyProject();
  const first = await run(project, "责任追究 2023：概览");
  expect(first).toMatchObject({status: 0});
  expect(first.log).toContain("src/责任追究-2023-概览.md\n");
  const again = await call(project, "责任追究 2023：概览");
  expect(again.status).toBe(2);
  expect(again.log).toContain("page exists: src/责任追究-2023-概览.md; choose another title or --slug");
  expect((await call(project, 'It\'s "new" <b>')).log).toContain("src/it-s-new-b.md");

  const {status, log} = await project.build();
  expect(status, log).toBe(0);
  const html = await project.read("dist/责任追究-2023-概览.html");
  expect(html).toContain("<title>责任追究 2023：概览");
  const {snapshots} = JSON.parse(await project.read("dist/manifest.json")) as {snapshots: object};
  expect(Object.keys(snapshots)).toEqual(
    ["it-s-new-b", "责任追究-2023-概览"].flatMap((page) => [`${page}/rich`, `${page}/totals`]),
  );

  await project.write("src/broken.md", "# Broken\n\n```sql live\nSELECT nope FROM notices\n```\n");
  const broken = await project.build();
  expect(broken.status).toBe(1);
  expect(broken.log).toContain("src/broken.md:4: Binder Error");
});

test("what cannot be a page is refused with a remedy", async () => {
  const project = await copyProject();
  for (const [args, message] of [
    [[], 'no title: npm run new -- "Title"'],
    [["…"], "no name in the title: …; give one, as in --slug my-report"],
    [["A", "B"], "more than one title"],
    [["A", "--slug", "../a"], "not a name: --slug ../a"],
    [["A", "--slug", "notice"], "name taken: src/notice is a folder"],
    [["A", "--size", "3"], "Unknown option"],
  ] as const) {
    const {status, log} = await call(project, ...args);
    expect(log).toContain(message);
    expect(status).toBe(2);
  }
});

test.each([
  ["My report", "my-report"],
  ["  Who owns what?  ", "who-owns-what"],
  ["整改台账：2023", "整改台账-2023"],
  ["ＡＢＣ", "abc"],
  ["../../etc", "etc"],
  ["", ""],
])("the name of %j is %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("every name is its own name, and safe in a path", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (title) => {
      const slug = slugOf(title);
      expect(slugOf(slug)).toBe(slug);
      expect(slug).not.toMatch(/[/\\.\s]|^-|-$/);
    }),
  );
});

test("the template's cells can be read, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (title) => {
      const {cells, errors} = readCells(reportPage(title.replace(/[\n\r]/g, " ")));
      expect(errors).toEqual([]);
      expect(cells.map(({id}) => id)).toEqual(["totals", "rich"]);
    }),
  );
});

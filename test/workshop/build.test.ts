import {existsSync} from "node:fs";
import {readdir, readFile, rm, utimes} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {sha256} from "../../loaders/hash.js";
import {hashInputs} from "../../src/workshop/inputs.js";
import {copyProject, type Project} from "../project.js";

const notice = "data/notices/shaoxing-binhai-2024.txt";

/** The published table of texts, whose address bears a hash of its own. */
async function publishedTexts(project: Project): Promise<Buffer> {
  const folder = join(project.root, "dist/_file/data/corpus");
  const file = (await readdir(folder)).find((name) => /^texts\.\w{8}\.parquet$/.test(name));
  return readFile(join(folder, file!));
}

/** The pages and ledgers of a built site's notices. */
async function noticeFiles(project: Project): Promise<Map<string, string>> {
  const folders = ["dist/notice", "dist/_file/data/ledgers"];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(project.root, folder)))
        .filter((name) => /\.(html|json)$/.test(name))
        .map((name) => `${folder}/${name}`),
    ),
  );
  return new Map(
    await Promise.all(files.flat().map(async (file) => [file, await project.read(file)] as const)),
  );
}

/** Builds and checks that what is published was made of what lies in data/ and loaders/ now. */
async function publish(project: Project) {
  const {status, log} = await project.build();
  expect({status, log: status === 0 ? "" : log}).toEqual({status: 0, log: ""});
  const manifest = await project.published();
  expect(manifest.inputs_sha256).toBe(hashInputs(project.root));
  expect(sha256(await publishedTexts(project))).toBe(manifest.tables.texts.sha256);
  return {manifest, log};
}

describe("Framework's own build publishes new tables, and nothing stale", () => {
  test("after any change to notices, loaders or sources.csv, whatever the files' times, and in place of a spoilt cache", async () => {
    const project = await copyProject({notebook: false});
    const {manifest: first} = await publish(project);
    const [text, corpus, sources] = await Promise.all(
      [notice, "loaders/corpus.ts", "data/sources.csv"].map((file) => project.read(file)),
    );

    await project.write(notice, `${text}\n补记。\n`);
    await utimes(join(project.root, notice), 0, 0);
    await project.write("data/notices/新增-2024.txt", "中共某县委关于巡察整改情况的通报\n");
    await project.write("data/notices/bad.txt", "");
    const {manifest: changed, log} = await publish(project);
    expect(changed.tables.texts.sha256).not.toBe(first.tables.texts.sha256);
    // A file that cannot be read is named, and the others are published.
    expect(changed.notices).toBe(first.notices + 1);
    expect(log).toContain("empty file: data/notices/bad.txt");
    await expectFramework(project, changed.notices);

    await project.write(notice, text!);
    await rm(join(project.root, "data/notices/新增-2024.txt"));
    await rm(join(project.root, "data/notices/bad.txt"));
    await project.write("src/.observablehq/cache/data/corpus/texts.parquet", "stale");
    expect((await publish(project)).manifest).toEqual(first);

    // A loader that changes, and is the cause of another change while the tables are made: they are made again.
    const meddle =
      'import fs from "node:fs"; if (!fs.existsSync("data/once")) fs.writeFileSync("data/once", "");\n';
    await project.write("loaders/corpus.ts", meddle + corpus!);
    await utimes(join(project.root, "loaders/corpus.ts"), 0, 0);
    await publish(project);
    expect(existsSync(join(project.root, "data/once"))).toBe(true);

    // A mistake in sources.csv fails the build with its place.
    await project.write("data/sources.csv", sources!.replace("sha256", "hash"));
    const mistaken = await project.build();
    expect(mistaken.status).toBe(1);
    expect(mistaken.log).toContain("missing column: sha256 (data/sources.csv:1)");
    await project.write("data/sources.csv", sources!);

    // A change while the site is built, by a loader that comes after the tables.
    await project.write("src/late.md", '```js\ndisplay(FileAttachment("late.txt").href)\n```\n');
    await project.write("src/late.txt.js", `import fs from "node:fs"; fs.appendFileSync("${notice}", "补记");`);
    const late = await project.build();
    expect(late.status).toBe(1);
    expect(late.log).toContain("stale tables: data/ or loaders/ changed while the site was built; build again");
    expect(existsSync(join(project.root, "dist/_file"))).toBe(false);
  });
});

/** The pages of notices that the last build made of one are those that Framework renders for each. */
async function expectFramework(project: Project, notices: number): Promise<void> {
  const made = await noticeFiles(project);
  expect(made.size).toBe(2 * notices);
  const [config, finish] = await Promise.all(
    ["observablehq.config.ts", "src/workshop/finish-site.ts"].map((file) => project.read(file)),
  );
  const paths = [...made.keys()].flatMap((file) => /(notice\/.*)\.html$/.exec(file)?.slice(1) ?? []);
  await project.write(
    "observablehq.config.ts",
    config!.replace("`/notice/${specimen}`", paths.map((path) => JSON.stringify(`/${path}`)).join(", ")),
  );
  await project.write("src/workshop/finish-site.ts", finish!.replace(/^await makeNoticePages\(.*$/m, ""));
  await publish(project);
  expect(await noticeFiles(project)).toEqual(made);
  await project.write("observablehq.config.ts", config!);
  await project.write("src/workshop/finish-site.ts", finish!);
}

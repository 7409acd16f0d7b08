import {mkdir, readdir} from "node:fs/promises";
import {join, resolve} from "node:path";
import {symlink} from "node:fs/promises";
import {expect, test} from "vitest";
import {answerVersions} from "../../src/workshop/offline.js";
import {makeFolder} from "../folder.js";

test("answers for every library that Framework might ask for, with the version installed", async () => {
  const root = await makeFolder({"package.json": "{}"});
  await symlink(resolve("node_modules"), join(root, "node_modules"));
  const cache = join(root, "src/.observablehq/cache/_npm");
  await mkdir(join(cache, "lodash@4.17.21"), {recursive: true});
  answerVersions(root);
  answerVersions(root);
  const names = await readdir(cache);
  expect(names).toEqual(
    expect.arrayContaining(["arquero@8.0.3", "htl@0.3.1", "leaflet@0.0.0", "lodash@4.17.21"]),
  );
  expect(names.filter((name) => name.startsWith("lodash"))).toHaveLength(1);
  expect(await readdir(join(cache, "@observablehq"))).toEqual(
    expect.arrayContaining(["plot@0.6.17", "inputs@0.12.0", "sample-datasets@0.0.0"]),
  );
});

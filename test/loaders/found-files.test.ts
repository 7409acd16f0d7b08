import {symlink} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {findFiles} from "../../loaders/found-files.js";
import {makeFolder} from "../folder.js";

test("takes documents from folders and below, by name, and counts what it passes over", async () => {
  const folder = await makeFolder({
    "in/b.txt": "",
    "in/a.HTML": "",
    "in/deep/c.pdf": "",
    "in/old.doc": "",
    "in/README": "",
    "in/pic.png": "",
    "in/pic2.png": "",
    "in/.hidden.txt": "",
    "in/.git/x.txt": "",
    "in/通报.html": "",
    "in/通报_files/frame.html": "",
    "in/own_files/d.txt": "",
  });
  await symlink(folder, join(folder, "in/circle"));
  await symlink(join(folder, "in/b.txt"), join(folder, "in/link.txt"));
  const {files, passedOver} = await findFiles(["in"], folder);
  expect(files.map(({name}) => name)).toEqual(
    ["README", "a.HTML", "b.txt", "deep/c.pdf", "link.txt", "old.doc", "own_files/d.txt", "通报.html"].map(
      (name) => join("in", name),
    ),
  );
  expect(files[1]!.file).toBe(join(folder, "in/a.HTML"));
  expect([...passedOver]).toEqual([[".png", 2]]);
});

test("takes what is named, whatever it is, once and in the order given", async () => {
  const folder = await makeFolder({"z.png": "", "a.txt": ""});
  const {files, passedOver} = await findFiles(
    ["z.png", "none.txt", "a.txt", "./a.txt", join(folder, "a.txt")],
    folder,
  );
  expect(files.map(({name}) => name)).toEqual(["z.png", "none.txt", "a.txt"]);
  expect(passedOver.size).toBe(0);
});

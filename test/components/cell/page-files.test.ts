import {expect, test} from "vitest";
import {
  readCodebook,
  readVocabulary,
  setPageFiles,
  type PageFiles,
} from "../../../src/components/cell/page-files.js";

test("a file that was lost once is read when it is asked for again", async () => {
  let lost = true;
  const file = {json: () => (lost ? Promise.reject(new Error("lost")) : Promise.resolve({}))};
  setPageFiles({
    tables: {},
    schema: file,
    codebook: file,
    manifest: file,
    functions: file,
    about: file,
  } as unknown as PageFiles);
  await expect(readCodebook()).rejects.toThrow("lost");
  await expect(readVocabulary()).rejects.toThrow("lost");
  lost = false;
  expect(await readCodebook()).toEqual({});
  expect(await readVocabulary()).toEqual({tables: {}, functions: {}});
});

import {expect, test} from "vitest";
import {codebookFor} from "../../loaders/corpus.js";
import {labelsOf} from "../../loaders/archive.js";
import {claimNames, codeLabels, dimensions, instrumentKinds} from "../../src/components/labels.js";

const codebook = await codebookFor("data");
const labels = labelsOf(codebook);

test("calls every code of the codebook by its label, in the language that is asked for", () => {
  const [en, zh] = [codeLabels(labels, "en"), codeLabels(labels, "zh")];
  for (const {code, label_en, label_zh} of codebook.topics)
    expect([en.topic(code), zh.topic(code)]).toEqual([label_en, label_zh]);
  for (const {code, label_en, label_zh} of codebook.instruments)
    expect([en.instrument(code), zh.instrument(code)]).toEqual([label_en, label_zh]);
  for (const {code, label_en, label_zh} of codebook.statuses)
    expect([en.status(code), zh.status(code)]).toEqual([label_en, label_zh]);
});

test("knows every dimension and kind of the codebook", () => {
  expect(Object.keys(dimensions).sort()).toEqual(
    [...new Set(codebook.topics.map(({family}) => family))].sort(),
  );
  expect(Object.keys(instrumentKinds).sort()).toEqual(
    [...new Set(codebook.instruments.map(({family}) => family))].sort(),
  );
  expect(codeLabels(labels, "zh").dimension("people")).toBe("群众");
});

test("a dimension or kind that a codebook has made up is called by the words of its code", () => {
  const [en, zh] = [codeLabels(labels, "en"), codeLabels(labels, "zh")];
  for (const {dimension, kind, family} of [en, zh])
    expect([dimension("land_use"), kind("self-check"), family("水务"), family("toString")]).toEqual([
      "Land use",
      "Self check",
      "水务",
      "ToString",
    ]);
});

test("what has no label is called by itself, whatever it is called", () => {
  expect(codeLabels(labels, "zh").topic("toString")).toBe("toString");
  expect(claimNames("constructor")).toEqual(["constructor", "constructor"]);
});

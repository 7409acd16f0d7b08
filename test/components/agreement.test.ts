import {expect, test} from "vitest";
import {agreementText, agreementTexts} from "../../src/components/agreement.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const line = {field: "topic", metric: "kappa", value: 0.995, low: 0.9, high: 1, n_gold: 226, n_published: 103};

test("agreement says how many of its items stand in published notices", () => {
  expect(agreementText(line, en)).toContain(
    "κ 0.99 (95 % interval 0.90 to 1.00), 226 items, 103 of them in published notices, 123 in notices of our own writing",
  );
  expect(agreementText(line, zh)).toContain("226 项，其中 103 项出自公开通报，123 项出自自拟的通报");
  expect(agreementText({...line, n_published: 226}, en)).toContain("226 items, all in published notices;");
  expect(agreementText({...line, value: 0.29}, en)).toContain("κ 0.29 (");
  expect(agreementText({...line, n_published: 0}, en)).toContain("0 of them in published notices");
});

test("agreement on several fields is one sentence, with one warning", () => {
  const fields = [
    {called: "Topics", agreement: line},
    {called: "Measures", agreement: {...line, metric: "f1", value: 1, n_gold: 7, n_published: 7}},
  ];
  const text = agreementTexts(fields, en);
  expect(text).toMatch(
    /^Agreement of the coding with readers: Topics: Cohen’s κ 0\.99 .*; Measures: F1 1\.00 .*, 7 items/,
  );
  expect(text.match(/expect less of others/g)).toHaveLength(1);
});

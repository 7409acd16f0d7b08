import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {remedies} from "../../loaders/remedies.js";
import {chineseDiagnostic} from "../../src/components/diagnostics-chinese.js";
import {parseText} from "../gold/gold.js";

test.each(Object.keys(remedies))("%s is told in Chinese", (code) => {
  const told = chineseDiagnostic({code, message: "header fields not found: title"});
  expect(told).toMatch(/^[\p{Script=Han}，、：“”\w.() ]+$/u);
});

test("the fields that a header lacks are named", () => {
  const message = "header fields not found: issue_date, feedback_date";
  expect(chineseDiagnostic({code: "header-incomplete", message})).toBe("未找到的文首字段：落款日期、反馈日期");
});

test("the numbers of a claim that is not borne out are told", () => {
  const text = readFileSync("data/notices/yantai-laishan-2020.txt", "utf8");
  const told = parseText(text, "laishan")
    .diagnostics.filter(({code}) => code === "claim-disagrees")
    .map(chineseDiagnostic);
  expect(told).toContain("通报自述的数目与文中可数的不符：方面自述 5，可数 4");
});

test("an unknown code has no words", () => {
  expect(chineseDiagnostic({code: "toString", message: ""})).toBeNull();
});

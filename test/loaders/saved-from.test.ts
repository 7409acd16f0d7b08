import {expect, test} from "vitest";
import {savedFrom} from "../../loaders/saved-from.js";

const bytes = (text: string) => new TextEncoder().encode(text);

test("reads the address that a browser noted", () => {
  const page =
    "<!DOCTYPE html>\n<!-- saved from url=(0034)http://www.example.gov.cn/a.html?b=1 -->\n<html>通报";
  expect(savedFrom(bytes(page))).toBe("http://www.example.gov.cn/a.html?b=1");
});

test.each([
  ["no comment", "<!DOCTYPE html><html>"],
  ["no page of the web", "<!-- saved from url=(0014)about:internet -->"],
  ["a comment far below", `${" ".repeat(3000)}<!-- saved from url=(0021)http://www.example.cn -->`],
])("%s: none", (_, page) => {
  expect(savedFrom(bytes(page))).toBeNull();
});

import {load} from "cheerio";
import {expect, test} from "vitest";
import {masthead} from "../../src/components/masthead.js";
import {siteMap} from "../../src/components/site-map.js";

const every = siteMap.flatMap(({pages}) => pages);

test("leads to every page, grouped, with its question in both languages", () => {
  const $ = load(masthead(() => true)({path: "/rules"}));
  const links = $(".tz-groups a").toArray();
  expect(links.map((link) => $(link).attr("href"))).toEqual(
    every.map(({name}) => (name === "index" ? "/" : `/${name}`)),
  );
  for (const [i, {en, zh, question}] of every.entries())
    expect($(links[i]).text().replace(/\s/g, "")).toBe(
      `${en}${zh}${question.en}${question.zh}`.replace(/\s/g, ""),
    );
  expect($("details").length).toBe(siteMap.length);
});

test("marks the page that is read and its group; a notice belongs to the corpus", () => {
  const current = (path: string) => {
    const $ = load(masthead(() => true)({path}));
    return [
      $("[aria-current]").attr("href"),
      $("[aria-current]").attr("aria-current"),
      $(".tz-current").length,
    ];
  };
  expect(current("/rules")).toEqual(["/rules", "page", 1]);
  expect(current("/index")).toEqual(["/", "page", 1]);
  expect(current("/notice/莱山区-2020")).toEqual(["/", "true", 1]);
  expect(current("/elsewhere")).toEqual([undefined, undefined, 0]);
});

test("leaves out what is not there, and makes no menu of one page", () => {
  const $ = load(masthead((name) => ["index", "query", "method"].includes(name))({path: "/index"}));
  expect(
    $(".tz-groups a")
      .toArray()
      .map((link) => $(link).attr("href")),
  ).toEqual(["/", "/query", "/method"]);
  expect($("details").length).toBe(1);
});

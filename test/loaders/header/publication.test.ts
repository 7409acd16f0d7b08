import {describe, expect, test} from "vitest";
import {publicationOf} from "../../../loaders/header/publication.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const publicationIn = (...printed: readonly string[]) => publicationOf(printed.map(shadowOf), printed);

describe("publisher", () => {
  test.each([
    ["来源：临水县纪委监委网站发布时间：2023-07-03", "临水县纪委监委网站"],
    ["来源:临水县纪委监委网站 发布时间:2023-07-03 浏览次数:12", "临水县纪委监委网站"],
    ["信息来源：县农业农村局　字号：大 中 小", "县农业农村局"],
    ["发布机构：临水县农业农村局 成文日期：2023-06-30", "临水县农业农村局"],
    ["文章来源：廉洁临水（公众号）", "廉洁临水"],
    ["来 源：临水发布 作者：佚名", "临水发布"],
    ["临水日报　2023年7月3日　星期一", "临水日报"],
  ])("in %s", (line, publisher) => {
    expect(publicationIn(line).publisher).toBe(publisher);
  });

  test.each([
    "发布时间 2023-07-03",
    "首页>工作之窗>巡视巡察",
    "来源：https://www.example.gov.cn/a.html",
    "分享到：",
  ])("none in %s", (line) => {
    expect(publicationIn(line).publisher).toBeNull();
  });

  test("a source that is named stands before the masthead", () => {
    expect(publicationIn("临水日报 2023年7月3日", "来源：临水县纪委").publisher).toBe("临水县纪委");
  });
});

describe("published_date", () => {
  test.each([
    ["labelled", ["来源：临水县纪委发布时间：2023-07-03"], "2023-07-03"],
    ["with blanks", ["发布时间 : 2023-07-03 10:22"], "2023-07-03"],
    ["in characters", ["发布日期：2023年7月3日"], "2023-07-03"],
    ["in a masthead", ["临水日报 2023年7月3日"], "2023-07-03"],
    ["bare", ["首页>通知公告", "2023/7/3 字号：大"], "2023-07-03"],
    ["labelled rather than bare", ["2023-01-01", "发布时间：2023-07-03"], "2023-07-03"],
    ["not that of writing", ["成文日期：2023-06-30", "发布日期：2023-07-02"], "2023-07-02"],
    ["that of writing alone is none", ["成文日期：2023-06-30"], null],
    ["without a day is none", ["发布时间：2023年7月"], null],
    ["impossible is none", ["发布时间：2023-02-30"], null],
    [
      "inside an address is not printed",
      ["原文链接：https://www.example.gov.cn/art/2023/7/3/art_1.html"],
      null,
    ],
    ["none", ["首页>通知公告"], null],
  ])("%s", (_, lines, day) => {
    expect(publicationIn(...lines).published_date).toBe(day);
  });
});

describe("source_url", () => {
  test.each([
    [
      "原文链接：https://www.example.gov.cn/art/2023/7/3/art_1.html",
      "https://www.example.gov.cn/art/2023/7/3/art_1.html",
    ],
    ["原文链接:http://example.cn/a?id=3&p=1。", "http://example.cn/a?id=3&p=1"],
    ["www.example.cn", null],
  ])("in %s", (line, url) => {
    expect(publicationIn(line).source_url).toBe(url);
  });
});

test("a page without chrome tells nothing", () => {
  expect(publicationIn()).toEqual({publisher: null, published_date: null, source_url: null});
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isChromeLine} from "../../../loaders/notice/frame.js";
import {contact, frameIn, lines, opening, signature, title} from "../reader.js";
import {scraps} from "../scraps.js";
import {framed, outline, plain} from "./framed.js";

describe("the frame of a notice", () => {
  test.each([
    ["plain", lines(title, opening, outline, contact, ...signature)],
    ["with blank lines", lines("", title, "", opening, outline, "", contact, "", ...signature, "", "")],
    [
      "in a page",
      lines(
        "首页>工作之窗>巡视巡察",
        title,
        "来源：临水县纪委监委网站发布时间：2023-07-03",
        opening,
        outline,
        contact,
        ...signature,
        "责任编辑：张某",
        "【打印】【关闭】",
        "上一篇：关于端午节放假的通知",
      ),
    ],
  ])("%s", (_, text) => {
    expect(framed(text)).toEqual(plain);
  });

  const page = "首页>工作之窗>巡视巡察";
  const received = "收到县委巡察组反馈意见后，局党组高度重视，逐条抓好整改，现将整改情况通报如下：";
  const preface =
    "局党组坚持以新时代党的建设总要求为指导，坚决扛起巡察整改的主体责任，把整改作为重大政治任务。";
  const ahead = "二、下一步打算\n按照县委巡察整改工作部署，持续抓好整改工作，巩固整改成果。";
  test.each([
    ["a paragraph without the formula, which stands far below", lines(received, outline, ahead)],
    ["the first heading, with the formula far below", lines(outline, ahead)],
    ["a heading above the formula", lines("一、基本情况", opening, "二、整改情况")],
    ["a preface above the formula", lines(preface, opening, outline)],
  ])("begins with %s", (_, body) => {
    expect(framed(lines(page, title, "来源：县纪委", body))).toMatchObject({title, body});
  });

  test("is indented text without its indents at either end", () => {
    const text = lines(
      title,
      `\u3000\u3000${opening}`,
      outline,
      `\u3000\u3000${contact}`,
      ...signature.map((line) => `\u3000\u3000\u3000\u3000${line}`),
    );
    expect(framed(text)).toMatchObject({body: plain.body, contact, title});
  });

  test.each([
    "监督电话：0533-5550123",
    "公示期：2023年7月3日至7月9日\n监督举报电话：0533-5550123（镇纪委）",
    "监督联系方式：0533-5550123",
    "公告时间为2025年1月6日至1月26日。\n电话：0533-5550123",
    "热忱欢迎各有关方面对整改情况进行监督。电话：0533-5550123",
    "联系地址：桃溪县新城路8号镇政府；联系电话：0533-5550123",
    "联系人：王某；联系电话：0533-5550123",
    "意见建议反映渠道：1.电话：0533-5550123；2.电子邮箱：txzjw@example.com。",
    "电子邮箱：txzjw@example.com",
    "电  话：0533-5550123",
    "地  址：桃溪县新城路8号",
    "联系 电话：0533-5550123",
    "（联系电话：0533-5550123，邮箱：txzjw@example.com）",
    "巡察整改工作联系人：李四；联系电话：138 7654 3210",
    "县纪委监委驻县水利局纪检监察组监督电话：0533-5550123",
    "如有意见建议，请于公示期内（2023年12月1日至2023年12月15日）以书面或电话的方式向我校反映。\n联系电话：0533-5550123。",
  ])("tells readers where to turn: %s", (words) => {
    const text = lines(title, opening, outline, `\u3000\u3000${words}`, ...signature);
    expect(framed(text)).toMatchObject({body: plain.body, contact: words});
  });

  test("tells readers where to turn behind 特此通报", () => {
    const text = lines(title, opening, outline, "特此通报。监督电话：0533-5550123", ...signature);
    expect(framed(text).contact).toBe("监督电话：0533-5550123");
  });

  test("in a text without line breaks ends in its contact, too", () => {
    const text = [title, opening, outline.replaceAll("\n", " "), "联系电话：0533-5550123。", signature[0]].join(
      " ",
    );
    expect(framed(text).contact).toBe("联系电话：0533-5550123。");
  });

  test("without title, contact and signature is all body", () => {
    const text = lines(opening, outline);
    expect(framed(text)).toEqual({title: null, body: text, contact: null, signature: null, attachments: []});
  });

  test.each(["", " \n\u3000", "\ud83d"])("of %j is empty", (text) => {
    expect(framed(text)).toMatchObject({title: null, contact: null, signature: null, attachments: []});
    expect(framed(text).body).toBe(text.trim());
  });
});

describe("the opening paragraph begins the body", () => {
  test.each([
    "按照县委统一部署，2022年9月5日至11月4日，县委第三巡察组对我局开展了巡察，现将整改情况予以公布。",
    "经县委批准，县委第三巡察组对我局党组开展了巡察，反馈了意见，现将整改情况予以公布。",
    "2022年9月5日至11月4日，县委第三巡察组对我局开展了巡察，现将整改情况予以公布。",
    "近期，县委第三巡察组对我局开展了常规巡察，现将整改情况予以公布。",
    "县委第三巡察组于2022年9月对我局党组开展了常规巡察，现将整改情况予以公布。",
  ])("%s", (words) => {
    expect(framed(lines("首页>巡察整改", title, words, outline)).body).toBe(lines(words, outline));
  });

  test.each([
    "全体党员、各位村民：",
    "各村（社区）党组织，机关全体党员干部：",
    "全院干部职工:",
    "尊敬的各位市民朋友：",
  ])("with the line above it that addresses the readers: %s", (salutation) => {
    const text = lines(title, "发布时间：2023-06-30", salutation, opening, outline, contact, ...signature);
    expect(framed(text)).toMatchObject({title, body: lines(salutation, opening, outline)});
  });

  test.each(["全文下载：", "责任部门：", "来源：县农业农村局"])("without what the page prints: %s", (line) => {
    const text = lines(title, line, opening, outline, contact, ...signature);
    expect(framed(text)).toMatchObject({title, body: lines(opening, outline)});
  });

  test("where it is glued to title and page", () => {
    const text = `首页>巡察整改>${title}发布时间：2023-07-03 ${opening}${outline}`;
    expect(framed(text)).toMatchObject({title, body: opening + outline});
  });
});

describe("attachments", () => {
  const attached = lines(
    "附件",
    "整改台账",
    "一、政治建设",
    ...Array<string>(20).fill("1.学习不深入。已补学文件。"),
  );

  test("named before the signature is a reference", () => {
    const reference = "附件：临水县农业农村局巡察整改台账";
    expect(framed(lines(title, opening, outline, contact, reference, ...signature))).toEqual({
      ...plain,
      attachments: [["reference", reference]],
    });
  });

  test("named in a list are one reference", () => {
    const reference = lines("附件：1.整改台账", "2.制度清单");
    expect(framed(lines(title, opening, outline, contact, reference, ...signature)).attachments).toEqual([
      ["reference", reference],
    ]);
  });

  test("behind the signature is a body", () => {
    expect(framed(lines(title, opening, outline, contact, ...signature, attached))).toEqual({
      ...plain,
      attachments: [["body", attached]],
    });
  });

  const told = [
    "1.培训基地闲置的问题。经协商已恢复开放，今年接待180人次，收入全部上缴财政。",
    "2.设备超期的问题。建立需求登记制度，累计更换设备370台，剩余9月底前换完。",
  ];
  test.each([
    ["named by 附 alone", "附：“回头看”指出问题的再整改情况"],
    ["without a mark, of numbered findings and what was done", "“回头看”指出问题的再整改情况"],
  ])("behind the signature, %s, is a body", (_, heading) => {
    const behind = lines(heading, ...told);
    expect(
      framed(lines(title, opening, outline, contact, ...signature, behind, "【关闭】")).attachments,
    ).toEqual([["body", behind]]);
  });

  test("is no list of links", () => {
    const links = [
      "相关链接",
      "1.县农业农村局党组召开巡察整改专题会议部署下一步各项工作任务",
      "2.县委巡察组向县农业农村局党组反馈巡察情况并提出整改工作意见建议",
    ];
    expect(framed(lines(title, opening, outline, contact, ...signature, ...links)).attachments).toEqual([]);
  });

  test("ends before the chrome of the page", () => {
    const text = lines(title, opening, outline, contact, ...signature, attached, "责任编辑：张某", "【关闭】");
    expect(framed(text).attachments).toEqual([["body", attached]]);
  });
});

describe("isChromeLine", () => {
  test.each([
    "责任编辑：张某",
    "原文链接：https://www.example.gov.cn/a.html",
    "[免责声明]本网站转载",
    "上一篇：关于放假的通知",
    "分享到：",
    "打印本页",
    "- 3 -",
    "12",
    "——————",
    "版权所有：临水县人民政府",
  ])("%s", (line) => {
    expect(isChromeLine(line)).toBe(true);
  });

  test.each(["一、整改工作组织情况", "中共临水县委", "2023年6月30日", "制定学习计划，开展督查。"])(
    "not %s",
    (line) => {
      expect(isChromeLine(line)).toBe(false);
    },
  );
});

test("the parts of any frame lie in the text and do not overlap", () => {
  const around = fc.oneof(
    scraps,
    fc.tuple(scraps, scraps, scraps).map(([a, b, c]) => lines(title, a, opening, b, contact, ...signature, c)),
  );
  fc.assert(
    fc.property(around, (text) => {
      const {frame} = frameIn(text);
      const spans = [frame.title, frame.body, frame.contact, frame.signature, ...frame.attachments]
        .filter((span) => span !== null)
        .toSorted((a, b) => a.start - b.start || a.end - b.end);
      spans.forEach(({start, end}, i) => {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});

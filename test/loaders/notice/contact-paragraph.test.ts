import {describe, expect, test} from "vitest";
import {sentenceStart} from "../../../loaders/notice/contact-paragraph.js";
import {contact, frameIn, lines, opening, signature, title} from "../reader.js";
import {framed, outline, plain} from "./framed.js";

describe("contact", () => {
  test.each([
    "如有意见建议，请及时向我们反映。联系电话：0533-5550123。",
    "联系方式：电话0533-5550123；邮政信箱：临水县平安路8号。",
    "公示期间如有意见，可通过以下方式反映。电话：0533-5550123。",
    lines("欢迎广大干部群众监督。", "联系电话：0533-5550123", "邮箱：lsnyj@example.cn"),
    lines("四、公开监督", contact),
    lines("四、监督举报方式", "联系电话：0533-5550123"),
    "四、联系方式：电话0533-5550123；邮政信箱：临水县平安路8号。",
    "对整改情况有什么意见，可以找村务监督委员会主任李四（电话：0533-5550123），也可以投意见箱。",
    "如果您对整改工作还有意见和建议，请拨打电话0533-5550123反映。",
    "大家有什么意见、建议，可以打电话，也可以来镇里当面说。电话：0533-5550123。",
    "乡亲们要是还有意见，请拨打0533-5550123。",
    "接受监督时间为本通报发布之日起10个工作日。联系电话：0533-5550123。",
    "整改情况公开期为2023年6月30日至7月20日。意见反映方式：来电0533-5550123。",
    "公开时间：2023年6月30日至7月20日。来电0533-5550123，来信寄临水县平安路8号。",
    lines("受理意见时间：2023年6月30日至7月20日。", "联系人：李四", "联系电话：0533-5550123"),
    "整改情况接受监督期限为15个工作日，联系电话：0533-5550123；邮箱：lsnyj@example.cn。",
    "局机关纪委受理意见建议，电话：0533-5550123，邮编：255999。",
    "广大群众可对整改情况进行监督，热线为05335550123。",
    lines("征集意见期限自2023年6月30日起15日。", "电话：0533-5550123"),
  ])("%j", (words) => {
    expect(framed(lines(title, opening, outline, words, ...signature)).contact).toBe(words);
  });

  test.each([
    ["（联系人：李四；联系电话：0533-5550123）"],
    ["（联系电话：0533-5550123）"],
    ["（此件公开发布）", "（联 系 人：李四，电话：0533-5550123）"],
  ])("in brackets below the date: %s", (...below) => {
    const text = lines(title, opening, outline, ...signature, "", ...below, "责任编辑：张某");
    expect(framed(text)).toEqual({...plain, contact: below.at(-1)});
  });

  test.each(["（此件公开发布）", "主办单位：县政府 联系电话：0533-5550199", "（编辑：张某）"])(
    "is not what the page prints below: %s",
    (below) => {
      expect(framed(lines(title, opening, outline, ...signature, below)).contact).toBeNull();
    },
  );

  test.each([
    "对群众反映的意见，找准症结，逐件办理，办结后回访，把电话打到群众家里。",
    "公开接受群众监督，受理举报12件。",
    "群众有意见，村干部上门找原因，打电话回访12次。",
    "通报时间较长的事项，由分管负责人电话督办。",
    "3.公开监督电话0533-5550199，受理群众意见12件。",
    "公布监督电话，受理举报0533件。",
  ])("is not a line of a response that sounds like it: %s", (line) => {
    const text = lines(title, opening, outline, line, contact, ...signature);
    expect(framed(text)).toMatchObject({contact, body: lines(opening, outline, line)});
  });

  test("is not a call for comments inside a response", () => {
    const measure = "2.服务群众不到位的问题。公开热线，请群众监督。";
    const more = "3.调研不够深入的问题。制定调研计划，走访企业，形成报告，逐条落实，".repeat(40);
    const text = lines(title, opening, outline, measure, more, ...signature);
    expect(framed(text)).toMatchObject({contact: null, body: lines(opening, outline, measure, more)});
  });
});

describe("sentenceStart", () => {
  const text = "开展督查。欢迎监督。\n　　如有意见，请反映。";

  test.each([
    ["监督", "欢迎监督"],
    ["意见", "如有意见"],
    ["开展", "开展督查"],
  ])("of %s", (word, sentence) => {
    const shadow = shadowed(text);
    expect(text.slice(sentenceStart(shadow, text.indexOf(word), 0))).toMatch(new RegExp(`^${sentence}`));
  });

  test("is not before its limit", () => {
    expect(sentenceStart(shadowed(text), 8, 7)).toBe(7);
  });
});

function shadowed(text: string): string {
  return frameIn(text).shadow;
}

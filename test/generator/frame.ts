import type {Body} from "./bodies.js";
import {bodyOf} from "./bodies.js";
import type {Day} from "./calendar.js";
import {daysAfter, hanDay, iso, printedDay, printedRange} from "./calendar.js";
import {hanNumeral} from "./ordinals.js";
import type {Page, Span} from "./page.js";
import type {Random} from "./random.js";

/** What surrounds the body: the same facts stand in title, opening, contact, signature and chrome. */
export interface Frame {
  readonly body: Body;
  readonly team: string;
  readonly kind: Kind;
  /** 十二届省委第二轮, or null. */
  readonly round: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly feedback: Day;
  readonly issued: Day;
  readonly published: Day;
  readonly title: string;
  /** The title in the pieces that stand on lines of their own. */
  readonly titleLines: readonly string[];
  readonly chrome: Chrome;
  readonly phone: string;
  readonly postcode: string;
  readonly email: string;
}

interface Kind {
  /** As printed behind 开展了. */
  readonly words: string;
  readonly kinds: readonly string[];
  readonly theme: string | null;
}

/** Lines of the page around the text. */
interface Chrome {
  readonly above: readonly string[];
  /** Glued to the front of the title's line. */
  readonly glued: string;
  readonly below: readonly string[];
  readonly bottom: readonly string[];
  readonly publisher: string | null;
  readonly dated: boolean;
  readonly url: string | null;
}

const sources = ["市纪委监委网站", "清风网", "人民政府门户网站", "党委办公室", "廉洁先锋网"] as const;

/** Choices that make one notice's frame. */
export function frameOf(random: Random): Frame {
  const body = bodyOf(random);
  const {verb, committee} = body;
  const team = `${committee}第${hanNumeral(random.int(1, 14))}${verb}组`;
  const from = daysAfter({year: random.int(2014, 2023), month: 1, day: 1}, random.int(20, 330));
  const to = daysAfter(from, random.int(30, 90));
  const feedback = daysAfter(to, random.int(10, 80));
  const issued = daysAfter(feedback, random.int(60, 200));
  const published = daysAfter(issued, random.int(0, 9));
  const kind = kindOf(random, verb);
  const round = random.chance(0.4)
    ? `${hanNumeral(random.int(5, 20))}届${committee}第${hanNumeral(random.int(1, 12))}轮`
    : null;
  const subject =
    round !== null
      ? `关于${round}${verb}`
      : random.pick([
          `关于${team}反馈意见`,
          `关于${verb}`,
          `关于${committee}${verb}`,
          `关于${team}${verb}反馈意见`,
        ]);
  const progress = random.pick(["整改进展情况", "整改情况", "整改落实情况", "集中整改进展情况"]);
  const last = `${subject}${progress}的${random.pick(["通报", "通报", "公示", "公告", "报告"])}`;
  const names = body.issuers.join(" ");
  const titleLines = random.pick([
    [names + last],
    [names + last],
    [names, last],
    [names, subject, last.slice(subject.length)],
  ]);
  return {
    body,
    team,
    kind,
    round,
    ...{from, to, feedback, issued, published},
    title: names + last,
    titleLines,
    chrome: chromeOf(random, published, body, titleLines.length === 1),
    phone: random.pick([
      `0${random.int(311, 999)}-${random.int(2000000, 8999999)}`,
      `(0${random.int(311, 999)})${random.int(20000000, 89999999)}`,
    ]),
    postcode: String(random.int(100000, 859999)),
    email: `${random.pick(["xszg", "dwbgs", "xcb", "jgdw"])}${random.int(1, 999)}@${random.pick(["163.com", "126.com", "qq.com", "sina.com.cn"])}`,
  };
}

function kindOf(random: Random, verb: string): Kind {
  const theme = random.pick(["生态环境保护", "乡村振兴领域", "营商环境", "粮食购销领域", "医疗卫生领域"]);
  return random.pick<Kind>([
    {words: `常规${verb}`, kinds: [`常规${verb}`], theme: null},
    {words: `常规${verb}`, kinds: [`常规${verb}`], theme: null},
    {words: verb, kinds: [verb], theme: null},
    verb === "巡察"
      ? {words: "提级巡察", kinds: ["提级"], theme: null}
      : {words: "机动巡视", kinds: ["机动"], theme: null},
    {words: `${verb}“回头看”`, kinds: ["回头看"], theme: null},
    {words: `${theme}专项${verb}`, kinds: [`专项${verb}`], theme},
  ]);
}

function chromeOf(random: Random, published: Day, {issuers}: Body, oneLine: boolean): Chrome {
  const day = iso(published);
  const source = random.pick(sources);
  const none: Chrome = {above: [], glued: "", below: [], bottom: [], publisher: null, dated: false, url: null};
  const tail = random.pick([
    {bottom: []},
    {bottom: []},
    {bottom: [`责任编辑：${random.pick(["小廉", "王芳", "李明"])}`]},
    {bottom: ["扫一扫在手机打开当前页"]},
    {bottom: ["分享到：微信 微博 QQ空间", "上一篇：关于春节值班安排的通知 下一篇：没有了"]},
    {bottom: ["【打印】 【关闭】"]},
  ]);
  const url = random.chance(0.2)
    ? `http://www.qfw.gov.cn/xs/${day.slice(0, 7).replace("-", "")}/t${random.int(1000, 9999)}.shtml`
    : null;
  const bottom = [...(url === null ? [] : [`原文链接：${url}`]), ...tail.bottom];
  const head = random.pick<Partial<Chrome>>([
    {},
    {},
    {
      above: ["首页>信息公开>巡视巡察"],
      below: [`来源：${source}发布时间：${day}`],
      publisher: source,
      dated: true,
    },
    {
      above: ["当前位置：首页 > 党务公开 > 整改公开"],
      below: [`发布时间：${day}  来源：${source}  浏览次数：${random.int(20, 4000)}次`],
      publisher: source,
      dated: true,
    },
    {
      above: ["01版：要闻", "02版：要闻", "03版：民生", "04版：公告"],
      below: [`东江日报      ${printedDay(published)}`],
      publisher: "东江日报",
      dated: true,
    },
    {
      above: [
        `索 引 号：${random.int(1000, 9999)}-${published.year}-00${random.int(10, 99)}`,
        `发布机构：${issuers[0]!.slice(2)}`,
        `发布日期：${day}`,
      ],
      publisher: issuers[0]!.slice(2),
      dated: true,
    },
    {below: [`【字体：大 中 小】【打印本页】【关闭窗口】`]},
    {below: [`${day} 来源：${source} 字号：[大 中 小]`], publisher: source, dated: true},
    ...(oneLine
      ? [
          {
            glued: "首页»信息公开»巡视整改»正文",
            below: [`日期：${day} 点击：[${random.int(20, 4000)}]`],
            dated: true,
          },
        ]
      : []),
  ]);
  return {...none, ...head, bottom, url};
}

/** Prints chrome and title. */
export function printHead(page: Page, random: Random, {chrome, titleLines}: Frame): void {
  for (const line of chrome.above) {
    page.line();
    page.put(line);
  }
  const twice = chrome.glued === "" && random.chance(0.08);
  const indent = page.unbroken ? "" : random.pick(["", "", "        "]);
  const print = () => {
    titleLines.forEach((line, i) => {
      page.line();
      page.put(indent + (i === 0 ? chrome.glued : ""));
      page.put(line);
    });
  };
  print();
  for (const line of chrome.below) {
    page.line();
    page.put(line);
  }
  if (twice) print();
  page.put(random.pick(["\n", "\n\n"]));
}

/** Prints the opening paragraph. @returns where the inspected body is named */
export function printOpening(page: Page, random: Random, frame: Frame): Span {
  const {body, team, kind, from, to, feedback} = frame;
  const {verb, committee, self} = body;
  const order =
    frame.round !== null && random.chance(0.4) ? `${frame.round}${verb}工作部署` : `${committee}统一部署`;
  page.put(`${random.pick(["根据", "按照"])}${order}，${printedRange(from, to, random)}，${team}对`);
  const org = page.put(body.org);
  if (random.chance(0.15)) page.put(`（以下简称${self}）`);
  page.put(`${random.pick(["开展", "进行"])}了${kind.words}。`);
  const same = feedback.year === to.year;
  const style = random.pick(["full", "bare", ...(same ? ["same"] : [])]);
  const when =
    style === "full"
      ? printedDay(feedback)
      : `${style === "same" ? "同年" : ""}${feedback.month}月${feedback.day}日`;
  page.put(
    random.pick([
      `${when}，${committee}${verb}组向${self}反馈了${verb}意见。`,
      `${when}，${team}反馈了${verb}意见。`,
      `${when}，${team}向${body.org}反馈了${verb}情况。`,
    ]),
  );
  page.put(
    random.pick([
      `按照${verb}工作有关要求，现将整改进展情况予以公布。`,
      `根据党务公开原则和${verb}工作有关要求，现将${verb}整改情况通报如下。`,
      `现将整改落实情况公布如下：`,
    ]),
  );
  return org;
}

/** Prints the request for comments. */
export function printContact(page: Page, random: Random, frame: Frame): Span & {all: boolean} {
  const {verb} = frame.body;
  const start = page.length;
  page.put(
    random.pick([
      `欢迎广大干部群众对${verb}整改落实情况进行监督。如有意见建议，请及时向我们反映。`,
      `欢迎广大党员干部群众监督。`,
      `欢迎广大干部职工和群众对整改情况进行监督，如有意见和建议，请及时反映。`,
    ]),
  );
  page.put(random.pick(["联系电话：", "联系方式：", "联系方式：电话"]));
  page.put(frame.phone.replace("(", "（").replace(")", "）"));
  page.put(random.chance(0.15) ? "（工作日8:30至17:00）；" : "；");
  page.put(random.pick(["邮政信箱：", "通讯地址：", "通信地址：", "地址："]));
  page.put(frame.body.address);
  const all = random.chance(0.7);
  page.put(
    all
      ? `${random.pick(["；邮政编码：", "，邮政编码：", "，邮编："])}${frame.postcode}；电子邮箱：${frame.email}。`
      : "。",
  );
  return {start, end: page.length, all};
}

/** Prints signatories and date. */
export function printSignature(page: Page, random: Random, {body, issued}: Frame): Span {
  const indent = page.unbroken ? "" : random.pick(["", "", "  ", "　　　　　　　　"]);
  const lines = body.issuers.length > 1 && random.chance(0.4) ? [body.issuers.join("　　")] : [...body.issuers];
  lines.push(random.chance(0.75) ? printedDay(issued) : hanDay(issued, random));
  // Where the breaks of the body are lost those of the signature may be too.
  const glued = page.unbroken && lines.length === 2 && random.chance(0.4);
  let start = -1;
  for (const line of lines) {
    if (glued) page.put(start < 0 ? "" : random.pick(["", " "]));
    else page.line();
    page.put(indent);
    const {start: at} = page.put(line);
    if (start < 0) start = at;
  }
  return {start, end: page.length};
}

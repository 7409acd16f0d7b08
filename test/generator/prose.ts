import {ordinalMark} from "./ordinals.js";
import type {OrdinalStyle} from "./ordinals.js";
import type {Page} from "./page.js";
import type {Random} from "./random.js";

/* The organisational part, the item on clues and petitions, and the outlook: ordinals in plenty, no problems. */

const efforts = [
  ...[
    "提高思想认识",
    "加强组织领导",
    "压实整改责任",
    "强化督导检查",
    "坚持举一反三",
    "深化成果运用",
    "严格对账销号",
    "注重标本兼治",
  ],
  ...["坚持以上率下", "强化跟踪问效", "推进建章立制", "统筹协调推进", "开门抓好整改", "凝聚整改合力"],
] as const;

const details = [
  ...[
    "先后召开会议{n}次专题研究整改工作",
    "成立由主要负责同志任组长的整改工作领导小组，下设{s}个专项小组",
    "制定整改方案，建立问题、任务、责任“三张清单”",
  ],
  ...[
    "实行“周调度、月通报”，完成一项、销号一项",
    "召开专题民主生活会，领导班子带头开展批评和自我批评",
    "主要负责同志认真履行第一责任人责任，班子成员落实“一岗双责”",
  ],
  ...[
    "把反馈的{s}个方面{m}个问题细化为{n}项整改任务，逐项明确牵头领导、责任单位和完成时限",
    "对上一轮巡察反馈的{m}个问题一并对账复核",
  ],
  ...[
    "新建和修订制度{m}项，从源头上防止问题反弹",
    "诚恳接受、照单全收，切实把思想和行动统一到上级部署要求上来",
  ],
  ...["{m}月{d}日召开动员部署会，传达学习反馈意见", "2.0版整改台账系统上线运行，1-6月份更新进度{n}条"],
] as const;

function detail(random: Random): string {
  return random
    .pick(details)
    .replace("{n}", String(random.int(12, 60)))
    .replace("{s}", String(random.int(3, 8)))
    .replace("{m}", String(random.int(3, 12)))
    .replace("{d}", String(random.int(1, 28)));
}

const pledges = [
  ...[
    "持续强化理论武装",
    "持续抓好后续整改",
    "持续健全长效机制",
    "坚定不移推进全面从严治党",
    "以更高标准深化整改",
    "以更严要求跟踪问效",
  ],
  ...["坚持把巡察整改与推进重点工作结合起来", "驰而不息纠治“四风”", "巩固拓展整改成果", "加强干部队伍建设"],
] as const;

const hopes = [
  ...[
    "推动各项事业高质量发展",
    "确保整改成效经得起检验",
    "以实际行动取信于民",
    "严防问题反弹回潮",
    "为全面建设社会主义现代化提供坚强保证",
  ],
  ...["对需要长期坚持的事项，紧盯不放、常抓不懈", "把“当下改”与“长久立”统一起来"],
] as const;

/** How items of an organisational part are set: their marks, and whether each has a line of its own. */
const settings: readonly {readonly style: OrdinalStyle | null; readonly lines: boolean}[] = [
  {style: "han-bracket", lines: true},
  {style: "han-bracket", lines: false},
  {style: "item", lines: true},
  {style: "item", lines: false},
  {style: "rank", lines: false},
  {style: "order", lines: false},
  {style: "arabic-comma", lines: false},
  {style: null, lines: false},
];

/** How far the rectification has come, with numbers that are claims and not this text's own. */
export function claims(random: Random, problems: number): string {
  const done = random.int(Math.ceil(problems / 2), problems);
  return random.pick([
    `反馈的${problems}个问题，已完成整改${done}个，正在整改${problems - done}个；建立完善制度${random.int(3, 40)}项。`,
    `截至目前，已完成整改${done}个，取得阶段性成效${problems - done}个，整改完成率${Math.round((1000 * done) / problems) / 10}%；给予党纪处分${random.int(0, 6)}人，政务处分${random.int(0, 2)}人。`,
    `目前，${problems}个问题已全部制定整改措施，清退款项${random.int(1, 90)}.${random.int(1, 9)}万元，挽回损失${random.int(2, 300)}万元。`,
  ]);
}

/** A paragraph on one side of the rectification of many bodies at once. */
export function aggregateWords(random: Random): string {
  const count = () => random.int(20, 900);
  return random.pick([
    `在政治建设方面，各被巡察党组织完善学习制度${count()}项，清理不符合要求的文件${count()}份；在作风建设方面，全年发文数量同比下降${random.int(5, 30)}.${random.int(1, 9)}%。`,
    `在制度建设方面，各被巡察党组织举一反三，共修订完善制度${count()}项；向有关职能部门通报共性问题${random.int(3, 12)}类，推动开展专项治理${random.int(2, 9)}项。`,
    `截至${random.int(1, 12)}月底，各党组织制定整改措施${count()}条，给予党纪政务处分${count()}人，追缴、清退资金${count()}.${random.int(1, 9)}万元，问题线索办结率${random.int(80, 99)}.${random.int(1, 9)}%。`,
  ]);
}

/** An organisational part below its heading, or without one. */
export function printOverview(page: Page, random: Random, org: string, problems: number): void {
  const {style, lines} = random.pick(settings);
  if (style === null || random.chance(0.6)) {
    page.put(`${org}高度重视，${detail(random)}。${random.chance(0.6) ? claims(random, problems) : ""}`);
    if (style !== null && random.chance(0.5)) page.paragraph();
  }
  if (style === null) return;
  printItems(
    page,
    random,
    style,
    lines,
    () => `${random.pick(efforts)}${random.pick(["。", "，"])}${detail(random)}`,
  );
}

/** What is still to be done, below its heading. */
export function printOutlook(page: Page, random: Random, org: string): void {
  const {style, lines} = random.pick(settings);
  if (style === null || random.chance(0.5)) {
    page.put(`${org}将以此次整改为契机，${random.pick(pledges)}，${random.pick(hopes)}。`);
    if (style !== null && random.chance(0.5)) page.paragraph();
  }
  if (style === null) return;
  printItems(
    page,
    random,
    style,
    lines,
    () => `${random.pick(pledges)}${random.pick(["。", "，"])}${random.pick(hopes)}`,
  );
}

/** What is still to be done, in a closing paragraph without a heading. */
export function closingWords(random: Random, org: string): string {
  const start = random.pick([
    `下一步，${org}将${random.pick(["坚持", "继续坚持"])}以习近平新时代中国特色社会主义思想为指导，`,
    `下一步，${org}将坚决克服“过关”思想，持续抓好整改，`,
    `${org}将以此次巡视巡察整改为契机，`,
  ]);
  const items = random
    .sample(pledges, 3)
    .map((pledge, i) => `${ordinalMark(random.chance(0.2) ? "item-want" : "item", i + 1, i === 2)}${pledge}`);
  return random.chance(0.5)
    ? `${start}${items.join("；")}，${random.pick(hopes)}。`
    : `${start}${random.pick(pledges)}，${random.pick(hopes)}。`;
}

function printItems(
  page: Page,
  random: Random,
  style: OrdinalStyle,
  lines: boolean,
  words: () => string,
): void {
  const n = random.int(2, 4);
  for (let i = 1; i <= n; i++) {
    if (lines && i > 1) page.paragraph();
    page.put(`${ordinalMark(style, i, i === n)}${words()}。`);
  }
}

export const overviewHeadings = [
  ...[
    "整改工作基本情况",
    "整改工作组织情况",
    "整改工作总体情况",
    "巡视整改工作组织推进情况",
    "整改工作开展情况",
    "强化政治担当，扛牢整改主体责任",
  ],
  ...["提高政治站位，切实扛起整改政治责任", "加强组织领导，压实整改责任"],
] as const;

export const rectificationHeadings = [
  ...[
    "反馈意见整改落实情况",
    "反馈问题整改落实情况",
    "反馈意见整改进展情况",
    "反馈问题整改进展情况",
    "主要问题整改情况",
    "具体问题整改落实情况",
  ],
  ...[
    "聚焦反馈问题，逐项抓好整改任务落实",
    "坚持问题导向，逐条逐项抓好反馈问题整改",
    "整改落实情况",
    "整改进展情况",
  ],
] as const;

export const outlookHeadings = [
  ...[
    "今后整改工作打算",
    "下一步工作打算",
    "下一步整改工作安排",
    "下步工作计划",
    "今后工作安排",
    "下一步工作考虑",
    "下一阶段整改工作打算",
  ],
] as const;

/** The item on clues and petitions: heading, then what it tells. */
export function cluesWords(random: Random, verb: string): {heading: string; words: string} {
  const n = random.int(3, 60);
  return {
    heading: `关于${verb}移交${random.pick(["问题线索和信访件", "问题线索", "信访件"])}${random.pick(["办理", "处置"])}情况`,
    words: random.chance(0.3)
      ? `1.关于问题线索办理情况。移交问题线索${n}件，已办结${random.int(1, n)}件。2.关于信访件办理情况。移交信访件${random.int(4, 90)}件，办结率${random.int(70, 100)}%。`
      : `${random.pick(["巡视巡察组移交", "移交的"])}问题线索${n}件，已办结${random.int(1, n)}件；信访件${random.int(4, 90)}件，办结率${random.int(70, 100)}%。${random.pick(["", "其余正在核实。", "给予党纪处分1人。"])}`,
  };
}

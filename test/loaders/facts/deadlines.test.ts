import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {deadlinesOf} from "../../../loaders/facts/deadlines.js";
import {toldClauses} from "../../../loaders/facts/told.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const signed = "2023-09-15";

/** A promise as `precision first..last`. */
function due(text: string, issueDate: string | null = signed): string[] {
  return deadlinesOf(toldClauses(shadowOf(text), [{start: 0, end: text.length}]), issueDate).map(
    ({precision, due_start, due_end}) => `${precision} ${due_start}..${due_end}`,
  );
}

describe("promises", () => {
  test.each<[string, string]>([
    ["预计2023年12月底前完工。", "month 2023-12-01..2023-12-31"],
    ["力争年内建成投用。", "year 2023-01-01..2023-12-31"],
    ["首批800套年内交付。", "year 2023-01-01..2023-12-31"],
    ["年底前全部完成整改。", "month 2023-12-01..2023-12-31"],
    ["拟于明年3月启动二期工程。", "month 2024-03-01..2024-03-31"],
    ["计划明年上半年完成。", "season 2024-01-01..2024-06-30"],
    ["计划第四季度开展专项检查。", "season 2023-10-01..2023-12-31"],
    ["下半年将组织2次培训。", "season 2023-07-01..2023-12-31"],
    ["剩余2个项目将于近期开工。", "vague null..null"],
    ["国庆节前完成全部路灯安装。", "month 2023-09-01..2023-09-30"],
    ["“十一”前完成路面铺设。", "month 2023-09-01..2023-09-30"],
    ["近期将提交党委会研究。", "vague null..null"],
    ["管培生招录正在资格审查，9月底全部入职。", "month 2023-09-01..2023-09-30"],
    ["下一步，将分批选派干部挂职，首批15人10月份派出。", "month 2023-10-01..2023-10-31"],
    ["因雨季影响，延期至2024年8月底。", "month 2024-08-01..2024-08-31"],
    ["工程进展顺利，2024年上半年投入运营。", "season 2024-01-01..2024-06-30"],
    ["已到位630万元，其余资金下半年拨付。", "season 2023-07-01..2023-12-31"],
    ["明年春节前交付使用。", "month 2024-02-01..2024-02-29"],
    ["明年一季度完成招标。", "season 2024-01-01..2024-03-31"],
    ["元旦前投入使用。", "month 2024-01-01..2024-01-31"],
    ["2024年春季开学前完成改造。", "month 2024-02-01..2024-02-29"],
    ["到2025年，全区绿化覆盖率达到45%。", "year 2025-01-01..2025-12-31"],
    ["今年计划投入专项资金300万元。", "year 2023-01-01..2023-12-31"],
    ["今年，将继续实施13条道路建设。", "year 2023-01-01..2023-12-31"],
    ["纳入2023年度学习计划，计划组织2期外出学习。", "year 2023-01-01..2023-12-31"],
    ["目前已复核300余本，11月全部完成。", "month 2023-11-01..2023-11-30"],
    ["预计9月30日前办结。", "day 2023-09-30..2023-09-30"],
    ["新建公租房200套，２０２４年１月交付。", "month 2024-01-01..2024-01-31"],
    ["下半年计划再招聘专业技术人员30名。", "season 2023-07-01..2023-12-31"],
    ["2024年计划再选派3名。", "year 2024-01-01..2024-12-31"],
    ["2024年将分两批组织社区书记跟班学习。", "year 2024-01-01..2024-12-31"],
    ["4名医生已完成考察、拟于10月底前到岗。", "month 2023-10-01..2023-10-31"],
    ["已确定打一眼180米深的机井，10月初开钻。", "month 2023-10-01..2023-10-31"],
    ["计划2024年元月与观众见面。", "month 2024-01-01..2024-01-31"],
    ["打算合伙种大棚，明年开春先搭棚30座。", "month 2024-03-01..2024-03-31"],
    ["对2021年以来的账目审计，2个问题11月底前整改完毕。", "month 2023-11-01..2023-11-30"],
    ["将分批选送书记参加培训，2024年实现全员轮训。", "year 2024-01-01..2024-12-31"],
    ["国庆前新装充电桩88台。", "month 2023-09-01..2023-09-30"],
    ["9月8日开工，2024年夏粮收购前建成。", "year 2024-01-01..2024-12-31"],
    ["办公楼置换项目2024年建成投用。", "year 2024-01-01..2024-12-31"],
    ["剩余欠款分两年还清，2025年结清。", "year 2025-01-01..2025-12-31"],
    ["管网工程已进场，12月通水。", "month 2023-12-01..2023-12-31"],
    ["至2024年6月全部置换到位。", "month 2024-06-01..2024-06-30"],
    ["余下的元旦前拆除。", "month 2024-01-01..2024-01-31"],
    ["预计2024年中秋前发放。", "month 2024-09-01..2024-09-30"],
  ])("%s", (text, expected) => {
    expect(due(text)).toEqual([expected]);
  });
});

describe("what promises nothing", () => {
  test.each([
    ["a month that no word puts ahead", "第二批干部10月派出。"],
    ["a past target", "8月底前完成，2022年底前全部建成。"],
    ["an account of last year", "2022年10月8日，召开会议；12月10日，召开党工委会议。"],
    ["a meeting", "11月，区委召开干部大会传达精神。"],
    ["a plan of a later year", "印发2024年完成情况考核办法，修订2024年度建设计划。"],
    ["a habit", "每年12月底前报送总结，每月15日前书面汇报。"],
    ["a service standard", "一般问题3个工作日内办结，咨询类问题当天答复。"],
    ["a duration", "将支持计划再延长3年，三年内完成改造。"],
    ["the title of a plan", "印发《2023—2025年行动计划》，制定2024年工作计划。"],
    ["a plan of a year or a month", "落实2024年度计划，执行12月计划安排。"],
    ["what a plan holds", "2023年计划实施的12个项目全部建成投用。"],
    ["what is to be mended", "对2023年度26个拟改造小区逐一入户调查。"],
    ["a slogan", "确保“十四五”开好局、起好步。"],
    ["another event", "待规划批复后第一时间启动。"],
    ["no date", "正在制定实施方案，拟开展常态化监督。"],
    ["a state", "截至2023年12月，已办结；今年以来已完成10个。"],
    ["an object with 将", "将2023年确定为作风建设年，将今年作为攻坚年。"],
    ["a season in passing", "紧盯中秋、国庆节前等节点开展检查，不搞年底集中突击。"],
    ["a recent session", "近期召开了专题会议。"],
  ])("%s", (_, text) => {
    expect(due(text)).toEqual([]);
  });
});

test("without a date of signature a future word is needed, and relative dates stay open", () => {
  expect(due("预计2023年12月底前完工。", null)).toEqual(["month 2023-12-01..2023-12-31"]);
  expect(due("力争年内建成。", null)).toEqual(["year null..null"]);
  expect(due("年底前完成。", null)).toEqual([]);
});

test("a month without a year may be next year's, if it is promised late in the year", () => {
  expect(due("拟于2月底前完成评议。", "2023-12-20")).toEqual(["month 2024-02-01..2024-02-29"]);
  expect(due("拟于2月底前完成评议。", "2023-06-20")).toEqual([]);
});

test("a promise is its clause, and each date is one", () => {
  const text = "已建成38所，剩余5所预计11月底前启用，力争年内验收。";
  const found = deadlinesOf(toldClauses(shadowOf(text), [{start: 0, end: text.length}]), signed);
  expect(found.map(({start, end}) => text.slice(start, end))).toEqual([
    "剩余5所预计11月底前启用",
    "力争年内验收",
  ]);
});

test("a year of which a clause tells an act of its own is no date of the next clause's promise", () => {
  expect(due("2023年安排资金1500万元，确保2026年底前全部消化。")).toEqual(["month 2026-12-01..2026-12-31"]);
});

test.each([
  [
    "对2019年以来新建的户厕逐一排查，立改351座，剩余35座正在分类处置，12月底前全部销号。",
    ["month 2023-12-01..2023-12-31"],
  ],
  ["对2018年以来的奖补分批清偿，剩余640万元12月底前拨付完毕。", ["month 2023-12-01..2023-12-31"]],
  ["对2021年立项的工程，12月底前完成验收。", []],
])("what is left has no year that was told of before: %s", (text, expected) => {
  expect(due(text, "2023-11-20")).toEqual(expected);
});

test.each([
  ["预计国庆节前投入运行。", ["month 2023-09-01..2023-09-30"]],
  ["将利用寒假改造消防设施。", []],
  ["剩下12户计划8月主汛期前搬迁。", ["month 2023-08-01..2023-08-31"]],
  ["党委会年内3次专题研究。", []],
])("a date is one, and no tally: %s", (text, expected) => {
  expect(due(text, "2023-06-20")).toEqual(expected);
});

test("spans lie inside the stretch and periods run forward, whatever the text", () => {
  const words = fc.constantFrom(
    "2023年",
    "2024年",
    "今年",
    "明年",
    "12月",
    "底前",
    "31日",
    "年内",
    "春节前",
    "上半年",
    "近期",
    "将于",
    "计划",
    "力争",
    "完成",
    "已",
    ",",
    "。",
    "至",
    "《",
    "》",
    "\n",
  );
  const date = fc.constantFrom(null, "2023-01-01", "2023-09-15", "2023-12-31");
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), fc.nat(10), date, (parts, before, issued) => {
      const text = "某".repeat(before) + parts.join("");
      let last = 0;
      for (const promise of deadlinesOf(toldClauses(text, [{start: before, end: text.length}]), issued)) {
        expect(promise.start).toBeGreaterThanOrEqual(Math.max(before, last));
        expect(promise.end).toBeGreaterThan(promise.start);
        expect(promise.end).toBeLessThanOrEqual(text.length);
        last = promise.start;
        if (promise.due_start === null) expect(promise.due_end).toBeNull();
        else expect(promise.due_start <= promise.due_end!).toBe(true);
        if (issued && promise.due_end) expect(promise.due_end >= issued).toBe(true);
      }
    }),
  );
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {datesIn, isoDay, printed} from "../../../loaders/header/dates.js";
import {occurrencesOf} from "../../../loaders/occurrences.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

/** Dates as the table rows below show them: the printed words, then year-month-day with `?` for what is null. */
function printedIn(text: string): string[] {
  return datesIn(shadowOf(text)).map(({year, month, day, relative, start, end}) => {
    const parts = [year ?? "?", month ?? "?", day ?? "?"].join("-");
    return `${text.slice(start, end)} ${relative ? `${relative} ` : ""}${parts}`;
  });
}

describe("datesIn", () => {
  test.each([
    ["2022年9月5日召开", ["2022年9月5日 2022-9-5"]],
    ["２０２２年９月５日", ["２０２２年９月５日 2022-9-5"]],
    ["2022 年 9 月 5 日", ["2022 年 9 月 5 日 2022-9-5"]],
    ["2022年9月5号", ["2022年9月5号 2022-9-5"]],
    ["二〇二二年十二月八日", ["二〇二二年十二月八日 2022-12-8"]],
    ["二○二三年六月三十日", ["二○二三年六月三十日 2023-6-30"]],
    ["二0二三年六月廿八日", ["二0二三年六月廿八日 2023-6-28"]],
    ["二O二三年六月三○日", ["二O二三年六月三○日 2023-6-30"]],
    ["2022年9月5日至11月4日", ["2022年9月5日 2022-9-5", "11月4日 ?-11-4"]],
    ["2022年9月5日至23日", ["2022年9月5日 2022-9-5", "23日 ?-9-23"]],
    ["2022.9.5-11.4", ["2022.9.5 2022-9-5", "11.4 ?-11-4"]],
    ["2022-09-05", ["2022-09-05 2022-9-5"]],
    ["2022/9/5", ["2022/9/5 2022-9-5"]],
    ["3月24日", ["3月24日 ?-3-24"]],
    ["同年12月8日", ["同年12月8日 同 ?-12-8"]],
    ["次年1月10日", ["次年1月10日 次 ?-1-10"]],
    ["翌年1月10日", ["翌年1月10日 翌 ?-1-10"]],
    ["今年3月1日和去年12月1日", ["今年3月1日 今 ?-3-1", "去年12月1日 去 ?-12-1"]],
    ["2022年9月", ["2022年9月 2022-9-?"]],
    ["8月下旬至9月底", ["8月下旬 ?-8-?", "9月底 ?-9-?"]],
    ["2022年X月X日", ["2022年X月X日 2022-?-?"]],
    ["2022年××月×日", ["2022年××月×日 2022-?-?"]],
    ["2021717日", ["2021717日 2021-7-17"]],
    ["2024717日至830日", ["2024717日 2024-7-17", "830日 ?-8-30"]],
    ["20221015日", ["20221015日 2022-10-15"]],
    ["2021111日", ["2021111日 2021-?-?"]],
  ])("%s", (text, dates) => {
    expect(printedIn(text)).toEqual(dates);
  });

  test.each(["", "2022年度工作要点", "为期3个月", "2.0版", "12345热线", "12.6万元", "百日攻坚", "每日调度"])(
    "none in %j",
    (text) => {
      expect(printedIn(text)).toEqual([]);
    },
  );

  test("dates of any text stand in order, inside it, and do not overlap", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        let last = 0;
        for (const {start, end} of datesIn(shadowOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe("isoDay", () => {
  test.each([
    [2022, 9, 5, "2022-09-05"],
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, null],
    [2023, 9, 31, null],
    [2023, 13, 1, null],
    [2023, 0, 1, null],
    [2023, 1, 0, null],
    [null, 9, 5, null],
    [2022, null, 5, null],
    [2022, 9, null, null],
  ])("%s-%s-%s is %s", (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });

  test("every day of the calendar is itself", () => {
    const days = fc.date({min: new Date("1949-01-01"), max: new Date("2099-12-31"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (date) => {
        const day = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(day).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

test("no date is missed by looking for its marks", () => {
  const parts =
    "2022 20 3 12 4 二〇二二 十二 廿 O X × * 同 当 今 本 年 月 日 号 至 到 - . / ~ — 上旬 底 , 。 的".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, " ", "\n", "\t")), (words) => {
      const text = words.join("");
      expect(datesIn(text).map(({start, end}) => text.slice(start, end))).toEqual(
        occurrencesOf(printed.pattern, text).map(([date]) => date),
      );
    }),
    {numRuns: 2000},
  );
});

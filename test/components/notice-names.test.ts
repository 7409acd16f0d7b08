import {expect, test} from "vitest";
import {noticeNames} from "../../src/components/notice-names.js";

const notice = (notice_id: string, inspected_org: string | null, year: number | null) => ({
  notice_id,
  inspected_org,
  issue_date: year === null ? null : new Date(Date.UTC(year, 4, 1)),
});

test("a notice is called after the inspected body", () => {
  expect(noticeNames([notice("a", "甲区", 2023), notice("b", "乙区", 2023)])).toEqual(
    new Map([
      ["a", "甲区"],
      ["b", "乙区"],
    ]),
  );
});

test("with the year where a body has several, and the id where the year is no help", () => {
  const names = noticeNames([
    notice("a", "甲区", 2021),
    notice("b", "甲区", 2023),
    notice("c", "甲区", 2023),
    notice("d", null, 2023),
  ]);
  expect(Object.fromEntries(names)).toEqual({a: "甲区 2021", b: "b", c: "c", d: "d"});
});

test("rows of the same notice count once", () => {
  expect(noticeNames([notice("a", "甲区", 2021), notice("a", "甲区", 2021)]).get("a")).toBe("甲区");
});

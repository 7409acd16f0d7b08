import {expect, test} from "vitest";
import {partitionFolder, partitionOf} from "../../loaders/partition.js";

const notice = {
  issue_date: null,
  published_date: null,
  feedback_date: null,
  inspection_end: "2022-12-30",
  province: "浙江省",
};

test("the year is that of the signature, or else of the nearest date that is printed", () => {
  expect(partitionOf(notice)).toEqual({year: 2022, province: "浙江省"});
  expect(partitionOf({...notice, feedback_date: "2023-02-01"}).year).toBe(2023);
  expect(partitionOf({...notice, feedback_date: "2023-02-01", issue_date: "2024-01-01"}).year).toBe(2024);
  expect(partitionOf({...notice, inspection_end: null}).year).toBeNull();
});

test("folders are named as Hive names them", () => {
  expect(partitionFolder(partitionOf(notice))).toBe("year=2022/province=浙江省");
  expect(partitionFolder({year: null, province: null})).toBe(
    "year=__HIVE_DEFAULT_PARTITION__/province=__HIVE_DEFAULT_PARTITION__",
  );
  expect(partitionFolder({year: 2022, province: "a/b=c"})).toBe("year=2022/province=a%2Fb%3Dc");
});

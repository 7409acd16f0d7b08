import {expect, test} from "vitest";
import {listNumber} from "../../../loaders/files/list-number.js";

test.each([
  ["decimal", [1, 12], ["1", "12"]],
  ["decimalZero", [1, 12], ["01", "12"]],
  ["decimalFullWidth", [12], ["１２"]],
  [
    "chineseCountingThousand",
    [1, 10, 12, 20, 35, 101, 110, 1005],
    ["一", "十", "十二", "二十", "三十五", "一百〇一", "一百一十", "一千〇五"],
  ],
  ["chineseLegalSimplified", [1, 12], ["壹", "壹拾贰"]],
  ["ideographDigital", [12], ["一二"]],
  ["decimalEnclosedCircleChinese", [1, 20, 21], ["①", "⑳", "(21)"]],
  ["decimalEnclosedParen", [1, 20, 21], ["⑴", "⒇", "(21)"]],
  ["ideographEnclosedCircle", [1, 10, 11], ["㊀", "㊉", "(十一)"]],
  ["ideographTraditional", [1, 3], ["甲", "丙"]],
  ["upperRoman", [4, 9, 14, 2024], ["IV", "IX", "XIV", "MMXXIV"]],
  ["lowerLetter", [1, 26, 27], ["a", "z", "aa"]],
  ["klingon", [3], ["3"]],
])("%s", (format, numbers, printed) => {
  expect(numbers.map((n) => listNumber(n, format))).toEqual(printed);
});

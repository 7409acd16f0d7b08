import {expect, test} from "vitest";
import {names, parted} from "./parted.js";

test.each([
  ["names of no findings", ["序号", "姓名", "职务", "1", "张某", "局长"]],
  ["names without rows", [...names, "其他"]],
  ["a number alone", ["序号", "1", "学习不深入。"]],
])("%s are no table", (_, parts) => {
  expect(parted(...parts)).toEqual(parts);
});

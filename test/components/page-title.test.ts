import {expect, test} from "vitest";
import {titleIn} from "../../src/components/page-title.js";

test("a title of two halves shows one; what has none, or more, is shown whole", () => {
  expect(titleIn("Query · 查询 | Taizhang · 台账", "en")).toBe("Query | Taizhang");
  expect(titleIn("Query · 查询 | Taizhang · 台账", "zh")).toBe("查询 | 台账");
  expect(titleIn("A · b · c | Test", "zh")).toBe("A · b · c | Test");
});

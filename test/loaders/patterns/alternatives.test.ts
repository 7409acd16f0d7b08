import {describe, expect, test} from "vitest";
import {alternatives, list, oneOf} from "../../../loaders/patterns/alternatives.js";

const AMOUNT = oneOf(list`\d+元 若干`);
const given = list`
  拨付 发放
  支付${AMOUNT}
`;

describe("alternatives of a pattern", () => {
  test("are written with blanks and ends of lines between them, as they stand in a pattern", () => {
    expect(given).toEqual(["拨付", "发放", "支付(?:\\d+元|若干)"]);
  });

  test("are joined in their order, however they are put together", () => {
    expect(alternatives("清退", given, [["追缴"], "补交"])).toBe(
      "清退|拨付|发放|支付(?:\\d+元|若干)|追缴|补交",
    );
  });

  test("are a group within a longer pattern", () => {
    expect(new RegExp(`^已${oneOf(given)}$`).test("已支付30元")).toBe(true);
    expect(new RegExp(`^已${oneOf(given)}$`).test("发放")).toBe(false);
  });

  test("stand there once", () => {
    expect(() => alternatives(given, list`下架 发放`)).toThrow("Listed twice: 发放");
  });
});

import {describe, expect, test} from "vitest";
import {Nesting} from "../../../loaders/outline/nesting.js";
import type {OrdinalClass} from "../../../loaders/outline/ordinal.js";
import {lines} from "../reader.js";
import {ordinalsIn} from "./drawn.js";

describe("Nesting", () => {
  const nesting = (text: string) => new Nesting(ordinalsIn(text));

  test.each<[OrdinalClass, OrdinalClass]>([
    ["han", "han-bracket"],
    ["han-bracket", "arabic"],
    ["arabic", "arabic-bracket"],
    ["arabic-bracket", "circled"],
    ["han", "item"],
  ])("without evidence %s stands outside %s", (outer, inner) => {
    expect(nesting("").isOuter(outer, inner)).toBe(true);
    expect(nesting("").isOuter(inner, outer)).toBe(false);
  });

  test("what directly opens what decides between classes of like rank", () => {
    const itemFirst = nesting(lines("一是部署不力", "(1)开会", "(2)发文"));
    expect(itemFirst.isOuter("item", "arabic-bracket")).toBe(true);
    expect(itemFirst.isOuter("arabic-bracket", "item")).toBe(false);
    const bracketFirst = nesting(lines("(1)部署不力", "一是开会", "二是发文"));
    expect(bracketFirst.isOuter("arabic-bracket", "item")).toBe(true);
  });

  test("and nothing turns 一、 and (一) round", () => {
    expect(nesting(lines("(一)部署", "一、开会", "(二)督查", "一、清查")).isOuter("han", "han-bracket")).toBe(
      true,
    );
  });
});

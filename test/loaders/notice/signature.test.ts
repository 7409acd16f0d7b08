import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findSignature} from "../../../loaders/notice/signature.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, opening} from "../reader.js";
import {scraps} from "../scraps.js";

const prose = [
  opening,
  "一、整改情况",
  "1.学习不深入的问题。制定学习计划，开展督查。",
  "欢迎广大干部群众监督。",
];

/** The signature below the text, searched from the opening on. */
function signatureIn(text: string, attached: readonly string[] = []): string | null {
  const shadow = shadowOf(text);
  const span = findSignature(
    shadow,
    linesOf(shadow),
    {start: 0, end: text.length},
    attached.map((words) => text.lastIndexOf(words)),
  );
  return span && text.slice(span.start, span.end);
}

describe("names and date below the text", () => {
  test.each([
    [["中共临水县农业农村局党组", "2023年6月30日"]],
    [["中共临水县委", "二〇二三年六月三十日"]],
    [["中共临水县委", "二○二三年六月三十日"]],
    [["中共临水县委", "2023.6.30"]],
    [["中共临水县委", "（2023年6月30日）"]],
    [["中共临水县委", "2023年6月X日"]],
    [["中共临水县委　2023年6月30日"]],
    [["中共临水县委", "临水县人民政府办公室", "2023年6月30日"]],
    [["中共临水县委　中共临水县纪委", "2023年6月30日"]],
    [["临水县人民医院", "2023年6月30日"]],
    [["中共临水县水利局", "党组", "2023年6月30日"]],
    [["2023年6月30日", "中共临水县水利局党组"]],
    [["中共临水县水利局党组　　中共临水县纪委驻县水利局纪检监察组", "2023年6月30日"]],
    [["中共临水县纪律检查委员会机关", "2023年6月30日"]],
    [["中共临水学院委员会", "2023年6月30日"]],
    [["2023年6月30日"]],
    [["中共临水县委"]],
  ])("%j", (signature) => {
    expect(signatureIn(lines(...prose, ...signature))).toBe(lines(...signature));
  });

  test("glued to the last line", () => {
    const text = lines(...prose.slice(0, -1), `${prose.at(-1)!}中共临水县委2023年6月30日`);
    expect(signatureIn(text)).toBe("中共临水县委2023年6月30日");
  });

  test("in front of an attachment, whose own signature is another", () => {
    const signed = lines(...prose, "中共临水县委", "2023年6月30日");
    const text = lines(
      signed,
      "附件",
      "整改台账",
      "1.学习不深入。已补学。",
      "中共临水县委办公室",
      "2023年7月2日",
    );
    expect(signatureIn(text, ["附件"])).toBe(lines("中共临水县委", "2023年6月30日"));
  });
});

describe("no signature", () => {
  test.each([
    ["no name and no date", lines(...prose)],
    ["a date in the text", lines(...prose, "整改工作于2023年6月30日前全部完成，现予公布。")],
    ["no text", ""],
  ])("%s", (_, text) => {
    expect(signatureIn(text)).toBeNull();
  });
});

test("a signature in any text lies inside the stretch that is searched", () => {
  fc.assert(
    fc.property(scraps, fc.nat(100), fc.nat(100), (text, a, b) => {
      const shadow = shadowOf(text);
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const span = findSignature(shadow, linesOf(shadow), {start, end}, []);
      if (!span) return;
      expect(span.start).toBeGreaterThanOrEqual(start);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(end);
    }),
  );
});

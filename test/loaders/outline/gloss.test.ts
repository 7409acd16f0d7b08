import fc from "fast-check";
import {expect, test} from "vitest";
import {withoutGlosses} from "../../../loaders/outline/gloss.js";
import {parseText} from "../../gold/gold.js";

const readings = ["(jù)", "（tǒng）", "(guān yú)", "(dǎng)"];
const glossed = (words: string) => [...words].map((char, i) => char + readings[i % readings.length]!).join("");

test("takes readings out and finds every span again", () => {
  const printed = `一、${glossed("關於黨建問題整改情況")}。`;
  const {text, startOf, endOf} = withoutGlosses(printed)!;
  expect(text).toBe("一、關於黨建問題整改情況。");
  expect(printed.slice(startOf(2), endOf(4))).toBe("關(jù)於（tǒng）");
  expect(printed.slice(startOf(0), endOf(text.length))).toBe(printed);
});

test("leaves alone what is no reading", () => {
  expect(withoutGlosses("康宁（kāng níng）街道办事处整改情况(试行)")).toBeNull();
  expect(withoutGlosses("平台(app)".repeat(20))).toBeNull();
  expect(withoutGlosses("")).toBeNull();
});

test("every offset of the text read maps to the same character in print", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("根", "據", "部", "。", "1", ..."省委".split("")), {minLength: 10}),
      (chars) => {
        const printed = chars.map((char) => (/[一-鿿]/.test(char) ? `${char}(jù)` : char)).join("");
        const unglossed = withoutGlosses(printed);
        if (!unglossed) return;
        [...unglossed.text].forEach((char, i) => {
          expect(printed[unglossed.startOf(i)]).toBe(char);
        });
      },
    ),
  );
});

test("a notice is read through its readings", () => {
  const plain =
    "中共某市委关于巡视整改进展情况的通报\n根据省委统一部署,2022年6月21日至9月30日,省委第三巡视组对某市开展了巡视。现将整改情况予以公布。\n" +
    "一、关于“党建工作不扎实”问题的整改情况\n(一)加强学习。召开会议3次。\n(二)建立制度。印发办法1项。\n";
  const printed = plain
    .replace(/[问题设党整改市]/g, (char) => `${char}(dǎng)`)
    .replace(/[的会]/g, (char) => `${char}(huì)`);
  const [a, b] = [parseText(plain), parseText(printed)];
  expect(b.problems.map((p) => p.statement)).toEqual(a.problems.map((p) => p.statement));
  expect(b.measures).toHaveLength(2);
  expect(printed.slice(b.measures[1]!.start, b.measures[1]!.end)).toBe("(二)建立制度。印发办法1项。");
  expect(b.notice.n_chars).toBe(printed.length);
});

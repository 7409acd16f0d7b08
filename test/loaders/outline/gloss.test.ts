import fc from "fast-check";
import {expect, test} from "vitest";
import {withoutGlosses} from "../../../loaders/outline/gloss.js";
import {scraps} from "../scraps.js";

const printed =
  "根據(jù)省委統(tǒng)一部署,2022年9月5日,縣(xiàn)委第三巡察組(zǔ)對(duì)縣(xiàn)農(nóng)業(yè)局開（kāi）展了巡察(以下簡稱巡察)。";
const plain = "根據省委統一部署,2022年9月5日,縣委第三巡察組對縣農業局開展了巡察(以下簡稱巡察)。";

test("readings printed behind characters are taken out, other brackets stay", () => {
  expect(withoutGlosses(printed)?.text).toBe(plain);
});

test.each(["县委第三巡察组对漯(luò)河市开展了巡视。", "整改完成率95%(不含长期坚持)。", ""])(
  "a text with few or none is read as it is: %j",
  (text) => {
    expect(withoutGlosses(text)).toBeNull();
  },
);

test.each([
  ["根據", "根據(jù)"],
  ["統一", "統(tǒng)一"],
  ["縣委", "縣(xiàn)委"],
  ["巡察組", "巡察組(zǔ)"],
  ["(以下簡稱巡察)", "(以下簡稱巡察)"],
])("a span of the words %s leads to %s as printed", (words, original) => {
  const {text, startOf, endOf} = withoutGlosses(printed)!;
  const start = text.indexOf(words);
  expect(printed.slice(startOf(start), endOf(start + words.length))).toBe(original);
});

test("spans of any glossed text lead to the same words, readings aside", () => {
  fc.assert(
    fc.property(scraps, scraps, fc.nat(60), fc.nat(60), (before, after, a, b) => {
      const whole = before + printed + after;
      const {text, startOf, endOf} = withoutGlosses(whole)!;
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const original = whole.slice(startOf(start), endOf(end));
      if (start < end) {
        expect(original.replace(/[(（][a-zàáèéìíòóùúǎǒǔīāōūēǹń]+[)）]/g, "")).toBe(text.slice(start, end));
      }
    }),
  );
});

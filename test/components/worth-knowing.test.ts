import {expect, test} from "vitest";
import {questionOf} from "../../src/components/worth-knowing.js";

test("a page is named by its question, in the language of the reader", () => {
  expect(questionOf("timing", (en) => en)).toBe("How long did it take?");
  expect(questionOf("timing", (_, zh) => zh)).toBe("用了多长时间？");
});

test("a page that the site map does not have is a mistake", () => {
  expect(() => questionOf("weather", (en) => en)).toThrow("weather");
});

import {expect, test} from "vitest";
import {labelsOf} from "../../loaders/archive.js";
import {codebookFor} from "../../loaders/corpus.js";
import {plainWords, rawWords, usesCodebook} from "../../src/components/plain-words.js";

const codebook = await codebookFor("data");
const labels = labelsOf(codebook);
const [en, zh] = [plainWords(labels, "en"), plainWords(labels, "zh")];

test.for([
  ["topic", "main_responsibility", "Main responsibility for Party discipline", "全面从严治党主体责任"],
  [
    "topics_secondary",
    ["style", "risk"],
    "Conduct and the eight-point rules; Risk prevention and stability",
    "中央八项规定与作风、风险防控与稳定",
  ],
  ["dimension", "people", "The people", "群众"],
  ["dimension", "symbolic", "Symbolic", "宣示"],
  ["instruments", ["meeting", "rules"], "Meetings and deployment; Rules and systems", "会议部署、建章立制"],
  ["instrument", "control", "Control", "监督问责"],
  ["status", "done", "Done", "已完成"],
  ["claim", "discipline_people", "people under Party discipline", "党纪处分人数"],
  ["kind", "诫勉", "Admonition 诫勉", "诫勉"],
  ["role", "breakdown", "breakdown", "分项"],
  ["role", "clues", "Clues and petitions", "线索与信访"],
  ["section_role", "outlook", "Outlook", "下一步打算"],
  ["level", "municipal", "Municipal", "市级"],
  ["precision", "vague", "vague", "模糊"],
  ["event", "feedback_date", "Feedback", "反馈日期"],
  ["is_leaf", true, "yes", "是"],
] as const)("puts %s %s in the language of the page", ([column, value, english, chinese]) => {
  expect(en.values(column)!(value)).toBe(english);
  expect(zh.values(column)!(value)).toBe(chinese);
});

test("what is no code of a column is shown as it is", () => {
  expect(en.values("topic")!("toString")).toBe("toString");
  expect(en.values("claim")!("constructor")).toBe("constructor");
  expect(en.values("kind")!("__proto__")).toBe("__proto__");
  expect(en.values("metric")!("valueOf")).toBe("valueOf");
  expect(en.values("instruments")!([])).toBe("[]");
  expect(en.values("people")!(null)).toBeNull();
  expect(en.values("value")!(3)).toBe("3");
});

test("columns of a reader's own are left alone, names and values", () => {
  expect(en.column("my_topic")).toBe("my_topic");
  expect(en.values("my_topic")).toBeNull();
  expect([rawWords.column("topic"), rawWords.values("topic")]).toEqual(["topic", null]);
});

test("without a codebook its codes stay, and the other names are there", () => {
  const words = plainWords(null, "zh");
  expect(words.values("topic")!("style")).toBe("style");
  expect(words.column("topic")).toBe("主题");
  expect(usesCodebook(["notice_id", "topic"])).toBe(true);
  expect(usesCodebook(["notice_id", "claim"])).toBe(false);
});

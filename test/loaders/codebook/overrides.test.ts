import {expect, test} from "vitest";
import {
  codersOf,
  decisionOf,
  parseOverrides,
  strayOverrides,
  type OverrideField,
} from "../../../loaders/codebook/overrides.js";

const known = {
  topic: ["theory", "style", "finance"],
  topics_secondary: ["theory", "style", "finance"],
  instruments: ["rules", "plans"],
  status: ["done"],
  outcome_evidence: ["true", "false"],
};
const parse = (...rows: string[]) =>
  parseOverrides(["notice,span,field,value,coder,reason", ...rows].join("\n"), "overrides.csv", known);
const item = {notice: "a", start: 10, end: 20};

test("a header alone holds none", () => {
  expect(parse()).toEqual([]);
});

test("a decision wins with the coder's name; another field, span or notice has none", () => {
  const overrides = parse("a,10-20,topic,style,LW,四风 is named", "a,10-20,topics_secondary,,LW,");
  expect(decisionOf(overrides, item, "topic")).toEqual({value: ["style"], terms: ["override: LW"]});
  expect(decisionOf(overrides, item, "topics_secondary")).toEqual({value: [], terms: ["override: LW"]});
  expect(decisionOf(overrides, item, "status")).toBeUndefined();
  expect(decisionOf(overrides, {...item, end: 21}, "topic")).toBeUndefined();
  expect(decisionOf(overrides, {...item, notice: "b"}, "topic")).toBeUndefined();
});

test("the value of most coders stands, of equally many the one written last", () => {
  const three = ["a,10-20,topic,style,LW,", "a,10-20,topic,finance,CY,", "a,10-20,topic,style,ZQ,"];
  expect(decisionOf(parse(...three), item, "topic")).toEqual({
    value: ["style"],
    terms: ["override: LW", "override: ZQ"],
  });
  expect(decisionOf(parse(...three.slice(0, 2)), item, "topic")?.value).toEqual(["finance"]);
  expect(decisionOf(parse(...three, "a,10-20,topic,finance,WH,"), item, "topic")?.value).toEqual(["finance"]);
});

test("lists keep their order", () => {
  const overrides = parse("a,10-20,instruments,plans; rules,LW,");
  expect(decisionOf(overrides, item, "instruments")?.value).toEqual(["plans", "rules"]);
});

test("an override that no item answers to is stray", () => {
  const overrides = parse("a,10-20,topic,style,LW,", "a,11-20,topic,style,LW,", "b,11-20,topic,style,LW,");
  const strays = (fields: readonly OverrideField[]) =>
    strayOverrides(overrides, "a", [{...item, fields}]).map(({place}) => place);
  expect(strays(["topic"])).toEqual(["overrides.csv:3"]);
  expect(strays(["instruments"])).toEqual(["overrides.csv:2", "overrides.csv:3"]);
});

test("codings stand a row an item, a column a coder", () => {
  const overrides = parse(
    "a,10-20,topic,style,LW,",
    "a,30-40,topic,theory,LW,",
    "a,30-40,topic,finance,CY,",
    "a,30-40,status,done,ZQ,",
  );
  expect(codersOf(overrides, "topic")).toEqual([
    ["style", null],
    ["theory", "finance"],
  ]);
});

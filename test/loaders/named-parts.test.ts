import {expect, test} from "vitest";
import {named, namedPartsOf} from "../../loaders/named-parts.js";

test.each([
  ["2023年5月", {year: "2023", month: "5"}],
  ["5月", {month: "5"}],
  ["年", {}],
])("the parts of %s that are printed have their names", (text, expected) => {
  const date = named(/(?:(?<year>\d{4})(?=年))?年?(?:(?<month>\d)(?<!0)月)?/);
  expect(namedPartsOf(date, date.pattern.exec(text)!)).toEqual(expected);
});

import {expect, test} from "vitest";
import {identifier} from "../../src/components/identifier.js";

test.each([
  ["notice_id", "notice_id"],
  ["end", '"end"'],
  ["Upper", '"Upper"'],
  ['a"b', '"a""b"'],
  ["列", '"列"'],
])("%s is written %s", (name, written) => {
  expect(identifier(name)).toBe(written);
});

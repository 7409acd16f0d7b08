import {describe, expect, test} from "vitest";
import {checkedLines, checkRows} from "../../loaders/check-rows.js";

describe("a row that does not fit is refused, by table, row and column", () => {
  const good = {notice_id: "a", severity: "info", code: "c", message: "m", start: null, end: null};
  const check = (bad: object) => () => {
    checkRows("diagnostics", [good, bad]);
  };

  test("a good one passes", () => {
    expect(check(good)).not.toThrow();
  });

  test.each<[string, object]>([
    ["unknown column: diagnostics.stat (row 2", {...good, stat: 1}],
    ["missing column: diagnostics.end (row 2", {...good, end: undefined}],
    ["wrong value: null in diagnostics.code (row 2", {...good, code: null}],
    ["wrong value: 1 in diagnostics.message (row 2", {...good, message: 1}],
    ["wrong value: 1.5 in diagnostics.start (row 2", {...good, start: 1.5}],
    ["wrong value: 2147483648 in diagnostics.start (row 2", {...good, start: 2 ** 31}],
    ["wrong value: NaN in diagnostics.start (row 2", {...good, start: NaN}],
    ['wrong value: "\\ud840" in diagnostics.message (row 2', {...good, message: "\ud840"}],
    ['wrong value: "a\\u0000" in diagnostics.message (row 2', {...good, message: "a\0"}],
  ])("%s", (message, bad) => {
    expect(check(bad)).toThrow(message);
    expect(() => checkedLines("diagnostics", [good, bad])).toThrow(message);
  });
});

describe("rows become lines of JSON", () => {
  const row = (message: string) => ({
    notice_id: "a",
    severity: "info",
    code: "c",
    message,
    start: null,
    end: null,
  });

  test("none are no lines", () => {
    expect(checkedLines("diagnostics", [])).toBe("");
  });

  test.each(["", "\n", "},{", '},{"', '"},{"notice_id":"b', "\\u0000", "\u0007", "𠮷"])(
    "whatever is in their strings: %j",
    (message) => {
      const rows = [row(message), row(message)];
      expect(checkedLines("diagnostics", rows)).toBe(rows.map((each) => `${JSON.stringify(each)}\n`).join(""));
    },
  );
});

import {expect, test} from "vitest";
import {Progress} from "../../../loaders/cli/progress.js";
import {widthOf} from "../../../loaders/cli/width.js";

function streamOf(fields: object) {
  const written: string[] = [];
  const stream = {isTTY: true, columns: 30, write: (text: string) => written.push(text), ...fields};
  return {written, stream: stream as unknown as typeof process.stderr};
}

test("writes one line over and over, within the terminal, and takes it away", () => {
  const {written, stream} = streamOf({});
  const progress = new Progress(21, stream);
  progress.show(1, "通报".repeat(30));
  progress.show(2, "b.txt");
  progress.clear();
  progress.clear();
  expect(written).toEqual([expect.stringMatching(/^1 of 21: 通报/), "\r\x1b[K", "2 of 21: b.txt", "\r\x1b[K"]);
  expect(widthOf(written[0]!)).toBeLessThan(30);
});

test.each([
  ["few files", 20, {}],
  ["no terminal", 500, {isTTY: false}],
])("with %s it writes nothing", (_, total, fields) => {
  const {written, stream} = streamOf(fields);
  const progress = new Progress(total, stream);
  progress.show(1, "a.txt");
  progress.clear();
  expect(written).toEqual([]);
});

import {expect, test} from "vitest";
import {Progress} from "../../../loaders/cli/progress.js";
import {widthOf} from "../../../loaders/cli/width.js";

function streamOf(fields: object) {
  const written: string[] = [];
  const stream = {isTTY: true, columns: 80, write: (text: string) => written.push(text), ...fields};
  let time = 0;
  return {
    written,
    options: {stream: stream as unknown as typeof process.stderr, now: () => time},
    wait: (milliseconds: number) => (time += milliseconds),
  };
}

test("on a terminal it writes one line over and over, within its width, and takes it away", () => {
  const {written, options, wait} = streamOf({columns: 40});
  const progress = new Progress(21, options);
  progress.show(1, "通报".repeat(30));
  wait(100);
  progress.show(2, "b.txt");
  progress.clear();
  progress.clear();
  const [first, , second] = written;
  expect(written).toEqual([first, "\r\x1b[K", second, "\r\x1b[K"]);
  expect(first).toMatch(/^\[-{12}\] 1 of 21: 通报/);
  expect(second).toMatch(/^\[-{12}\] 2 of 21 · 10\/s · 2 s le…$/);
  for (const line of written) expect(widthOf(line)).toBeLessThan(40);
});

test("bar, rate and time left follow what is done, and a line stays long enough to be read", () => {
  const {written, options, wait} = streamOf({columns: 100});
  const progress = new Progress(10_000, options);
  progress.show(1, "a.txt");
  for (let i = 0; i < 99; i++) {
    wait(1);
    progress.show(2, "a.txt");
  }
  expect(written).toHaveLength(1);
  wait(100_000 - 99);
  progress.show(5001, "b.txt");
  expect(written.at(-1)).toBe("[######------] 5001 of 10000 · 50/s · 2 min left: b.txt");
  wait(9_900_000);
  progress.show(5002, "c.txt");
  expect(written.at(-1)).toBe("[######------] 5002 of 10000 · 0.5/s · 2 h 47 min left: c.txt");
});

test("elsewhere it writes a plain line every ten seconds", () => {
  const {written, options, wait} = streamOf({isTTY: false});
  const progress = new Progress(500, options);
  for (let i = 1; i <= 301; i++) {
    progress.show(i, "a.txt");
    wait(100);
  }
  progress.clear();
  expect(written).toEqual([
    "101 of 500 · 10/s · 40 s left\n",
    "201 of 500 · 10/s · 30 s left\n",
    "301 of 500 · 10/s · 20 s left\n",
  ]);
});

test.each([true, false])("with few files it writes nothing, on a terminal or not", (isTTY) => {
  const {written, options, wait} = streamOf({isTTY});
  const progress = new Progress(20, options);
  wait(60_000);
  progress.show(1, "a.txt");
  progress.clear();
  expect(written).toEqual([]);
});

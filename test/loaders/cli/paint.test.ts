import {expect, test} from "vitest";
import {paintFor} from "../../../loaders/cli/paint.js";

const stream = (isTTY: boolean) => ({isTTY});
const terminal = {TERM: "xterm"};

test("colours on a terminal what has a colour", () => {
  const paint = paintFor(stream(true), terminal);
  expect(paint("error", "error")).toBe("\x1b[31merror\x1b[39m");
  expect(paint("unheard-of", "x")).toBe("x");
});

test.each([
  ["NO_COLOR", true, {...terminal, NO_COLOR: "1"}],
  ["a terminal that cannot", true, {TERM: "dumb"}],
  ["no terminal", false, terminal],
])("does not with %s", (_, isTTY, env) => {
  expect(paintFor(stream(isTTY), env)("error", "error")).toBe("error");
});

import {afterEach, expect, test, vi} from "vitest";
import {copyText} from "../../src/components/clipboard.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("copies where the browser gives the clipboard, and says where it does not", async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  expect(await copyText("台账")).toBe(true);
  expect(copied).toEqual(["台账"]);
  vi.stubGlobal("navigator", {clipboard: {writeText: () => Promise.reject(new Error("NotAllowedError"))}});
  expect(await copyText("台账")).toBe(false);
  // A page that is not encrypted has none.
  vi.stubGlobal("navigator", {});
  expect(await copyText("台账")).toBe(false);
});

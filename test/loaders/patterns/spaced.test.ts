import {describe, expect, test} from "vitest";
import {spaced} from "../../../loaders/patterns/spaced.js";

const label = new RegExp(`^${spaced("电话", "联系人")}$`);

describe("words with blanks between their characters", () => {
  test.each(["电话", "电 话", "电    话", "电\t话", "联 系 人", "联系 人"])("%j is found", (words) => {
    expect(words).toMatch(label);
  });

  test.each(["电\n话", "电, 话", "电        话", "联系"])("%j is not", (words) => {
    expect(words).not.toMatch(label);
  });
});

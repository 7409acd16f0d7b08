import {describe, expect, test} from "vitest";
import {balanceFinding, balances, othersText} from "../../src/components/balance.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const name = (id: string) => id.toUpperCase();
const notice = (notice_id: string, leaves: number, measures: number) => ({notice_id, leaves, measures});

describe("what is drawn", () => {
  test("is the notices with most problems, the one with most measures for each first", () => {
    const {drawn, others} = balances([notice("a", 10, 10), notice("b", 1, 9), notice("c", 8, 20)], 2);
    expect(drawn.map(({notice_id}) => notice_id)).toEqual(["c", "a"]);
    expect(others.map(({notice_id}) => notice_id)).toEqual(["b"]);
    expect(othersText(drawn, others, en)).toBe(
      "Drawn are the 2 notices with the most leaf problems; the other one has 9 measures for 1 leaf problem, 9.0 for each.",
    );
  });

  test("holds for a thousand and for none", () => {
    const many = Array.from({length: 1000}, (_, i) => notice(String(i), i, 2 * i));
    const {drawn, others} = balances(many);
    expect(drawn).toHaveLength(12);
    expect(othersText(drawn, others, zh)).toContain("其余 988 份");
    expect(balances([])).toEqual({drawn: [], others: []});
    expect(othersText([], [], en)).toBe("");
  });
});

describe("the finding", () => {
  test("names both ends", () => {
    const {drawn} = balances([notice("a", 10, 14), notice("b", 10, 31)]);
    expect(balanceFinding(drawn, name, en)).toBe("B answers each leaf problem with 3.1 measures, A with 1.4");
    expect(balanceFinding(drawn, name, zh)).toBe("平均每个末级问题的措施：B 3.1 项，A 1.4 项");
  });

  test("holds for equals, for one and for none, and never divides by nothing", () => {
    expect(balanceFinding([notice("a", 1, 2), notice("b", 2, 4)], name, en)).toBe(
      "Every notice answers each leaf problem with 2.0 measures",
    );
    expect(balanceFinding([notice("a", 1, 2), notice("b", 0, 0)], name, en)).toBe(
      "A answers each leaf problem with 2.0 measures",
    );
    expect(balanceFinding([notice("b", 0, 0)], name, en)).toBe("No leaf problem to compare yet");
  });
});

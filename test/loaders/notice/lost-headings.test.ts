import {expect, test} from "vitest";
import {lines} from "../reader.js";
import {drawn, repaired} from "./drawn.js";

test("a group heading whose ordinal is lost is betrayed by the count below it", () => {
  const text = lines(
    "(一)关于政治建设方面",
    "1.学习不深入。已整改。",
    "2.检查不严格。已整改。",
    "关于作风建设方面",
    "1.调研不深入。已整改。",
    "2.会风不实。已整改。",
    "(三)关于队伍建设方面",
    "1.培训不够。已整改。",
  );
  expect(drawn(text)).toBe("(一)[1. 2.] -关于作风[1. 2.] (三)[1.]");
  const [first, second] = repaired(text);
  expect(first!.end).toBe(second!.start);
  expect(first!.children[1]!.end).toBe(second!.start);
});

test("an aspect whose ordinal is lost is known among aspects, though problems are numbered on below it", () => {
  const text = lines(
    "(一)关于政治建设方面",
    "1.学习不深入。已整改。",
    "2.检查不严格。已整改。",
    "村级“三资”管理方面",
    "3.调研不深入。已整改。",
    "(三)关于队伍建设方面",
    "4.培训不够。已整改。",
  );
  expect(drawn(text)).toBe("(一)[1. 2.] -村级“三[3.] (三)[4.]");
  const prose = text.replace("村级“三资”管理方面", "已整改的内容涉及管理方面。");
  expect(drawn(prose)).toBe("(一)[1. 2. 3.] (三)[4.]");
});

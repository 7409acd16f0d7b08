import {expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import {responseOf} from "../../../loaders/facts/leaf-status.js";
import {problemWordsIn} from "../../../loaders/facts/problem-words.js";
import {noticeOf, read} from "../reader.js";

const codebook = await readCodebook("data/codebook");

/** What is known of each problem of a text, none of whose measures is coded. */
function wordsIn(...lines: string[]) {
  const text = noticeOf("一、巡察反馈问题整改情况", ...lines);
  const {shadow, rows} = read(text);
  const wordsOf = problemWordsIn(text, shadow, rows, codebook.finder.termsIn(shadow).topics, codebook);
  const printed = rows.problems.map((problem, i) => wordsOf(problem, i, [], responseOf(problem, [])));
  return {text, printed};
}

test("labels within a response are no evidence of a topic", () => {
  const {text, printed} = wordsIn(
    "1.某镇有关问题。",
    "整改举措：安排两名同志负责。",
    "整改成效：再无此类情形。",
  );
  const response = printed[0]!.response.map(({start, end}) => text.slice(start, end)).join("|");
  expect(response).toContain("安排两名同志负责");
  expect(response).not.toMatch(/整改举措|整改成效/);
});

test("a problem knows what those above and below it name", () => {
  const {printed} = wordsIn(
    "（一）关于财务管理方面",
    "1.责任不实的问题",
    "一是部署不力。整改情况：召开会议4次。",
    "二是督查不严。整改情况：开展督查2次。",
  );
  const [whole, ...parts] = printed;
  expect(whole!.parent).toBeNull();
  expect(whole!.children).toEqual(parts.map(({statement}) => statement));
  expect(parts.map(({parent}) => parent)).toEqual([whole!.statement, whole!.statement]);
  expect(whole!.group).not.toBeNull();
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {codebookFor} from "../../../loaders/corpus.js";
import {withoutWraps} from "../../../loaders/outline/wraps.js";
import {parseNotice} from "../../../loaders/parse.js";
import {lines, noticeOf} from "../reader.js";
import {scraps} from "../scraps.js";

const response =
  "一是制定年度学习计划，将党的创新理论列为党组理论学习中心组的第一议题，组织集中学习十二次，研讨交流六次。二是组织党员干部参加党校培训，培训干部四十五人次，撰写心得体会六十余篇，形成调研报告八篇，推动学习成果转化。";
const notice = noticeOf(
  "一、整改工作组织情况",
  "局党组高度重视，先后召开党组会议五次，研究部署整改工作，成立由党组书记任组长的领导小组，制定整改方案。",
  "二、巡察反馈问题整改情况",
  "（一）关于政治建设方面",
  "1.关于学习贯彻党的创新理论不够深入、不够系统，结合实际贯彻落实的措施不够具体有力的问题。",
  response,
  "2.关于调研不深入的问题。",
  response,
);

/** Every line of a text broken after so many characters. */
const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(?<=(?:^|\n)(?:[^\n]{${width}})+)(?=[^\n])`, "g"), "\n");

describe("breaks at the margin", () => {
  test.each([24, 30, 36])("after %d characters are taken out", (width) => {
    expect(withoutWraps(wrap(notice, width))?.text).toBe(notice);
  });

  test("are taken out of indented paragraphs", () => {
    const indented = notice.replaceAll("\n", "\n　　");
    expect(withoutWraps(wrap(indented, 36))?.text).toBe(indented);
  });

  test("are taken out with the page numbers and heads between", () => {
    const pages = wrap(notice, 30).split("\n");
    const paged = pages.flatMap((line, i) =>
      i % 9 === 8 ? [line, "", `— ${(i + 1) / 9} —`, "", "县农业农村局党组整改通报"] : [line],
    );
    const unwrapped = withoutWraps(paged.join("\n"))!.text;
    expect(unwrapped).toContain(response);
    expect(unwrapped.match(/— \d —/g)?.length ?? 0).toBeLessThan(paged.length / 18);
  });

  test("are taken out before the next of several items told in one paragraph", () => {
    const told = "1.责任不实的问题。一是压实工作责任，签订责任书四十六份。二是开展督查，通报四次。";
    const text = noticeOf(...Array.from({length: 6}, () => told));
    expect(withoutWraps(wrap(text, 30))?.text).toBe(text);
  });

  test("leave a notice with whole paragraphs as it is", () => {
    expect(withoutWraps(notice)).toBeNull();
    const headings = Array.from({length: 12}, (_, i) =>
      lines(`${i + 1}.关于学习贯彻上级决策部署不够及时有力的问题`, response),
    );
    expect(withoutWraps(noticeOf(...headings))).toBeNull();
  });

  test("change no row but for the places, which are those of the printed text", async () => {
    const codebook = await codebookFor("data");
    const source = {notice_id: "n", source_file: "n.txt", source_sha256: ""};
    const wrapped = wrap(notice, 30);
    const [plain, broken] = [notice, wrapped].map((text) => parseNotice(text, source, codebook)) as [
      ReturnType<typeof parseNotice>,
      ReturnType<typeof parseNotice>,
    ];
    const words = ({problems, measures, groups}: typeof plain) => [
      groups.map(({statement}) => statement),
      problems.map(({statement, ordinal_path, n_measures}) => [statement, ordinal_path, n_measures]),
      measures.map(({lead, status, instruments}) => [lead, status, instruments]),
    ];
    expect(words(broken)).toEqual(words(plain));
    expect(broken.notice.inspected_org).toBe(plain.notice.inspected_org);
    expect(broken.measures.map(({start, end}) => wrapped.slice(start, end).replaceAll("\n", ""))).toEqual(
      plain.measures.map(({start, end}) => notice.slice(start, end)),
    );
    for (const {quote, start, end} of broken.quantities) expect(quote).toBe(wrapped.slice(start, end));
  });

  test("of any text are the same words without them", () => {
    fc.assert(
      fc.property(scraps, fc.integer({min: 16, max: 60}), (text, width) => {
        const wrapped = wrap(text, width);
        const unwrapped = withoutWraps(wrapped);
        if (!unwrapped) return;
        for (let at = 0; at < unwrapped.text.length; at++)
          expect(wrapped[unwrapped.startOf(at)]).toBe(unwrapped.text[at]);
      }),
    );
  });
});

describe("the break at which a list goes on", () => {
  test.each<[string, string, string]>([
    [
      "is taken out of a heading",
      "（四）作风建设、\n廉政建设方面\n1.学习不深入",
      "（四）作风建设、廉政建设方面\n1.学习不深入",
    ],
    [
      "also before an indented line",
      "2、关于公务接待、\n　　公车使用不规范的问题",
      "2、关于公务接待、公车使用不规范的问题",
    ],
  ])("%s", (_, printed, text) => {
    expect(withoutWraps(printed)?.text).toBe(text);
  });

  test.each([
    ["behind an ordinal alone", "二、\n巡察反馈问题整改情况"],
    ["above an item", "整改涉及学习、检查、\n1.学习不深入"],
    ["above a blank line", "整改涉及学习、检查、\n\n学习不深入"],
  ])("is none %s", (_, printed) => {
    expect(withoutWraps(printed)).toBeNull();
  });
});

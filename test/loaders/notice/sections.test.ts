import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {structureOf} from "../../../loaders/parse.js";
import {aspects, contact, lines, noticeOf, opening, read, signature, title, response} from "../reader.js";
import {scraps} from "../scraps.js";

/** Sections as the tables below show them: role, then the first words. */
function sectionsIn(text: string): string[] {
  return read(text).parts.sections.map(({role, start}) => `${role} ${text.slice(start, start + 8)}`);
}

const frame = [`title ${title.slice(0, 8)}`, `overview ${opening.slice(0, 8)}`];
const end = [`contact ${contact.slice(0, 8)}`, "signature 中共临水县农业农"];

describe("behind the findings", () => {
  const told = (...parts: string[]) =>
    sectionsIn(noticeOf("一、聚焦反馈问题", ...aspects, ...parts)).slice(frame.length, -end.length);

  test("a part about lasting effect is the outlook", () => {
    expect(told("二、坚持标本兼治，推动成果常态长效", "(一)压实责任。", "(二)完善制度。")).toEqual([
      "rectification 一、聚焦反馈问题",
      "outlook 二、坚持标本兼治",
    ]);
  });

  test("a closing paragraph has the heading right above it", () => {
    expect(told("二、再作部署", "局党组将继续抓好巡察整改。")).toEqual([
      "rectification 一、聚焦反馈问题",
      "outlook 二、再作部署\n局",
    ]);
  });
});

test("a contact may have a numbered heading", () => {
  const text = lines(title, opening, ...aspects, "(三)接受社会监督", contact, ...signature);
  const {parts} = read(text);
  const found = parts.sections.find(({role}) => role === "contact")!;
  expect(found.heading && text.slice(found.heading.start, found.heading.end)).toBe("(三)接受社会监督");
  expect(text.slice(found.start, found.end)).toBe(lines("(三)接受社会监督", contact));
});

describe("the sections of a notice", () => {
  test.each<[string, string[], string[]]>([
    [
      "with headings for each part",
      [
        "一、整改工作组织开展情况",
        "局党组高度重视。",
        "二、巡察反馈问题整改情况",
        ...aspects,
        "三、今后工作打算",
        "持续整改。",
      ],
      ["overview 一、整改工作组织", "rectification 二、巡察反馈问题", "outlook 三、今后工作打算"],
    ],
    [
      "with several parts before the response",
      [
        "一、提高政治站位，强化组织领导",
        "局党组高度重视。",
        "二、整改工作总体情况",
        "制定方案。",
        "三、反馈问题整改情况",
        ...aspects,
      ],
      ["overview 一、提高政治站位", "overview 二、整改工作总体", "rectification 三、反馈问题整改"],
    ],
    [
      "whose problems are numbered as sections are",
      [
        "一、关于“学习不深入”问题的整改情况",
        "(一)制定计划。",
        "(二)开展督查。",
        "二、关于“调研走过场”问题的整改情况",
        "(一)走访。",
      ],
      ["rectification 一、关于“学习不"],
    ],
    [
      "with 回头看 in its headings",
      [
        "一、切实抓好巡察“回头看”整改落实工作",
        "局党组高度重视，制定方案。",
        "二、巡察“回头看”反馈问题的整改落实情况",
        ...aspects,
      ],
      ["overview 一、切实抓好巡察", "rectification 二、巡察“回头看"],
    ],
    [
      "with an aspect behind others whose problems are not plain by themselves",
      [
        "一、党的政治建设方面",
        "（一）学习不深入。",
        `整改情况：${response}`,
        "二、党的纪律建设方面",
        "（一）教师培训费。已清退。",
        "（二）班级资料费。已清退。",
      ],
      ["rectification 一、党的政治建设"],
    ],
    [
      "with what was inspected instead of aspects",
      [
        "一、聚焦党的路线方针政策贯彻落实情况",
        `（一）学习不深入。${response}`,
        "二、聚焦群众身边腐败问题和不正之风情况",
        `（一）调研走过场。${response}`,
        "三、聚焦基层党组织建设情况",
        `（一）换届不及时。${response}`,
        "四、今后工作打算",
        "持续整改。",
      ],
      ["rectification 一、聚焦党的路线", "outlook 四、今后工作打算"],
    ],
    [
      "with clues numbered among the groups",
      [
        "一、巡察反馈问题整改情况",
        ...aspects,
        "(三)关于巡察移交问题线索和信访件办理情况",
        "移交3件，办结3件。",
        "二、今后工作打算",
        "持续整改。",
      ],
      ["rectification 一、巡察反馈问题", "clues (三)关于巡察移", "outlook 二、今后工作打算"],
    ],
    [
      "with clues below a heading that has no ordinal",
      [
        "一、巡察反馈问题整改情况",
        ...aspects,
        "巡察移交信访件办理情况",
        "移交信访件3件，已办结3件。",
        "二、今后工作打算",
        "持续抓好整改。",
      ],
      ["rectification 一、巡察反馈问题", "clues 巡察移交信访件办", "outlook 二、今后工作打算"],
    ],
    [
      "with clues as a part",
      ["一、巡察反馈问题整改情况", ...aspects, "二、移交信访件办理情况", "移交3件，办结3件。"],
      ["rectification 一、巡察反馈问题", "clues 二、移交信访件办"],
    ],
    [
      "with a closing paragraph that has no heading",
      [
        "一、巡察反馈问题整改情况",
        ...aspects,
        "下一步，局党组将持续抓好巡察整改，一是压实责任，二是建章立制。",
      ],
      ["rectification 一、巡察反馈问题", "outlook 下一步，局党组将"],
    ],
    [
      "with a closing paragraph below a heading that does not say what it is",
      [
        "一、巡察反馈问题整改情况",
        ...aspects,
        "二、巩固和扩大巡察整改成果",
        "下一步，局党组将持续抓好巡察整改，一是压实责任，二是建章立制。",
      ],
      ["rectification 一、巡察反馈问题", "outlook 二、巩固和扩大巡"],
    ],
    ["that prints no outline", ["全县40个单位党组织共整改问题697个，整改完成率93.4%，建立完善制度43项。"], []],
  ])("%s", (_, body, sections) => {
    expect(sectionsIn(noticeOf(...body))).toEqual([...frame, ...sections, ...end]);
  });

  test("a next step inside a response is part of the measure", () => {
    const body = [
      "一、巡察反馈问题整改情况",
      "(一)关于政治建设方面",
      "1.学习不深入的问题。制定计划。下一步，局党组将持续抓好学习。",
      "2.调研走过场的问题。已整改。",
    ];
    expect(sectionsIn(noticeOf(...body))).toEqual([...frame, "rectification 一、巡察反馈问题", ...end]);
  });

  test("in a text without line breaks are the same", () => {
    const body = [
      "一、整改工作组织开展情况 局党组高度重视。",
      "二、巡察反馈问题整改情况 ",
      "（一）关于政治建设方面的问题。1.关于学习不深入的问题。制定学习计划，开展专题研讨。",
      "（二）关于作风建设方面的问题。1.关于调研走过场的问题。走访企业，形成调研报告。",
      "三、今后工作打算 持续深化整改。",
    ].join("");
    const text = `${title} ${opening}${body}${contact}${signature.join("")}`;
    expect(sectionsIn(text)).toEqual([
      ...frame,
      "overview 一、整改工作组织",
      "rectification 二、巡察反馈问题",
      "outlook 三、今后工作打算",
      ...end,
    ]);
  });
});

describe("what rectification sections hold", () => {
  const counted = (text: string) => {
    const {body, attachments} = read(text).parts;
    return [body, attachments].map((held) =>
      held.map(({groups, problems}) => [groups.length, problems.length]),
    );
  };

  test("groups and problems of the body", () => {
    expect(counted(noticeOf("一、巡察反馈问题整改情况", ...aspects))).toEqual([[[2, 2]], []]);
  });

  test("of problems none of which has an ordinal", () => {
    const {problems, measures} = read(
      noticeOf(
        "巡察反馈问题整改落实情况",
        "关于政治建设不严的问题",
        "关于学习不深入的问题。一是制定计划。二是开展学习。",
        "关于检查不严格的问题。开展督查。",
        "关于作风建设不实的问题",
        "关于调研走过场的问题。开展调研。",
      ),
    ).rows;
    expect(problems.map(({statement, depth}) => `${depth} ${statement}`)).toEqual([
      "1 政治建设不严",
      "2 学习不深入",
      "2 检查不严格",
      "1 作风建设不实",
      "2 调研走过场",
    ]);
    expect(measures).toHaveLength(4);
  });

  const bySection = (text: string) => {
    const {groups, problems} = read(text).rows;
    return [
      groups.map(({ordinal, statement}) => `${ordinal ?? "-"} ${statement}`),
      problems.map(({ordinal_path, statement, block_end}) => [
        `${ordinal_path} ${statement}`,
        text.slice(block_end - 4, block_end),
      ]),
    ];
  };

  test.each<[string, string[], string[]]>([
    ["1.", ["1.关于学习不深入的问题", "2.关于检查不严格的问题", "3.关于调研走过场的问题"], ["1", "2", "3"]],
    [
      "问题一：",
      ["问题一：学习不深入。", "问题二：检查不严格。", "问题三：调研走过场。"],
      ["问题一", "问题二", "问题三"],
    ],
    [
      "问题表现1：",
      ["问题表现1：学习不深入。", "问题表现2：检查不严格。", "问题表现3：调研走过场。"],
      ["问题表现1", "问题表现2", "问题表现3"],
    ],
    [
      "【反馈问题1】",
      ["【反馈问题1】学习不深入。", "【反馈问题2】检查不严格。", "【反馈问题3】调研走过场。"],
      ["【反馈问题1】", "【反馈问题2】", "【反馈问题3】"],
    ],
  ])(
    "problems numbered %s below aspects without a number, which an unnumbered heading heads",
    (_, stated, marks) => {
      const [first, second, third] = stated.map((words) => lines(words, "整改落实情况：已补学。"));
      const text = noticeOf(
        "反馈问题整改情况",
        "贯彻党中央决策部署方面",
        first!,
        second!,
        "全面从严治党方面",
        third!,
        "下一步工作打算",
        "局党组将持续抓好整改。",
      );
      expect(bySection(text)).toEqual([
        ["- 贯彻党中央决策部署", "- 全面从严治党"],
        [
          [`-/${marks[0]} 学习不深入`, "已补学。"],
          [`-/${marks[1]} 检查不严格`, "已补学。"],
          [`-/${marks[2]} 调研走过场`, "已补学。"],
        ],
      ]);
    },
  );

  const faults = ["学习不深入，研讨交流少。", "物资管理不到位，部分物资过期。"] as const;

  test.each<[string, (n: number, fault: string) => string[]]>([
    [
      "numbered by 第1项",
      (n, fault) => [`第${n}项`, `问题描述：${fault}`, "整改措施：补学5次。", "完成情况：已完成。"],
    ],
    [
      "numbered by 整改任务",
      (n, fault) => [`整改任务${"一二"[n - 1]}`, `反馈问题：${fault}`, "整改进展：补学5次。"],
    ],
    [
      "whose fields have names",
      (n, fault) => [
        `序号：${n}`,
        `反馈问题：${fault}`,
        "整改措施：补学5次。",
        "责任单位：办公室",
        "整改时限：2023年10月底",
        "完成情况：已完成整改，制度进一步健全。",
      ],
    ],
    [
      "whose fields begin with the kind",
      (n, fault) => [`问题编号：${n}`, "问题类别：党的建设", `问题内容：${fault}`, "整改情况：补学5次。"],
    ],
    ["whose fields a tab parts", (n, fault) => [`序号\t${n}`, `反馈问题\t${fault}`, "整改措施\t补学5次。"]],
    ["whose fields a blank parts", (n, fault) => [`序号 ${n}`, `反馈问题  ${fault}`, "整改措施  补学5次。"]],
    [
      "below a bare number",
      (n, fault) => [`${n}`, `反馈问题：${fault}`, "责任领导：王某", "整改措施：补学5次。"],
    ],
    [
      "below a bare number, in brackets",
      (n, fault) => [`${n}`, "【反馈问题】", fault, "【整改措施】", "补学5次。"],
    ],
    ["whose answers are numbered, too", (n, fault) => [`反馈问题${n}：${fault}`, `整改措施${n}：补学5次。`]],
  ])("cards %s", (_, card) => {
    const text = noticeOf(...faults.flatMap((fault, i) => card(i + 1, fault)));
    const {problems, measures} = structureOf(text, "n").rows;
    expect(problems.map(({statement, depth, n_measures}) => [`${statement}。`, depth, n_measures])).toEqual(
      faults.map((fault) => [fault, 1, 1]),
    );
    expect(measures.map(({start, end}) => text.slice(start, end))).toEqual(["补学5次。", "补学5次。"]);
  });

  const answers = {
    within: (acts: readonly string[]) => `整改进展：${acts.map((act, i) => `${"一二三"[i]}是${act}`).join("")}`,
    onLines: (acts: readonly string[]) =>
      lines(...acts.map((act, i) => `${i === 0 ? "整改进展：" : ""}${i + 1}.${act}`)),
  };

  test.each(
    (["反馈问题：", "存在问题：", "【反馈问题】"] as const).flatMap((label) =>
      [
        ["（一）", "（二）"],
        ["", ""],
      ].flatMap((marks) =>
        Object.entries(answers).map(([told, answered]) => [label, marks, told, answered] as const),
      ),
    ),
  )("findings told behind %s below aspects marked %o and answered %s", (label, marks, _, answered) => {
    const acts = ["补学5次。", "印发通报。", "修订制度。"];
    const faults = ["学习不深入。", "检查不严格。", "调研走过场。", "档案不齐全。"];
    const told = faults.map((fault, i) => lines(`${label}${fault}`, answered(acts.slice(0, i === 0 ? 3 : i))));
    const text = noticeOf(
      "一、反馈问题整改情况",
      `${marks[0]}政治建设方面`,
      ...told.slice(0, 3),
      `${marks[1]}作风建设方面`,
      told[3]!,
      "二、下一步工作打算",
      "持续抓好整改。",
    );
    const {groups, problems, measures} = read(text).rows;
    expect(groups.map(({statement}) => statement)).toEqual(["政治建设", "作风建设"]);
    expect(problems.map(({depth, statement}) => `${depth} ${statement}。`)).toEqual(
      faults.map((fault) => `1 ${fault}`),
    );
    expect(problems.map(({group_id, n_measures}) => [group_id, n_measures])).toEqual([
      ["n/g1", 3],
      ["n/g1", 1],
      ["n/g1", 2],
      ["n/g2", 3],
    ]);
    expect(measures.map(({end}) => text.slice(end - 3, end - 1))).toEqual(
      [3, 1, 2, 3].flatMap((n) => acts.slice(0, n).map((act) => act.slice(-3, -1))),
    );
  });

  test("an aspect with one finding is its group", () => {
    const text = noticeOf(
      "一、反馈问题整改情况",
      ...["政治", "作风"].flatMap((name, i) => [
        `（${"一二"[i]}）${name}建设方面`,
        "反馈问题：学习不深入。",
        "整改进展：一是补学5次。二是印发通报。",
      ]),
    );
    expect(bySection(text)).toEqual([
      ["（一） 政治建设", "（二） 作风建设"],
      [
        ["一/(一)/- 学习不深入", "发通报。"],
        ["一/(二)/- 学习不深入", "发通报。"],
      ],
    ]);
  });

  test.each([
    ["第一，", "第二，", "第三，"],
    ["首先，", "其次，", "最后，"],
    ["（1）", "（2）", "（3）"],
    ["①", "②", "③"],
    ["一是", "二是", "三是"],
  ])("measures marked %s %s %s behind the comma of a statement", (...marks) => {
    const acts = ["补学5次。", "印发通报。", "修订制度。"].map((act, i) => marks[i]! + act);
    const text = noticeOf(
      "二、反馈问题整改情况",
      `1.针对“学习不深入”的问题，${acts.join("")}`,
      `2.针对“检查不严格”的问题，${acts.slice(0, 2).join("")}`,
    );
    const {problems, measures} = read(text).rows;
    expect(problems.map(({statement}) => statement)).toEqual(["学习不深入", "检查不严格"]);
    expect(measures.map(({start, end}) => text.slice(start, end))).toEqual([...acts, ...acts.slice(0, 2)]);
  });

  test("labels that are numbered are no measures", () => {
    const numbered = [
      "一、针对“学习不深入”的问题",
      "（一）整改措施",
      "1.制定计划。",
      "2.开展督查。",
      "（二）整改结果",
      "1.学习12次。",
      "（三）责任人：张某",
      "（四）整改时限：2022年12月底",
    ];
    const {measures} = read(noticeOf(...numbered)).rows;
    expect(measures.map(({ordinal}) => ordinal)).toEqual(["1", "2", "1"]);
  });

  test.each([
    ["a label opens", "整改措施："],
    ["nothing opens", ""],
  ])("measures that %s, numbered as problems are, in a text without line breaks", (_, label) => {
    const organised = "局党组高度重视，召开会议研究整改，成立领导小组，制定整改方案，明确责任和时限。".repeat(
      6,
    );
    const text = [
      title,
      ` ${opening}一、整改工作组织情况${organised}二、反馈问题整改情况`,
      `（一）政治建设方面1.关于学习不深入问题。${label}1.制定计划；2.组织测试。`,
      `2.关于检查不严格问题。${label}1.开展督查；2.修订办法；3.印发通报。`,
      `（二）作风建设方面1.关于调研走过场问题。${label}1.走访企业。三、下一步打算持续整改。`,
      signature.join(""),
    ].join("");
    const {rows} = structureOf(text, "n");
    expect(rows.problems.map(({ordinal_path, n_measures}) => [ordinal_path, n_measures])).toEqual([
      ["二/(一)/1", 2],
      ["二/(一)/2", 3],
      ["二/(二)/1", 1],
    ]);
  });

  test("none of the overview and the outlook", () => {
    const text = noticeOf(
      "一、整改工作组织开展情况",
      "(一)提高政治站位。召开会议。",
      "(二)压实整改责任。成立专班。",
      "二、今后工作打算",
      "(一)持续抓好整改。",
      "(二)健全长效机制。",
    );
    expect(counted(text)).toEqual([[], []]);
  });
});

test("every reading of the outline is kept", () => {
  const {parts} = read(
    noticeOf("一、整改工作组织情况", "(一)提高站位。开会。", "二、巡察反馈问题整改情况", ...aspects),
  );
  expect(parts.readings.map(({node, children}) => [node.value, children.length])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("the sections of any text hold everything but white space, once and in order", () => {
  const notices = fc
    .array(
      fc.oneof(
        {weight: 3, arbitrary: fc.constantFrom(...aspects, response, "二、整改情况", "附件", ...signature)},
        scraps,
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => noticeOf(...parts));
  fc.assert(
    fc.property(fc.oneof(scraps, notices), (text) => {
      const {parts, shadow} = read(text);
      let at = 0;
      for (const {start, end} of parts.sections) {
        expect(shadow.slice(at, start).trim()).toBe("");
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(shadow.slice(at).trim()).toBe("");
    }),
  );
});

test("what a closing paragraph enumerates on lines below a table are no problems", () => {
  const {rows} = structureOf(
    noticeOf(
      "序号\t反馈问题\t整改情况",
      "1\t学习不深入\t集中学习12次。",
      "2\t检查不严格\t开展督查4次。",
      "下一步，局党组将对尚未完成的问题挂账督办，巩固巡察整改成果。",
      "一是继续压实责任，做到思想不松、机构不撤、力度不减。",
      "二是继续建章立制，堵塞采购、资产等领域的制度漏洞，防止同类问题反复发生。",
    ),
    "n",
  );
  expect(rows.problems.map(({statement}) => statement)).toEqual(["学习不深入", "检查不严格"]);
  expect(rows.sections.map(({role}) => role)).toContain("outlook");
});

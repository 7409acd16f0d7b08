import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {claimsOf} from "../../../loaders/facts/claims.js";
import type {Span} from "../../../loaders/notice/frame.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import type {Section, SectionRole} from "../../../loaders/notice/section.js";

function claimed(text: string, role: SectionRole = "overview"): Record<string, number | null> {
  const section: Section = {role, heading: null, start: 0, end: text.length};
  return Object.fromEntries(claimsOf(shadowOf(text), [section]).map(({claim, value}) => [claim, value]));
}

describe("claims about findings and their state", () => {
  test.each<[string, Record<string, number | null>]>([
    ["市委巡察组反馈的四个方面36个具体问题。", {aspects: 4, problems_total: 36}],
    ["将反馈的5个方面18类问题细化成47个具体问题。", {aspects: 5, categories: 18, problems_total: 47}],
    ["对照反馈意见，共梳理反馈问题21个。", {problems_total: 21}],
    [
      "30个问题，已完成整改24个、正在整改6个，整改完成率80%。",
      {problems_total: 30, completed: 24, in_progress: 6, completion_rate: 80},
    ],
    ["已完成整改并长期坚持的问题17个,已取得阶段性成效,需持续整改的问题3个。", {completed: 17, in_progress: 3}],
    [
      "目前已完成9项，基本完成4项，视同完成2项，未完成1项。",
      {completed: 9, basically_completed: 4, deemed_completed: 2, not_started: 1},
    ],
    ["研究制定整改措施１２６条，建立完善制度４１项。", {measures: 126, regulations: 41}],
    ["分解为11个具体整改事项、38条具体整改要求。", {tasks: 11, requirements: 38}],
    ["新修订《办法》等制度规定60余个。", {regulations: 60}],
    ["先后召开党组会议8次。", {meetings: 8}],
    ["先后召开16次党委会，建章立制36项。", {meetings: 16, regulations: 36}],
    ["巡察组反馈三个方面十二个问题。", {aspects: 3, problems_total: 12}],
    [
      "给予党纪处分3人（党内警告1人），政务处分0人，诫勉2人。",
      {discipline_people: 3, administrative_people: 0, admonition_people: 2},
    ],
    ["清退款项15.8万元。", {money_returned: 15.8}],
    ["巡察反馈的二十一个问题全部整改到位。", {problems_total: 21, completed: 21}],
    ["反馈的21个问题，已全部完成整改，长期坚持整改4个。", {problems_total: 21, completed: 21, long_term: 4}],
    [
      "反馈的二十六个问题，已完成整改二十四个，正在整改两个。",
      {problems_total: 26, completed: 24, in_progress: 2},
    ],
    ["已完成三个方面的建设。", {}],
    [
      "召开专题民主生活会1次，制定方案，将反馈的4个方面15个问题明确为46条整改举措。",
      {meetings: 1, aspects: 4, problems_total: 15, measures: 46},
    ],
    ["市委巡察反馈我局问题9个，目前9个问题已改好8个。", {problems_total: 9, completed: 8}],
    ["已经改完15个，正在推进3个；立规矩9项。", {completed: 15, in_progress: 3, regulations: 9}],
    ["立改废释制度12件，新建制度5项。", {regulations: 12}],
    ["党组先后17次开会研究，废改立制度27项。", {meetings: 17, regulations: 27}],
    ["院党委4次以视频形式开会部署。", {meetings: 4}],
    ["党委会专题研究巡察整改工作9次。", {meetings: 9}],
    ["列出整改事项47项，制定措施120条。", {tasks: 47, measures: 120}],
    ["对反馈意见拆解任务40项。", {tasks: 40}],
    [
      "反馈的22个问题，改完的有17个，还在改的有5个；立下新规矩8项。",
      {problems_total: 22, completed: 17, in_progress: 5, regulations: 8},
    ],
    ["有2名党员受了党纪处分，4名干部被谈话提醒。", {discipline_people: 2, talk_people: 4}],
    ["反馈的21个问题整改完成20个，1个需持续整改。", {problems_total: 21, completed: 20, in_progress: 1}],
    ["14个问题已办结12个，2个需要长期坚持。", {completed: 12, long_term: 2}],
    ["梳理问题4大类12项。", {categories: 4, problems_total: 12}],
    ["诫勉2名、批评教育3名。", {admonition_people: 2, criticism_people: 3}],
    ["反馈的21个问题均已整改到位。", {problems_total: 21, completed: 21}],
    ["反馈的21个问题全部整改完成18个。", {problems_total: 21, completed: 18}],
    ["对照巡察反馈的“四个方面十五项”问题，", {aspects: 4, problems_total: 15}],
    ["反馈意见共涉及六个方面二十三个具体问题。", {aspects: 6, problems_total: 23}],
    ["反馈意见指出四个方面的问题共计29个。", {aspects: 4, problems_total: 29}],
    ["县委巡察反馈我局存在问题3个方面19条。", {aspects: 3, problems_total: 19}],
    ["反馈的51个问题，已完成46个，序时推进5个。", {problems_total: 51, completed: 46, in_progress: 5}],
    ["市委巡察反馈问题4大类28项，整改率达92%。", {categories: 4, problems_total: 28, completion_rate: 92}],
    [
      "反馈的18个问题，已整改14个，2个基本完成，1个阶段性完成，未整改1个。",
      {problems_total: 18, completed: 14, basically_completed: 2, stage_completed: 1, not_started: 1},
    ],
    [
      "反馈的18个问题，15个问题整改完成，2个问题持续整改，需长期坚持的有1个。",
      {problems_total: 18, completed: 15, in_progress: 2, long_term: 1},
    ],
    ["反馈的18个问题，已解决16个，正在解决2个。", {problems_total: 18, completed: 16, in_progress: 2}],
    ["制定整改措施97项，已完成95项。", {measures: 97, measures_completed: 95}],
    ["问责党员干部12人。", {accountability_people: 12}],
    ["53项整改措施已落实51项。", {measures: 53, measures_completed: 51}],
    ["制定措施78条，78条措施全部落实。", {measures: 78, measures_completed: 78}],
    ["制定128条整改措施，已完成整改60个。", {measures: 128, completed: 60}],
    ["31项整改任务中，完成28项。", {tasks: 31, completed: 28}],
    ["巡视反馈的主要问题3方面12类38个，选人用人专项检查反馈问题8个。", {aspects: 3, problems_total: 38}],
    ["制定整改措施112条，已完成整改44个。", {measures: 112, completed: 44}],
    ["反馈的26个问题，已完成整改24个，推进整改2个。", {problems_total: 26, completed: 24, in_progress: 2}],
    [
      "反馈的26个问题，已完成24个，正在积极推进整改的2个。",
      {problems_total: 26, completed: 24, in_progress: 2},
    ],
    ["反馈的19个问题，已完成17个，2个问题正按计划推进。", {problems_total: 19, completed: 17, in_progress: 2}],
    ["反馈的26个问题，24个已整改完成，2个需长期推进。", {problems_total: 26, completed: 24, long_term: 2}],
    [
      "65个问题已完成整改62个，未完成的3个问题正在加快推进。",
      {problems_total: 65, completed: 62, in_progress: 3},
    ],
    ["明确整改措施81条，其中已完成79条，长期坚持2条。", {measures: 81, measures_completed: 79}],
    ["56项整改措施已完成54项，2项持续推进。", {measures: 56, measures_completed: 54}],
    ["56项整改任务已完成54项，2项正在有序推进。", {tasks: 56, completed: 54, in_progress: 2}],
    ["41项整改任务已完成35项，其余6项达到时序进度。", {tasks: 41, completed: 35, in_progress: 6}],
    ["需3个月内完成整改的24个问题已全部整改到位，需6个月内完成整改的8个问题已启动。", {}],
    [
      "巡察反馈的25个问题，完成整改20个（含立行立改6个），完成率80%。",
      {problems_total: 25, completed: 20, completion_rate: 80},
    ],
    ["目前已完成整改任务47项。", {completed: 47}],
    ["三十六个问题已整改完成三十四个。", {problems_total: 36, completed: 34}],
    ["反馈的9个大项、27个小项问题已全部整改完毕。", {problems_total: 27, completed: 27}],
    ["反馈的6大类34个问题。", {categories: 6, problems_total: 34}],
    ["反馈的三大类12个问题。", {categories: 3, problems_total: 12}],
    ["出台和修订制度文件23份。", {regulations: 23}],
    ["固化形成长效机制18个。", {regulations: 18}],
    ["制定或修订18个管理制度。", {regulations: 18}],
    ["常委会先后6次研究整改工作。", {meetings: 6}],
    ["先后3次召开党组会、2次召开领导小组会。", {meetings: 3}],
    ["对23名责任人进行了追责问责。", {accountability_people: 23}],
    ["问责党组织3个、党员干部17人。", {accountability_people: 17}],
    ["给予9名同志党纪政务处分，对12人进行诫勉。", {discipline_people: 9, admonition_people: 12}],
    ["党纪处分1人，政纪处分2人。", {discipline_people: 1, administrative_people: 2}],
    ["巡察反馈后，主要负责同志逐一研究每一个问题，落实一项项任务。", {}],
  ])("%s", (text, expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});

test.each([
  ["an earlier round's", "对2019年巡察反馈的11个问题进行回头看。"],
  ["an audit's", "审计指出的27个问题已全部移送。"],
  ["the clues'", "移交的问题线索12个问题已登记。"],
  ["the clues', of those left", "移交的问题线索6件,已办结4件,正在办理2件。"],
  ["those that leaders find in themselves", "班子成员主动认领问题76个。"],
  ["a hotline", "举报电话12388,受理时间8:30至17:00。"],
])("numbers that are another's make no claim: %s", (_, text) => {
  expect(claimed(text)).toEqual({});
});

test("a number that is missing in print is a claim without a value", () => {
  expect(claimed("从源头上防止问题发生,共建立完善制度措施,扎紧笼子。")).toEqual({regulations: null});
  expect(claimed("将反馈的3个方面  个具体问题逐条分解。")).toEqual({aspects: 3, problems_total: null});
});

test("rates of clues and petitions are told apart", () => {
  const text = "移交问题线索20件,办结率85%,移交信访件办结率99.5%。";
  expect(claimed(text, "clues")).toEqual({clues_done_rate: 85, petitions_done_rate: 99.5});
  expect(claimed("移交问题线索35件，已处置35件，处置率100%。", "clues")).toEqual({clues_done_rate: 100});
});

test("the rate of petitions is not that of the clues in the heading above", () => {
  const text = "三、移交问题线索办理情况\n移交的信访件12件,全部办结,办结率100%。";
  expect(claimed(text, "clues")).toEqual({petitions_done_rate: 100});
  const clues = "三、移交问题线索办理情况\n移交的12件,全部办结,办结率100%。";
  expect(claimed(clues, "clues")).toEqual({clues_done_rate: 100});
});

test("a claim is the clause that makes it, and is made once", () => {
  const text = "反馈指出25个问题。针对25个问题,已完成整改20个。";
  const section: Section = {role: "overview", heading: null, start: 0, end: text.length};
  const claims = claimsOf(shadowOf(text), [section]);
  expect(claims.map(({claim, start, end}) => [claim, text.slice(start, end)])).toEqual([
    ["problems_total", "反馈指出25个问题"],
    ["completed", "已完成整改20个"],
  ]);
});

test("claims at the head of the rectification are read, up to its first group or problem", () => {
  const head = "二、反馈意见整改情况\n截至目前,反馈的32个问题,已整改完成29个,其余3个正在整改。\n";
  const text = head + "(一)关于党建方面\n1.制度不健全。\n修订制度6项。";
  const section: Section = {
    role: "rectification",
    heading: {start: 0, end: 10},
    start: 0,
    end: text.length,
  };
  const made = (items: Span[]) => claimsOf(text, [section], items).map(({claim, value}) => [claim, value]);
  expect(made([{start: head.length, end: head.length + 9}])).toEqual([
    ["problems_total", 32],
    ["completed", 29],
    ["in_progress", 3],
  ]);
  // Where no item was recognised nobody can tell where the head ends.
  expect(made([])).toEqual([]);
});

test("spans lie inside the sections that were searched, whatever the text", () => {
  const words = fc.constantFrom(
    "反馈",
    "指出",
    "3个",
    "12项",
    "问题",
    "方面",
    "已完成",
    "整改",
    "制度",
    "会议",
    "次",
    ",",
    "。",
    "余",
    "线索",
    "办结率9%",
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), fc.nat(20), (parts, before) => {
      const text = "某".repeat(before) + "。" + parts.join("");
      const section: Section = {role: "overview", heading: null, start: before + 1, end: text.length};
      for (const {start, end} of claimsOf(text, [section])) {
        expect(start).toBeGreaterThanOrEqual(section.start);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(section.end);
      }
    }),
  );
});

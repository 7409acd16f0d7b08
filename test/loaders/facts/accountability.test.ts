import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {accountabilityIn} from "../../../loaders/facts/accountability.js";
import {toldClauses} from "../../../loaders/facts/told.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

function acts(text: string) {
  return accountabilityIn(toldClauses(shadowOf(text), [{start: 0, end: text.length}]));
}

/** An act as `kind people/units/cases`, with its role if it is not single. */
function told(text: string): string[] {
  return acts(text).map(({kind, people, units, cases, role}) => {
    const counts = [people, units, cases].map((n) => n ?? "-").join("/");
    return role === "single" ? `${kind} ${counts}` : `${kind} ${counts} ${role}`;
  });
}

describe("counted acts", () => {
  test.each<[string, string[]]>([
    ["给予党纪处分2人、政务处分０人，诫勉3人。", ["党纪处分 2/-/-", "政务处分 0/-/-", "诫勉 3/-/-"]],
    ["给予党纪政务处分4人，提醒谈话14人次。", ["党纪政务处分 4/-/-", "谈话提醒 14/-/-"]],
    ["共立案审查调查5件7人，移送司法机关1人。", ["立案审查调查 7/-/5", "移送司法 1/-/-"]],
    ["查处不担当不作为问题6起11人。", ["查处 11/-/6"]],
    ["查处违反中央八项规定精神问题12起，处理18人。", ["查处 18/-/12"]],
    ["共追责3个单位、处理9人。", ["追责问责 9/3/-"]],
    ["约谈排名靠后的支部书记3名。", ["谈话提醒 3/-/-"]],
    ["约谈问题突出的5个单位主要负责人。", ["谈话提醒 -/5/-"]],
    ["对7个党支部书记进行了提醒谈话。", ["谈话提醒 7/-/-"]],
    ["对履职不力的2名科长进行诫勉。", ["诫勉 2/-/-"]],
    ["对1名局长、2名副局长进行批评教育。", ["批评教育 3/-/-"]],
    ["对12名违规领取补贴的干部，给予批评教育。", ["批评教育 12/-/-"]],
    ["对超标准列支培训费的3个直属单位予以通报批评。", ["通报批评 -/3/-"]],
    ["对涉及的2起违纪问题立案审查。", ["立案 -/-/2"]],
    ["给予党内严重警告处分1人，党内警告处分2人。", ["党纪处分 1/-/-", "党纪处分 2/-/-"]],
    ["对2名统计员进行批评教育，给予党纪处分3人。", ["批评教育 2/-/-", "党纪处分 3/-/-"]],
    ["给予7人批评教育、1人诫勉谈话。", ["批评教育 7/-/-", "诫勉 1/-/-"]],
    ["给予2人党内严重警告处分、1人政务记过处分。", ["党纪处分 2/-/-", "政务处分 1/-/-"]],
    ["共处理党员干部37人，其中组织处理37人。", ["追责问责 37/-/- total", "组织处理 37/-/- breakdown"]],
    ["对2名责任人分别给予诫勉谈话和批评教育。", ["诫勉 2/-/-", "批评教育 2/-/-"]],
    ["对张某某等3名同志给予批评教育，责令作出书面检查。", ["批评教育 3/-/-", "责令检查 3/-/-"]],
    ["给予局长李某党内警告、政务记过处分。", ["党纪处分 1/-/-", "政务处分 1/-/-"]],
    ["给予局长李某党内警告、严重警告处分。", ["党纪处分 1/-/-"]],
    ["对未按要求整改的3个科室在全院通报批评。", ["通报批评 -/3/-"]],
    ["约谈乡镇（街道）党（工）委书记8人次。", ["谈话提醒 8/-/-"]],
    ["对违反纪律的4人予以通报，取消2人评优资格。", ["通报 4/-/-", "组织处理 2/-/-"]],
    ["对3个单位进行约谈和通报批评。", ["谈话提醒 -/3/-", "通报批评 -/3/-"]],
    ["给予 党内警告 处分2人。", ["党纪处分 2/-/-"]],
    ["查处“吃拿卡要”问题3起。", ["查处 -/-/3"]],
    ["责令县教育局党组作出书面检查。", ["责令检查 -/1/-"]],
    ["追究3名相关责任人责任，2人受到警告处分。", ["追责问责 3/-/-", "政务处分 2/-/-"]],
    ["责令3名相关责任人作出深刻检查，书面检查2人。", ["责令检查 3/-/-", "责令检查 2/-/-"]],
    ["给予1名干警政务记过处分。", ["政务处分 1/-/-"]],
    ["对2名漏报情节较重的干部给予诫勉。", ["诫勉 2/-/-"]],
    ["诫勉谈话三人，批评教育十二人。", ["诫勉 3/-/-", "批评教育 12/-/-"]],
    [
      "共处理相关责任人员13人次，其中诫勉4人次，批评教育9人次。",
      ["追责问责 13/-/- total", "诫勉 4/-/- breakdown", "批评教育 9/-/- breakdown"],
    ],
    ["受到党纪处分的5人，政务处分的2人。", ["党纪处分 5/-/-", "政务处分 2/-/-"]],
    ["对2名工作人员进行批评教育、1名工作人员进行诫勉谈话。", ["批评教育 2/-/-", "诫勉 1/-/-"]],
    ["辞退协管员1人。", ["组织处理 1/-/-"]],
    ["对2名责任人给予诫勉，对3家所属企业通报批评。", ["诫勉 2/-/-", "通报批评 -/3/-"]],
    ["向司法机关移送涉嫌犯罪人员1人。", ["移送司法 1/-/-"]],
    ["黨紀處分1人。", ["党纪处分 1/-/-"]],
    [
      "对9名责任人员进行严肃处理，其中给予党纪处分3人，诫勉6人。",
      ["追责问责 9/-/- total", "党纪处分 3/-/- breakdown", "诫勉 6/-/- breakdown"],
    ],
    [
      "对8名干部进行组织调整，其中免职2人、降职2人。",
      ["组织处理 8/-/- total", "组织处理 2/-/- breakdown", "组织处理 2/-/- breakdown"],
    ],
    [
      "给予时任镇党委书记张某党内警告处分，时任镇长王某政务警告处分，分管副镇长刘某诫勉。",
      ["党纪处分 1/-/-", "政务处分 1/-/-", "诫勉 1/-/-"],
    ],
    ["对分管的副校长诫勉谈话，对经办人员批评教育。", ["诫勉 1/-/-", "批评教育 -/-/-"]],
    ["给予直接责任人陈某行政警告处分。", ["政务处分 1/-/-"]],
    ["原局长李某正接受市纪委监委审查调查。", ["调查 1/-/-"]],
    ["责令3个单位作出书面检查。", ["责令检查 -/3/-"]],
    ["责令局办公室、财务科作出书面检查。", ["责令检查 -/-/-"]],
    ["调整撤换村党组织书记5名，劝退不合格党员1名。", ["组织处理 5/-/-", "组织处理 1/-/-"]],
    ["免去张某同志局党组成员职务。", ["组织处理 1/-/-"]],
    ["给予2名教师降低岗位等级处分。", ["政务处分 2/-/-"]],
    ["对6个单位进行了全县通报，点名批评单位2个。", ["通报批评 -/6/-", "通报批评 -/2/-"]],
    ["约谈整改进度滞后单位5家。", ["谈话提醒 -/5/-"]],
    ["对2个镇街主要负责人进行约谈，在全市通报批评。", ["谈话提醒 -/2/-", "通报批评 -/2/-"]],
    ["查处侵占集体资金案件2起，党纪处分3人。", ["查处 -/-/2", "党纪处分 3/-/-"]],
    ["对主要责任人给予党内警告处分。", ["党纪处分 -/-/-"]],
    ["给予城投公司原董事长李某开除党籍处分。", ["党纪处分 1/-/-"]],
    ["对3名违规经商办企业人员给予政务警告处分。", ["政务处分 3/-/-"]],
    ["对4名违规干部追缴所得，并给予诫勉处理。", ["诫勉 4/-/-"]],
    [
      "严肃查处物资公司原总经理孙某某严重违纪违法案件，给予开除党籍、开除公职处分。",
      ["查处 1/-/-", "党纪处分 1/-/-", "政务处分 1/-/-"],
    ],
  ])("%s", (text, expected) => {
    // Traditional print is told by its characters, of which a sentence has too few.
    const printed = text.startsWith("黨") ? `${text}關於開展專項檢查的實際問題，責任領導報告` : text;
    expect(told(printed)).toEqual(expected);
  });
});

describe("uncounted acts done to someone", () => {
  test.each<[string, string[]]>([
    ["对相关负责人进行批评教育。", ["批评教育 -/-/-"]],
    ["对相关单位和个人进行了严肃追责问责。", ["追责问责 -/-/-"]],
    ["对区住建局作出降档处理。", ["考核降档 -/1/-"]],
    ["分管领导对财务科长进行提醒谈话。", ["谈话提醒 1/-/-"]],
    ["给予原副局长李某开除党籍、开除公职处分。", ["党纪处分 1/-/-", "政务处分 1/-/-"]],
    ["书记对分管副局长和办公室主任进行了谈话提醒。", ["谈话提醒 2/-/-"]],
    ["对涉及的窗口工作人员，原单位给予了通报批评。", ["通报批评 -/-/-"]],
    ["给予时任党支部书记李某党内严重警告处分。", ["党纪处分 1/-/-"]],
    ["给予相关责任人批评教育。", ["批评教育 -/-/-"]],
    ["对张某某给予政务记过处分。", ["政务处分 1/-/-"]],
    [
      "对原局长王某某违纪问题立案调查，给予开除党籍、开除公职处分，移送司法机关处理。",
      ["立案 1/-/-", "党纪处分 1/-/-", "政务处分 1/-/-", "移送司法 1/-/-"],
    ],
    ["责成分管负责同志向局党组作出深刻检查。", ["责令检查 1/-/-"]],
    ["责令相关责任人作出书面检查。", ["责令检查 -/-/-"]],
    ["对履职不力的村支书予以撤职。", ["政务处分 1/-/-"]],
    ["原村报账员王某某受到党内警告处分。", ["党纪处分 1/-/-"]],
    ["2023年5月，时任局长李某被给予政务记过处分。", ["政务处分 1/-/-"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test("an order ends with what was to be done", () => {
  const text = "责令5名村干部作出深刻检查，并整改。";
  expect(acts(text).map(({start, end}) => text.slice(start, end))).toEqual(["责令5名村干部作出深刻检查"]);
});

describe("what is no sanction", () => {
  test.each([
    ["a threat", "对整改不力的严肃追责问责，坚决通报批评。"],
    ["a rule", "凡隐瞒不报的，一律给予诫勉以上处理。"],
    ["a rule for whoever breaks it", "对工作不在状态的，给予责任人通报批评。"],
    ["an order to look into something", "责令局办公室全面检查公务用车使用情况。"],
    ["a title", "印发《党员干部问责办法》《关于给予处分3人的通报》。"],
    ["a mechanism", "建立约谈提醒机制，对排名后3位的单位主要负责人进行约谈。"],
    ["education", "开展集体廉政谈话268人次，对新任干部35人进行任前廉政谈话。"],
    ["a lesson", "召开警示教育大会，通报违纪违法典型案例12起。"],
    ["enforcement of the law", "立案查处环境违法案件23件，查处违法建设35处，约谈相关企业12家。"],
    ["a check and what followed", "对群众反映的2起有偿补课问题进行核查处理。"],
    ["clues", "向检察机关移送问题线索3条，移送公益诉讼线索2件。"],
    ["anyone", "受到党纪处分的党员干部不得评优，干部受到处分后及时回访。"],
    ["a contract", "与中标企业解除协议。"],
    ["a plan", "将每季度约谈2名落后单位负责人。"],
    ["suits in the public interest", "检察院立案办理公益诉讼案件23件。"],
    ["cases of a court", "法院新收执行案件立案3200件。"],
    ["what the police hand over", "公安机关侦破电诈案件35起，移送审查起诉41人。"],
    ["a wish", "加强对党员干部批评教育。"],
    ["a rate", "移交问题线索办结率100%。"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("totals", () => {
  test("brackets and 其中 break a total down, and nested parts keep their own total", () => {
    const found = acts("追责问责9人，其中党纪处分4人（党内严重警告1人、党内警告3人）、诫勉5人，谈话提醒6人。");
    expect(found.map(({term, role, part_of}) => [term, role, part_of])).toEqual([
      ["追责问责", "total", null],
      ["党纪处分", "breakdown", 0],
      ["党内严重警告", "breakdown", 1],
      ["党内警告", "breakdown", 1],
      ["诫勉", "breakdown", 0],
      ["谈话提醒", "single", null],
    ]);
  });

  test("a breakdown ends where the total is used up or the kind is another", () => {
    expect(told("党纪处分3人，其中党内严重警告1人，党内警告2人，政务处分2人。")).toEqual([
      "党纪处分 3/-/- total",
      "党纪处分 1/-/- breakdown",
      "党纪处分 2/-/- breakdown",
      "政务处分 2/-/-",
    ]);
  });
});

test("one person's chain of acts is kept together", () => {
  const found = acts(
    "对原副主任李某某立案审查调查，采取留置措施，给予开除党籍、开除公职处分，移送检察机关审查起诉。",
  );
  expect(found.map(({kind, people, same_person}) => [kind, people, same_person])).toEqual([
    ["立案审查调查", 1, 0],
    ["留置", 1, 0],
    ["党纪处分", 1, 0],
    ["政务处分", 1, 0],
    ["移送司法", 1, 0],
  ]);
});

test("findings that were left out are not read", () => {
  const text = "诫勉1人。仅诫勉2人。诫勉3人。";
  const found = accountabilityIn(
    toldClauses(text, [
      {start: 0, end: 5},
      {start: 11, end: 16},
    ]),
  );
  expect(found.map(({people}) => people)).toEqual([1, 3]);
});

test("spans lie inside the stretch, in order, and parts follow their totals, whatever the text", () => {
  const words = fc.constantFrom(
    "给予",
    "党纪处分",
    "诫勉",
    "3人",
    "2名",
    "5件",
    "0人",
    "对",
    "约谈",
    "负责人",
    "查处",
    "其中",
    "(",
    ")",
    ",",
    "、",
    "。",
    "《",
    "》",
    "被",
    "立案",
    "处理",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 80}), fc.nat(10), (parts, before) => {
      const text = "某".repeat(before) + parts.join("");
      const found = accountabilityIn(toldClauses(text, [{start: before, end: text.length}]));
      found.forEach(({start, end, part_of, same_person}, i) => {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(found[i - 1]?.end ?? -1);
        if (part_of !== null) expect(part_of).toBeLessThan(i);
        if (same_person !== null) expect(same_person).toBeLessThanOrEqual(i);
      });
    }),
  );
});

import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ClausesIn} from "../../../loaders/facts/clauses-in.js";
import {leafStatusOf, printedStatusOf, statusOf} from "../../../loaders/facts/status.js";
import type {Status} from "../../../loaders/facts/status.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const read = (shadow: string) => statusOf(new ClausesIn(shadow), 0, shadow.length);
const statusIn = (text: string) => read(shadowOf(text)).status;

describe("status of a measure", () => {
  test.each<[Status, string, string]>([
    ["done", "a mark of completion", "全面疏通管网，已疏通8000余米。"],
    ["ongoing", "the first steps of a system", "正在建设核心系统，已完成需求编写，力争2024年6月底前上线。"],
    ["done", "a rest that was concluded too", "办理线索27件，已办结26件，剩余1件也于8月初核查了结。"],
    ["done", "what is paid by the quarter", "选聘生态护林员386名，补助按季打卡发放。"],
    [
      "done",
      "an old case behind whose name its work goes on",
      "对上轮整改中编造记录的问题进行倒查，给予2人党内警告。",
    ],
    ["done", "how often in words", "先后两次组织党务干部培训。"],
    ["done", "what is put in other hands", "将基建项目统一交由项目中心代建。"],
    ["mixed", "a part that is still being put in", "新建管网4.3公里，两个组已全部进管；提升泵站还在安装。"],
    ["planned", "what goes with a plan", "计划引进物流企业，建一座300吨冷库，争取年底前签合同。"],
    [
      "done",
      "a rest that others look after",
      "关停账号38个，解散工作群214个，其余阵地逐一落实管理员和审核人。",
    ],
    [
      "mixed",
      "one half that an office still examines",
      "宿舍楼已补办备案；不动产权证尚在自然资源部门审核，近期可望办结。",
    ],
    [
      "planned",
      "those for whom it is planned",
      "针对12个空白村，拟采取“乡聘村用”方式补充村医，明年春节前配齐。",
    ],
    ["done", "a weight that was raised", "将党建工作考核权重提高到40分。"],
    ["ongoing", "groups that are built up", "扎实推进学习小组建设，引导科研人员深入学习。"],
    ["ongoing", "what is held again and again", "持续举办对接活动，为企业牵线搭桥。"],
    ["done", "those who have not joined yet", "班子成员与17名尚未入党的博士谈心，发展预备党员3名。"],
    ["done", "a single definite act", "召开专题会议，研究部署整改工作。"],
    ["mixed", "a rest that is sued for", "退出业务41笔，追回资金2.15亿元，剩余0.63亿元正通过诉讼方式追索。"],
    ["mixed", "a rest that goes to court", "6件积案化解4件，余下2件正通过司法程序解决。"],
    ["mixed", "a rest that the court is to fetch", "63套房屋已收回58套，剩余5套已申请法院强制执行。"],
    ["mixed", "a rest that is sown otherwise", "整治撂荒地7915亩，其余717亩水源缺乏，正在组织改种油茶。"],
    ["mixed", "the others are at court", "排查贷款4.17万笔，已清收4215万元，其余正通过司法途径清收。"],
    ["mixed", "a rest that is only guarded", "发现隐患1187条，整改1169条，剩余18条已落实管控措施，限期整改。"],
    ["ongoing", "what is left and is in court", "仍欠缴的5家企业，正在通过法院强制执行。"],
    ["ongoing", "the first phase of a building", "新院区一期主体工程正在抓紧施工，计划10月底前封顶。"],
    ["ongoing", "posts that are asked for", "正在与市编办对接，争取盘活事业编制用于补充教师。"],
    ["done", "one at fault who was told off", "对审核不严的计财股负责人批评教育并调整岗位。"],
    ["done", "posts that change hands", "对质安站全体监督员进行岗位轮换，实行随机派单。"],
    ["ongoing", "a duty towards anyone", "对履职不力的干部批评教育。"],
    ["done", "what is no longer granted", "业务招待费同比下降43.6%，取消在酒店签单挂账。"],
    ["ongoing", "what is done at every feast", "每逢元旦、春节等重要节点下发廉洁提醒。"],
    ["done", "a habit and what it came to", "党委坚持每月集中学习，全年组织学习12次，邀请教师授课2次。"],
    ["done", "a title", "一是修订《财务管理办法》，规范报销流程。"],
    ["done", "an election or a film", "重新选举产生工会委员会，组织观看警示教育片。"],
    ["done", "money or accounts set right", "误列支出已冲销，补记固定资产账目。"],
    ["ongoing", "films shown again and again", "定期组织观看警示教育片。"],
    ["done", "a count", "选派12名干部到一线锻炼。"],
    ["done", "the middle of a town", "加快推进中心城区管网建设，新建管网86公里。"],
    [
      "planned",
      "a rule that is to be made",
      "拟制定经营业绩考核办法，把保值增值与薪酬挂钩，力争2029年开始实行。",
    ],
    ["planned", "what is done below a next step", "下一步，将聚焦已脱贫摘帽的县，研究制定产业提升方案。"],
    ["planned", "a way that is to be taken", "将采用合同节水模式，引入专业公司，按节约水量付费。"],
    ["ongoing", "a stage that was reached", "平台已进入试运行阶段，正在调试数据对接。"],
    ["ongoing", "a draft with opinions asked", "正在起草五年计划，已两次征求各乡镇意见，拟于明年3月底前印发。"],
    ["ongoing", "a share of the works", "管网改造进度偏慢，每半月调度一次，目前已完成工程量的65%。"],
    ["done", "a rule that was laid down", "立下“统筹建设”规矩，未经审核的不予支付。"],
    [
      "planned",
      "what goes with an act to come",
      "将依托通信铁塔补点，在集中区再架设高清探头60个，实现全程监控。",
    ],
    ["planned", "what is to be set up with others", "将联合区司法局建立双向监督机制，推行书面反馈制度。"],
    ["planned", "what the next step brings", "下一步将把重心转向工地，为外来党员设立驿站。"],
    ["mixed", "what is done beside an act to come", "拟新建泵站2座，已完成选址勘测。"],
    ["mixed", "what is done before an act to come", "建成泵站2座，将联合水务局开展运行培训。"],
    ["ongoing", "so many that are being built", "利用闲置用地建设的204套人才公寓正在进行主体施工。"],
    ["ongoing", "a first draft", "正在编制试点方案，目前已完成初稿，正按程序征求意见。"],
    ["ongoing", "a draft sent round", "起草年轻干部培养规划，征求意见稿已发各科室，争取年内提交审定。"],
    ["mixed", "a case that is still being heard", "1人被免去校长职务，另外2人的审查仍在进行。"],
    ["done", "a contract that was being performed", "叫停4所学校正在履行的校服采购合同。"],
    ["done", "those who had not finished", "对未完成服务时间的4名医师批评教育，取消其下乡补助。"],
    ["done", "a threat in a new rule", "建立“销号双签”制度，对签字失实的将从严追究责任。"],
    ["done", "whose names are posted", "对审核不严的2名经办人员予以通报批评，拟配租家庭名单一律张榜公示。"],
    ["done", "the last of them, too", "采购农产品186万元，剩余的27户93人全部达到退出标准。"],
    ["done", "times within the year", "常委会年内3次专题研究，7月召开警示教育大会。"],
    ["mixed", "who goes on beside a rule", "出台流程管理办法，同时，审管办每周推送预警信息。"],
    ["ongoing", "a window for years", "在大厅常年开设专窗，滚动发布预警信息。"],
    ["ongoing", "the name of a rule", "严格落实一次性告知制度，加强窗口日常管理。"],
    ["mixed", "what is going on at length", "6个问题已完成5个，1个正持续推进。"],
    ["done", "what is only to last", "新开设社团31个。下一步打算：长期坚持。"],
    ["mixed", "what else is to come", "新开设社团31个。下一步打算：增设科技社团。"],
    ["done", "how often, in the name of a rule", "建立死亡人员信息按月报送制度。"],
    ["ongoing", "how often alone", "每月按时报送死亡人员信息。"],
    ["planned", "what is to be studied and issued", "将研究出台责任追究办法，预计9月底前印发。"],
    ["done", "an act above its results", "一是给予科长警告处分，免去职务。\n整改成效：满意度为94%。"],
    ["done", "a run-in heading in the present", "一是持续深化改革。印发《改革方案》，明确任务。"],
    ["done", "a purpose behind the act", "出台考核办法，不断提升工作质效，持续营造良好氛围。"],
    ["done", "recurrence that a new rule lays down", "建立联席会议制度，每季度召开一次会议。"],
    ["done", "a standing act with its tally", "持续开展专项检查，共抽查企业77家次。"],
    ["done", "an act beside an unmarked duty", "成立工作专班，加强日常监管。"],
    ["done", "将 before an object", "将整改情况纳入年度考核。"],
    ["done", "what is finished and is to last", "该问题已整改完成，并长期坚持。"],
    ["ongoing", "what is to last", "坚持问题导向，长期坚持。"],
    ["ongoing", "正在", "正在研究制定三年规划。"],
    ["ongoing", "duties only", "加强日常巡护，强化责任落实，确保安全稳定。"],
    ["ongoing", "works without completion", "实施河道生态修复工程，打造滨河景观。"],
    ["ongoing", "what is done in every case", "能解决的立即解决，不能立即解决的纳入清单。"],
    ["ongoing", "drafted and under way", "起草管理制度，目前正在征求意见，力争年内出台。"],
    ["planned", "a promise alone", "拟与高校共建实验室，力争2024年6月底前运行。"],
    ["ongoing", "a draft and no act", "已形成初稿，正在征求意见，修改完善后待印发。"],
    ["planned", "将 before a verb", "将继续开展述职评议。"],
    ["planned", "计划 behind a year in digits", "2024年计划投入资金50万元用于改造。"],
    ["mixed", "done and under way", "招标已完成；二期工程正在进行海图测量。"],
    ["mixed", "done and to come", "主体已封顶，力争年底前完成设备安装。"],
    ["mixed", "done and recurring", "设置党员活动室，定期开展业务培训。"],
    ["mixed", "an unfinished share beside acts", "组建4个检查组，发现问题97个，已整改83个，其余14个正在整改。"],
    ["done", "a habit all of whose finds are settled", "每季度开展检查，通报问题9条，已全部整改。"],
    ["mixed", "a habit with finds not all settled", "每季度开展检查，通报问题9条，已整改7条。"],
    ["done", "from how often to how often", "巡河由每季度1次调整为每月2次，累计巡河412人次。"],
    ["done", "the same, told alone", "会议频次由每月1次改为每周1次。"],
    ["done", "a house let, with its rent", "盘活闲置校舍，租给制衣加工点，每年增加集体收入2.4万元。"],
    ["mixed", "some of those listed", "将2个村列为整顿对象，选派第一书记2名，目前1个村已完成整顿。"],
    ["done", "others than those listed", "新建制度2个，选派干部3名，1个村已完成换届。"],
    ["done", "what a contract says is paid by the end of the year", "与企业签订协议，约定年底前付清欠款。"],
    ["done", "what others are told to do each month", "印发通知，要求各单位每月报送进度。"],
    ["done", "a list that came of it", "全面梳理历史遗留问题，形成清单。"],
    ["done", "a fee that is no longer taken", "全面停止违规收费行为。"],
    ["done", "a new division of work", "调整班子成员分工，明确责任。"],
    ["planned", "what is in the plan of a year", "列入2025年建设计划。"],
    ["mixed", "a rest for the next budget", "拨付资金320万元，剩余180万元列入明年预算。"],
    ["done", "a price a month", "设立思政课教师岗位津贴，每人每月1000元。"],
    ["done", "a raise to so much a month", "将环卫工人工资提高到每月3800元。"],
    ["done", "what an act earns a year", "重新签订租赁合同29份，每年可增加集体收入114万元。"],
    ["ongoing", "money given year by year", "每年安排2000万元资金扶持村集体。"],
    ["done", "an office given, with its habit", "更换公开栏2块，明确专人负责，每月10日前更新内容。"],
    ["done", "a named scheme, with its habit", "聘请保洁员6名，实行“门前三包”，村里每月评比一次。"],
    ["done", "a standing act with what it found", "定期开展检查，发现问题63个。"],
    ["done", "all of it", "村集体收入全部缴入镇代理账户，不再留存现金。"],
    ["ongoing", "all of it, in every case", "对不符合条件的全部收回。"],
    ["done", "a sanction without a number", "对时任处长进行诫勉谈话，责令组长作出书面检查。"],
    ["done", "others who were punished", "对原总经理立案；另有4名负责人受到党纪政务处分。"],
    ["done", "a building in use", "利用屋顶建设光伏电站，8月6日并网发电。"],
    ["ongoing", "a building that is to be finished", "推动项目早日投产，确保工程按期竣工。"],
    ["ongoing", "days that a rule counts", "公示时间统一按5个工作日以上掌握。"],
    ["done", "a count in words", "挽回经济损失三百余万元。"],
    ["done", "shares that make up the whole", "处置线索34件，已了结29件，转立案5件。"],
    ["mixed", "shares of which one is open", "召开会议，处置线索34件，已了结29件，正在办理5件。"],
    ["mixed", "a rest of the money", "补贴1260万元列入预算，已到位630万元，其余资金下半年拨付。"],
    ["planned", "a share that is only to come", "余下7宗因租赁期未满，待合同期满后收回。"],
    ["planned", "so many years", "3年内实现全覆盖。"],
    ["done", "an office passed on", "村监会主任由老党员接任。"],
    ["done", "how it is decided from now on", "奖励事项改由专门委员会决定。"],
    ["done", "what is no longer done", "出库一律进平台交易，不再搞定向销售。"],
    ["done", "whom experts are drawn from", "评审专家从省级专家库抽取。"],
    ["done", "a sanction without a case", "对基建科科长给予诫勉，责成分管领导作深刻检查。"],
    ["done", "what the rest came to", "白条27张补了19张，其余8张由经手人承担。"],
    ["done", "what a contract lays down", "签订托管协议，每周驻点不少于3天。"],
    ["done", "a day fixed for ever", "下派医师6名，每月10日固定为义诊日。"],
    ["done", "meetings that are named by their day", "将每周三的例会和周五的调度会合并，精简会议3个。"],
    ["mixed", "one passed, one applied for", "胸痛中心通过省级认证；卒中中心正在申报。"],
    ["mixed", "a rest that has its day", "新聘教师16名，大班由41个减少到7个，余下的秋季开学前拆分完毕。"],
    ["mixed", "a year and a season", "争取资金800万元，2030年汛期前建成。"],
    ["ongoing", "a part of a sum", "清理案款1093万元，已发还967万元，其余126万元正在公告。"],
    ["mixed", "a rest that is put up for sale", "转让股权4宗，回笼资金600万元，其余5宗已在产权交易中心挂牌。"],
    ["mixed", "a rest before the court", "欠费的14户，收回12户6.9万元，剩下2户已经起诉到法院，正等着开庭。"],
    ["done", "a rest that is settled, too", "收回借款56万元，剩下2人已还清。"],
    ["mixed", "a rest that has but its plan", "复耕撂荒地86亩，剩余23亩暂未复耕，计划明年种植。"],
    ["ongoing", "a rest under way that has its day", "已完成214户，剩余37户正在施工，确保3月底前完工。"],
    ["mixed", "what the owners promised", "拆除危房9处，另外2处户主说好麦收前回来拆。"],
    ["mixed", "debts that are pursued", "收回货款5.9亿元，对其余3.7亿元已全额计提减值、持续追偿。"],
    [
      "mixed",
      "one decided, others before the office",
      "总体规划经省政府批复，13个县级规划已获批11个，其余2个正在报批。",
    ],
    ["ongoing", "approval awaited", "经县政府批复后组织实施。"],
    [
      "mixed",
      "a part of what was counted, its count first",
      "转接组织关系124名。整顿党支部14个，13个已晋位升级。",
    ],
    ["done", "all parts, their counts first", "摸排危房15户，12户已整改，3户已搬离。"],
    ["mixed", "a duty that opens its sentence, with its tally", "班子成员每周二轮流接访，8月以来接访93人次。"],
    ["done", "a habit of a series, with its tally", "开办业务讲堂，每月一讲，已举办5期。"],
    ["done", "a habit by a rule, with its tally", "建立接访制度，班子成员每月接访，全年接访31人次。"],
    ["mixed", "what a partner does by contract", "与省医院签订联盟协议，省级专家每月来院带教。"],
    ["done", "what a contract bids a partner", "与省医院签订联盟协议，由专家每月来院带教。"],
    ["done", "an end in steps of time", "办理时限压缩至0.5个工作日。"],
    ["done", "a system in use", "升级管理系统，劳务费发放实现银行卡直达。"],
    ["done", "all covered", "诊间支付实现全覆盖。"],
    ["ongoing", "all to be covered", "推动村级监督实现全覆盖。"],
    ["done", "a rent a year", "把老粮库租给面粉厂做仓库，签了合同，每年租金3.6万元。"],
    ["ongoing", "a share of what is under way", "正在审核档案326卷，已完成281卷，计划3月底前全部完成。"],
    ["mixed", "an act beside a share of what is under way", "召开会议3次。正在清查资产，已完成900件。"],
    ["mixed", "what is put on next year's list", "封存车辆38台，并将列入2031年审计重点。"],
    ["done", "将 before an object that is listed", "将整改列入考核。"],
    ["done", "a printed status, with habits", "开展自查，清退资金26万元，账目按月张榜。（已完成，长期坚持）"],
    ["done", "the status of the problem, which is another's", "承接小型项目13个。（正在推进）"],
    ["done", "a printed status alone", "账目按月张榜。（已完成）"],
    ["ongoing", "a printed status alone, under way", "加强日常管理。（正在推进）"],
  ])("%s: %s", (status, _, text) => {
    expect(statusIn(text)).toBe(status);
  });

  test("the words that decided are kept", () => {
    expect(read("主体已封顶,正在安装设备。")).toEqual({status: "mixed", terms: ["已", "正在"]});
  });
});

test.each<[Status, string, string]>([
  ["planned", "到2025年底，建成高标准农田50万亩。", "到2025年底，建成高标准农田50万亩"],
  ["planned", "秋季学期开学前投入使用。", "秋季学期开学前投入使用"],
  ["mixed", "主体已封顶，国庆节前完成路面铺设。", "国庆节前完成路面铺设"],
  ["done", "出台《意见》，提出到2026年45岁以下干部不少于五分之一。", "提出到2026年45岁以下干部不少于五分之一"],
  ["done", "建立台账，为9月份申报做好准备。", "为9月份申报做好准备"],
  ["done", "计划2023年底完成，现已提前完成。", ""],
  ["done", "2024年2月底前，已全部完成清退。", ""],
  ["done", "更换摄像头317个，3月底前全部接入平台。", ""],
  ["mixed", "更换摄像头317个，9月底前全部接入平台。", ""],
])("by the open promises of the notice %s: %s", (status, text, promise) => {
  const shadow = shadowOf(`整改情况。${text}`);
  const start = shadow.indexOf(shadowOf(promise));
  const open = promise === "" ? [] : [{start, end: start + promise.length}];
  const promises = {open, issueDate: "2024-06-28"};
  expect(statusOf(new ClausesIn(shadow), 5, shadow.length, promises).status).toBe(status);
});

test.each<[string, Status | null]>([
  ["已完成，长期坚持。", "done"],
  ["整改到位", "done"],
  ["已整改", "done"],
  ["正在整改", "ongoing"],
  ["取得阶段性成效，持续推进", "ongoing"],
  ["基本完成", "ongoing"],
  ["未完成", "ongoing"],
  ["尚未启动", "planned"],
  ["已完成15项，正在推进2项", "mixed"],
  ["见附件", null],
])("printed status %s", (value, status) => {
  expect(printedStatusOf(shadowOf(value))).toBe(status);
});

test.each<[Status[], Status | null, Status | null]>([
  [[], null, null],
  [["done", "done"], null, "done"],
  [["done", "ongoing"], null, "mixed"],
  [["done", "planned"], null, "mixed"],
  [["ongoing", "planned"], null, "ongoing"],
  [["mixed"], null, "mixed"],
  [["ongoing"], "done", "done"],
])("a leaf of %j, printed %s: %s", (statuses, printed, expected) => {
  expect(leafStatusOf(statuses, printed)).toBe(expected);
});

test("a status is given to any text, and reads nothing outside it", () => {
  const words = fc.constantFrom(
    "已",
    "了",
    "正在",
    "将",
    "计划",
    "持续",
    "推进",
    "定期",
    "3个",
    "其余",
    "《",
    "》",
    "“",
    "”",
    "(",
    ")",
    ",",
    ";",
    "。",
    "一是",
    "完成",
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), fc.nat(20), (parts, before) => {
      const text = parts.join("");
      const inside = statusOf(
        new ClausesIn("正在".repeat(before) + text + "将于年内完成"),
        2 * before,
        2 * before + text.length,
      );
      expect(inside).toEqual(read(text));
      for (const term of inside.terms) expect(term).not.toBe("");
    }),
  );
});

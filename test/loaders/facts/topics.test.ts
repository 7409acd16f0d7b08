import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import {topicsOf} from "../../../loaders/facts/topics.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {problemWords, type ProblemTexts} from "./problem-words.js";

const codebook = await readCodebook("data/codebook");

function topics(statement: string, rest: Partial<ProblemTexts> = {}) {
  return topicsOf(codebook, problemWords(codebook, {...rest, statement: shadowOf(statement)}));
}

describe("the statement's own words", () => {
  test.each([
    ["党委理论学习中心组学习不深入，以读代学", "theory"],
    ["物业行业党的组织覆盖和工作覆盖不够有效", "party_building"],
    ["竣工验收审批偏慢，企业跑动次数多", "business"],
    ["巡察整改日常监督不够有力", "rectification"],
    ["体彩公益金使用不规范", "finance"],
    ["党员干部违规操办酒席、打牌赌博", "style"],
    ["意识形态阵地管控不严，网络舆情处置迟缓", "ideology"],
    ["县域经济发展后劲不足", "development"],
    ["执行案款发放不及时", "finance"],
    ["房地产市场监管不到位，预售资金监管存在漏洞", "livelihood"],
    ["高价彩礼、陈规陋习屡禁不止", "ideology"],
    ["村“两委”成员配合不够默契", "leadership"],
    ["信贷员违规放贷", "risk"],
    ["高龄津贴发放不及时", "livelihood"],
    ["法官助理流失严重", "cadres"],
    ["公益诉讼力度不够", "other"],
    ["村级活动场所使用率低", "party_building"],
    ["废旧物资处置不规范", "finance"],
    ["支农支小力度不够", "development"],
    ["环境卫生脏乱差", "environment"],
    ["招商引资签约多落地少", "investment"],
    ["企业反映工程验收要多头测绘", "business"],
    ["离任法官充当掮客，防范不严", "integrity_risk"],
    ["机动地长期被占", "grassroots_corruption"],
    ["服务项目捆绑收费", "grassroots_corruption"],
    ["校办企业只生不管", "finance"],
    ["应急保供网点少", "safety"],
    ["春耕化肥供应不足", "rural"],
    ["以培训名义变相旅游", "style"],
    ["科研成果转化率低，高层次人才引不进", "innovation"],
    ["国企三项制度改革推进缓慢，体制机制不活", "reform"],
    ["行政审批环节多，企业办事难", "business"],
    ["批而未供土地消化不力", "planning"],
    ["和美乡村建设重建轻管", "rural"],
    ["黑臭水体治理反弹", "environment"],
    ["化工园区安全生产监管有盲区", "safety"],
    ["隐性债务化解不力", "risk"],
    ["非遗保护传承不够", "culture"],
    ["医联体建设流于形式，群众看病不便", "livelihood"],
    ["初信初访化解率低，群众满意度不高", "satisfaction"],
    ["惠农补贴发放优亲厚友", "grassroots_corruption"],
    ["落实全面从严治党主体责任有温差", "main_responsibility"],
    ["派驻纪检监察组监督执纪宽松软", "supervision"],
    ["党风廉政建设监督责任落实不到位", "supervision"],
    ["药品采购领域廉政风险防控不力", "integrity_risk"],
    ["形式主义、官僚主义问题仍然存在", "style"],
    ["财务报销审核把关不严，往来款长期挂账", "finance"],
    ["工程项目化整为零规避招标", "procurement"],
    ["“三重一大”事项未经集体研究", "leadership"],
    ["“三会一课”制度落实不严", "party_building"],
    ["干部选拔任用程序不规范", "cadres"],
    ["履行巡察整改主体责任不到位", "rectification"],
    ["自学不够，学习笔记不全", "theory"],
    ["媒体融合滞后，微信群监管不到位", "ideology"],
    ["主营业务萎缩，市场化经营水平不高", "development"],
    ["四上企业入统滞后，项目进度慢", "investment"],
    ["博士点申报推进不力，科研平台少", "innovation"],
    ["国有企业改革滞后，办社会职能未剥离", "reform"],
    ["民营企业账款清理不彻底", "business"],
    ["乱占耕地建房，图斑整改缓慢", "planning"],
    ["撂荒地治理不力，一村一品培育不足", "rural"],
    ["“散乱污”企业整治不彻底，油烟扰民", "environment"],
    ["“三管三必须”落实不到位，危房未撤离", "safety"],
    ["电信诈骗多发，禁毒形势严峻", "risk"],
    ["文化站人员少，古建筑年久失修", "culture"],
    ["“一老一小”服务体系不健全", "livelihood"],
    ["领导接访下访少，工单办理不实", "satisfaction"],
    ["村级财务混乱，集体资产流失", "grassroots_corruption"],
    ["对年轻干部廉洁教育不够", "main_responsibility"],
    ["对“一把手”和领导班子监督不到位", "supervision"],
    ["设备采购、基建等领域廉政风险较高", "integrity_risk"],
    ["公函接待制度落实不严，文件多、会议多", "style"],
    ["房屋出租租金应收未收，账目混乱", "finance"],
    ["工程发包随意，应招未招", "procurement"],
    ["班子各自为政，首先表态", "leadership"],
    ["抓党建促乡村振兴不力", "party_building"],
    ["在编不在岗，进人把关不严", "cadres"],
    ["整改“纸面化”，屡改屡犯", "rectification"],
    ["便民服务大厅形同虚设", "business"],
    ["在基本农田里挖塘养鱼", "planning"],
    ["土地出让金长期拖欠", "finance"],
    ["食堂承包合同超期、押金未收回", "finance"],
    ["防返贫监测走过场，农户遭火灾未上报", "rural"],
    ["学校体育薄弱，学生近视率居高不下", "livelihood"],
    ["校企合作走样，学生实习变成廉价劳力", "livelihood"],
    ["民营医疗机构监管有盲区", "livelihood"],
    ["农村危房改造进度慢", "livelihood"],
    ["农村电网薄弱", "livelihood"],
    ["体育、美育课程被挤占", "livelihood"],
    ["药品采购廉洁风险突出", "integrity_risk"],
    ["低保评议不规范", "grassroots_corruption"],
    ["低保、危改凭人情", "grassroots_corruption"],
    ["助学金虚报冒领", "grassroots_corruption"],
    ["食堂管理混乱，膳食经费被挤占", "grassroots_corruption"],
    ["公益岗只领钱不干活", "grassroots_corruption"],
    ["租金每年3000元未入村账", "grassroots_corruption"],
    ["东河村白条入账、坐收坐支", "grassroots_corruption"],
    ["农村商业银行白条入账", "finance"],
    ["群众反映的事拖着不办", "satisfaction"],
    ["审计说过的事改了又犯", "rectification"],
    ["讨论决定事项未记录", "leadership"],
    ["对护士关心关爱不够", "cadres"],
    ["对二级党组织指导督促不够", "main_responsibility"],
    ["诉讼服务“冷硬横推”", "style"],
    ["问题楼盘处置缓慢，保交房进度慢", "livelihood"],
    ["安置房逾期未交付", "livelihood"],
    ["社区工作者流动性大", "cadres"],
    ["亲属回避制度执行不严", "cadres"],
    ["诉源治理、诉前调解乏力", "satisfaction"],
    ["投诉处置不及时", "satisfaction"],
    ["扣押的涉案款物账实不清", "finance"],
    ["虚假贸易屡禁不止", "finance"],
    ["贷前调查不实，冒名贷款多发", "risk"],
    ["法人户数多、管理层级长", "reform"],
    ["机关行政化、官本位思想严重", "style"],
    ["干预司法、过问案件不如实填报", "integrity_risk"],
    ["警务督察不敢动真碰硬", "supervision"],
    ["走访企业蜻蜓点水", "business"],
    ["商务楼宇空置率居高不下", "investment"],
    ["靠矿吃矿、靠审批吃审批", "grassroots_corruption"],
    ["退耕还林补助重复发放", "grassroots_corruption"],
    ["特困供养资金监管缺位", "grassroots_corruption"],
    ["扶贫小额信贷“户贷企用”", "rural"],
    ["货车超限超载屡禁不绝", "safety"],
  ])("%s is %s", (statement, topic) => {
    const found = topics(statement);
    expect(found.topic).toBe(topic);
    expect(found.dimension).toBe(codebook.topics.find(({code}) => code === topic)!.family);
    expect(found.topic_terms).not.toEqual([]);
    for (const term of found.topic_terms) {
      for (const words of term.split("…")) expect(shadowOf(statement)).toContain(words);
    }
  });

  test.each([
    ["党员干部纪律规矩意识淡薄", "style"],
    ["党的十八大以来班子成员分工长期未调整", "leadership"],
    ["基建、资产、财务等重点领域管理不严，存在廉政风险", "finance"],
    ["供销合作社领导干部违规兼职", "cadres"],
    ["公交服务差，乘客投诉多", "livelihood"],
    ["干部“靠粮吃粮”思想严重,警示教育、廉政教育不触灵魂,管党治党宽松", "main_responsibility"],
  ])("%s is not about those named, nor about the time", (statement, topic) => {
    expect(topics(statement).topic).toBe(topic);
  });

  test("decide even if the response tells of something else, which then stands beside", () => {
    const response = "一是开展扬尘污染整治。二是完成河道清淤，建设污水管网，治理黑臭水体。";
    expect(topics("形式主义问题整治不彻底", {response: shadowOf(response)})).toMatchObject({
      topic: "style",
      topics_secondary: ["environment"],
      topic_terms: ["形式主义"],
    });
  });

  test("weigh more in the first sentence than in the detail after it", () => {
    const statement = "意识形态工作抓得不紧。2021年未召开党委会专题研究，财务科、招标办的党支部没有学习记录";
    expect(topics(statement).topic).toBe("ideology");
  });

  test("are not the titles of papers that it quotes", () => {
    expect(topics("未按《关于加强生态环境保护的意见》开展消防安全检查").topic).toBe("safety");
    expect(topics("学习贯彻习近平总书记关于安全生产的重要论述不深入").topic).toBe("theory");
  });

  test("a fault from an earlier round is coded by its subject, a duty to rectify as such", () => {
    expect(topics("上轮巡察指出的会计核算问题整改不彻底").topic).toBe("finance");
    expect(topics("上轮巡察反馈问题整改不彻底").topic).toBe("rectification");
  });
});

describe("what is asked where the statement is silent", () => {
  const silent = "责任落实存在差距";

  test("the problems under it, then the response, then the group", () => {
    const children = ["村级党支部软弱涣散", "三会一课不规范"];
    const response = "开展燃气安全隐患排查，整改消防隐患12处。";
    const group = "生态环境保护责任落实不到位";
    expect(topics(silent, {children, response, group}).topic).toBe("party_building");
    expect(topics(silent, {response, group}).topic).toBe("safety");
    expect(topics(silent, {group}).topic).toBe("environment");
    expect(topics(silent)).toEqual({topic: "other", dimension: "other", topics_secondary: [], topic_terms: []});
  });

  test.each([
    ["审务督察失之于软", "派驻监督作用发挥不充分", "对违反考勤规定的人员扣发绩效。", "supervision"],
    ["鉴定委托不规范", "权力运行廉政风险较高", "取消3家机构入册资格,修订党支部考核办法。", "integrity_risk"],
    ["宣讲与实际结合不紧", "理论学习不够系统", "开展干部选拔。", "theory"],
    // What a part names itself is not overruled, nor does a problem above it that names nothing decide.
    ["种业关键核心技术攻关力量分散", "科技服务乡村振兴有短板", "建设种业研发平台。", "innovation"],
    [silent, "工作推进有差距", "整改消防隐患12处。", "safety"],
  ])("%s under %s: the problem above it before the response", (statement, parent, response, topic) => {
    const found = topics(statement, {
      parent,
      response: shadowOf(response),
      group: "生态环境保护责任落实不到位",
    });
    expect(found.topic).toBe(topic);
    expect(found.topic_terms).not.toEqual([]);
  });

  test("the topics of its problems stand beside it", () => {
    const children = ["生态修复滞后", "粮食生产不稳", "产业结构不优", "产业链不长"];
    expect(topics("推动高质量发展有差距", {children})).toMatchObject({
      topic: "development",
      topics_secondary: ["environment", "rural"],
    });
  });
});

test("never throws, knows its codes, and quotes what is printed", () => {
  const words = fc.constantFrom(
    "安全生产",
    "《",
    "》",
    "“",
    "12",
    "招标",
    "。",
    ",",
    "第一议题",
    "关于",
    "重要论述",
    " ",
    "\n",
    "整改",
    "x",
  );
  const text = fc.array(words, {maxLength: 30}).map((all) => all.join(""));
  const codes = codebook.topics.map(({code}) => code);
  fc.assert(
    fc.property(
      text,
      fc.array(text, {maxLength: 3}),
      text,
      fc.option(text),
      fc.option(text),
      (statement, children, response, parent, group) => {
        const texts = {statement, children, response, parent, group};
        const found = topicsOf(codebook, problemWords(codebook, texts));
        expect(codes).toContain(found.topic);
        expect(found.topics_secondary.length).toBeLessThanOrEqual(2);
        expect(found.topics_secondary).not.toContain(found.topic);
        const printed = [statement, ...children, response, parent ?? "", group ?? ""].join("\u0000");
        for (const term of found.topic_terms)
          for (const part of term.split("…")) expect(printed).toContain(part);
      },
    ),
  );
});

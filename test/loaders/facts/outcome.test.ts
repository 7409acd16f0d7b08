import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ClausesIn} from "../../../loaders/facts/clauses-in.js";
import {outcomesIn} from "../../../loaders/facts/outcome.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const evidenceIn = (text: string) => !outcomesIn(new ClausesIn(shadowOf(text)), 0, text.length).next().done;

describe("outcomes", () => {
  test.each([
    ["deeds that people hold", "涉及的860户中已有742户领到不动产权证书。"],
    ["those who came into office", "8名年轻人进入村“两委”班子，平均年龄下降4.6岁。"],
    ["dangers that are all gone", "梳理隐患428项，7月底前逐项整改销号完毕。"],
    ["money given back, in plain words", "收的礼金1.28万元全部退给乡亲。"],
    ["fields that are tilled again", "撂荒地137亩已全部复耕。"],
    ["a thing built, in plain words", "在桥头安了2个摄像头。"],
    ["a place that was opened", "把闲置教室修了修，办起了老年饭桌。"],
    ["what was carted off", "清理河道垃圾40多方。"],
    ["a document", "研究出台《机关考勤管理办法》。"],
    ["a document named without its marks", "制定党风廉政建设考核细则。"],
    ["a set of rules named without marks", "修订理论学习中心组学习制度。"],
    ["rules counted", "健全完善内控制度9项。"],
    ["what was sent on", "发出检察建议21份。"],
    ["what was looked at and passed", "13个村均已通过验收。"],
    ["accounts that were cleared", "清理往来款项19笔。"],
    ["a sanction", "对相关负责人进行批评教育。"],
    ["money", "清退违规发放补贴３．２万元。"],
    ["a counted result", "化解信访积案39件。"],
    ["something built", "综合楼已于去年投用。"],
    ["the defect removed", "目前无超标准使用现象，问题已全部整改到位。"],
    ["a share that grew", "比重由8%提高到15%。"],
    ["a sum with its thousands parted", "清退差旅费共计36,582.5元。"],
    ["a sum before what became of it", "违规报销的3.26万元已全部退回单位账户。"],
    ["a sum in Chinese numerals", "挽回经济损失三百余万元。"],
    ["a rate", "群众满意度达96.4%。"],
    ["a growth", "同比上升4.6个百分点。"],
    ["cases put right", "纠正违规问题33起。"],
    ["a grade within what was counted", "创建国家4A级旅游景区1家。"],
    ["what is no longer done", "已停止执行该项收费。"],
    ["what is in order now", "已将超标办公用房调整到位。"],
    ["files put in order", "集中审核档案113卷，重新认定9人。"],
    ["new members", "2022年发展教师党员13名。"],
    ["posts that were filled anew", "交流企业主要负责人5名。"],
    ["what does not recur", "未发现类似问题。"],
    ["sums that were paid after", "3个单位补交党费12.4万元。"],
    ["sums that came back", "回收欠款281.6万元。"],
    ["people who left a post", "4名法官退出员额。"],
    ["members who were passed on", "将134名党员接转组织关系。"],
    ["branches that were divided", "把6个大支部拆分为15个小支部。"],
    ["firms that were joined", "将3家企业并入集团。"],
    ["a number brought down", "采购品种由312个压到54个。"],
    ["rules anew", "重订《工作规则》。"],
    ["a house that is shut", "培训中心停止对外营业。"],
    ["rules whose title stands first", "把《白杨村重大事项决策办法》重新修订了一遍。"],
    ["rules that are out", "《考勤办法》已于3月印发实施。"],
    ["a rule written into another", "红白事标准写进《白杨村村规民约》。"],
    ["land given back", "7月15日完成回填复垦。"],
    ["works that were accepted", "经县自然资源局验收合格。"],
    ["works by length", "维修渠道3.2公里、机耕路1.8公里，铺设污水管网4.5公里。"],
    ["roads and trees", "硬化村道2.8公里，栽植苗木3200株。"],
    ["accounts cleared, by their sum", "形成的挂账1.07亿元已清理核销8320万元。"],
    ["debts exchanged", "置换高息债务13.4亿元。"],
    ["rent", "通过公开招租方式盘活，年收取租金48万元。"],
    ["branches made more", "将原有5个党支部调整为11个。"],
    ["majors made fewer", "将12个专业优化为8个。"],
    ["what was kept from happening", "劝导大操大办11起。"],
    ["rooms open to all", "设置图书阅览室、老年活动室，每天对外开放。"],
    ["contracts by number", "重新签订承包合同18份。"],
    ["dangers found and gone", "排查整改隐患148处。"],
    ["records made good", "补录会议记录23份。"],
    ["people who are back", "人员已全部返回原单位。"],
    ["slips sent to those who are to answer", "推送监督提示单12份。"],
    ["an honour", "获评省级先进集体。"],
    ["one called in for a fault", "党委书记约谈未完成任务的镇长2人。"],
    ["fields sown again", "已补种玉米。"],
    ["a part that is mended", "查出隐患117条，已改112条。"],
    ["things bought", "镇上添置森林防火水泵6台。"],
    ["people chosen", "从后备干部中选出9人担任助理。"],
    ["posts filled after", "村支部补选委员1名。"],
    ["people taken out and put in", "换下2名支委，从退伍军人里补了2人。"],
    ["not one case", "秋季一年级招生360人，无一例择校生。"],
    ["not one household", "去年以来32户办事没有一户超标。"],
    ["what was not found again", "镇纪委抽查5次，没有再发现脱岗。"],
    ["relief", "帮着申请临时救助8000元。"],
    ["a house that is repaired", "房子4月12日翻修好搬进去住了。"],
    ["things published so often", "今年以来公开4期。"],
    ["what was solved", "解决了东苑小区二次供水等一批问题。"],
    ["deeds for the people", "为群众办实事38件。"],
    ["one who was told off", "对包片的村干部牛某作了批评教育。"],
    ["one who is named by a word", "镇纪委对他进行了诫勉。"],
    ["an honour that was taken", "取消他2023年度评先资格。"],
    ["deeds that were written out", "1247宗土地建立台账，已办证903宗。"],
    ["cases that courts closed", "审结破产案件17件。"],
    ["disputes that did not come to court", "诉前成功分流案件5274件。"],
    ["one who was made to leave", "1名经教育恢复正常，1名按程序劝退。"],
    ["articles of a body", "修订联社章程。"],
    ["stations set up", "在23个乡镇设立法官工作站。"],
    ["a talk with one at fault", "会同派驻组对3名科长进行提醒谈话。"],
    ["a talk with one who leads", "对分管领导提醒谈话。"],
    ["a part of works under way", "正在改造小区12个，已完成8个。"],
  ])("%s", (_, text) => {
    expect(evidenceIn(text)).toBe(true);
  });
});

describe("activity", () => {
  test.each([
    ["a check of what was settled before", "定期对已销号问题组织随机抽查。"],
    ["sessions", "召开专题会议3次，开展集体学习14次。"],
    ["lectures and visits", "举办讲座4期，走访群众120户，谈心谈话68人次。"],
    ["a group", "成立工作专班，建立工作台账。"],
    ["a draft", "正在研究制定《三年规划》，完成《实施方案》初稿。"],
    ["a compilation", "汇编《学习资料》。"],
    ["a document obeyed", "严格落实《党内监督条例》。"],
    ["a promise", "将新建公园3个，拟出台《管理办法》。"],
    ["works in progress", "加快推进列入台账的14个废弃矿山修复治理。"],
    ["no one sanctioned", "诫勉0人。"],
    ["cases told as a lesson", "通报近年来查处的典型案例6起。"],
    ["a weight in an assessment", "纳入科室考核，权重由5%提高到10%。"],
    ["points in an assessment", "分值由8分提高到15分。"],
    ["how far a check has come", "正在对全部326卷档案进行重新审核，已完成281卷。"],
    ["measures that were drawn up", "提出意见36条，均已制定整改措施。"],
    ["papers handed out", "发放宣传资料1.2万份。"],
    ["lessons held in public", "开展公开课12期。"],
    ["all were there", "集中上课，无一人缺席。"],
    ["a wish", "尽快完成废弃矿坑复垦。"],
    ["a title that is read", "将《考核办法》纳入学习内容。"],
    ["a rule sent round to be learned", "把《准则》印发全体党员学习。"],
    ["a pledge in public", "公开承诺事项12项。"],
    ["what was put on a list", "新纳入台账问题12个。"],
    ["minds that were put right", "解决了思想认识不到位的问题。"],
    ["works that are not finished", "未完成改造。"],
    ["talks with those whom one leads", "党组成员与分管领域、联系企业负责人谈话提醒63人次。"],
    ["a round of talks", "班子成员同分管股室（站）负责同志开展提醒谈话25人次。"],
    ["articles that are read", "学习党章，逐条对照章程。"],
    ["messages and pledges", "发送廉政短信1200条，签订承诺书326份。"],
    ["pledges of one's own staff", "党委书记与班子成员签订党风廉政建设责任书82份。"],
    ["the routine of a year", "制定年度意识形态工作要点。"],
    ["talks of a leader with those below", "局主要领导约谈下属单位负责人11人次。"],
    ["the weight of a mark", "将其纳入年度考核，占比5%。"],
    ["what works are to bring", "建成后将惠及8000人。"],
  ])("%s", (_, text) => {
    expect(evidenceIn(text)).toBe(false);
  });
});

test("an outcome is shown by words of the text, whatever the text", () => {
  const words = fc.constantFrom(
    "制定",
    "《办法》",
    "清退",
    "3万元",
    "建成",
    "5个",
    "已",
    "全部",
    "整改到位",
    "将",
    "正在",
    "诫勉",
    "2人",
    ",",
    "。",
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 60}), (parts) => {
      const text = parts.join("");
      for (const term of outcomesIn(new ClausesIn(text), 0, text.length)) {
        expect(term).not.toBe("");
        expect(text.replaceAll("《办法》", "《□□》")).toContain(term);
      }
    }),
  );
});

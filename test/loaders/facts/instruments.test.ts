import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readCodebook} from "../../../loaders/codebook.js";
import {instrumentsOf} from "../../../loaders/facts/instruments.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

const codebook = await readCodebook("data/codebook");
const instrumentsIn = (shadow: string) => instrumentsOf(codebook.finder.termsIn(shadow).instruments.all());
const instruments = (measure: string) => instrumentsIn(shadowOf(measure));

describe("acts", () => {
  test.each<[string, string[]]>([
    ["一是党组理论学习中心组集中学习6次，交流发言22人次。", ["study"]],
    ["召开局党组会议，专题研究信访工作。", ["meeting"]],
    ["通过电视、广播和公众号宣传惠民政策。", ["publicity"]],
    ["（二）举办财务人员培训班2期，培训130人次。", ["education"]],
    ["成立院长任组长的工作专班。", ["taskforce"]],
    ["修订《采购管理办法（试行）》《合同管理制度》。", ["rules"]],
    ["印发《学科建设三年行动计划（2023—2025年）》。", ["plans"]],
    ["公开招聘教师６名，选派骨干医师到乡镇卫生院。", ["personnel"]],
    ["搭建智慧校园管理平台，5月上线运行。", ["digital"]],
    ["对12个科室开展督查4轮次，定期通报。", ["checking"]],
    ["全面排查燃气隐患，开展专项整治。", ["screening"]],
    ["给予党内警告处分1人，诫勉2人。", ["sanction"]],
    ["清退违规发放的补贴3.6万元，腾退办公用房4间。", ["restitution"]],
    ["县财政安排专项资金200万元。", ["funding"]],
    ["新建停车场2处，改造老旧管网3公里。", ["construction"]],
    ["推行上门服务，办理时限由10个工作日压缩到3个工作日。", ["service"]],
    ["与省内高校签订合作协议，共建实训基地。", ["cooperation"]],
    ["各支部通过主题党日开展交流研讨。", ["study"]],
    ["坚持每月召开支委会，落实“三会一课”。", ["meeting"]],
    ["带头学习《中国共产党纪律处分条例》。", ["study"]],
    ["召开局务会3次，分析薄弱环节。", ["meeting"]],
    ["刊发稿件35篇，推送信息120条。", ["publicity"]],
    ["成立以院长为组长的医保管理领导小组，设立医保办。", ["taskforce"]],
    ["厘清科室职责边界，明确由办公室牵头。", ["taskforce"]],
    ["实行“三重一大”事项末位表态制。", ["rules"]],
    ["将党建工作纳入年度工作要点。", ["plans"]],
    ["开通“码上办”小程序。", ["digital"]],
    ["委托第三方机构对财务收支进行审计。", ["checking"]],
    ["约谈分管负责人和科室主任。", ["sanction"]],
    ["对3家单位在全县通报批评。", ["sanction"]],
    ["误列支出已冲销更正，注销违规开设的账户2个。", ["restitution"]],
    ["将村级运转经费纳入财政预算。", ["funding"]],
    ["为60岁以上老年人体检3200人次。", ["service"]],
    ["校企联建产学研基地3个。", ["cooperation"]],
    ["责令当事人退赔多报差旅费1.2万元。", ["restitution"]],
    ["补齐缺失的会议记录12份。", ["restitution"]],
    ["注销长期停业的公司3家。", ["restitution"]],
    ["新增电动车充电桩40个。", ["construction"]],
    ["更换老化线路3000米。", ["construction"]],
    ["敷设燃气管道5.6公里。", ["construction"]],
    ["解聘不合格临聘人员6名。", ["personnel"]],
    ["新聘专职监事2名。", ["personnel"]],
    ["支部按期完成换届。", ["personnel"]],
    ["在仓库安装监控探头46个。", ["digital"]],
    ["学生请假全部改为网上审批。", ["digital"]],
    ["对2018年以来的票据开展倒查。", ["screening"]],
    ["逐户核实救助对象。", ["screening"]],
    ["实现任期内审计全覆盖。", ["checking"]],
    ["5000元以上的支出提交党组会研究。", ["rules"]],
    ["评审专家改由外地库随机抽取。", ["rules"]],
    ["推行中层干部任期制。", ["rules"]],
    ["取证时间由15天压缩到6天。", ["service"]],
    ["开设周末门诊。", ["service"]],
    ["与农业局联合印发通知。", ["cooperation"]],
    ["补拨拖欠的保管费120万元。", ["funding"]],
    ["组织旁听职务犯罪庭审。", ["education"]],
    ["新设流动党支部5个。", ["taskforce"]],
    ["把党小组建到工地上。", ["taskforce"]],
    ["对失职的科长谈话提醒。", ["sanction"]],
    ["撰写调研文章6篇。", ["study"]],
    ["对漏议的9个事项予以追认。", ["restitution"]],
    ["拆了路边私搭的棚子6处。", ["restitution"]],
    ["违规占地整改到位23宗。", ["restitution"]],
    ["清理挂账多年的往来款41笔。", ["restitution"]],
    ["转让非主业公司股权3宗。", ["restitution"]],
    ["下属事业单位由18个整合为9个。", ["taskforce"]],
    ["撤并学生不足10人的教学点7个。", ["taskforce"]],
    ["与市检察院建立行刑衔接机制。", ["taskforce"]],
    ["推行“田长制”。", ["taskforce"]],
    ["成立欠费清收小组。", ["taskforce"]],
    ["机关科室之间交流18人。", ["personnel"]],
    ["保洁员由4人增加到9人。", ["personnel"]],
    ["盘活事业编制60名。", ["personnel"]],
    ["明确档案管理员3名。", ["personnel"]],
    ["完成对6个二级学院的巡察。", ["checking"]],
    ["对上轮巡察反馈的18个问题逐项过堂。", ["checking"]],
    ["审核讲座120场次。", ["checking"]],
    ["编写教材4部。", ["education"]],
    ["组织学生研学实践2300人次。", ["education"]],
    ["委托第三方对3个项目重新结算。", ["screening"]],
    ["把扶贫项目档案重新过了一遍。", ["screening"]],
    ["对库存药品进行盘点。", ["screening"]],
    ["对违规经营的5家门店责令改正。", ["screening"]],
    ["取消按开单量提成的分配办法。", ["rules"]],
    ["把《小额工程管理办法》重新修订了一遍。", ["rules"]],
    ["列出公务饮酒“六不准”。", ["rules"]],
    ["大额支出一律先由党组会研究。", ["rules"]],
    ["置换高息贷款5亿元。", ["funding"]],
    ["护林员每人每月补贴400元。", ["funding"]],
    ["为120名住校学生解决热水问题。", ["service"]],
    ["门诊实行分时段预约。", ["service"]],
    ["疏挖清理河沟2公里。", ["construction"]],
    ["村道两边装了路灯30盏。", ["construction"]],
    ["引进海外专家3名。", ["personnel"]],
    ["单列专职审计员2名。", ["personnel"]],
    ["对长期缺岗的2名队长予以撤换。", ["personnel"]],
    ["专职消防员增加到24人，护林人员增至31人。", ["personnel"]],
    ["把3家围标的供应商列入黑名单。", ["screening"]],
    ["入户核实困难职工身份。", ["screening"]],
    ["重新核查改厕台账。", ["screening"]],
    ["牵头成立冷链产业共同体。", ["taskforce"]],
    ["在重点工地建立党组织。", ["taskforce"]],
    ["将6个联合支部调整为13个支部。", ["taskforce"]],
    ["把防汛责任分解到组到人。", ["taskforce"]],
    ["推行处室联系项目制度。", ["taskforce"]],
    ["下放行政审批事项28项。", ["service"]],
    ["把窗口延伸到企业。", ["service"]],
    ["在集镇新设助餐点5个。", ["service"]],
    ["为果园补免、测土配方2.3万亩。", ["service"]],
    ["惠及群众1.6万人，化解纠纷9件。", ["service"]],
    ["已办证76宗。", ["restitution"]],
    ["压降高息借款12笔。", ["restitution"]],
    ["解除不当抵押9户。", ["restitution"]],
    ["取消重复的标牌18个。", ["restitution"]],
    ["所属协会与机关彻底脱钩。", ["restitution"]],
    ["免去其企业职务。", ["restitution"]],
    ["关闭停更的微信群3个。", ["restitution"]],
    ["支付农民工工资218万元。", ["restitution"]],
    ["与海关实现数据直连。", ["cooperation"]],
    ["同税务部门加强沟通协调。", ["cooperation"]],
    ["制作船舶检验工作指引。", ["rules"]],
    ["修订党组会议制度。", ["rules"]],
    ["修订集团章程。", ["rules"]],
    ["收回下属单位采购权。", ["rules"]],
    ["监理任务随机派单。", ["rules"]],
    ["由议价招租改为公开招租。", ["rules"]],
    ["取消按人头发奖的做法。", ["rules"]],
    ["建立“一楼一册”。", ["plans"]],
    ["逐宗建立台账。", ["plans"]],
    ["发布攻关榜单12项。", ["plans"]],
    ["把年轻干部放到项目上墩苗。", ["education"]],
    ["春节前发送廉洁提醒。", ["education"]],
    ["形成调研报告8篇。", ["study"]],
    ["施划非机动车位460个。", ["construction"]],
    ["更新老旧电梯12台。", ["construction"]],
    ["公布监督电话和举报信箱。", ["checking"]],
    ["聘请事务所进行审计。", ["checking"]],
    ["把运转经费列入年度预算。", ["funding"]],
    ["护理补贴标准提高到每月300元。", ["funding"]],
    ["专题听取各站所履职情况汇报4次。", ["checking"]],
    ["6名所长年底述责述廉。", ["checking"]],
    ["梳理廉政风险点42个。", ["screening"]],
    ["全部证照登记备案。", ["screening"]],
    ["立案查处违法行为12起。", ["screening"]],
    ["其余3户已签订还款协议。", ["restitution"]],
    ["兑付拖欠工程款26笔412万元。", ["restitution"]],
    ["基层报表由41张减少到16张。", ["service"]],
    ["每月到联系渔村调研。", ["service"]],
    ["承揽外地测绘项目4个。", ["cooperation"]],
    ["由总工程师兼任安全总监。", ["personnel"]],
    ["完成所属院所班子届满调整。", ["personnel"]],
    ["向子公司委派财务总监。", ["personnel"]],
    ["剩余2栋正在抓紧施工。", ["construction"]],
    ["资助困难船员300余名。", ["service"]],
    ["补正缺页案卷1.3万份。", ["restitution"]],
    ["处理120多人。", ["sanction"]],
  ])("%s", (measure, expected) => {
    const found = instruments(measure);
    expect(found.instruments).toEqual(expected);
    expect(found.instrument_terms).not.toEqual([]);
  });

  test("several are told of, the most central first", () => {
    const found = instruments("开展“小金库”专项治理，全面排查账户86个，排查票据900份。修订《财务管理办法》。");
    expect(found.instruments).toEqual(["screening", "rules"]);
    expect(found.instrument_terms).toEqual(["专项治理", "全面排查", "排查", "修订…办法》"]);
  });

  test("a check that searched is quoted for the search", () => {
    const found = instruments("抽查账目60本，追回多报差旅费2万元。");
    expect(found.instruments).toEqual(["restitution", "screening"]);
    expect(found.instrument_terms).toEqual(["抽查", "追回"]);
  });
});

describe("of two that might be meant, the one that the act is", () => {
  test.each<[string, string[]]>([
    ["组成2个督查组，赴各乡镇开展督查。", ["checking"]],
    ["召开全局警示教育大会。", ["education", "meeting"]],
    ["每季度召开宗教工作联席会议。", ["taskforce"]],
    ["依法取缔无证作坊6家。", ["screening"]],
    ["清退不合格监理人员4名。", ["screening"]],
    ["清退超标准发放的津贴4万元。", ["restitution"]],
    ["传达学习中央八项规定及其实施细则精神。", ["study"]],
    ["开展“局长走流程”活动，优化办理环节5项。", ["service"]],
    ["印发《公文办理流程图》。", ["rules"]],
    ["逐一核对往来账目，对报销台账进行审核。", ["screening"]],
    ["危房拆除重建3处。", ["construction"]],
    ["给予撤销党内职务处分。", ["sanction"]],
    ["加装监控模块12个。", ["digital"]],
    ["对两个养老项目开展“体检”。", ["screening"]],
    ["推送疑点线索67条，均已核查。", ["screening"]],
    ["支付拖欠工资12万元。", ["restitution"]],
    ["对完工工程开展结算审计，核减造价56万元。", ["restitution", "screening"]],
    ["修订《采购办法》，20万元以上的项目一律进入省交易平台。", ["rules"]],
    ["对失职的仓管员予以通报。", ["sanction"]],
    ["对科研经费开展专项检查，追回违规支出12万元。", ["restitution", "screening"]],
    ["端午期间明察暗访6次，清退超标车辆3辆。", ["restitution", "screening"]],
    ["对公务接待开展专项检查，整改问题6个。", ["checking"]],
    ["清退多发的补助2万元，每季度开展一次督导检查。", ["restitution", "checking"]],
  ])("%s", (measure, expected) => {
    expect(instruments(measure).instruments).toEqual(expected);
  });
});

describe("no acts", () => {
  test.each([
    ["a threat", "对敷衍整改的，一律严肃追责问责。", "sanction"],
    ["what was wrong", "清退违规发放的值班补助21.36万元。", "funding"],
    ["a title that is followed", "严格落实《干部教育培训工作条例》，规范干部管理。", "education"],
    ["what is acted upon", "对党费收缴、财务报销和工程建设情况开展专项检查。", "construction"],
    ["what is counted", "项目开工率由60%提高到95%。", "construction"],
    ["a report of one's faults", "相关责任人已作出书面检查。", "checking"],
    ["what a rule is about", "制定财政资金管理办法。", "funding"],
    ["an investor's money", "签约项目3个，总投资12亿元。", "funding"],
    ["a name", "东湖开发区企业云平台培训会召开。", "digital"],
    ["a doctor's examination", "乡镇卫生院做检查、县医院出报告。", "checking"],
    ["cases told as a lesson", "公开通报违法占地典型案例5起。", "checking"],
    ["who finds, and not the finding", "卫片执法发现的问题已销号。", "screening"],
    ["a step of an appointment", "经民主推荐、考察、公示，选拔中层干部12名。", "publicity"],
    ["an account that is cleared", "注销停更的公众号4个。", "publicity"],
    ["an insurance's name", "代缴合作医疗费用。", "cooperation"],
    ["a fund's name", "督促企业足额计提修复基金。", "funding"],
    ["a platform that is no machine", "推行党支部建在科研平台上。", "digital"],
    ["goods disposed of", "报废处置老旧设备217件。", "service"],
    ["an appointment that was wrong", "纠正突击提拔3人。", "personnel"],
    ["a contract that is ended", "解除聘用合同7名。", "personnel"],
    ["a market that is looked into", "开展校外培训专项治理，取缔无证培训点8个。", "education"],
    ["how a faculty decides", "检查党政联席会议制度执行情况。", "taskforce"],
    ["what is looked over", "委托中介复核竣工结算项目30个。", "construction"],
    [
      "a word that tells which things are meant",
      "对近年改造的320间校舍逐间查看，排查隐患12处。",
      "construction",
    ],
    ["a word that tells which persons are meant", "对考核靠后的2名所长进行约谈。", "checking"],
    ["a date", "公司成立以来首次修订章程。", "taskforce"],
    ["what others were told at a hearing", "听取下属船厂履行责任情况汇报。", "meeting"],
    ["the law enforced", "立案查处违法案件9件。", "sanction"],
    ["who builds", "查实先施工后补手续的仓库2座。", "construction"],
    ["a handbook that is looked over", "每季度抽查支部工作手册。", "rules"],
    ["what credit is mended by", "建立守信激励与信用修复联动机制。", "construction"],
    ["what is spoken of", "严禁有偿招生宣传。", "publicity"],
  ])("%s", (_, measure, instrument) => {
    expect(instruments(measure).instruments).not.toContain(instrument);
  });

  test("a result or an intention is other", () => {
    expect(instruments("进一步增强责任感和紧迫感，努力走在全市前列。")).toEqual({
      instruments: ["other"],
      instrument_terms: [],
    });
    expect(instruments("")).toEqual({instruments: ["other"], instrument_terms: []});
  });
});

test("never throws, gives one to four codes, and quotes what is printed", () => {
  const words = fc.constantFrom(
    "召开",
    "会议",
    "《",
    "办法》",
    "制定",
    "12",
    "万元",
    "投入",
    "。",
    ",",
    "对",
    "进行",
    "诫勉",
    "人",
    "一律",
    " ",
    "\n",
  );
  const codes = codebook.instruments.map(({code}) => code);
  fc.assert(
    fc.property(
      fc.array(words, {maxLength: 60}).map((all) => all.join("")),
      (measure) => {
        const found = instrumentsIn(measure);
        expect(found.instruments.length).toBeGreaterThanOrEqual(1);
        expect(found.instruments.length).toBeLessThanOrEqual(4);
        for (const code of found.instruments) expect(codes).toContain(code);
        for (const term of found.instrument_terms)
          for (const part of term.split("…")) expect(measure).toContain(part);
      },
    ),
  );
});

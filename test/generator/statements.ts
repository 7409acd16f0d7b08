import type {Random} from "./random.js";

/*
 * What inspections find, put together from parts: a field of work and what is wrong with it. Marks are
 * full-width and quotes are “” throughout; the page's own habits are applied when it is printed.
 */

const fields = [
  ...[
    "党委理论学习中心组学习",
    "“第一议题”制度",
    "意识形态工作责任制",
    "网络意识形态阵地管理",
    "“三重一大”决策制度",
  ],
  ...[
    "党建工作责任制",
    "党风廉政建设主体责任",
    "“一岗双责”",
    "廉政风险防控",
    "执纪监督",
    "警示教育",
    "家风建设",
  ],
  ...[
    "干部选拔任用程序",
    "干部档案审核",
    "年轻干部培养",
    "干部监督管理",
    "因私出国（境）证件管理",
    "编制使用",
    "人才引育",
  ],
  ...["公务接待管理", "公务用车管理", "津贴补贴发放", "办公用房管理", "会议费、培训费支出", "差旅费报销审核"],
  ...[
    "专项资金使用",
    "预算执行",
    "固定资产管理",
    "内部控制",
    "财务报销",
    "合同管理",
    "印章管理",
    "往来款项清理",
    "债务化解",
  ],
  ...["工程项目招投标", "政府采购", "工程变更审批", "项目竣工决算", "项目前期论证", "土地出让金征缴"],
  ...[
    "村级“三资”管理",
    "村务公开",
    "惠民补贴发放",
    "低保对象动态管理",
    "高标准农田管护",
    "扶贫资产管理",
    "乡村产业发展",
  ],
  ...["民生实事推进", "信访积案化解", "“12345”热线诉求办理", "老旧小区改造", "城市精细化管理", "教育资源配置"],
  ...[
    "安全生产监管",
    "食品安全抽检",
    "生态环境整治",
    "扬尘治理",
    "河湖长制",
    "危化品管控",
    "消防隐患排查",
    "燃气管网更新",
  ],
  ...[
    "营商环境优化",
    "招商引资",
    "重大项目建设",
    "科技成果转化",
    "国有资产处置",
    "园区土地利用",
    "数据共享应用",
  ],
  ...[
    "基层党组织建设",
    "党员教育管理",
    "党费收缴",
    "发展党员",
    "“三会一课”",
    "民主生活会",
    "谈心谈话",
    "主题党日活动",
  ],
  ...["上轮巡察整改", "审计发现问题整改", "整改台账管理", "问题线索处置", "巡察成果运用"],
  ...[
    "师德师风建设",
    "学科建设",
    "科研经费监管",
    "后勤服务保障",
    "学生资助",
    "医德医风建设",
    "医保基金监管",
    "药品耗材采购",
  ],
  ...[
    "文风会风",
    "调查研究",
    "机关作风建设",
    "基层减负",
    "职能转变",
    "统筹协调",
    "制度执行",
    "档案管理",
    "保密管理",
  ],
  ...["行政执法", "行政审批", "执法案卷评查", "法治政府建设", "诉讼案件执行", "社区矫正监管", "网格服务管理"],
] as const;

const shortcomings = [
  ...[
    "不到位",
    "不够到位",
    "不够有力",
    "不够深入",
    "不扎实",
    "不严格",
    "不规范",
    "不及时",
    "不彻底",
    "不够精准",
    "不平衡",
  ],
  ...[
    "存在差距",
    "有差距",
    "有短板",
    "有偏差",
    "存在薄弱环节",
    "存在漏洞",
    "存在盲区",
    "有温差",
    "存在廉洁风险",
  ],
  ...[
    "流于形式",
    "抓而不实",
    "推进缓慢",
    "进展滞后",
    "把关不严",
    "监管缺位",
    "底数不清",
    "跟踪问效不够",
    "压得不实",
  ],
  ...["针对性不强", "力度不够", "主动性不足", "层层递减", "宽松软", "失之于宽", "缺乏长效机制", "缺乏统筹谋划"],
  ...[
    "质效不高",
    "效率低下",
    "不够完善",
    "不够健全",
    "重视不够",
    "思路不清",
    "办法不多",
    "成效不明显",
    "责任悬空",
  ],
  ...[
    "虚化弱化",
    "抓得不紧",
    "以会代训",
    "简单粗放",
    "较为混乱",
    "不够聚焦",
    "执行打折扣",
    "后劲不足",
    "浮于表面",
  ],
] as const;

const duties = [
  ...["学习贯彻习近平新时代中国特色社会主义思想", "学习贯彻党的二十大精神", "学习贯彻习近平总书记重要讲话精神"],
  ...["贯彻落实党中央重大决策部署", "落实省委工作要求", "落实全面从严治党主体责任", "贯彻新发展理念"],
  ...["贯彻新时代党的组织路线", "落实中央八项规定精神", "落实乡村振兴战略", "践行以人民为中心的发展思想"],
  ...["履行核心职能", "落实党管意识形态原则", "推动高质量发展", "统筹发展和安全", "服务中心大局"],
  ...["推进新型城镇化", "加强领导班子自身建设", "执行民主集中制", "落实巡视巡察整改责任", "纠治“四风”"],
] as const;

const opposites = [
  ...[
    "重部署、轻落实",
    "重建设、轻管护",
    "重业务、轻党建",
    "重审批、轻监管",
    "重使用、轻培养",
    "重形式、轻实效",
  ],
  ...["重签约、轻落地", "重数量、轻质量", "重当下、轻长远", "重处罚、轻教育"],
] as const;

const habits = [
  ...[
    "以会代学",
    "以读代研",
    "等靠要",
    "老好人",
    "中梗阻",
    "一刀切",
    "跑冒滴漏",
    "新官不理旧账",
    "吃拿卡要",
    "慵懒散拖",
  ],
  ...["一发了之", "一评了之", "上热中温下冷", "熟人招标", "带病提拔", "纸面整改"],
] as const;

const places = [
  ...[
    "部分单位",
    "个别干部",
    "一些镇街",
    "少数村（社区）",
    "部分二级单位",
    "个别党员领导干部",
    "有的科室",
    "部分窗口单位",
  ],
] as const;

const deeds = [
  ...[
    "违规发放节日福利",
    "超标准列支会议费",
    "公车私用",
    "应招未招",
    "虚报冒领补贴资金",
    "未按规定公开党务",
    "漏报个人有关事项",
  ],
  ...[
    "长期借用下属单位人员",
    "拖欠企业账款",
    "未及时缴纳党费",
    "以白条入账",
    "化整为零规避招标",
    "擅自改变资金用途",
  ],
] as const;

const troubles = [
  ...[
    "群众停车难",
    "老年人就餐难",
    "农村供水保障不足",
    "断头路迟迟未打通",
    "拆迁群众长期未回迁",
    "学校大班额现象突出",
  ],
  ...["小区物业服务差", "背街小巷积水严重", "农贸市场秩序混乱", "垃圾分类推进迟缓", "困难群众救助不及时"],
] as const;

/** A fault in a few words: 公务接待管理不规范. */
export function fault(random: Random): string {
  switch (random.int(0, 9)) {
    case 0:
      return (
        random.pick(duties) + random.pick(["有差距", "不够深入", "不够到位", "存在差距", "有短板", "不够有力"])
      );
    case 1:
      return `“${random.pick(opposites)}”${random.pick(["现象依然存在", "问题较为突出", "倾向没有根本扭转"])}`;
    case 2:
      return `存在“${random.pick(habits)}”现象`;
    case 3:
      return random.pick(places) + random.pick(["存在", "仍有"]) + random.pick(deeds) + "现象";
    case 4:
      return random.pick(troubles);
    default:
      return random.pick(fields) + random.pick(shortcomings);
  }
}

/** A fault as statements have it: one clause, or two. */
export function statement(random: Random): string {
  const first = fault(random);
  return random.chance(0.35) ? `${first}，${random.pick(fields)}${random.pick(shortcomings)}` : first;
}

/** A duty or field with what is wrong with it, as aspects have it. */
export function broadFault(random: Random): string {
  const first = random.pick(duties) + random.pick(["有差距", "不够深入", "不够到位", "不够有力", "存在温差"]);
  return random.chance(0.4) ? `${first}，${random.pick(fields)}${random.pick(shortcomings)}` : first;
}

/** A field of work with no fault found in it: the topic of a neutral statement. */
export function topic(random: Random): string {
  return random.chance(0.3)
    ? random.pick([
        "学习贯彻党的二十大精神",
        "优化营商环境、深化“放管服”改革",
        "全面从严治党",
        "加强基层党组织建设",
      ])
    : random.pick([
        ...[
          "安全生产工作",
          "流动党员管理",
          "防汛抗旱工作",
          "年轻干部培养",
          "国有企业改革",
          "内部审计监督",
          "农村人居环境整治",
        ],
        ...[
          "渡口渡船安全监管",
          "机关作风建设",
          "信访工作",
          "党员教育管理",
          "选人用人工作",
          "河湖治理保护",
          "政务服务",
        ],
      ]);
}

/** What an aspect is called: a part of the Party's work. */
export function aspect(random: Random): string {
  return random.pick([
    ...[
      "落实党的理论和路线方针政策以及党中央重大决策部署",
      "落实全面从严治党主体责任和监督责任",
      "贯彻新时代党的组织路线",
    ],
    ...[
      "群众身边腐败问题和不正之风",
      "基层党组织领导班子和干部队伍建设",
      "落实巡察整改任务",
      "党的路线方针政策在基层落实",
    ],
    ...[
      "履行职能责任",
      "净化政治生态、选人用人",
      "重点领域廉洁风险防控",
      "领导班子建设和基层党建",
      "意识形态工作责任制落实",
    ],
    ...["民生领域突出问题", "党中央决策部署在基层落实", "加强党的政治建设", "落实新时代党的建设总要求"],
  ]);
}

/** Sentences that tell a finding at length, without the closing full stop. */
export function finding(random: Random): string {
  const sentences = [
    () =>
      `${yearSpan(random)}，${random.pick(fields)}${random.pick(["仅研究", "只专题研究"])}${random.int(1, 3)}次，没有形成具体措施`,
    () =>
      `抽查${random.int(2, 9)}个单位${random.int(12, 90)}份记录，有${random.int(2, 11)}份存在补记、代签现象`,
    () => `截至巡察时，${random.int(2, 9)}个项目进度滞后，${random.int(100, 9000)}万元资金仍未拨付`,
    () =>
      `${random.pick(places)}${random.pick(deeds)}${random.int(2, 30)}人次，涉及金额${random.int(1, 90)}.${random.int(1, 9)}万元`,
    () =>
      `今年1-${random.int(4, 9)}月份，${random.pick(fields)}完成率仅为${random.int(20, 60)}.${random.int(1, 9)}%，低于全市平均水平`,
    () => `${random.pick(fields)}${random.pick(shortcomings)}，群众反映强烈`,
  ];
  return random
    .sample(sentences, random.int(1, 2))
    .map((sentence) => sentence())
    .join("。");
}

function yearSpan(random: Random): string {
  const year = random.int(2016, 2020);
  return random.pick([`${year}年至${year + random.int(1, 3)}年`, `${year}年以来`, `${year}年`]);
}

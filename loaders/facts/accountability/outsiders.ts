import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/** Those whom no sanction of the Party meets: enforcement of the law against firms and citizens. */
const outsiders = new RegExp(
  alternatives(
    // Firms and traders; officials who keep one, 经商办企业, are none.
    list`(?<!经商办)企业 公司 商户 商家 业主 开发商 施工 供应商 承包 中标 经营 物业`,
    // In the streets, in shops.
    list`车主 司机 车辆 摊贩 商贩 占道 驾驶 [药商饭酒网]店 网点`,
    // Against the law.
    list`
      违建 偷排 走私 网络
      犯罪嫌疑人 违法(?:建设|占地|用地|案件|排污|行为)
      未批先建 非法 涉黑 涉恶 犯罪团伙 诈骗 盗[采伐] 焚烧 偷捕
    `,
    // Enforced by whom, and how.
    list`执法(?!人员|干部|[大中支]队|局) 行政处罚 行政立案 罚款 罚没 公益诉讼 检察院 法院 执行(?:案件|局) 拒执 欠薪 侦破 批捕 电诈`,
  ),
);

export const insiders = new RegExp(
  alternatives(
    // Bodies that belong to somebody.
    list`\d[家个]单位 该(?:公司|企业) 所属 下属 权属 直属 国有 国企 二级 子公司 集团`,
    // The Party and those in public service.
    list`党组织 党支部 党委 书记 干部 党员 公职 工作人员`,
    // Those in the service of a court, a procuratorate or the police.
    list`干警 法官 检察官 [民辅]警 庭长 (?:基层|[县区市])法院 法院(?:副?院长|班子)`,
    // What discipline forbids.
    list`不正之风 腐败 享乐主义 奢靡 四风 不担当 不作为 乱作为 形式主义 官僚主义`,
    list`违纪 中央八项规定 违反纪律 侵害群众利益`,
    list`侵占 贪污 贪占 套取 截留 虚报冒领 冒领 受贿 公款`,
    // In office now, or before.
    list`班子 时任 原(?=[^,。;]{0,8}(?:经理|董事长|主任|局长|书记|院长|校长))`,
    list`公车 公务(?:加油)?卡 公务用车 公务接待 超标准接待 吃喝 津补贴 靠[^,。;、]{1,4}吃 吃拿卡要 优亲厚友 以权谋私 雁过拔毛 挪用 作风 失职 渎职 礼品 礼金 红包`,
    // Of teachers and doctors.
    list`有偿补课 体罚 师德 医德 接受[^,。;、]{0,8}(?:赞助|宴请|吃请|旅游|馈赠)`,
  ),
);

/** What those in public service are looked into for, where a bare count of cases follows: 查处1起. */
export const misdeeds = new RegExp(
  alternatives(
    list`不正之风 腐败 四风 中央八项规定 违纪 作风 有偿补课 体罚 师德 红包 礼金 公款 小金库`,
    // By whom.
    list`纪委 监委 纪检 问题线索`,
  ),
);

/** Who looks into citizens and firms, and for what. */
export const outside = new RegExp(
  alternatives(
    list`公安 警方 检察院 法院 执法 市场监管 生态环境 自然资源 城管 税务`,
    list`电诈 酒驾 经营 扫黑 扬尘 排污 违建 违法`,
  ),
);

/** Kinds that only members of the Party or those in public service can meet, whatever they worked in. */
export const ofMembers: ReadonlySet<string> = new Set([
  "党纪处分",
  "政务处分",
  "党纪政务处分",
  "诫勉",
  "组织处理",
  "书面检查",
  "留置",
]);

/** Those who hold no office, whatever they met with: 对2名学生给予记过处分. */
const citizens =
  /(?:学生|考生|家长|村民|居民|农户|群众|患者|车主|店主)(?:\d+[人名])?(?:进行|给予|予以|实施|作出?|分别|已|被|因|受到|了)*$/;

/** Verbs between those to whom something was done and its word. */
const verbs = "(?:进行|给予|予以|实施|作出?|分别|已|均|被|依法|了)*$";
/** Firms and contractors, by number, whatever they did: 挪用预售资金的2家开发企业. */
const firms = new RegExp(
  `\\d+余?家[^,。;、\\d]{0,16}${oneOf(
    list`企业 公司 商[户家] 诊所 药[店房] 餐[馆厅] 饭店 酒店 网吧 厂家? 商店 超市 场所`,
    list`(?:施工|监理|中介|代理|供货|中标|设计|勘察|检测|评估|培训|中标)(?:单位|机构)`,
  )}${verbs}`,
);
/** That they belong to the body that is told of. */
const belonging = /所属|下属|权属|直属|国有|国企|二级|子公司|集团/;

/** One body of government or of the Party, whatever it dealt with. */
const governed =
  /^[^\d]{0,30}(?:[^,。;、]局|[^,。;、](?:中心|[科股室站])|街道|[^业]学院|医院|学校|支部|党[委组]|班组|[大支]队|(?:[城农水交文旅建]投|水务|公交|资产经营|供销)[^,。;、]{0,6}公司)(?:进行|给予|予以|分别|已|被|了)*$/;

/** Whether those named are outside the Party and government, for a kind of act that could be done to such. */
export function isOutsider(who: string, kind: string): boolean {
  if (citizens.test(who)) return true;
  if (governed.test(who)) return false;
  if (ofMembers.has(kind) || (kind === "经济处理" && paid.test(who))) return false;
  return (firms.test(who) && !belonging.test(who)) || (outsiders.test(who) && !insiders.test(who));
}

/** Those whose pay is withheld, whatever they work at: 对42名有责驾驶员扣减绩效. */
const paid = /^对\d+名[^,。;]{0,12}员$/;

/** Cases that are filed for citizens or against them: at a court, by those who enforce the law. */
const filedForOthers = new RegExp(
  alternatives(
    list`跨域 网上 线上 当场 现场 自助 登记立案 立案申请 立案登记 诉前 诉讼 调解成功 法院 审结 执结 结案`,
    list`责令整改\d+[家户] 家次 罚款 罚没 执法 公安 警方 抓获 嫌疑人 市场监管 烟草 欠薪 骗保 非法 查获 城管 生态环境 自然资源局`,
  ),
);
/** Whose words tell that discipline is meant. */
const ofDiscipline = /纪委|监委|纪检|监察|违纪|处分|诫勉|留置|线索|四风|腐败|不正之风|八项规定|四种形态/;

/** Cases of a procuratorate, whose clues are its own, too: 摸排线索46件,立案38件,发出检察建议29份. */
const ofProcurators = /检察建议|公益诉讼|(?:诉讼|立案|侦查|法律)监督/;

/** Whether a bare count of cases in a sentence is one of those that citizens and firms have: 跨域立案312件. */
export function isCaseOfOthers(sentence: string): boolean {
  if (ofProcurators.test(sentence) && !/纪委|监委|纪检|处分|诫勉|留置/.test(sentence)) return true;
  return filedForOthers.test(sentence) && !ofDiscipline.test(sentence);
}

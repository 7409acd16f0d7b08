import {uncounted, type Counts} from "./counts.js";

/** Words after which an act is a rule, a wish or a habit. */
export const generic =
  /凡|一律|一经|必须|应当|视情|(?<!年|岁)以上的|如[有果]|若|及时|定期|坚决|不力的(?=[,、严坚一]|单位|部门|干部|党组织|行为)|情节(?!(?:较|严)?[重轻]微?的(?:\d|干部|人员|党员|同志|责任人))|制度|机制|办法|规定|屡|拒不|拟对|将对|将依|(?<![按重主索必纪摘])要(?!负责|领导|挟|求|素|点|件|职|害|务)|须|可以|严格(?!按)|每(?!名|位)|排名后|提级|力度|发现(?!的\d)|敢于|善于|对[^,。;]{0,20}的(?:严肃|坚决|从严|依规|依纪|给予|进行|予以)/;
/** Nouns that make of an act a document, a session or a lesson. */
export const aboutActs =
  /制度|机制|办法|(?<!八项)规定|典型|案例|培训(?!费)|学习|警示教育|剖析|宣讲|廉政|廉洁|任前|节前|谈心|集体谈话/;
/** Those whom no sanction of the Party meets: enforcement of the law against firms and citizens. */
const outsiders =
  /(?<!经商办)企业|公司|商户|商家|业主|开发商|施工|供应商|承包|中标|经营|物业|车主|司机|车辆|摊贩|商贩|占道|驾驶|[药商饭酒网]店|网点|违建|偷排|走私|网络|违法(?:建设|占地|用地|案件|排污|行为)|未批先建|非法|涉黑|涉恶|犯罪团伙|诈骗|盗[采伐]|焚烧|偷捕|行政处罚|行政立案|罚款|罚没|公益诉讼|检察院|法院|执行(?:案件|局)|拒执|欠薪|侦破|批捕|电诈/;
export const insiders =
  /所属|下属|权属|直属|国有|国企|二级|子公司|集团|党组织|党支部|党委|书记|干部|党员|公职|工作人员|不正之风|腐败|享乐主义|奢靡|四风|不担当|不作为|乱作为|形式主义|官僚主义|违纪|中央八项规定|违反纪律|侵害群众利益|侵占|贪污|贪占|套取|截留|虚报冒领|冒领|受贿|公款|班子|时任|原(?=[^,。;]{0,8}(?:经理|董事长|主任|局长|书记|院长|校长))|公车|吃拿卡要|优亲厚友|以权谋私|雁过拔毛|挪用|作风|失职|渎职|礼品|礼金|红包|有偿补课|体罚|师德|医德/;
/** What those in public service are looked into for, where a bare count of cases follows: 查处1起. */
export const misdeeds =
  /不正之风|腐败|四风|中央八项规定|违纪|作风|有偿补课|体罚|师德|红包|礼金|公款|小金库|纪委|监委|纪检|问题线索/;
/** Who looks into citizens and firms. */
export const outside =
  /公安|警方|检察院|法院|执法|市场监管|生态环境|自然资源|城管|税务|电诈|酒驾|经营|扫黑|扬尘|排污|违建|违法/;

const POST =
  "(?:主要)?(?:负责(?:同志|人)|领导)|(?:副|常务)*(?:书记|支书|主任|局长|厅长|院长|校长|处长|[股组厂矿村社台段护]长|(?:检察|审判|护士|理事|监事|秘书)长|科长|所长|站长|镇长|乡长|区长|县长|市长|部长|会长|行长|经理|董事长|馆长|庭长|队长|班长|主席|会计|出纳|文书|总监|总裁|总工程师|政委|委员(?!会)|(?:报账|保管|采购|统计|组织|教导|指导|审判|执行)员)";
/** Somebody whose name is printed in part: 李某, 王某某. */
export const namedInPart = /[一-龥]某{1,2}(?:同志)?$/;
/** The same before the post that was lost: 张某同志局党组成员. */
const beginsWithName = /^[一-龥]某{1,2}同志/;
export const onePost = new RegExp(
  `(?:${POST})(?:同志)?(?:[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法))?|${namedInPart.source}`,
);
/** Words that end in somebody, or in a body, to whom an act can be done. */
export const person =
  /(?:\d人|干警|[民辅法]警|法官|检察官|[村校]医|职工|负责人|负责同志|责任人|经办人|承办人|人员|干部|同志|书记|支书|主任|[局厅院校处科股所站镇乡村区县市部会行馆庭队班组厂矿社台段护]长|(?:检察|审判|护士|理事|监事|秘书)长|总监|总裁|工程师|政委|文书|经理|主席|会计|出纳|员|教师|医生|党员|当事人|单位|企业|公司|部门|组织|支部|党组|个人|班子|者|领导|[局委办厅镇街道处科室站所院校村]|社区|中心|人选)$/;
/** Words that name more than one, or an unknown number. */
export const plural =
  /相关|有关|等|各|们|涉及|部分|个别|所有|全体|存在|单位|部门|责任人|人员|\d|上述|这些|其中/;
export const oneUnit = /(?:局|委|办|厅|镇|街道|中心|公司|学院|医院|学校|支部|党委|党组)$/;

/** Kinds that only members of the Party or those in public service can meet, whatever they worked in. */
export const ofMembers: ReadonlySet<string> = new Set([
  "党纪处分",
  "政务处分",
  "党纪政务处分",
  "诫勉",
  "组织处理",
  "责令检查",
  "留置",
]);

/** Those who hold no office, whatever they met with: 对2名学生给予记过处分. */
const citizens =
  /(?:学生|考生|家长|村民|居民|农户|群众|患者|车主|店主)(?:\d+[人名])?(?:进行|给予|予以|实施|作出?|分别|已|被|因|受到|了)*$/;

/** Whether those named are outside the Party and government, for a kind of act that could be done to such. */
export function isOutsider(who: string, kind: string): boolean {
  return citizens.test(who) || (!ofMembers.has(kind) && outsiders.test(who) && !insiders.test(who));
}

/** Posts that are held beside another: 局党组书记、局长; 党委委员、副主任. */
const sameOne = /(?:党组书记|副书记|委员|成员)、/g;

/** Whether words name a single person, by post or by name. */
export function isOnePerson(who: string): boolean {
  return namedInPart.test(who) || (onePost.test(who) && !plural.test(who));
}

/** How many a subject without a number names: one for a single post, two for two posts, else unknown. */
export function inferred(who: string): Counts {
  if ((namedInPart.test(who) || beginsWithName.test(who)) && !/[、和及与等各]/.test(who))
    return {...uncounted, people: 1};
  if (plural.test(who)) return uncounted;
  if (oneUnit.test(who)) return {...uncounted, units: 1};
  const parts = who.replace(sameOne, "").split(/[、和及与]/);
  const names = parts.filter((part) => namedInPart.test(part)).length;
  if (names > 1) return {...uncounted, people: names};
  const posts = parts.filter((part) => onePost.test(part));
  const name = new RegExp(`(?:${POST})[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法|$)`).test(who);
  return posts.length === 0 ? uncounted : {...uncounted, people: name ? 1 : posts.length};
}

/** What those do who are sanctioned. */
export const WRONG =
  "(?:严重|涉嫌)?(?:违[纪法规反]|收受|受贿|索[贿要]|行贿|贪[污占]|挪用|侵[占吞]|截留|套取|骗取|虚[报列增开]|冒领|伪造|篡改|隐瞒|瞒报|漏报|滥用|玩忽|失职|渎职|利用职|靠[^,。;]{1,6}吃|私[自分设存]|擅自|公款|酒驾|醉驾|酒后|赌博|插手|干预|优亲|为亲|给其|为其|不认真|未按|未履|履职不|监管不|把关不|失管|失察)";

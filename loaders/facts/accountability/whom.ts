import {list, oneOf} from "../../patterns/alternatives.js";
import {countsIn, uncounted, type Counts} from "./counts.js";
import {ofMembers} from "./outsiders.js";

const POST = oneOf(
  "(?:主要)?(?:负责(?:同志|人)|领导)",
  `(?:副|常务)*${oneOf(
    list`书记 支书 主任 局长 厅长 院长 校长 处长 [股组厂矿村社台段护团场园店]长`,
    list`(?:检察|审判|护士|理事|监事|秘书)长`,
    list`科长 所长 站长 镇长 乡长 区长 县长 市长 部长 会长 行长 经理 董事长 馆长 庭长 队长 班长 主席`,
    list`会计 出纳 文书 专干 干事 秘书(?!长) 总监 总裁 总工程师 政委 委员(?!会)`,
    list`(?:报账|保管|库管|管理|采购|统计|组织|教导|指导|审判|执行|协理|协管|网格|护林)员 主管(?=$|[、和及与])`,
  )}`,
);
/** Somebody whose name is printed in part: 李某, 王某某. */
export const namedInPart = /[一-龥]某{1,2}(?:同志)?$/;
/** The same before the post that was lost: 张某同志局党组成员. */
const beginsWithName = /^[一-龥]某{1,2}同志/;
export const onePost = new RegExp(
  `${POST}(?:同志)?(?:[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法))?|${namedInPart.source}`,
);
/** Words that end in somebody, or in a body, to whom an act can be done. */
export const person = new RegExp(
  `${oneOf(
    list`\d[人名] 干警 [民辅法]警 法官 检察官 [村校]医 职工 员工`,
    list`负责人 负责同志 责任人 经办人 承办人 人员 干部 同志`,
    // By post.
    list`书记 支书 主任 [正副]职 [局厅院校处科股所站镇乡村区县市部会行馆庭队班组厂矿社台段护团场园店]长`,
    list`(?:检察|审判|护士|理事|监事|秘书)长`,
    list`总监 总裁 工程师 政委 文书 经理 主席 会计 出纳 员 教师 医[生师] 党员 当事人
      (?:法官|检察官|经理|主任)助理 专干 干事 秘书`,
    // Bodies.
    list`单位 企业 公司 部门 组织 支部 党组 班组 [大中支]队 [支分]行 个人 班子 者 领导`,
    list`[局委办厅镇街道处科股室站庭所院校村系] 社区 中心 人选`,
  )}$`,
);
/** Words that name more than one, or an unknown number, wherever they stand. */
const plural = /相关|有关|等|各|们|涉及|部分|个别|所有|全体|存在|\d|上述|这些|其中/;
/** The same of those whom the words name, not in what is said of them: 未经审批邀请校外人员举办讲座的学院 is one. */
const pluralNoun = /单位|部门|责任人|人员/;
/** Whom words name, with the last of what is said of them. */
const head = /(?:.{0,4}的)?[^的]*$/;

/** Whether words name more than one, or an unknown number. */
export function isPlural(who: string): boolean {
  return plural.test(who) || pluralNoun.test(head.exec(who)![0]);
}

export const oneUnit =
  /(?:局|委|[村居监]委会|办|厅|[^各]处|科|股|室|站|所|庭|[支分]行|[大中支]队|班组|(?<!干)部|[该学两]校|[小中]学|镇|街道|社区|该?村|中心|[分林农牧渔]场|公司|集团|(?<!关|体)系|学院|医院|学校|支部|党委|党组)$/;

/** Posts that are held beside another: 局党组书记、局长; 党委委员、副主任. */
const sameOne = /(?:党组书记|副书记|委员|成员)、/g;

/** A post with the name of who holds it. */
const postAndName = new RegExp(`${POST}[\\u4e00-\\u9fff]{2,3}(?=严重|涉嫌|违纪|违法|$)`);

/** How often or how long: 1次缺岗的村文书 is one. */
const measures = /\d[\d.]*余?(?:次|天|个?月份?|年|日|[万亿]?元)/g;

/** Whether words name a single person, by post or by name. */
export function isOnePerson(words: string): boolean {
  const who = words.replace(measures, "");
  return namedInPart.test(who) || (onePost.test(who) && !isPlural(who));
}

/** How many a subject without a number names: one for a single post, two for two posts, else unknown. */
export function inferred(words: string): Counts {
  const who = words.replace(measures, "");
  if ((namedInPart.test(who) || beginsWithName.test(who)) && !/[、和及与等各]/.test(who))
    return {...uncounted, people: 1};
  if (isPlural(who)) return uncounted;
  const parts = who.replace(sameOne, "").split(/[、和及与]/);
  if (oneUnit.test(who))
    return parts.every((part) => oneUnit.test(part)) ? {...uncounted, units: parts.length} : uncounted;
  const names = parts.filter((part) => namedInPart.test(part)).length;
  if (names > 1) return {...uncounted, people: names};
  // 环卫所、路灯所所长: each has one.
  if (parts.length > 1 && onePost.test(parts.at(-1)!) && parts.slice(0, -1).every((part) => oneUnit.test(part)))
    return {...uncounted, people: parts.length};
  const posts = parts.filter((part) => onePost.test(part));
  return posts.length === 0 ? uncounted : {...uncounted, people: postAndName.test(who) ? 1 : posts.length};
}

/** How many persons words name; null if they name none, or any number. */
export function personsIn(who: string): Counts | null {
  const counts = countsIn(who);
  if (counts) return counts.people !== null && person.test(who) ? counts : null;
  return isOnePerson(who) ? inferred(who) : null;
}

/** How many persons or bodies words name; null if they name none, or any number. */
export function personsOrBodiesIn(who: string): Counts | null {
  const counts = countsIn(who);
  if (counts) return person.test(who) ? counts : null;
  return isOnePerson(who) || (oneUnit.test(who) && !isPlural(who)) ? inferred(who) : null;
}

/** A body that may have sanctioned somebody. */
export const BODY = oneOf(list`纪委 监委 纪工委 纪检监察组 纪检组 党委 党组 党工委 支部 单位 公司 学校 医院`);

/** What nobody does himself, so that who stands before it is the one who met it. */
export const caught: ReadonlySet<string> = new Set([...ofMembers, "立案", "立案审查调查", "移送司法"]);

/** What those do who are sanctioned. */
export const WRONG = `(?:严重|涉嫌)?${oneOf(
  list`违[纪法规反]`,
  // Took, or took away.
  list`收受 受贿 索[贿要] 行贿 贪[污占] 挪用 侵[占吞] 截留 套取 骗取`,
  // Deceived.
  list`虚[报列增开] 冒领 伪造 篡改 隐瞒 瞒报 漏报`,
  // Used a post wrongly, or not at all.
  list`滥用 玩忽 失职 渎职 利用职 靠[^,。;]{1,6}吃 私[自分设存] 擅自 公款`,
  list`酒驾 醉驾 酒后 赌博`,
  list`插手 干预 优亲 为亲 给其 为其`,
  list`不认真 未按 未履 履职不 监管不 把关不 失管 失察`,
)}`;

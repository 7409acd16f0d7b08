import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/* How a notice tells who inspected whom, in which round, and what was looked at. */

const NUMBER = "[一二三四五六七八九十百\\d]{1,4}";
const INSPECTION = "(?:巡视|巡察)";
const CARRIED_OUT = "(?:开展|进行|实施)";

const COMMITTEE = oneOf(
  list`中共中央 党中央 中央`,
  `[一-龥]{0,12}?${oneOf(list`自治[区州]党委 兵团党委 [省市区县州旗盟地镇乡]委 党委 党组 党工委 工委 管委会`)}`,
);
const KIND = "(?:常规|专项|机动|提级|交叉|联合|联动|涉粮|[一-龥]{0,12}专项)?";
const TEAM = `${INSPECTION}(?:工作)?(?:第?${NUMBER})?组(?!建)`;
/** What may stand between a committee and the number of its team: the round, or the office that keeps the team. */
const BETWEEN = `(?:(?:第?${NUMBER}届)?第${NUMBER}轮${INSPECTION}?|${INSPECTION}(?:办|工作领导小组))?`;
const NUMBERS = `(?:第?${NUMBER}(?:[、和及]第?${NUMBER}){0,2})?`;
/** A team with its committee. */
export const team = new RegExp(`${COMMITTEE}${BETWEEN}${NUMBERS}${KIND}${TEAM}`, "g");
export const anyTeam = new RegExp(TEAM, "g");

const LED_BY = oneOf([
  "中央",
  `[一-龥]{0,8}?${oneOf(list`自治[区州]党委 兵团党委 [省市区县州旗盟地]委 党委 党组 党工委`)}`,
]);
const WHICH_ROUND = alternatives([
  `(?:第?${NUMBER}届|20\\d\\d年度?)?第${NUMBER}(?:轮|批)`,
  `${NUMBER}届${NUMBER}轮`,
]);
/** A round, and the committee before it. */
export const round = new RegExp(`((?:(?:第)?${NUMBER}届)?${LED_BY})${INSPECTION}?(?:工作)?(${WHICH_ROUND})`);
const COMMITTEE_BEHIND = "(?:[省市区县州旗盟地]委|党委|党组|党工委|工委)?";
/** A round whose committee stands behind it, or elsewhere. */
export const roundAlone = new RegExp(
  `(第${NUMBER}(?:轮|批)${COMMITTEE_BEHIND})(?=(?:常规|专项|提级|政治|集中|交叉){0,2}${INSPECTION})`,
);

const LEADING = oneOf(list`
  根据 按照 依据 经 由 对 向 至 了 在 的 和 与 及 将 起 止 日 月 年 后 于 接受了? 关于 落实 配合
`);
/** What is read with the name of a committee and stands before it. */
export const leadingWords = new RegExp(`^.*?${LEADING}(?=[一-龥]{0,12}?(?:委|党组|工委|中央))`);

/** What a team is told to have done: 对某局开展了巡察, 巡察了某局. */
const TEAM_DID = oneOf([
  `(?:对|进驻|[在到赴来])[^。;\\n]{2,60}?${CARRIED_OUT}[^。;\\n]{0,30}?${INSPECTION}`,
  `${INSPECTION}了`,
]);
/** Who inspected whom, told in one sentence. */
export const tellingSentence = new RegExp(`${INSPECTION}[^,。;:\\n]{0,8}组[^。;\\n]{0,40}?${TEAM_DID}`);

/** How the name of a body ends, where no 对 tells that one follows. */
const BODY_END = oneOf(list`
  党组 党委 党工委 工委 总支 支部 中心 公司 集团 单位 社区 街道
  [委局组厅部院校学会司所室办处站镇乡村县市区]
`);
/** 市委第三巡察组, and a few words behind it. */
const SOME_TEAM = `${INSPECTION}[^,。;:]{0,8}组[^。;]{0,24}?`;
const UP_TO_INSPECTION = `(?:了|为期)?[^,。;]{0,30}?${INSPECTION}`;
const WITH_BRACKETS = String.raw`[^,。;:]{2,60}?(?:\([^)]{0,20}\)[^,。;:]{0,10}?)?`;
const BY_ITS_END = `(?:(?!\\d|为期|此次|本次|全)[^,。;:对在到赴来])(?:[^,。;:对]{1,40}?)?${BODY_END}`;
/** A body that begins its clause, and what it did: 自2022年9月5日起接受, 自觉接受了. */
const BODY_FIRST = "(?:^|[,。;\\n日旬底] {0,4})(?!自觉|主动|积极|认真)([^,。;:\\n\\d]{2,40}?)";
const CAME_UNDER = String.raw`(?:[于自从在]\d[^,。;]{4,30}|自觉|主动|积极){0,2}接受了?`;
/** How the inspected body is told, the surest first. A group of each holds its name. */
export const inspected: readonly RegExp[] = [
  `${SOME_TEAM}(?:对|进驻)(${WITH_BRACKETS})(?:开展|进行|实施|(?:集中)?${INSPECTION})`,
  `${SOME_TEAM}进驻([^,。;:]{2,40}?),${CARRIED_OUT}`,
  `(?:^|[^一-龥]|日|月|止|底|旬|组|委|,)对([^,。;:]{2,60}?)${CARRIED_OUT}${UP_TO_INSPECTION}`,
  `${SOME_TEAM}${INSPECTION}(?:了([^,。;:]{2,40})|(?=[^,。;:]{2,40}期间)([^,。;:]{2,40}?)期间)`,
  `${SOME_TEAM}[在到赴来](${BY_ITS_END})${CARRIED_OUT}${UP_TO_INSPECTION}`,
  `${BODY_FIRST}${CAME_UNDER}[^,。;]{0,24}?${INSPECTION}[^,。;]{0,8}组[^,。;]{0,24}?${INSPECTION}`,
  `${INSPECTION}(?:组)?(?:办)?(?:向|对)([^,。;:]{2,40}?)(?:进行了?|集中|现场|书面)?反馈`,
  `向([^,。;:]{2,40}?)(?:党组织)?反馈(?:了)?`,
  `《[^《》\\n]{0,30}关于(?:巡视|巡察|对)([^,。;:《》]{2,40}?)(?:开展|进行)?${INSPECTION}?(?:情况)?的反馈意见》`,
].map((source) => new RegExp(source));

/** Those who lead the body, who are inspected with it but are not it. */
export const leaders = new RegExp(
  alternatives(list`
    (?:及其|以及|[及和与、])?(?:党组织)?(?:主要)?(?:负责人|负责同志|领导班子|主要领导).*$
    (?:及其|以及|[及和与、])(?:领导)?班子(?:成员)?.*$
  `),
);

const PERIOD = oneOf(list`
  (?:19|20)\d\d年(?:\d{1,2}月)?(?:以来|至今|至)
  党的十[八九]大以来
  (?:本|上一?)届[^,。;]{0,6}以来
  近[两二三四五几]年来?
`);
/** The time that an inspection looked at. */
export const since = new RegExp(`(?:自)?${PERIOD}.*$`);

/** How the name of a body ends before the field. */
const BODY_NAMED = alternatives(list`党组 党委 工委 总支 支部 委员会 部务会 局 厅 公司 学院 医院`);
/** What goes on with the name of a body, or names another one. */
const STILL_NAME = alternatives(list`党 机关 所属 下属 系统 织 和 及 、`);
/** The field that an inspection looked at, behind a word that says so or behind the end of the body's name. */
export const field = new RegExp(
  alternatives(list`
    (?:贯彻|落实|执行|履行|推进)[^,。;]{2,40}(?:情况|工作|责任)$
    (?<=${BODY_NAMED})(?!${STILL_NAME})[^,。;、党]{2,20}(?:工作|情况)$
  `),
);

/** Words for kinds of inspections. */
export const kindWords = new RegExp(
  alternatives(list`
    (常规|专项)(?=[^,。;检]{0,4}${INSPECTION})
    机动(?=式?”?${INSPECTION})
    提级(?=交叉)?(?=[^,。;]{0,4}巡察)
    上下联动
    (?:交叉|联动)(?=[^,。;]{0,4}${INSPECTION})
    回头看
  `),
  "g",
);

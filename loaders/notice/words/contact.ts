import {alternatives, list, oneOf} from "../../patterns/alternatives.js";
import {spaced} from "../../patterns/spaced.js";

/** Who is asked for comments. */
const WHOM = oneOf(
  list`广大 社会 各界 各位 全[区县市校院镇街乡村] 全体`,
  list`党员 干部 群众 职工 师生 市民 居民 患者 监督`,
);
const TURN = oneOf(list`联系 监督 举报 受理 信访 反馈 反映 咨询`);
const WORK = "(?:巡[视察])?(?:整改)?(?:工作)?";
const BEFORE_COLON = "(?= {0,4}:)";
const BEFORE_TIME = "(?:期限?|时间)(?=[:为是自从])";
const TAKEN = "(?:接受|受理|收集|征集)(?:社会|群众|公众|各界)?(?:监督|意见|建议|反馈|举报|反映)(?:的)?";
const ADDRESS = [
  `(?:联系|通[讯信]|邮寄|来信|来访|办公)?${spaced("地址")}`,
  `(?:电子|监督|举报|联系)?${spaced("邮箱", "信箱", "邮件")}`,
  ...list`邮政信箱 办公电话`,
  spaced("通讯地址", "电子邮箱", "邮编", "邮政编码", "电话"),
];
/** What is printed before a number or an address where no sentence asks for comments. */
const LABEL = oneOf([
  `${WORK}(?:意见|建议|反馈|问题){0,2}${TURN}{1,2}(?:电话|方式|热线|渠道|途径)`,
  spaced("联系电话", "监督电话", "举报电话", "联系方式"),
  "意见反馈",
  `(?:整改(?:进展)?情况|通报)?(?:的)?(?:公[示告布开]|通报)${BEFORE_TIME}`,
  `${TAKEN}${BEFORE_TIME}`,
  `[^\\n。:,;]{2,16}[委局组办室院校司部]${TURN}{1,2}电话${BEFORE_COLON}`,
  `${WORK}${spaced("联系人员", "联系人")}${BEFORE_COLON}`,
  `${oneOf(ADDRESS)}${BEFORE_COLON}`,
]);
/** Where such a label opens the paragraph: at the start of a line, or behind the end of the text. */
const LABEL_PLACE = oneOf([
  "^ *\\(? *(?:[一二三四五六七八九十]{1,3}、 ?)?",
  "(?<=。) +",
  "(?<=特此(?:通报|公告|公示|报告)。)",
]);

const REMARK = "(?:意见|建议|异议|看法)";
const WHOEVER = oneOf(list`您 大家 大伙 乡亲们 村民 群众 职工 各位[^\n。,]{0,4}`);
/** 对整改情况有什么意见, and 还有什么意见. */
const ABOUT_IT = `对[^\\n。]{0,24}(?:有|还有)(?:啥|什么|何|任何|不同)?${REMARK}`;
const HAVING_ANY = `(?:还|若)?有(?:啥|什么|何|任何|不同|其他)?${REMARK}`;
const TELL = "(?:找|反映|反馈|联系|提出|来信|来电|拨打|致电)";
const TELL_OR_CALL = "(?:找|反映|反馈|联系|提出|来信|来电|来访|拨打|致电|打电话)";
/** How the paragraph opens that tells readers how to comment. */
export const contactOpening = new RegExp(
  alternatives([
    `(?:欢迎|敬请|恳请|请)${WHOM}[^\\n。]{0,60}?(?:监督|反映|提出|建议)`,
    "(?:欢迎|敬请|恳请)[^\\n。]{0,40}监督",
    "如[有对][^\\n。]{0,30}(?:意见|建议|异议)[^\\n。]{0,60}(?:反映|反馈|联系|提出)",
    `${LABEL_PLACE}${LABEL}`,
    `^ *(?:如果?)?(?:您|大家|群众|职工)?${ABOUT_IT}[^\\n。]{0,8}[,:][^\\n。]{0,24}${TELL}`,
    // 大家有什么意见,可以打电话.
    `^ *(?:如果?|要是)?${WHOEVER}(?:如果?|要是)?${HAVING_ANY}[^\\n。]{0,8},(?:都|也|均)?(?:可|请|欢迎)[^\\n。]{0,24}${TELL_OR_CALL}`,
    "公示期间[^\\n。]{0,40}(?:反映|反馈|联系)",
  ]),
  "gm",
);

/** An ordinal: what it begins is no line of the contact paragraph. */
const ORDINAL = String.raw`[(\d①-⒛㈠-㈩]|[一二三四五六七八九十]{1,3}[、.是要]`;
const COMMENT = "(?:监督|意见|建议|反映|举报|异议|诉求)";
const NUMBER = String.raw`[^。\n\d]{0,6}[:为是]? ?\(?\d[\d*)-]{5}`;
/** A line near the end that asks for comments in words of its own and goes on with a number: 公司纪委受理意见建议,电话:…. */
export const contactLine = new RegExp(
  `^ *(?!${ORDINAL})[^。\\n]{0,40}${COMMENT}[^。\\n]{0,60}(?:电话|热线|信箱|邮箱)${NUMBER}`,
  "gm",
);

const HEADING_WORD = oneOf(
  list`公开 公示 接受 欢迎 广大 社会 各界 群众 意见 建议 监督 联系 举报 反馈 受理 信访`,
  list`期限 时间 方式 渠道 电话 途径 情况 及 和 与 、`,
);
/** A numbered heading above the paragraph: 四、监督方式. */
export const contactHeading = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)) ?${HEADING_WORD}+[。:]?$`,
);

export const contactDetail = new RegExp(
  `${spaced("电话", "信箱", "邮箱", "邮编", "邮政编码", "电子邮件", "地址", "传真")}|联系(?:人|方式)`,
);

/** A line in brackets that stands below the date: (联系人:…;联系电话:…). */
export const bracketedContact = new RegExp(
  `^\\(\\s*[^()\\n]{0,12}${spaced("联系人", "电话", "联系方式", "邮箱", "地址")}\\s*:[^\\n]*\\)$`,
);

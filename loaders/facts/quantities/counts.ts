import {list, oneOf} from "../../patterns/alternatives.js";
import type {Classed} from "../../patterns/classes.js";
import {holdsAt} from "../../patterns/unit-set.js";
import {unitsBeginning} from "../../patterns/edges.js";
import type {Numeral} from "../numeral.js";
import type {Unit} from "../units.js";
import {rounded} from "./modifiers.js";

const plan = /^(?:期?(?:行动|规划|计划|攻坚|倍增|提升|滚动|改革|任务|目标|专项|建设|发展))/;
const PERSON = oneOf(
  list`同志 常委 领导 干部 委员 专家 老师 教师 党员 群众 嘉宾 代表 成员 院士 教授 学者 书记 老人 企业家`,
  list`村民 居民 职工 人员 负责人 主任 院长 校长 学生 医生 护士 医师 人才 老板 选手 讲师`,
);
const person = new RegExp(`^(?:[^,。;、\\d]{0,8})${PERSON}`);
const THING = oneOf(
  list`方面 问题`,
  // Bodies and places.
  list`部门 单位 村 乡镇 街道 社区 项目 小区 学校 支部 党组织`,
  list`小组 工作组 督查组 督导组 检查组 调研组 巡察组 专班 企业 公司`,
  list`环节 阶段 批次 园区 平台 岗位`,
  // Papers, sessions, clues.
  list`案件 案例 文件 会议 报告 事项 线索 机构 窗口 站点 场所 家庭 班级 课题 专题 点位 风险点`,
  list`工作队 志愿队 队伍 文件汇编 标段 合同 账户 专栏`,
);
// Things that a Chinese numeral before a common classifier surely counts; 四个意识 and 三项纪律 are names.
const things = new RegExp(`^(?:[^,。;、”\\s]{0,4}?)${THING}`);
const ranks = /^(?:[、和]\d{1,3}个)?[位名]次/;
const rankInitials = unitsBeginning(ranks);
/** What is reckoned by 大; elsewhere 大 is the adjective. */
const wholes = /^(?:领域|类|行动|工程|体系|板块|产业|任务|举措|专项|平台|项目|系统|方面|攻坚)/;
/** Names that begin with a number: 八项规定, 四个意识, 三个代表. */
const named =
  /^(?:规定|纪律|禁令|要求|意识|自信|维护|确立|坚持|全面|责任|服务|能力|转变|到位|围绕|聚焦|代表|必须|善于|区分|一百年|不放过|讲清楚|有之|牢牢|统筹|定力|务必)/;
const alwaysThings: ReadonlySet<string> = new Set(
  "家 户 起 件 场 所 台 辆 笔 份 篇 套 座 栋 间 册 方面 批次 场次".split(" "),
);

/**
 * Whether a number with this unit counts something, rather than dates, ranks or names it.
 * @param printedEnd where the number ends, or the upper one of a range
 * @param end where the unit ends
 */
export function isCounting(
  shadow: Classed,
  start: number,
  numeral: Numeral,
  printedEnd: number,
  name: string,
  unit: Unit,
  end: number,
): boolean {
  const {text} = shadow;
  const next = text[end];
  if (next === "+" || next === "×") return false;
  switch (name) {
    case "位":
      if (text[start - 1] === "前" || !person.test(wordsBehind(text, end))) return false;
      break;
    case "名":
      if (text[start - 1] === "前") return false;
      break;
    case "年":
      if (
        numeral.value >= 200 ||
        /^ ?\d{1,2} ?月/.test(wordsBehind(text, end)) ||
        plan.test(wordsBehind(text, end))
      )
        return false;
      if (/[上下大前后]$/.test(wordsBefore(text, start))) return false;
      break;
    case "日":
      if (/月 ?$/.test(wordsBefore(text, start))) return false;
      break;
    case "小时":
      if (numeral.value === 24 && !/^(?:之|以)?内/.test(wordsBehind(text, end))) return false;
      break;
    case "大":
      if (numeral.han || !wholes.test(wordsBehind(text, end))) return false;
      break;
    case "个":
      // 分别提高20个、3个位次 tells ranks.
      if (holdsAt(rankInitials, text, end) && ranks.test(wordsBehind(text, end))) return false;
  }
  if (!numeral.han) return true;
  const printed = text.slice(start, printedEnd);
  return isCountingHan(printed, wordsBefore(text, start), wordsBehind(text, end), numeral, name, unit);
}

/** As much of the words before and behind a number as may tell whether it counts. */
function wordsBefore(shadow: string, start: number): string {
  return shadow.slice(Math.max(0, start - 4), start);
}

function wordsBehind(shadow: string, end: number): string {
  return shadow.slice(end, end + 24);
}

function isCountingHan(
  printed: string,
  before: string,
  behind: string,
  numeral: Numeral,
  name: string,
  unit: Unit,
): boolean {
  const {value, scale, bare, approx} = numeral;
  if (bare) return approx !== null || (rounded.exec(before) !== null && !behind.startsWith("级"));
  if (value === 0.5) return /^(?:年|个月|天|小时|个小时)$/.test(name) && !/[上下每大过前后多一]$/.test(before);
  if (scale > 1 || value >= 100) return true;
  // 二期, 二次 and 二类 are ordinals; a count of two is 两.
  if (printed === "二") return false;
  if (before.endsWith("一式")) return false;
  if (value === 1) {
    return (
      unit.unit_class === "duration" &&
      (/^(?:以内|之内|内|以上|以下)/.test(behind) || /(?:为期|延长|不足|超过)$/.test(before))
    );
  }
  if (name === "元") return value >= 10;
  if (name === "次") return !/^(?:全会|全体|会议|扩大|党代|分配|创业|方)/.test(behind);
  if (!unit.classifier) return name !== "轮" || value === 2;
  if (name === "期") return value === 2;
  return (
    alwaysThings.has(name) || (name === "处" && value !== 4) || (!named.test(behind) && things.test(behind))
  );
}

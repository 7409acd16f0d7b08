import {hanOrdinal} from "../../outline/numerals.js";
import {list, oneOf} from "../../patterns/alternatives.js";
import {aboutActs} from "./about.js";

/** 二所 is a name, 两所 a number. */
const NUMBER = "(\\d{1,4}(?:,\\d{3})*|两|[一二三四五六七八九十]{1,3}(?!所))";
const UNIT_NOUN = oneOf(
  list`单位 部门 政府 备课组 小组 班组 车间 项目部 大队 中队 支队`,
  list`党组织 党委 党组 党支部 支部 总支 科室 处室 股室 分场 (?<=基层|税务|司法|财政|派出|监管|资源)所`,
  list`街道 乡镇 镇 乡 村 社区 县区 区县`,
  list`[支分]行 学院 学校 医院 卫生院 幼儿园 营业[所厅部] 法院 检察院 企业 公司 行社 班子 机构 站所 中心 局 委办`,
);
const peopleCount = new RegExp(
  `(?<![后末第]|(?<!目)前)${NUMBER}余?(?:人次|个?人(?!民|大|才|事)|名(?!单(?!位)|录|称)|位(?=同志|干部|领导|负责|责任人|党员|教师|工作人员))`,
);
export const everyPeopleCount = new RegExp(peopleCount, "g");
const casesCount = new RegExp(`${NUMBER}余?(?:起|件|宗|案)(?!套)`);
const unitsCount = new RegExp(`${NUMBER}余?(?:个|家|所)[^,。;、\\d]{0,14}?${UNIT_NOUN}`);
const unitsAfter = new RegExp(`${UNIT_NOUN}${NUMBER}余?(?:个|家|所)`);
const HEAD = oneOf(list`
  书记 支书 主任 联络员 报账员 [局院校厂处科股站所行]长 经理 (?<!主要|政)负责(?:人|同志) 分管领导
`);
/**
 * A count of heads by the classifiers that also count units: 4个科室主任, 3家子公司负责人. A unit has one of them; of
 * 主要负责人 it may have two, so that there the units are what is counted.
 */
const headsCount = new RegExp(
  `${NUMBER}(?:个|家|所)[^,。;、\\d]{0,20}?${HEAD}(?=$|[进作给予集分逐被向]|同志|、\\d)`,
);

/** How many persons, units and cases were counted; null where that is not told. */
export interface Counts {
  readonly people: number | null;
  readonly units: number | null;
  readonly cases: number | null;
  /** Length of what was read, up to the end of the last count. */
  readonly length: number;
}

/** No count at all. */
export const uncounted: Counts = {people: null, units: null, cases: null, length: 0};

/** Furthest a count may stand behind the word that it counts, in code units. */
const reach = 40;

/** What is counted behind a word for a sanction of a kind; null if nothing, or if it counts something else. */
export function countsAfter(following: string, kind: string): Counts | null {
  // 约谈乡镇(街道)党(工)委书记8人次
  const rest = following.includes("(") ? following.replace(gloss, "□$1□") : following;
  const stop = rest
    .slice(0, reach + 10)
    .search(/^、\d|[(。;:]|、(?=对|给予|将)|、(?!\d)(?![^、]{0,12}\d{1,4}(?:人|名|起|[个家][^、]{2,8}$))/);
  const gap = rest.slice(0, stop < 0 ? reach + 10 : stop);
  const found = countsIn(gap);
  if (!found) return null;
  const lead = gap.slice(0, found.from);
  // 受到党纪处分的5人: whoever was punished is counted.
  if (lead === "" || (lead === "的" && found.people !== null && kind !== "通报")) return found;
  if (
    lead.startsWith("的") ||
    (kind !== "通报" && aboutActs.test(lead)) ||
    /(?:并|后|及)?(?:开展|(?<!党)组织|召开|学习|走访|(?<!未(?:按期|按时|如期)?)完成|整改(?!不力|滞后|进[展度]|落实|工作|缓慢|办|专班|责任)|清退|追缴|收回|推动)/.test(
      lead,
    )
  )
    return null;
  return found;
}

/** What a name adds in brackets: 乡镇(街道). */
const gloss = /\(([^()\d,。;:]{1,4})\)(?=[一-龥])/g;

/** How cases and units are counted; most gaps count people alone. */
const otherCounts = /[起件宗案个家所]/;

/** The counts in a stretch of words, with where the first begins; null if it has none. */
export function countsIn(gap: string): (Counts & {from: number}) | null {
  const people = peopleCount.exec(gap);
  if (!otherCounts.test(gap)) {
    if (!people) return null;
    const length = people.index + people[0].length;
    const number = numberOf(people[1]!) * sharesBefore(gap, people);
    return {people: number, cases: null, units: null, from: people.index, length};
  }
  const cases = casesCount.exec(gap);
  const units = unitsCount.exec(gap) ?? unitsAfter.exec(gap);
  const found = headsCount.exec(gap);
  // 3家银行负责人 may be anybody's.
  const heads = found && (units || !/^[^个]{1,6}家/.test(found[0])) ? found : null;
  const all = [people, cases, units, heads].filter((m) => m !== null);
  if (all.length === 0) return null;
  return {
    people: people || heads ? numberIn(people) * sharesBefore(gap, people) + numberIn(heads) : null,
    cases: cases && numberOf(cases[1]!),
    units: units && !heads ? numberOf(units[1]!) : null,
    from: Math.min(...all.map((m) => m.index)),
    length: Math.max(...all.map((m) => m.index + m[0].length), units && !people ? gap.length : 0),
  };
}

/** How many have so many each: two in 后勤处、资产处各1名副处长. */
function sharesBefore(gap: string, count: RegExpExecArray | null): number {
  const listed = count && eachOfList.exec(gap.slice(0, count.index));
  return listed ? listed[1]!.split(/[、和及与]/).length : 1;
}

const eachOfList = /(?:^|[对将给,。;])([^,。;对将\d]{2,40}[、和及与][^,。;\d]{2,20})各$/;

/** The number that a count matched; zero without one. */
function numberIn(count: RegExpExecArray | null): number {
  return count ? numberOf(count[1]!) : 0;
}

/** A number in digits or in Chinese numerals. */
export function numberOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed.replaceAll(",", "")) : hanOrdinal(printed.replaceAll("两", "二"));
}

import {list, oneOf} from "../../patterns/alternatives.js";
import {HAN_COUNT, HAN_NUMBER, NUMBER, UNIT} from "./numbers.js";
import {furtherPattern, pattern, type Pattern} from "./pattern.js";

const DONE =
  "(?:已?(?:全部)?(?:完成整改|整改(?:完成|到位|落实|解决|好)|完成销号|完成|销号|办结)|已经?(?:全部)?(?:整改|解决|改[好完]))";
/** How work that is under way is told to go on. */
const STEADILY =
  "(?:持续|积极|有序|稳步|扎实|抓紧|加紧|加快|全力|逐步|序时|时序|(?:按|依)(?:照)?(?:计划|时限|要求|序时进度|时序进度))";
const UNDER_WAY = `正在?${STEADILY}{0,2}(?:整改|推进|办理|落实|解决){1,2}中?|${STEADILY}(?:整改|推进){1,2}中?|推进整改|(?:推进|整改)中`;
const IN_STAGES =
  "取得(?:了)?(?:明显)?阶段性(?:成效|成果|进展)(?:[,、并]{1,2}(?:需)?(?:正在)?(?:持续|长期|继续)?(?:整改|推进|坚持))?";
const DEALT_WITH = oneOf(list`
  完成(?:整改|销号)?
  整改(?:完成|到位|完毕|落实|销号)?
  销号 办结
  (?:得到)?(?:有效)?解决
`);
/** Behind a number of problems: that they are all dealt with. */
const ALL_DONE = [
  `${UNIT}(?:具体|主要|突出|反馈|小项|子项)?问题,?`,
  `(?:目前|现)?(?:已经?)?(?:全部|全面|均|都)(?:已经?)?${DEALT_WITH}(?!率|\\d)`,
].join("");

/** How far findings and measures are dealt with. */
export const progress: readonly Pattern[] = [
  pattern("measures_completed", `(?:措施|举措)中?,?${NUMBER}(?<unit>[个项条])(?:已经?|均已)完成`),
  // Measures are counted 条 or 项: 措施128条,已完成整改60个 tells of problems.
  pattern(
    "measures_completed",
    `(?:措施|举措)[^。;\\d]{0,8}(?:${DONE}|已(?:全部)?落实)${NUMBER}(?<unit>[项条])`,
  ),
  pattern(
    "measures_completed",
    `${NUMBER}(?<unit>[项条])(?:整改)?(?:措施|举措)(?:已|均已)?(?:全部|均)(?:已)?(?:完成|落实)`,
  ),
  // 制定整改措施97项,已完成95项.
  pattern(
    "measures_completed",
    `(?:措施|举措)(?:共|计)?\\d{1,4}[项条][,、](?:其中|目前|现|截至目前)?,?(?:已经?|均已)?(?:全部)?(?:完成|落实)${NUMBER}(?<unit>[项条])(?!问题)`,
  ),
  pattern("basically_completed", `基本(?:完成|整改到位|整改)(?:整改)?(?:的)?(?:问题)?${NUMBER}${UNIT}`),
  pattern("basically_completed", `${NUMBER}${UNIT}(?:问题)?(?:已)?基本(?:完成|整改到位)`),
  pattern("stage_completed", `阶段性完成(?:整改)?${NUMBER}${UNIT}`),
  pattern("stage_completed", `${NUMBER}${UNIT}(?:问题)?(?:已)?阶段性完成`),
  pattern("deemed_completed", `视同完成(?:整改)?${NUMBER}${UNIT}`),
  pattern(
    "not_started",
    `(?:尚未|未)(?:启动|开始|完成|整改)(?:整改|到位)?(?:的)?(?:问题)?${NUMBER}${UNIT}(?!(?:问题|任务|事项)?,?(?:目前|现|也)?(?:正|按))`,
  ),
  pattern("completed", `${DONE}(?:并(?:需)?长期坚持)?(?:的)?(?:问题|事项|任务)?(?:有|共)?${NUMBER}${UNIT}`),
  pattern("completed", `已(?:全部)?(?:完成整改|整改(?:完成|到位)|完成|整改|解决)(?:问题)?${HAN_COUNT}`),
  pattern("completed", `${NUMBER}${UNIT}(?:问题)?(?:已经?|均已)(?:全部)?(?:完成|整改到位|整改完成|销号)`),
  pattern("completed", `${NUMBER}${UNIT}问题(?:全部|均)?(?:完成整改|整改完成|整改到位|完成销号)`),
  pattern("completed", `(?:改|办)完的(?:问题)?(?:有|是)?${NUMBER}${UNIT}`),
  furtherPattern("completed", `${NUMBER}${ALL_DONE}`),
  furtherPattern("completed", `${HAN_NUMBER}${ALL_DONE}`),
  pattern(
    "in_progress",
    `(?:${UNDER_WAY}|${IN_STAGES}|达到(?:序时|时序)进度|未完成整改正在推进)(?:的)?(?:问题|事项|任务)?(?:有|共)?${NUMBER}${UNIT}`,
  ),
  pattern("in_progress", `[还仍正]在(?:整改|改|办)的(?:问题)?(?:有|是)?${NUMBER}${UNIT}`),
  pattern("in_progress", `正在(?:整改|推进|解决|办理)(?:的)?(?:问题)?有?${HAN_COUNT}`),
  pattern(
    "in_progress",
    `${NUMBER}${UNIT}(?:问题|任务|事项)?(?:正在|正(?=按|推进|整改|${STEADILY})|取得阶段性|达到(?:序时|时序)进度|${STEADILY}(?:整改|推进))[^。;,]{0,8}`,
  ),
  pattern("in_progress", `${NUMBER}${UNIT}(?:问题|任务|事项)?[需须]要?(?:持续|继续)(?:整改|推进)`),
  pattern("long_term", `(?:需|要)?长期(?:坚持|整改|推进){1,2}(?:的)?(?:问题)?有?${NUMBER}${UNIT}`),
  pattern("long_term", `${NUMBER}${UNIT}(?:问题|任务|事项)?(?:需要?|要|须)(?:长期|常态化)(?:坚持|整改|推进)`),
];

import {FEW, HAN_NUMBER, NUMBER} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

// What is done with findings, and whose findings they are; without such a word a number of problems is another's.
const FOUND = "(?:反馈|指出|提出|发现|梳理|归纳|涉及|查摆|认领|整改|分解|细化)";

/** What was found: aspects, categories and problems. */
export const findings: readonly Pattern[] = [
  pattern("aspects", `${FOUND}[^。;]{0,40}?${FEW}(?<unit>个|大)?(?:主要)?方面(?![^。,]{0,4}立行立改)`),
  pattern("immediate_rectification_aspects", `${FEW}(?<unit>个)?方面[^。,]{0,4}立行立改`),
  pattern("categories", `${FOUND}[^。;]{0,40}?${NUMBER}大?(?<unit>类)[^。,;]{0,6}?问题`),
  pattern(
    "categories",
    `${FOUND}[^。;]{0,40}?(?<value>[二两三四五六七八九十]{1,2})大?(?<unit>类)[^。,;]{0,6}?问题`,
  ),
  // 梳理问题4大类12项.
  pattern("categories", `${FOUND}[^。;,\\d]{0,8}问题${NUMBER}大?(?<unit>类)(?=[,、]?\\d)`),
  pattern(
    "problems_total",
    `${FOUND}[^。;]{0,60}?${NUMBER}(?<unit>[个项条件])(?:方面|小项|子项)?(?:具体|主要|突出)?(?:问题|反馈意见)(?!线索)`,
  ),
  pattern(
    "problems_total",
    `(?:^|[。;,、对将的])${NUMBER}(?<unit>[个项条件])(?:具体|反馈)?问题(?=[,中]?[^。;]{0,12}?完成)`,
  ),
  pattern(
    "problems_total",
    `(?:^|[。;,、对将的\\n])${HAN_NUMBER}(?<unit>[个项条件])(?:具体|反馈)?问题(?=中?,?(?:目前|现)?,?(?:已|均|全部)[^。;]{0,8}?完成)`,
  ),
  // 反馈问题3个方面19条, 4大类28项.
  pattern(
    "problems_total",
    `问题[^。;,]{0,4}(?:方面|类)[、,]?(?:\\d{1,3}大?类[、,]?)?(?:共计?|计)?${NUMBER}(?<unit>[个项条件])(?=[,。;、])`,
  ),
  pattern(
    "problems_total",
    `(?:反馈|指出|提出|发现|梳理|认领)[^。;,\\d]{0,20}问题(?:清单)?(?:[共合总]计|共|计)?${NUMBER}(?<unit>[个项条件])(?![^。;,]{0,4}方面)`,
  ),
  pattern(
    "problems_total",
    `(?:反馈|指出|提出|发现|梳理|认领)[^。;]{0,40}?${HAN_NUMBER}(?<unit>[个项条件])[”"]?(?:方面)?(?:的)?(?:具体|主要|突出)?问题(?!线索)`,
  ),
  pattern(
    "problems_total",
    "(?:反馈|指出|涉及)[^。;\\d]{0,20}?(?:问题[ _]+(?=[个项条])|方面[ _]+(?=[个项条]具体问题))",
  ),
  pattern("problems_total", "\\d个方面[ _]+(?=[个项条]具体问题)"),
];

import {NUMBER} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

/** What is done to people, by the claim that counts them. */
const acts: readonly (readonly [claim: string, act: string])[] = [
  ["discipline_people", "党纪(?:政务)?处分"],
  ["administrative_people", "(?:政务|政纪)处分"],
  ["organisational_people", "组织处理"],
  ["admonition_people", "诫勉(?:谈话)?"],
  ["talk_people", "(?:谈话提醒|提醒谈话|教育提醒|约谈|提醒)"],
  ["criticism_people", "批评教育"],
];

/** 诫勉谈话5人. */
const behind = acts.map(([claim, act]) =>
  pattern(claim, `${act}(?:共|计)?${NUMBER}(?<unit>人|名)(?!次|[单名])`, "both"),
);
/** 对12人进行诫勉, 给予9名同志党纪政务处分. */
const before = acts.map(([claim, act]) =>
  pattern(
    claim,
    `(?:对|给予)${NUMBER}(?<unit>人|名)(?!次)[^。;,、\\d]{0,8}?(?:进行|予以|给予|作出|实施)?了?${act}(?!和|、|\\d)`,
    "both",
  ),
);

/** 2名党员受了党纪处分, 4名干部被谈话提醒. */
const met = acts.map(([claim, act]) =>
  pattern(
    claim,
    `${NUMBER}(?<unit>人|名)(?!次)[^。;,、\\d的]{0,8}?(?:被|受到了?|受了)(?:给予|予以)?${act}(?!和|、|\\d)`,
    "both",
  ),
);

/** People dealt with and money given back. */
export const sanctions: readonly Pattern[] = [
  ...behind,
  ...before,
  ...met,
  pattern(
    "accountability_people",
    `(?:追责问责|问责|追究责任)(?:党组织\\d{1,3}个[、,])?(?:相关|有关|党员|领导|干部|责任人|人员){0,3}(?:共|计)?${NUMBER}(?<unit>人)`,
    "both",
  ),
  pattern(
    "accountability_people",
    `对${NUMBER}(?<unit>人|名)(?!次)[^。;,、\\d]{0,12}?(?:进行|予以|给予|实施)了?(?:追责问责|问责|责任追究)`,
    "both",
  ),
  pattern(
    "money_returned",
    `(?:清退|追缴|追回|收缴|退还|退缴|上缴|收回|返还)[^。;,\\d]{0,20}(?<value>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?)\\s*(?<approx>余|多)?(?<unit>[万亿]?余?元)`,
  ),
];

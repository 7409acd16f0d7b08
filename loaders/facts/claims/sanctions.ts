import {NUMBER} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

/** People dealt with and money given back. */
export const sanctions: readonly Pattern[] = [
  pattern("discipline_people", `党纪(?:政务)?处分(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("administrative_people", `政务处分(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("organisational_people", `组织处理(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("admonition_people", `诫勉(?:谈话)?(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern(
    "talk_people",
    `(?:谈话提醒|提醒谈话|教育提醒|约谈|提醒)(?:共|计)?${NUMBER}(?<unit>人)(?!次)`,
    "both",
  ),
  pattern("criticism_people", `批评教育(?:共|计)?${NUMBER}(?<unit>人)(?!次)`, "both"),
  pattern(
    "accountability_people",
    `(?:追责问责|问责|追究责任)(?:相关|有关|党员|领导|干部|责任人|人员){0,3}(?:共|计)?${NUMBER}(?<unit>人)`,
    "both",
  ),
  pattern(
    "money_returned",
    `(?:清退|追缴|追回|收缴|退还|退缴|上缴|收回|返还)[^。;,\\d]{0,20}(?<value>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?)\\s*(?<approx>余|多)?(?<unit>[万亿]?余?元)`,
  ),
];

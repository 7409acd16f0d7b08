import {list, oneOf} from "../../patterns/alternatives.js";
import type {Act} from "./act.js";

const RANK = oneOf(list`
  [省市区县州旗局处科股厅师团]{1,2}级(?:以上|及以上|以下|及以下)?(?:党员)?(?:领导)?(?:干部|人员)?
  (?:[中省市区县州旗]|党[委组]|集团|公司)?(?:[委党组]{0,2}管(?:理)?)(?:党员)?(?:领导)?干部
  (?:党员)?领导干部 党员(?:干部)? 中层(?:正职|副职)?(?:以上|及以上)?(?:干部|人员|管理人员)?
  (?:领导)?班子成员 [村社]干部 (?:单位|部门)?(?:主要)?(?:负责人|一把手) 公职人员 公务员
`);
const SO_MANY = `(?:${RANK})(\\d{1,5})(?:人次?|名)(?=[,。;、)\\n]|$)`;
const ofRank = new RegExp(`^[,;、(]?其中[:,]?${SO_MANY}`);
const furtherRank = new RegExp(`^[,、]${SO_MANY}`);
/** How far behind an act the number of a rank may end, in code units. */
const reach = 40;

/** How many of those to whom an act was done are of which rank: 给予党纪政务处分129人,其中处级干部9人、科级干部31人. */
export function byRank(text: string, act: Act): Act[] {
  const acts: Act[] = [];
  let {end} = act;
  let left = act.people ?? 0;
  for (let pattern = ofRank; ; pattern = furtherRank) {
    const ranked = pattern.exec(text.slice(end, end + reach));
    const people = Number(ranked?.[1]);
    if (!ranked || people > left) return acts;
    const start = end + ranked[0].search(/[^,;、(]/);
    end += ranked[0].length;
    left -= people;
    acts.push({...act, people, units: null, cases: null, start, end, ofRank: true});
  }
}

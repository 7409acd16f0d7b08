import {NUMBER} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

/** What was made and held on the way: rules and meetings. */
export const upkeep: readonly Pattern[] = [
  // 废改立制度27项, 立改废释制度12件.
  pattern(
    "regulations",
    `[废改立]{2,3}释?(?:各类|各项)?(?:规章)?(?:制度|文件)${NUMBER}(?<unit>[个项条件部份])`,
  ),
  pattern(
    "regulations",
    `(?:制定|制订|出台|建立|修订|完善|健全|新建|印发)[^。;\\d]{0,44}?(?:制度|规定|办法|机制|规章|文件)[^。;,\\d]{0,6}${NUMBER}(?<unit>[个项条件部份])`,
  ),
  pattern(
    "regulations",
    `形成(?:了)?[^。;,\\d]{0,8}(?:制度|机制)(?:性)?(?:成果|文件|规定)?${NUMBER}(?<unit>[个项条件部份])`,
  ),
  pattern(
    "regulations",
    `(?:制定|制订|出台|建立|修订|完善|健全|新建)[^。;,\\d]{0,12}${NUMBER}(?<unit>[个项条件部份])(?:规章|管理|内控|内部|工作|相关|具体)?制度`,
  ),
  pattern("regulations", `(?:建章立制|立下?新?规矩)[^。;,\\d]{0,6}${NUMBER}(?<unit>[个项条件])`),
  pattern("regulations", "(?:建立|制定|修订|完善|健全|出台){1,3}(?:规章)?制度[ _]+(?<unit>[个项条件])"),
  pattern(
    "regulations",
    "共(?:计)?(?:新)?(?:建立|制定|修订|完善|健全|出台){1,3}(?:规章)?制度(?:措施|机制)?[ _]*(?<unit>[个项条件])?(?=[,。;])",
  ),
  pattern("meetings", `(?:召开|先后|累计)[^。;\\d]{0,40}?会(?:议)?[^。;,\\d]{0,8}${NUMBER}(?<unit>次)(?!召开)`),
  pattern("meetings", `召开(?:了)?${NUMBER}(?<unit>次)[^。;,\\d]{0,16}会`),
  pattern("meetings", `${NUMBER}(?<unit>次)(?:组织)?(?:召开)[^。;,]{0,30}?会`),
  // 党组先后17次开会研究, 4次以视频形式开会部署.
  pattern("meetings", `${NUMBER}(?<unit>次)(?:以[^。;,\\d]{1,8}(?:形式|方式))?(?:专题|集中|专门)?开会`),
  pattern(
    "meetings",
    `(?:党委|党组|常委|党工委)会(?:议)?[^。;,\\d]{0,4}研究[^。;,\\d]{0,12}${NUMBER}(?<unit>次)`,
  ),
  // 县委常委会先后6次研究整改工作.
  pattern("meetings", `会(?:议)?(?:先后|累计|共)${NUMBER}(?<unit>次)(?:专题|专门)?(?:研究|听取)`),
];

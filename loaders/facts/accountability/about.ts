import {alternatives, list} from "../../patterns/alternatives.js";

/** Words that may stand behind 要 without a wish: 要负责, 要点. */
const OTHER_THAN_WISHED = alternatives(list`负责 领导 挟 求 素 点 件 职 害 务`);

/** Words after which an act is a rule, a wish or a habit. */
export const generic = new RegExp(
  alternatives(
    list`凡 一律 一经 必须 应当 视情 (?<!年|岁)以上的 如[有果] 若 (?<!不)及时 定期 坚决`,
    // Those who do badly, whoever they are.
    list`不力的(?=[,、严坚一]|单位|部门|干部|党组织|行为)`,
    // The gravity as a condition; 情节轻微的3人 are told of.
    list`情节(?!(?:较|严)?[重轻]微?的(?:\d|干部|人员|党员|同志|责任人|[^,。;]{2,16}某))`,
    list`制度 机制 办法 规定(?!的\d) 屡 (?<!\d[人名])拒不 拟对 将对 将依`,
    // 要 as must, not in 按要求, 重要, 主要, 纪要.
    list`(?<![按重主索必纪摘])要(?!${OTHER_THAN_WISHED})`,
    list`须 可以 严格(?!按) 每(?!名|位|人$) 排名后 提级 力度 发现(?![^,。;]{0,12}的\d) 敢于 善于`,
    list`对[^,。;]{0,20}的(?:严肃|坚决|从严|依规|依纪|给予|进行|予以)`,
  ),
);

/** Nouns that make of an act a document, a session or a lesson. */
export const aboutActs = new RegExp(
  alternatives(list`
    制度 机制 办法 (?<!八项)规定(?!的\d) 典型 案例
    培训(?!费|中心|机构|[^,。;、\d]{0,4}[股科处部]) 学习(?!中心) 警示教育 剖析 宣讲
    廉政 廉洁 任前 节前 谈心 集体谈话
  `),
);

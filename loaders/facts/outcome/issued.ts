import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

const ISSUE = oneOf(list`
  制定 制订 印发 出台 修订 重订 修改 下发 制发 发布 建立 完善 健全 编制 推出 签订 公布 实施 细化 重新制定
`);
/** A document issued, named by its title. */
export const issued = new RegExp(`${ISSUE}[^,。;《]{0,12}《`);

/** What is being learned is not issued: 将《办法》印发全体党员学习. */
const NOT_FOR_STUDY = "(?![^,。;]{0,12}学习)";
const REISSUED = oneOf(list`修订 修改 重订 重修 印发 下发 公布 张贴 制成`);
const MADE_PUBLIC = oneOf(list`印发 出台 下发 发布 公布 施行 实施 批复`);
/** The same, the title first: 将《考勤办法》重新修订; 把红白事标准写进《村规民约》. */
export const titleFirst = new RegExp(
  alternatives(list`
    [将把]《□+》(?:全面|重新|统一|正式|再次)?${REISSUED}${NOT_FOR_STUDY}
    《□+》(?:已|现已|已经)[^,。;《]{0,12}${MADE_PUBLIC}${NOT_FOR_STUDY}
    (?<!要求[^,。;]{0,12})写[进入]《
  `),
);

const KIND_OF_DOCUMENT = oneOf(list`
  办法 细则 规定 规程 规则 制度 实施意见 若干(?:措施|意见) 实施方案 行动(?:计划|方案) 指标体系 负面清单
`);
/** Documents whose name is printed without 《》. */
export const named = new RegExp(
  alternatives(list`
    (?:制定|制订|印发|出台|修订|下发|制发|发布)[^,。;]{4,30}${KIND_OF_DOCUMENT}
    (?:印发|出台|下发|发布)[^,。;]{4,30}要点
    下达[^,。;]{2,20}计划
    (?:制定|制订|修订|修改|出台)[^,。;《]{1,20}章程
    (?:制定|制订|修订|出台|建立|健全|完善)[^,。;《\d]{0,16}(?:制度|办法|规定|细则)\d+[项个件部]
  `),
);

export const drafted = /拟定|起草|初稿|征求意见|汇编/;
/** Words before a title whose document is still to come, or is what one goes by. */
export const unissued = new RegExp(
  alternatives(list`正在`, drafted.source, list`严格 贯彻 认真 按照 依据 根据 对照 学习 执行`),
);

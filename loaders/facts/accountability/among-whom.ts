import {alternatives, list} from "../../patterns/alternatives.js";

/** Whole bodies within which somebody's fault was told: 全县, 院内. */
export const WITHIN = alternatives(
  list`全(?:[县市区州省校院局厅镇乡委行所辖场矿厂村]|集团|公司|街道|[^,。;、\d]{0,6}系统)(?:各[村镇乡局])? [校院局区县市厅部馆所场]内 系统内 内部`,
);
/** The same, or in which circle it was told: 在集团范围内. */
export const AMONG = `(?:在?(?:${WITHIN})|在[^,。;、]{2,12}范围内?|在[^,。;、]{1,6}内部)`;

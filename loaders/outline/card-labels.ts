import {alternatives, list} from "../patterns/alternatives.js";

/*
 * Where each finding is a card of its own, a table of two columns saved as text, only a blank or a tab parts the names of its
 * fields from what they hold: 反馈问题  …, 整改措施  …, 责任单位  …. Such names are read as if a colon stood behind them.
 */

const finding = alternatives(list`
  (?:巡[视察])?(?:反馈|存在|具体|主要)(?:的)?(?:问题|意见)
  问题(?:描述|表现|内容)
`);
const response = alternatives(list`
  (?:具体|主要)?整改(?:落实|进展|完成|工作|推进)?(?:措施|举措|情况|进展|成效|结果|效果)
  (?:落实|完成|进展|推进|办理)情况
  (?:取得|工作)成效
`);
const WHOSE = "(?:责任|牵头|配合|主办|协办|督办|分管|包保)";
const note = alternatives(list`
  整改(?:目标|类型|类别|状态)
  (?:完成|销号)状态
  问题(?:类别|类型|来源|分类)
  (?:整改)?${WHOSE}(?:领导|单位|部门|科室|股室|人员?)
  (?:整改|完成|办结)(?:时限|期限|时间)
  备注
`);

/** A name that begins its line, and the blank behind it; of an answer that is enumerated below it, the name alone. */
const named = new RegExp(
  `(?<=(?:^|\\n) {0,8})(?:(${finding})|(${response})|${note})([ \\t])(?=[ \\t]{0,12}[^\\s]|(?<=(?:${response})[ \\t])[ \\t]{0,12}\\n)`,
  "g",
);
/** Whether any line begins so that names an answer; most texts have none. */
const mayHave = new RegExp(`\\n {0,8}(?:${response})[ \\t]`);

/** Fewest cards: a single line that begins so may be a heading with a blank in it. */
const fewest = 2;

/**
 * A shadow in which colons stand behind the names of cards' fields.
 * @returns a string of the same length in UTF-16 code units
 */
export function withCardLabels(shadow: string): string {
  if (!mayHave.test(shadow)) return shadow;
  const found = [...shadow.matchAll(named)];
  const count = (kind: 1 | 2) => found.filter((match) => match[kind] !== undefined).length;
  if (count(2) < fewest || (count(1) < fewest && !numbered.test(shadow))) return shadow;
  const labelled = shadow.split("");
  for (const {index, 0: words} of found) labelled[index + words.length - 1] = ":";
  return labelled.join("");
}

/** Cards whose findings bear a number in place of a name: 问题1 …. */
const numbered = /\n {0,8}问题(?:\d{1,3}|[一二三四五六七八九十]{1,3})[: ][^\n]*\n {0,8}(?:整改|落实)/;

/*
 * What tells a table of findings whose cells no tabs part: the names of its columns, and the headings between its rows.
 */

/** The name of the column of numbers. */
export const cornerName = /^(?:问题)?[序编] ?号$/;
const problemName = /问题|意见/;
const responseName = /整改|措施|举措|进展|成效|(?:落实|完成|办理|处理)(?:情况|结果)/;
/** Longest name of a column, in code units. */
export const longestName = 12;
/** What a title says and no column. */
const titleWords = /关于|通报|公告|公示|报告/;
/** Most columns of such a table. */
export const mostColumns = 9;

/** Whether the names behind that of the numbers are those of a table of findings. */
export function nameFindings(names: readonly string[]): boolean {
  return (
    names.length >= 2 &&
    names.length <= mostColumns &&
    names.every((name) => name.length <= longestName && !/[\t。;:,]/.test(name) && !titleWords.test(name)) &&
    names.some((name) => problemName.test(name)) &&
    names.some((name, at) => at > 0 && responseName.test(name))
  );
}

/** A heading that spans a row, above a numbered one. */
export const spanning =
  /^(?:(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^。;]{2,60}|[^。;:,\d]{2,24}方面)$/;

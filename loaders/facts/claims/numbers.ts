/** A number in digits, and what makes it a round one. */
export const NUMBER = "(?<value>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?)\\s*(?<approx>余|多)?";
/** Findings in Chinese numerals; 一个 is no count of them. */
export const HAN_NUMBER = "(?<value>[一二三四五六七八九十百]{2,5}|[二两三四五六七八九十])";
/** The same behind what was done with them. */
export const HAN_COUNT = `${HAN_NUMBER}(?<unit>[个项条])(?!方面|月|季度|层面|环节|阶段)`;
/** Aspects are few, and often printed in Chinese numerals. */
export const FEW = "(?<value>\\d{1,2}|[一二三四五六七八九十两]{1,3})";
/** What findings and measures are counted in. */
export const UNIT = "(?<unit>[个项条类件]|方面)";
export const PERCENT = "(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)";

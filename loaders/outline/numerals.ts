const digits: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const ones = "一二三四五六七八九";

/**
 * Value of a Chinese ordinal numeral up to ninety-nine: 七, 十, 十二, 二十, 三十五, 廿一.
 * @returns NaN if the numeral is not well formed
 */
export function hanOrdinal(numeral: string): number {
  if (numeral === "") return NaN;
  let tens = 0;
  let read = 0;
  if (numeral.startsWith("廿")) [tens, read] = [20, 1];
  else if (numeral.startsWith("十")) [tens, read] = [10, 1];
  else if (numeral[1] === "十") {
    const times = ones.indexOf(numeral[0]!) + 1;
    if (times < 2) return NaN;
    [tens, read] = [10 * times, 2];
  }
  if (read === numeral.length) return tens;
  const one = ones.indexOf(numeral[read]!) + 1;
  return one > 0 && read + 1 === numeral.length ? tens + one : NaN;
}

/**
 * A number printed digit by digit, as years are: 二〇二三, 二○二三, 二0二三, ２０２３ in its shadow.
 * @returns NaN if a character is no digit
 */
export function digitwise(numeral: string): number {
  let value = 0;
  for (const char of numeral) {
    const digit = char >= "0" && char <= "9" ? Number(char) : digits[char === "O" ? "〇" : char];
    if (digit === undefined) return NaN;
    value = value * 10 + digit;
  }
  return numeral === "" ? NaN : value;
}

/** Day or month as printed, in either numerals: 12, 十二, 二十三, 一二. */
export function dayOrMonth(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const ordinal = hanOrdinal(numeral);
  return Number.isNaN(ordinal) ? digitwise(numeral) : ordinal;
}

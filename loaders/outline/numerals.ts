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

/**
 * Value of a Chinese ordinal numeral up to ninety-nine: 七, 十, 十二, 二十, 三十五, 廿一.
 * @returns NaN if the numeral is not well formed
 */
export function hanOrdinal(numeral: string): number {
  const match = /^(?:([二三四五六七八九]?)十|廿)?([一二三四五六七八九]?)$/.exec(numeral);
  if (!match || numeral === "") return NaN;
  const tens = numeral.startsWith("廿") ? 20 : numeral.includes("十") ? 10 * (digits[match[1]!] ?? 1) : 0;
  return tens + (digits[match[2]!] ?? 0);
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

const han = "〇一二三四五六七八九";
const formalHan = "零壹贰叁肆伍陆柒捌玖";

/** How a list counts, by the names that Word gives to its number formats. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  upperLetter: (n) => letters(n, 65),
  lowerLetter: (n) => letters(n, 97),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  chineseCounting: (n) => counted(n, han, ["", "十", "百", "千"]),
  chineseLegalSimplified: (n) => counted(n, formalHan, ["", "拾", "佰", "仟"], false),
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => han[Number(digit)]!),
  decimalEnclosedCircle: (n) => (n <= 20 ? symbol(0x2460, n) : `(${n})`),
  decimalEnclosedParen: (n) => (n <= 20 ? symbol(0x2474, n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n <= 20 ? symbol(0x2488, n) : `${n}.`),
  ideographEnclosedCircle: (n) =>
    n <= 10 ? symbol(0x3280, n) : `(${counted(n, han, ["", "十", "百", "千"])})`,
  ideographTraditional: (n) => "甲乙丙丁戊己庚辛壬癸"[(n - 1) % 10]!,
  ideographZodiac: (n) => "子丑寅卯辰巳午未申酉戌亥"[(n - 1) % 12]!,
};

const aliases: Readonly<Record<string, string>> = {
  chineseCountingThousand: "chineseCounting",
  taiwaneseCounting: "chineseCounting",
  taiwaneseCountingThousand: "chineseCounting",
  japaneseCounting: "chineseCounting",
  ideographLegalTraditional: "chineseLegalSimplified",
  taiwaneseDigital: "ideographDigital",
  japaneseDigitalTenThousand: "ideographDigital",
  decimalEnclosedCircleChinese: "decimalEnclosedCircle",
  decimalFullWidth2: "decimalFullWidth",
};

/**
 * A number as a list prints it: 3 as 3, 三, ③, c or iii.
 *
 * @param n from 1
 * @param format Word's name of the number format; an unknown one counts in decimals
 */
export function listNumber(n: number, format: string): string {
  const print = formats[aliases[format] ?? format];
  return print && n >= 1 && n < 10_000 ? print(n) : String(n);
}

function symbol(first: number, n: number): string {
  return String.fromCharCode(first + n - 1);
}

function letters(n: number, first: number): string {
  return String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  const signs = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let left = n;
  let text = "";
  for (const [value, sign] of signs) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

/** 十二, 二十, 一百〇五: a leading 一十 is 十 where print has it so. */
function counted(n: number, digits: string, units: readonly string[], short = true): string {
  const figures = Array.from(String(n), Number);
  let text = "";
  for (const [i, figure] of figures.entries()) {
    if (figure > 0) text += digits[figure]! + units[figures.length - 1 - i]!;
    else if (!text.endsWith(digits[0]!) && figures.slice(i).some((rest) => rest > 0)) text += digits[0]!;
  }
  return short ? text.replace(/^一十/, "十") : text;
}

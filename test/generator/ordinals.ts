/** How an ordinal is printed. */
export type OrdinalStyle =
  | "han" // 一、
  | "han-bracket" // （一）
  | "han-enclosed" // ㈠
  | "arabic-dot" // 1.
  | "arabic-full-dot" // 1．
  | "arabic-comma" // 1、
  | "arabic-enclosed" // ⒈
  | "bracket" // （1）
  | "bracket-enclosed" // ⑴
  | "bracket-close" // 1）
  | "circled" // ①
  | "item" // 一是
  | "item-want" // 一是 二是 三要
  | "rank" // 第一，
  | "order" // 首先，
  | "issue" // 问题1：
  | "issue-han" // 问题一：
  | "dot-issue"; // 1.问题1：

const classes: Readonly<Record<OrdinalStyle, string>> = {
  han: "han",
  "han-bracket": "han-bracket",
  "han-enclosed": "han-bracket",
  "arabic-dot": "arabic",
  "arabic-full-dot": "arabic",
  "arabic-comma": "arabic",
  "arabic-enclosed": "arabic",
  bracket: "arabic-bracket",
  "bracket-enclosed": "arabic-bracket",
  "bracket-close": "arabic-bracket",
  circled: "circled",
  item: "item",
  "item-want": "item",
  rank: "rank",
  order: "order",
  issue: "issue",
  "issue-han": "issue",
  "dot-issue": "arabic",
};

/** Styles of one class cannot stand inside one another: a reader could not tell them apart. */
export function classOf(style: OrdinalStyle): string {
  return classes[style];
}

/** How many items a sequence in a style can have. */
export function longestSequence(style: OrdinalStyle): number {
  if (style === "order") return 4;
  if (["han-enclosed", "item", "item-want", "rank"].includes(style)) return 10;
  if (style.endsWith("enclosed") || style === "circled") return 20;
  return style.startsWith("han") || style === "issue-han" ? 90 : 900;
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number up to 99 in Chinese numerals, as ordinals print it. */
export function hanNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  return (tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]!}十`) + digits[value % 10]!;
}

/** The mark as printed, in full-width forms; `last` tells whether the item is the last of its sequence. */
export function ordinalMark(style: OrdinalStyle, value: number, last: boolean): string {
  const han = hanNumeral(value);
  switch (style) {
    case "han":
      return `${han}、`;
    case "han-bracket":
      return `（${han}）`;
    case "han-enclosed":
      return String.fromCharCode(0x321f + value);
    case "arabic-dot":
      return `${value}.`;
    case "arabic-full-dot":
      return `${value}．`;
    case "arabic-comma":
      return `${value}、`;
    case "arabic-enclosed":
      return String.fromCharCode(0x2487 + value);
    case "bracket":
      return `（${value}）`;
    case "bracket-enclosed":
      return String.fromCharCode(0x2473 + value);
    case "bracket-close":
      return `${value}）`;
    case "circled":
      return String.fromCharCode(0x245f + value);
    case "item":
      return `${han}是`;
    case "item-want":
      return value < 3 ? `${han}是` : `${han}要`;
    case "rank":
      return `第${han}，`;
    case "order":
      return value === 1 ? "首先，" : last ? "最后，" : value === 2 ? "其次，" : "再次，";
    case "issue":
      return `问题${value}：`;
    case "issue-han":
      return `问题${han}：`;
    case "dot-issue":
      return `${value}.问题${value}：`;
  }
}

/** How a mark stands in an ordinal path: half-width, without what closes it. */
export function pathMark(mark: string): string {
  return mark
    .replace(/^(\d+)\.问题\d+：$/, "$1")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/[、．.，：]+$/, "");
}

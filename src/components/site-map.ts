/** A text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A page that the masthead leads to, in the order of a first reading. */
export interface SitePage extends Bilingual {
  /** Its file within `src`, without the ending. */
  readonly name: string;
  /** What the page answers. */
  readonly question: Bilingual;
}

/** Pages that belong together. */
export interface SiteGroup extends Bilingual {
  readonly pages: readonly SitePage[];
}

const page = (name: string, en: string, zh: string, question: string, questionZh: string): SitePage => ({
  name,
  en,
  zh,
  question: {en: question, zh: questionZh},
});

/** Every page of the site in its group. A page that has no file yet is left out of the masthead. */
export const siteMap: readonly SiteGroup[] = [
  {
    en: "Findings",
    zh: "发现",
    pages: [
      page("index", "Corpus", "语料", "Which notices are here?", "收录了哪些通报？"),
      page("problems", "Problems", "问题", "What did inspections find?", "巡视巡察查出了什么？"),
    ],
  },
  {
    en: "Responses",
    zh: "整改",
    pages: [
      page("measures", "Measures", "措施", "What was done about it?", "采取了哪些措施？"),
      page("outcomes", "Outcomes", "成效", "What came of it?", "取得了什么成效？"),
      page("promises", "Promises", "承诺", "What is still to come?", "还承诺做什么？"),
      page("accountability", "Accountability", "问责", "Who was held to account?", "问责了哪些人？"),
      page("rules", "Rules", "制度", "Which rules were written?", "建立了哪些制度？"),
      page("timing", "Timing", "时间", "How long did it take?", "用了多长时间？"),
    ],
  },
  {
    en: "Text",
    zh: "文本",
    pages: [
      page("reuse", "Reuse", "雷同", "Which passages recur?", "哪些段落重复出现？"),
      page("claims", "Claims", "自述", "Do the stated counts add up?", "自报数字对得上吗？"),
      page("words", "Words", "用词", "Which words are used?", "用了哪些词？"),
    ],
  },
  {
    en: "Tools",
    zh: "工具",
    pages: [
      page("search", "Search", "搜索", "Where is a word or a topic?", "某词某主题见于何处？"),
      page("compare", "Compare", "比较", "How do two notices differ?", "两份通报有何不同？"),
      page("query", "Query", "查询", "What else can the tables tell?", "数据表还能回答什么？"),
      page("method", "Method", "方法", "How was this read, and how well?", "如何解析，准确度如何？"),
      page("data", "Data", "数据", "What do the tables hold?", "数据表有哪些内容？"),
    ],
  },
];

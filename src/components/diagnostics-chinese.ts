import type {DiagnosticRow} from "../../loaders/schema.js";
import {columnName} from "./column-names.js";
import {termLabels} from "./terms.js";

/** What the parser was unsure of, in Chinese, by the diagnostic's code; messages are written in English. */
const meanings: Readonly<Record<string, string>> = {
  "file-unreadable": "文件无法读取",
  "parser-failed": "解析程序出错，其他通报不受影响",
  "source-missing": "sources.csv 中没有此文件的来源",
  "source-changed": "文件内容与 sources.csv 所记不符",
  "source-without-file": "sources.csv 中有此来源，但文件不在",
  "override-stray": "人工改判所指的位置没有问题或措施",
  "gold-without-notice": "有人工标注，但缺少所标注的通报",
  "file-type": "文件内容与扩展名不符，已按内容读取",
  "page-uncertain": "网页正文的范围不确定，可能有遗漏",
  "page-trimmed": "网页中正文以外的部分已略去",
  "page-head": "部分文首字段取自网页，通报正文未印",
  "numbers-printed": "序号由文档自动编号得出，已写入文本",
  "pages-without-text": "部分页面是图片，没有可读的文字",
  "encoding-guessed": "文件编码系推测",
  "invalid-bytes": "文件中有无法解码的字节",
  "empty-text": "没有文字",
  "feedback-notice": "这是巡视巡察反馈通报，没有整改内容，不提取问题和措施",
  "not-a-notice": "标题和开头都不像巡视巡察整改通报",
  "header-incomplete": "未找到的文首字段",
  "date-incomplete": "日期不完整，字段留空",
  "year-inferred": "日期未印年份，年份由前文推定",
  "ordinal-gap": "此序号之前缺号，可能漏印一项",
  "ordinal-repeat": "同一序号出现两次",
  "ordinal-restart": "同一标题下重新编号，可能缺少上级标题",
  "ordinal-late": "编号不从一开始，也不承接前文",
  "no-response": "此问题之下没有整改内容",
  "no-ordinal": "此问题没有序号，由措辞识别",
  "heading-not-a-problem": "此标题未表述问题，其下内容不归入任何问题或措施",
  "findings-repeated": "问题先单独列出，其后整改内容中又逐一重述，只按后者计数",
  "answers-apart": "问题与整改分列两处，已按相同序号对应",
  "answers-unjoined": "问题与整改分列两处，两处条目不能一一对应",
  "no-problems": "没有识别出问题清单",
  "text-not-read": "此段文字不属于任何部分，视为网页附加内容",
  "claim-disagrees": "通报自述的数目与文中可数的不符",
};

const zh = (_: string, chinese: string) => chinese;

/** What some messages tell beside their meaning, by the diagnostic's code. */
const details: Readonly<Record<string, (message: string) => string | null>> = {
  "header-incomplete": (message) =>
    message
      .slice(message.indexOf(": ") + 2)
      .split(", ")
      .map((field) => columnName(field, zh) ?? field)
      .join("、"),
  "claim-disagrees"(message) {
    const [, claim, value, counted] = /^claim: (\w+) (\S*) in .* but (\S*) are printed$/s.exec(message) ?? [];
    return claim === undefined ? null : `${termLabels(zh).claim(claim)}自述 ${value}，可数 ${counted}`;
  },
};

/**
 * A diagnostic in Chinese.
 *
 * @returns null for a code that has no words in Chinese
 */
export function chineseDiagnostic({code, message}: Pick<DiagnosticRow, "code" | "message">): string | null {
  if (!Object.hasOwn(meanings, code)) return null;
  const detail = details[code]?.(message) ?? null;
  return detail === null ? meanings[code]! : `${meanings[code]!}：${detail}`;
}

import {list, oneOf} from "../../patterns/alternatives.js";
import {unitsEnding} from "../../patterns/edges.js";
import {holdsAt} from "../../patterns/unit-set.js";

/** Longest title in UTF-16 code units; a 《 that is not closed by then is a slip. */
const longestTitle = 200;
/** Endings of titles, each a kind; of two that end a title the longer is meant: 流程图. */
const kinds = [
  list`办法 方案 意见 制度 规划 清单`,
  // Told to others.
  list`通知 通报 通告 公告`,
  // Rules and plans.
  list`细则 规定 条例 计划 要点 预案 手册 指南 指引 规则 台账 决定 决议 纲要 措施 举措 机制 准则 规程 章程`,
  list`流程图 流程 标准 规范 目录 汇编 选编 读本`,
  // Letters, promises, contracts.
  list`责任书 承诺书 建议书 告知书 一封信 体系 备忘录 协议书 协议 合同 批复 函`,
  list`报告 总结 预算 分工 安排 思路 政策 导则 须知 公约 倡议书 倡议`,
  list`图谱 词典 资料 纪实簿 表 档案 工作法`,
].flat();
const ending = new RegExp(`${oneOf(kinds)}$`);
const longestKind = Math.max(...kinds.map(({length}) => length));
const remark = /\s*(?:\([^()]{0,20}\)|[vV]?\d+(?:\.\d+)+版?)\s*$/;
const remarkEnds = unitsEnding(remark);

/** Kind of a document by the ending of its title, remarks such as (试行) and versions left out. */
export function typeOf(title: string): string | null {
  let bare = title;
  while (holdsAt(remarkEnds, bare, bare.length - 1) && remark.test(bare)) bare = bare.replace(remark, "");
  return ending.exec(bare.trim().slice(-longestKind))?.[0] ?? null;
}

/** A title where it stands, the marks included. */
export interface Titled {
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands inside the marks. */
  readonly from: number;
  readonly to: number;
}

/** Everything in 《》; a title inside a title belongs to the outer one. */
export function titlesIn(text: string, shadow: string): Titled[] {
  const titles: Titled[] = [];
  for (let at = shadow.indexOf("《"); at >= 0;) {
    const titled = titleAt(text, shadow, at);
    if (titled) titles.push(titled);
    at = shadow.indexOf("《", titled ? titled.end : at + 1);
  }
  return titles;
}

function titleAt(text: string, shadow: string, start: number): Titled | null {
  const limit = Math.min(shadow.length, start + longestTitle);
  let depth = 1;
  let inner = -1;
  let firstClose = -1;
  let stop = limit;
  for (let i = start + 1; i < limit; i++) {
    const mark = shadow[i]!;
    if (mark === "《") {
      depth++;
      if (inner < 0) inner = i;
    } else if (mark === "》") {
      if (--depth === 0) return i > start + 1 ? closed(start, i) : null;
      if (firstClose < 0) firstClose = i;
    } else if (mark === "。" || (mark === "\n" && /^\s*(?:\n|$)/.test(shadow.slice(i + 1, i + 40)))) {
      stop = i;
      break;
    }
  }
  // 《关于印发〈办法》: the inner mark is not closed. 《方案、《办法》: the outer one is not.
  if (firstClose > start + 1 && inner >= 0 && text[inner] !== "《") return closed(start, firstClose);
  return unclosed(shadow, start, inner >= 0 ? Math.min(inner, stop) : stop);
}

function closed(start: number, close: number): Titled {
  return {start, end: close + 1, from: start + 1, to: close};
}

/** A title whose closing mark is missing ends where its kind is named at the end of a clause. */
function unclosed(shadow: string, start: number, stop: number): Titled | null {
  const stretch = shadow.slice(start + 1, stop);
  const clause = /^[^,;:、\n]*/.exec(stretch)![0].trimEnd();
  return typeOf(clause) && clause.length > 3
    ? {start, end: start + 1 + clause.length, from: start + 1, to: start + 1 + clause.length}
    : null;
}

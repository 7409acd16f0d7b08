import {partitionFolder, partitionOf} from "../../../loaders/partition.js";
import type {NoticeRow} from "../../../loaders/schema.js";
import {generateNotice} from "../../generator/notice.js";

/** A short notice that differs from those of other numbers. */
export function shortNotice(number: number): string {
  return `中共某县委关于巡察整改进展情况的通报
根据县委统一部署,2023年3月1日至4月30日,县委第${number}巡察组对某镇党委开展了常规巡察。
一、巡察反馈问题整改情况
(一)理论学习不深入的问题。
1.加强学习。制定学习计划,开展集中学习${number}次。
中共某县某镇委员会
2023年9月1日
`;
}

/** Files of generated notices of a data folder, by path. */
export function generatedNotices(count: number, first = 1): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: count}, (_, i) => [
      `notices/n${String(first + i).padStart(4, "0")}.txt`,
      generateNotice({seed: first + i, problems: 4}).text,
    ]),
  );
}

/**
 * Files of generated notices of a data folder, by path: some of each of several parts of a lake. Most of what a small lake
 * takes is the number of its parts.
 */
export function generatedParts(parts: number, each: number): Record<string, string> {
  const byFolder = new Map<string, string[]>();
  const full = () => [...byFolder.values()].filter((texts) => texts.length === each);
  for (let seed = 1; full().length < parts; seed++) {
    const {text, truth} = generateNotice({seed, problems: 4});
    const folder = partitionFolder(partitionOf(truth.notice as NoticeRow));
    const texts = byFolder.get(folder) ?? [];
    byFolder.set(folder, texts);
    if (texts.length < each) texts.push(text);
  }
  return Object.fromEntries(
    full()
      .flat()
      .map((text, i) => [`notices/n${String(i + 1).padStart(4, "0")}.txt`, text]),
  );
}

/** Files of short notices of a data folder, by path. */
export function shortNotices(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: count}, (_, i) => [
      `notices/n${String(i + 1).padStart(4, "0")}.txt`,
      shortNotice(i + 1),
    ]),
  );
}

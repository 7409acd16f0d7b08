import {list, oneOf} from "../../../patterns/alternatives.js";
import {pairsBeginning} from "../../../patterns/edges.js";
import {mayBegin} from "../../../patterns/pair-set.js";

/** How it is to be: better and better, or soon. */
const LASTINGLY = oneOf(
  list`提升 优化提升 营造 擦亮 增强 激发 释放 维护 巩固 打造 净化 改善 提高 向好 壮大 放大 扩大 夯实 拓展`,
);
const SOON = oneOf(list`形成 实现 释放 延伸 培育 推动形成 构建`);

/** Tails that tell what an act is for. */
const purpose = new RegExp(
  `^${oneOf(
    // In which way; 进一步明确 and 着力推进 are acts.
    list`不断 从而 进而 进一步(?!明确) 切实 有效 努力 着力(?!推[进动]|解决)`,
    // To what it leads; 形成了 is done.
    list`确保 推动 促进 促使 保障 提升 提高 增强 打造 实现 形成(?!了|[^,。;]{0,8}(?:清单|台账|报告|纪要)) 营造 筑牢 凝聚 引导 真正`,
    // What it keeps away.
    list`严防 防止 避免`,
    list`为[^,。;]{2,40}提供 以[^,。;]{2,12}促`,
    `持续${LASTINGLY}`,
    `加快${SOON}`,
    list`全面提升 全面提高 使 让`,
  )}`,
);
const purposePairs = pairsBeginning(purpose);

/** Whether a clause tells what an act is for. */
export function isPurpose(clause: string): boolean {
  return mayBegin(purposePairs, clause, 0) && purpose.test(clause);
}

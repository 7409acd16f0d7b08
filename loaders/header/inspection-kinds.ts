import {occurrencesOf} from "../occurrences.js";
import {kindWords} from "./words/inspection.js";

const inspecting = /巡[视察]/;
// A 专项检查 is named where nothing but it was carried out; beside an inspection it is a part of that.
const checked = /(?:开展|进行|实施)了?[^,。;]{0,20}专项检查/;
const inspectedToo = /(?:开展|进行|实施)了?[^,。;]{0,24}(?:巡视|巡察)/;

/** Kinds as printed: 常规巡视, 专项巡察, 回头看, 提级 …; 巡视 or 巡察 alone if none is. */
export function kindsIn(title: string, told: string, opening: string, team: string | null): string[] {
  // What the inspection was is told by its team before the regulations that a notice cites: 《中国共产党巡视工作条例》.
  const named = [team ?? "", told, title, opening].map((text) => inspecting.exec(text)?.[0]);
  const verb = named.find((word) => word !== undefined) ?? "巡视";
  const kinds = new Set<string>();
  for (const text of [told, title]) {
    for (const [word] of occurrencesOf(kindWords, text)) {
      kinds.add(word === "常规" || word === "专项" ? word + verb : word);
    }
  }
  if (kinds.size > 0) return [...kinds];
  return [checked.test(told) && !inspectedToo.test(told) ? "专项检查" : verb];
}

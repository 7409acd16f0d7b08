import {NUMBER} from "./numbers.js";
import {pattern, type Pattern} from "./pattern.js";

/** What findings were made into: measures, requirements and tasks. */
export const plans: readonly Pattern[] = [
  pattern("measures", `${NUMBER}(?<unit>[个项条])(?:具体|细化)?(?:的)?(?:整改)?(?:措施|举措)`),
  pattern("measures", `(?:整改)?(?:措施|举措)(?:共|计)?${NUMBER}(?<unit>[个项条])`),
  pattern("requirements", `${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?要求`),
  pattern(
    "tasks",
    `(?:分解|细化|梳理|形成|明确|列出|确定|拆解)[^。;]{0,40}?${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?(?:事项|任务)`,
  ),
  // 列出整改事项47项, 拆解任务40项.
  pattern(
    "tasks",
    `(?:分解|细化|梳理|形成|明确|列出|确定|拆解)(?:为|出|成)?(?:具体|整改){0,2}(?:事项|任务)(?:共|计)?${NUMBER}(?<unit>[个项条])`,
  ),
  // 31项整改任务中,完成28项.
  pattern("tasks", `${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?(?:事项|任务)(?=中?,?[^。;,]{0,6}?完成)`),
];

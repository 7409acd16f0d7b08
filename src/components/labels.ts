import type {Labels} from "../../loaders/archive.js";
import type {Language} from "./language.js";

/**
 * What codes are called, in one language; a code that has no label is called by itself, a family by the words of its code.
 */
export interface CodeLabels {
  readonly topic: (code: string) => string;
  readonly instrument: (code: string) => string;
  readonly status: (code: string) => string;
  /** A dimension of topics. */
  readonly dimension: (code: string) => string;
  /** A kind of instruments. */
  readonly kind: (code: string) => string;
  /** A dimension of topics or a kind of instruments. */
  readonly family: (code: string) => string;
  /** The dimension of a topic, or the kind of an instrument, as a code. */
  readonly familyOf: (code: string) => string;
}

/** What codes are called, in both languages. */
type Names = Readonly<Record<string, Pick<Labels["topics"][string], "label_en" | "label_zh">>>;

/** The dimensions of topics. */
export const dimensions: Names = {
  policy: {label_en: "Policy", label_zh: "贯彻落实"},
  people: {label_en: "The people", label_zh: "群众"},
  discipline: {label_en: "Discipline", label_zh: "从严治党"},
  organisation: {label_en: "Organisation", label_zh: "组织建设"},
  followup: {label_en: "Follow-up", label_zh: "整改落实"},
  other: {label_en: "Other", label_zh: "其他"},
};

/** The kinds of instruments. */
export const instrumentKinds: Names = {
  symbolic: {label_en: "Symbolic", label_zh: "宣示"},
  organisational: {label_en: "Organisational", label_zh: "组织制度"},
  control: {label_en: "Control", label_zh: "监督问责"},
  delivery: {label_en: "Delivery", label_zh: "落实办理"},
  other: {label_en: "Other", label_zh: "其他"},
};

/** The numbers that a notice states about itself; the names stand in sentences too. */
const claims: PlainNames = {
  aspects: ["aspects", "方面"],
  categories: ["categories of problems", "问题类别"],
  problems_total: ["problems", "问题总数"],
  measures: ["measures", "整改措施"],
  measures_completed: ["measures completed", "已完成措施"],
  tasks: ["tasks", "整改事项"],
  requirements: ["requirements", "整改要求"],
  completed: ["problems settled", "已完成整改"],
  basically_completed: ["problems largely settled", "基本完成"],
  stage_completed: ["problems settled for a stage", "阶段性完成"],
  deemed_completed: ["problems deemed settled", "视同完成"],
  in_progress: ["problems in progress", "正在整改"],
  not_started: ["problems not begun", "尚未完成"],
  long_term: ["long-term problems", "长期坚持"],
  completion_rate: ["share settled", "完成率"],
  clues_done_rate: ["share of clues dealt with", "问题线索办结率"],
  petitions_done_rate: ["share of petitions dealt with", "信访办结率"],
  regulations: ["rules made or revised", "制度建设"],
  meetings: ["meetings", "会议"],
  immediate_rectification_aspects: ["aspects put right at once", "立行立改方面"],
  discipline_people: ["people under Party discipline", "党纪处分人数"],
  administrative_people: ["people under administrative discipline", "政务处分人数"],
  organisational_people: ["people handled by the organisation", "组织处理人数"],
  admonition_people: ["people admonished", "诫勉人数"],
  talk_people: ["people reminded in talks", "谈话提醒人数"],
  criticism_people: ["people criticised", "批评教育人数"],
  accountability_people: ["people held accountable", "问责人数"],
  money_returned: ["money returned", "清退款项"],
};

/** Names of codes that are the same in every corpus, in both languages. */
export type PlainNames = Readonly<Record<string, readonly [en: string, zh: string]>>;

/** The parts of a notice. */
export const sectionRoles: PlainNames = {
  title: ["Title", "标题"],
  chrome: ["Page furniture", "网页栏目"],
  overview: ["Overview", "总体情况"],
  rectification: ["Rectification", "整改情况"],
  clues: ["Clues and petitions", "线索与信访"],
  outlook: ["Outlook", "下一步打算"],
  contact: ["Contact", "联系方式"],
  signature: ["Signature", "落款"],
  attachment: ["Attachment", "附件"],
};

/** Who inspected. */
export const levels: PlainNames = {
  central: ["Central", "中央"],
  provincial: ["Provincial", "省级"],
  municipal: ["Municipal", "市级"],
  county: ["County", "县级"],
  other: ["Other", "其他"],
};

/** Whose a document is. */
export const origins: PlainNames = {own: ["own", "自制"], external: ["external", "外部"]};

/** Whether an act of accountability is a sum or part of one. */
export const accountabilityRoles: PlainNames = {
  total: ["total", "合计"],
  breakdown: ["breakdown", "分项"],
  single: ["single", "单项"],
};

/** How exactly a deadline is named. */
export const precisions: PlainNames = {
  day: ["to the day", "精确到日"],
  month: ["to the month", "精确到月"],
  season: ["to the season", "精确到季"],
  year: ["to the year", "精确到年"],
  vague: ["vague", "模糊"],
};

/** What a dimension of topics or a kind of instruments is called; null for one that a codebook has made up. */
export function familyName(code: string, language: Language): string | null {
  const names: Names = {...dimensions, ...instrumentKinds};
  return Object.hasOwn(names, code) ? names[code]![language === "zh" ? "label_zh" : "label_en"] : null;
}

/** The words of a code: `land_use` is “Land use”. The codebook has no labels for the families that it makes up. */
function wordsOf(code: string): string {
  const words = code.replaceAll(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a notice claims a number of, in both languages. */
export function claimNames(claim: string): [en: string, zh: string] {
  const names = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return names ? [...names] : [claim, claim];
}

/**
 * Names the codes of the tables: `codeLabels(labels, lang).topic(code)`.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function codeLabels(labels: Labels, language: Language): CodeLabels {
  const name = (names: Names) => (code: string) => {
    if (!Object.hasOwn(names, code)) return code;
    return names[code]![language === "zh" ? "label_zh" : "label_en"];
  };
  const family = (code: string) => familyName(code, language) ?? wordsOf(code);
  return {
    topic: name(labels.topics),
    instrument: name(labels.instruments),
    status: name(labels.statuses),
    dimension: family,
    kind: family,
    family,
    familyOf: (code) => (labels.topics[code] ?? labels.instruments[code])?.family ?? code,
  };
}

import type {Labels} from "../../loaders/archive.js";
import type {Language} from "./language.js";

/** What codes are called, in one language; a code that has no label is called by itself. */
export interface CodeLabels {
  topic(code: string): string;
  instrument(code: string): string;
  status(code: string): string;
  /** A dimension of topics. */
  dimension(code: string): string;
  /** A kind of instruments. */
  kind(code: string): string;
  /** A dimension of topics or a kind of instruments. */
  family(code: string): string;
  /** The dimension of a topic, or the kind of an instrument, as a code. */
  familyOf(code: string): string;
  /** What a notice claims a number of. */
  claim(code: string): string;
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

/** The numbers that a notice states about itself. */
const claims: Names = {
  aspects: {label_en: "Aspects", label_zh: "方面数"},
  immediate_rectification_aspects: {label_en: "Aspects put right at once", label_zh: "立行立改方面"},
  problems_total: {label_en: "Problems", label_zh: "问题总数"},
  completed: {label_en: "Completed", label_zh: "已完成"},
  basically_completed: {label_en: "Basically completed", label_zh: "基本完成"},
  stage_completed: {label_en: "Completed for now", label_zh: "阶段性完成"},
  deemed_completed: {label_en: "Deemed completed", label_zh: "视同完成"},
  in_progress: {label_en: "In progress", label_zh: "推进中"},
  completion_rate: {label_en: "Completion rate", label_zh: "完成率"},
  measures: {label_en: "Measures", label_zh: "措施数"},
  measures_completed: {label_en: "Measures completed", label_zh: "已完成措施"},
  requirements: {label_en: "Requirements", label_zh: "要求数"},
  tasks: {label_en: "Tasks", label_zh: "任务数"},
  regulations: {label_en: "Rules written", label_zh: "制度数"},
  meetings: {label_en: "Meetings", label_zh: "会议数"},
  clues_done_rate: {label_en: "Clues settled", label_zh: "线索办结率"},
  petitions_done_rate: {label_en: "Petitions settled", label_zh: "信访办结率"},
  accountability_people: {label_en: "People held to account", label_zh: "问责人数"},
  discipline_people: {label_en: "People disciplined by the Party", label_zh: "党纪处分人数"},
  administrative_people: {label_en: "People disciplined by the state", label_zh: "政务处分人数"},
  organisational_people: {label_en: "People dealt with by the organisation", label_zh: "组织处理人数"},
  admonition_people: {label_en: "People admonished", label_zh: "诫勉人数"},
  criticism_people: {label_en: "People criticised", label_zh: "批评教育人数"},
  talk_people: {label_en: "People talked to", label_zh: "谈话提醒人数"},
  money_returned: {label_en: "Money returned", label_zh: "追缴退还金额"},
};

/** What a notice claims a number of, in both languages. */
export function claimNames(claim: string): [en: string, zh: string] {
  const names = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return [names?.label_en ?? claim, names?.label_zh ?? claim];
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
  return {
    topic: name(labels.topics),
    instrument: name(labels.instruments),
    status: name(labels.statuses),
    dimension: name(dimensions),
    kind: name(instrumentKinds),
    family: name({...dimensions, ...instrumentKinds}),
    familyOf: (code) => (labels.topics[code] ?? labels.instruments[code])?.family ?? code,
    claim: name(claims),
  };
}

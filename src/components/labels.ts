import type {Labels} from "../../loaders/archive.js";
import type {Language} from "./language.js";

/** Families of codes, which the codebook names but does not label: dimensions of topics and kinds of instruments. */
const families: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  policy: ["Policy", "政策落实"],
  people: ["People", "群众利益"],
  discipline: ["Discipline", "从严治党"],
  organisation: ["Organisation", "组织建设"],
  followup: ["Follow-up", "整改责任"],
  symbolic: ["Symbolic", "学习宣传"],
  organisational: ["Organisational", "机制建设"],
  control: ["Control", "监督问责"],
  delivery: ["Delivery", "实际办理"],
  other: ["Other", "其他"],
};

/** What codes are called in one language; a code that is not known is its own label. */
export interface CodeLabels {
  topic(code: string): string;
  instrument(code: string): string;
  status(code: string): string;
  /** Of a dimension of topics, or a kind of instruments. */
  family(code: string): string;
  /** The family that a topic or an instrument belongs to. */
  familyOf(code: string): string;
}

/**
 * Labels of codes in one language.
 *
 * @param labels the codebook as the build publishes it, `data/corpus/codebook.json`
 */
export function codeLabels(labels: Labels, language: Language): CodeLabels {
  const of = (kind: keyof Labels) => (code: string) => {
    const label = labels[kind][code];
    return label === undefined ? code : language === "zh" ? label.label_zh : label.label_en;
  };
  return {
    topic: of("topics"),
    instrument: of("instruments"),
    status: of("statuses"),
    family: (code) => families[code]?.[language === "zh" ? 1 : 0] ?? code,
    familyOf: (code) => (labels.topics[code] ?? labels.instruments[code])?.family ?? code,
  };
}

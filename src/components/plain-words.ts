import type {Labels} from "../../loaders/archive.js";
import {cellText} from "./cell-text.js";
import {columnName} from "./column-names.js";
import {
  accountabilityRoles,
  codeLabels,
  familyName,
  levels,
  origins,
  precisions,
  sectionRoles,
  type PlainNames,
} from "./labels.js";
import type {Language, Tr} from "./language.js";
import {fieldName, metricName} from "./method.js";
import {termLabels} from "./terms.js";

/** How a result is put to a reader who does not know the schema. */
export interface Words {
  /** What a column is called; its own name if nobody has said it. */
  column(name: string): string;
  /** How the values of a column are put; null if they are shown as they are. */
  values(name: string): ((value: unknown) => string | null) | null;
}

/** The names as the tables have them. */
export const rawWords: Words = {column: (name) => name, values: () => null};

/** Columns whose codes are those of the codebook, which a corpus may have of its own. */
const codebook = new Set(["topic", "topics_secondary", "instrument", "instruments", "status"]);

/** Whether a table's words depend on the codebook. */
export function usesCodebook(columns: readonly string[]): boolean {
  return columns.some((column) => codebook.has(column));
}

const unitClasses: PlainNames = {
  money: ["money", "金额"],
  people: ["people", "人数"],
  share: ["share", "比例"],
  length: ["length", "长度"],
  area: ["area", "面积"],
  weight: ["weight", "重量"],
  duration: ["duration", "时长"],
  count: ["count", "计数"],
  frequency: ["frequency", "次数"],
};

const leadTypes: PlainNames = {heading: ["heading", "小标题"], clause: ["clause", "分句"]};

const severities: PlainNames = {error: ["error", "错误"], warning: ["warning", "警告"], info: ["info", "提示"]};

/** How a notice's number and the parser's count of the same thing compare. */
const verdicts: PlainNames = {
  agrees: ["agrees", "相符"],
  differs: ["differs", "不符"],
  blank: ["left blank", "漏印数字"],
  approximate: ["approximate", "约数"],
  "none printed": ["no number printed", "未印数字"],
  "no count": ["nothing counted", "程序无计数"],
};

/** What became of money. */
const effects: PlainNames = {
  returned: ["returned or recovered", "清退追缴"],
  averted: ["losses made good or averted", "挽回损失"],
  "not counted": ["not counted", "未计入"],
};

/** Puts results in the language of the page: the codebook's labels for codes, plain names for columns. */
export function plainWords(labels: Labels | null, language: Language): Words {
  const tr: Tr = (en, zh) => (language === "zh" ? zh : en);
  const code = codeLabels(labels ?? {topics: {}, instruments: {}, statuses: {}}, language);
  const family = (code: string) => familyName(code, language) ?? code;
  const term = termLabels(tr);
  const named = (names: PlainNames) => (value: string) =>
    Object.hasOwn(names, value) ? tr(...(names[value] as [string, string])) : value;
  // Tables that name different things alike have no code in common.
  const first =
    (...readings: readonly ((code: string) => string)[]) =>
    (value: string) =>
      readings.map((read) => read(value)).find((read) => read !== value) ?? value;
  const instrument = first(code.instrument, family);
  const role = named({...sectionRoles, ...accountabilityRoles});
  const codes: Readonly<Record<string, (code: string) => string>> = {
    topic: code.topic,
    topics_secondary: code.topic,
    dimension: family,
    instrument,
    instruments: instrument,
    status: code.status,
    kind: first(term.sanction, family),
    claim: term.claim,
    action: term.action,
    doc_type: term.document,
    role,
    section_role: role,
    level: named(levels),
    origin: named(origins),
    precision: named(precisions),
    unit_class: named(unitClasses),
    lead_type: named(leadTypes),
    severity: named(severities),
    field: (field) => fieldName(field, tr),
    metric: (metric) => metricName(metric, tr),
    event: (event) => columnName(event, tr) ?? event,
    verdict: named(verdicts),
    effect: named(effects),
  };
  return {
    column: (name) => columnName(name, tr) ?? name,
    values(name) {
      if (columnName(name, tr) === null) return null;
      const read = Object.hasOwn(codes, name) ? codes[name]! : null;
      return (value) => {
        if (typeof value === "boolean") return value ? tr("yes", "是") : tr("no", "否");
        if (read && typeof value === "string") return read(value);
        if (read && isList(value)) return value.map(read).join(tr("; ", "、"));
        return cellText(value);
      };
    },
  };
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}

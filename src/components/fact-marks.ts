import {html} from "htl";
import {accountabilityRoles, claimNames, origins, precisions, type PlainNames} from "./labels.js";
import {both} from "./language.js";
import {shortId, type Ledger} from "./ledger.js";
import type {Span} from "./notice-link.js";

/** The kinds of facts that are marked in a text, and what they are called. */
export const factKinds = {
  document: ["Rules and documents", "文件"],
  quantity: ["Figures", "数量"],
  deadline: ["Deadlines", "期限"],
  accountability: ["Sanctions", "问责"],
  claim: ["Claims", "自述"],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

export type FactKind = keyof typeof factKinds;

/** A fact of a notice, in its place. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** Short label of its row, such as `q12`. */
  readonly label: string;
  /** The words it was read from. */
  readonly quote: string;
  /** What was read from them. */
  readonly notes: () => Node[];
}

type Note = Node | string | null;

/** The facts of a notice, in the order of the text. */
export function factsOf(ledger: Ledger): Fact[] {
  const facts: Fact[] = [
    ...ledger.documents.map((row) =>
      fact("document", row.document_id, row, `《${row.title}》`, () => [
        chinese(row.action === row.verb ? row.action : `${row.verb ?? ""} ${row.action ?? ""}`.trim()),
        coded(origins, row.origin),
        row.doc_number,
      ]),
    ),
    ...ledger.quantities.map((row) =>
      fact("quantity", row.quantity_id, row, row.quote, () => [
        `${row.base_value.toLocaleString("en")} ${row.base_unit}`,
        chinese(row.noun),
      ]),
    ),
    ...ledger.accountability.map((row) =>
      fact("accountability", row.accountability_id, row, row.quote, () => [
        chinese(row.kind),
        number(row.people, row.people === 1 ? "person" : "people", "人"),
        number(row.units, row.units === 1 ? "organisation" : "organisations", "个单位"),
        number(row.cases, row.cases === 1 ? "case" : "cases", "件"),
        row.part_of === null
          ? coded(accountabilityRoles, row.role)
          : both(
              `${row.role} of ${shortId(row.part_of)}`,
              `${shortId(row.part_of)} 的${accountabilityRoles[row.role]?.[1] ?? row.role}`,
            ),
      ]),
    ),
    ...ledger.deadlines.map((row) =>
      fact("deadline", row.deadline_id, row, row.quote, () => [
        row.due_end === null ? null : both(`by ${row.due_end}`, `${row.due_end} 前`),
        coded(precisions, row.precision),
      ]),
    ),
    ...ledger.claims.map((row) =>
      fact("claim", row.claim_id, row, row.quote, () => [
        both(...claimNames(row.claim)),
        row.counted === null
          ? null
          : both(
              `${row.counted} counted, ${row.agrees ? "agrees" : "differs"}`,
              `解析计得 ${row.counted}，${row.agrees ? "相符" : "不符"}`,
            ),
      ]),
    ),
  ];
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function fact(kind: FactKind, id: string, {start, end}: Span, quote: string, notes: () => Note[]): Fact {
  const joined = () =>
    notes()
      .filter((note) => note !== null && note !== "")
      .flatMap((note, i) => [...(i ? [document.createTextNode(" · ")] : []), asNode(note!)]);
  return {kind, label: shortId(id), quote, start, end, notes: joined};
}

function asNode(note: Node | string): Node {
  return typeof note === "string" ? document.createTextNode(note) : note;
}

function coded(names: PlainNames, name: string): Node | null {
  const label = names[name];
  return label ? both(...label) : null;
}

/** Words of the notice, or what they come to. */
function chinese(words: string | null): Node | null {
  return words ? html`<span lang="zh">${words}</span>` : null;
}

function number(value: number | null, noun: string, measureWord: string): Node | null {
  return value === null ? null : both(`${value} ${noun}`, `${value} ${measureWord}`);
}

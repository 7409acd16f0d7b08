import type {NoticeRow} from "../../loaders/schema.js";
import type {Span} from "./page.js";

export interface TrueSection extends Span {
  role: string;
}

export interface TrueGroup extends Span {
  ordinal: string;
}

export interface TrueProblem extends Span {
  statement: string;
  /** Ordinals from the section down, half-width: 二/(一)/1. */
  ordinal_path: string;
  depth: number;
  is_leaf: boolean;
  neutral: boolean;
  in_attachment: boolean;
  block_end: number;
  /** Index of its group and of the wider problem; null if it stands under none. */
  group: number | null;
  parent: number | null;
}

export interface TrueMeasure extends Span {
  /** Index of its problem. */
  problem: number;
  ordinal: string | null;
  lead: string;
  lead_type: string;
}

/** What a careful reader marks in a generated notice, by the guideline of the annotations. */
export interface Truth {
  notice: Partial<NoticeRow>;
  sections: TrueSection[];
  groups: TrueGroup[];
  problems: TrueProblem[];
  measures: TrueMeasure[];
}

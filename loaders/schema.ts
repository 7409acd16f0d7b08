/**
 * The one place that names the tables: their columns, types and meaning. The Parquet writer, the engine,
 * the row types below, the pages and the tests all read it.
 */

/** DuckDB column types in use, and the JSON value that carries each on its way into Parquet. */
interface Types {
  VARCHAR: string;
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
  /** ISO 8601 calendar day, `YYYY-MM-DD`. */
  DATE: string;
  "VARCHAR[]": string[];
}

export type ColumnType = keyof Types;

export interface Column {
  readonly type: ColumnType;
  /** Whether null may stand here; null means "not printed", never zero. */
  readonly nullable: boolean;
  readonly doc: string;
}

export interface Table {
  readonly doc: string;
  readonly columns: Readonly<Record<string, Column>>;
}

const required = <T extends ColumnType>(type: T, doc: string) => ({type, nullable: false, doc}) as const;
const optional = <T extends ColumnType>(type: T, doc: string) => ({type, nullable: true, doc}) as const;

const noticeId = required("VARCHAR", "The notice, named by the stem of its file.");
const start = required("INTEGER", "Where it begins in texts.text, in UTF-16 code units.");
const end = required("INTEGER", "Where it ends in texts.text, exclusive, in UTF-16 code units.");
const seq = required("INTEGER", "Position in document order within the notice, from 1.");

export const tables = {
  notices: {
    doc: "One row a notice: who was inspected, by whom, when, and what the notice holds.",
    columns: {
      notice_id: noticeId,
      title: optional("VARCHAR", "The title, joined if printed over several lines."),
      issuers: required("VARCHAR[]", "The signatories as printed."),
      inspected_org: optional("VARCHAR", "The inspected body as printed after 对…开展了巡视/巡察."),
      province: optional("VARCHAR", "Province, autonomous region or municipality of the inspected body."),
      city: optional("VARCHAR", "Prefecture-level city of the inspected body."),
      county: optional("VARCHAR", "County, district or county-level city of the inspected body."),
      level: required("VARCHAR", "Who inspected: central, provincial, municipal, county or other."),
      kinds: required("VARCHAR[]", "Kinds of inspection as printed; 巡视 or 巡察 alone if none is printed."),
      theme: optional("VARCHAR", "Subject of a special (专项) inspection."),
      round: optional("VARCHAR", "Round as printed, without 巡视/巡察."),
      inspecting_body: optional("VARCHAR", "The inspection team as printed."),
      inspection_start: optional("DATE", "First day of the inspection."),
      inspection_end: optional("DATE", "Last day of the inspection."),
      feedback_date: optional("DATE", "Day on which the findings were fed back."),
      issue_date: optional("DATE", "Day of the signature."),
      published_date: optional("DATE", "Day of publication, if printed."),
      publisher: optional("VARCHAR", "Who published the notice, if printed or given in sources.csv."),
      source_url: optional("VARCHAR", "Address of the original, if printed or given in sources.csv."),
      source_file: required("VARCHAR", "File name within data/notices."),
      source_sha256: required("VARCHAR", "SHA-256 of the file's bytes, in hexadecimal."),
      contact_phone: optional("VARCHAR", "Telephone number for comments."),
      contact_address: optional("VARCHAR", "Postal address for comments."),
      contact_email: optional("VARCHAR", "E-mail address for comments."),
      contact_postcode: optional("VARCHAR", "Postcode for comments."),
      n_chars: required("INTEGER", "Length of the text in UTF-16 code units."),
      n_groups: required("INTEGER", "Number of groups (方面) printed."),
      n_problems: required("INTEGER", "Number of leaf problems."),
      n_measures: required("INTEGER", "Number of measures."),
      parser_version: required("VARCHAR", "Version of the parser that read the notice."),
    },
  },
  texts: {
    doc: "The text of each notice, to which every start and end refers.",
    columns: {
      notice_id: noticeId,
      text: required("VARCHAR", "The whole text as extracted from the file, nothing removed."),
    },
  },
  sections: {
    doc: "The parts of each notice; together they hold everything but white space between them.",
    columns: {
      section_id: required("VARCHAR", "Stable id, <notice_id>/s1 and so on."),
      notice_id: noticeId,
      seq,
      role: required(
        "VARCHAR",
        "title, chrome, overview, rectification, clues, outlook, contact, signature or attachment.",
      ),
      heading: optional("VARCHAR", "The printed heading, ordinal included."),
      start,
      end,
    },
  },
  groups: {
    doc: "The printed headings of aspects (方面) above the problems.",
    columns: {
      group_id: required("VARCHAR", "Stable id, <notice_id>/g1 and so on."),
      notice_id: noticeId,
      seq,
      ordinal: optional("VARCHAR", "Ordinal as printed, or the bullet in its place."),
      heading: required("VARCHAR", "Heading as printed, without its ordinal."),
      statement: required("VARCHAR", "Heading without 关于, enclosing quotes and closing 方面问题."),
      start,
      end,
    },
  },
  problems: {
    doc: "Statements of what is wrong, at every level; leaves carry the response.",
    columns: {
      problem_id: required("VARCHAR", "Stable id, <notice_id>/p1 and so on."),
      notice_id: noticeId,
      group_id: optional("VARCHAR", "The group it stands under."),
      parent_id: optional("VARCHAR", "The wider problem it stands under."),
      seq,
      ordinal: optional("VARCHAR", "Ordinal as printed, or the bullet in its place."),
      ordinal_path: required(
        "VARCHAR",
        "Ordinals from the section down, as in 二/(一)/1/(1); - where none or a bullet is printed.",
      ),
      depth: required("INTEGER", "1 directly under a group or at the top, 2 below that, and so on."),
      is_leaf: required("BOOLEAN", "Whether it carries the response itself."),
      statement: required("VARCHAR", "The problem in its own words, without ordinal and wrapping."),
      neutral: required("BOOLEAN", "Whether it names a topic rather than a fault."),
      in_attachment: required("BOOLEAN", "Whether it stands in an attachment."),
      preamble_start: optional("INTEGER", "Start of the text between the statement and the first measure."),
      preamble_end: optional("INTEGER", "End of that text, exclusive."),
      n_measures: required("INTEGER", "Measures directly under it."),
      status: optional("VARCHAR", "Of a leaf: done, ongoing, planned or mixed; a printed status line wins."),
      topic: required("VARCHAR", "What the problem is about, by the codebook."),
      dimension: required("VARCHAR", "The family of the topic."),
      topics_secondary: required("VARCHAR[]", "Up to two further topics."),
      topic_terms: required("VARCHAR[]", "The words that decided the topic, or who overrode it."),
      outcome_evidence: optional(
        "BOOLEAN",
        "Of a leaf: whether its response reports something that can be checked.",
      ),
      start,
      end,
      block_end: required(
        "INTEGER",
        "Where its response ends, children included, exclusive; where responses are a list of their own, its statement.",
      ),
      rule: required("VARCHAR", "Id of the rule that recognised it."),
    },
  },
  measures: {
    doc: "What was done about a leaf problem: one row per item of the first enumeration under it.",
    columns: {
      measure_id: required("VARCHAR", "Stable id, <notice_id>/m1 and so on."),
      notice_id: noticeId,
      problem_id: required("VARCHAR", "The leaf problem it answers."),
      seq,
      ordinal: optional("VARCHAR", "Ordinal as printed, or the bullet in its place."),
      lead: required("VARCHAR", "Run-in heading, else first clause."),
      lead_type: required("VARCHAR", "heading or clause."),
      instruments: required("VARCHAR[]", "One to four kinds of act, the most central first, by the codebook."),
      instrument_terms: required("VARCHAR[]", "The words that decided them, or who overrode them."),
      status: required("VARCHAR", "done, ongoing, planned or mixed."),
      status_terms: required("VARCHAR[]", "The words that decided it, or who overrode it."),
      duplicate_of: optional("VARCHAR", "An earlier measure of the same notice that it repeats."),
      similarity: optional("DOUBLE", "Share of runs of characters that the two have in common, 0 to 1."),
      start,
      end,
      rule: required("VARCHAR", "Id of the rule that recognised it."),
    },
  },
  documents: {
    doc: "Every document named in 《》, with what is done with it.",
    columns: {
      document_id: required("VARCHAR", "Stable id, <notice_id>/d1 and so on."),
      notice_id: noticeId,
      problem_id: optional("VARCHAR", "The problem in whose block it stands."),
      measure_id: optional("VARCHAR", "The measure in which it stands."),
      title: required("VARCHAR", "What stands inside 《》."),
      doc_type: optional("VARCHAR", "Kind by the ending of its title: 办法, 方案, 意见 …"),
      verb: optional("VARCHAR", "The governing words as printed."),
      action: optional("VARCHAR", "What the verb comes to: 制定, 印发, 出台, 修订, 依据, 落实, 学习 …"),
      origin: required("VARCHAR", "own, external or unknown."),
      doc_number: optional("VARCHAR", "The number printed behind the title."),
      start,
      end,
    },
  },
  quantities: {
    doc: "Numbers with a unit, and what they count.",
    columns: {
      quantity_id: required("VARCHAR", "Stable id, <notice_id>/q1 and so on."),
      notice_id: noticeId,
      problem_id: optional("VARCHAR", "The problem in whose block it stands."),
      measure_id: optional("VARCHAR", "The measure in which it stands."),
      value: required("DOUBLE", "The number in front of the unit; of a range its lower end."),
      unit: required("VARCHAR", "Unit as printed, 万 and 亿 included."),
      unit_class: required(
        "VARCHAR",
        "money, people, share, length, area, weight, duration, count or frequency.",
      ),
      base_value: required("DOUBLE", "The value in base_unit."),
      base_unit: required("VARCHAR", "元, 人, %, m, m², t, day, 个, 次; foreign money stays foreign."),
      modifier: optional("VARCHAR", "约, 余, 超, 近, 不足, 以上, 累计 … as printed."),
      noun: optional("VARCHAR", "What is counted."),
      quote: required("VARCHAR", "The words that were read."),
      start,
      end,
    },
  },
  accountability: {
    doc: "Acts done to persons and units of the Party or government side.",
    columns: {
      accountability_id: required("VARCHAR", "Stable id, <notice_id>/a1 and so on."),
      notice_id: noticeId,
      problem_id: optional("VARCHAR", "The problem in whose block it stands."),
      measure_id: optional("VARCHAR", "The measure in which it stands."),
      kind: required(
        "VARCHAR",
        "党纪处分, 政务处分, 组织处理, 经济处理, 诫勉, 批评教育, 谈话提醒, 立案, 查处 …",
      ),
      people: optional("INTEGER", "Persons; zero is printed zero."),
      units: optional("INTEGER", "Units, as printed."),
      cases: optional("INTEGER", "Cases, as printed."),
      role: required("VARCHAR", "total, breakdown or single: totals are never added to their breakdown."),
      part_of: optional("VARCHAR", "The total to which a breakdown belongs."),
      same_person: optional("VARCHAR", "The first of several acts done to the same person."),
      quote: required("VARCHAR", "The words that were read."),
      start,
      end,
    },
  },
  deadlines: {
    doc: "Promises that were still open on the day of the signature.",
    columns: {
      deadline_id: required("VARCHAR", "Stable id, <notice_id>/l1 and so on."),
      notice_id: noticeId,
      problem_id: optional("VARCHAR", "The problem in whose block it stands."),
      measure_id: optional("VARCHAR", "The measure in which it stands."),
      due_start: optional("DATE", "First day of the period named."),
      due_end: optional("DATE", "Last day of the period named."),
      precision: required("VARCHAR", "day, month, season, year or vague."),
      quote: required("VARCHAR", "The words that were read."),
      start,
      end,
    },
  },
  claims: {
    doc: "What a notice says of itself in numbers, and the parser's own count of the same thing.",
    columns: {
      claim_id: required("VARCHAR", "Stable id, <notice_id>/c1 and so on."),
      notice_id: noticeId,
      claim: required(
        "VARCHAR",
        "What is claimed: aspects, problems_total, completed, completion_rate, regulations …",
      ),
      value: optional("DOUBLE", "The number; null where it is missing in print."),
      unit: optional("VARCHAR", "Its unit as printed."),
      approx: optional("VARCHAR", "余, 多 and the like, as printed."),
      quote: required("VARCHAR", "The clause that makes the claim."),
      start,
      end,
      counted: optional("INTEGER", "The parser's count of the same thing, where it has one."),
      agrees: optional("BOOLEAN", "Whether the two are equal."),
    },
  },
  passages: {
    doc: "The sentences of each notice.",
    columns: {
      passage_id: required("VARCHAR", "Stable id, <notice_id>/t1 and so on."),
      notice_id: noticeId,
      problem_id: optional("VARCHAR", "The problem in whose block it stands."),
      measure_id: optional("VARCHAR", "The measure in which it stands."),
      section_role: required("VARCHAR", "Role of the section it stands in."),
      seq,
      start,
      end,
    },
  },
  reuse: {
    doc: "Pairs of near-identical passages, within and across notices.",
    columns: {
      a_passage: required("VARCHAR", "The earlier passage."),
      b_passage: required("VARCHAR", "The later passage."),
      a_notice: required("VARCHAR", "Notice of the earlier passage."),
      b_notice: required("VARCHAR", "Notice of the later passage."),
      similarity: required("DOUBLE", "Share of runs of five characters that the two have in common, 0 to 1."),
      shared_chars: required("INTEGER", "Characters of the earlier passage that the later one repeats."),
    },
  },
  words: {
    doc: "How often a notice says a word in what was found and done; sentences that repeat an earlier one are left out.",
    columns: {
      notice_id: noticeId,
      word: required(
        "VARCHAR",
        "A word of two characters or more; numbers and words without a subject are left out.",
      ),
      n: required("INTEGER", "How often the notice says it; words that the corpus has only once are left out."),
      sentences: required("INTEGER", "In how many sentences of the notice it stands."),
      is_name: required(
        "BOOLEAN",
        "Whether it names a place, or is part of the name of the notice's inspected body.",
      ),
      start: required("INTEGER", "Where the first sentence that has it begins, in UTF-16 code units."),
      end: required("INTEGER", "Where that sentence ends, exclusive, in UTF-16 code units."),
    },
  },
  evaluation: {
    doc: "How far the parser agrees with notices annotated by readers.",
    columns: {
      notice_id: required("VARCHAR", "The annotated notice; all for the pooled figure."),
      field: required("VARCHAR", "What is compared: problems, measures, documents, topic, status …"),
      metric: required("VARCHAR", "precision, recall, f1, kappa or jaccard."),
      value: required("DOUBLE", "The figure, at most 1."),
      low: optional("DOUBLE", "Lower end of its 95 % interval."),
      high: optional("DOUBLE", "Upper end of its 95 % interval."),
      n_gold: required("INTEGER", "Items that the readers marked."),
      n_found: required("INTEGER", "Items that the parser found."),
      n_right: required("INTEGER", "Items on which both agree."),
    },
  },
  diagnostics: {
    doc: "What the parser was unsure of, with its place.",
    columns: {
      notice_id: noticeId,
      severity: required("VARCHAR", "error, warning or info."),
      code: required("VARCHAR", "Short name of the kind of diagnostic."),
      message: required("VARCHAR", "What was seen, and what to do about it."),
      start: optional("INTEGER", "Where it begins in texts.text, in UTF-16 code units."),
      end: optional("INTEGER", "Where it ends, exclusive."),
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

type Value<C extends Column> = C["nullable"] extends true ? Types[C["type"]] | null : Types[C["type"]];

/** A row of the named table; derived, so that a column is never declared twice. */
export type Row<T extends TableName> = {
  -readonly [K in keyof (typeof tables)[T]["columns"]]: (typeof tables)[T]["columns"][K] extends infer C extends
    Column
    ? Value<C>
    : never;
};

export type NoticeRow = Row<"notices">;
export type SectionRow = Row<"sections">;
export type GroupRow = Row<"groups">;
export type ProblemRow = Row<"problems">;
export type MeasureRow = Row<"measures">;
export type DocumentRow = Row<"documents">;
export type QuantityRow = Row<"quantities">;
export type AccountabilityRow = Row<"accountability">;
export type DeadlineRow = Row<"deadlines">;
export type ClaimRow = Row<"claims">;
export type PassageRow = Row<"passages">;
export type ReuseRow = Row<"reuse">;
export type WordRow = Row<"words">;
export type EvaluationRow = Row<"evaluation">;
export type DiagnosticRow = Row<"diagnostics">;

/** The names of all tables, in the order in which they are documented. */
export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table, in their order. */
export function columnsOf(name: TableName): Record<string, Column> {
  return tables[name].columns;
}

/** A query to start from. */
export interface Example {
  readonly name: string;
  readonly sql: string;
}

export const examples: readonly Example[] = [
  {
    name: "Problems and measures by notice 各通报的问题与措施",
    sql: `SELECT
  notice_id,
  count(*) AS problems,
  sum(n_measures) AS measures,
  round(avg(n_measures), 1) AS measures_per_problem
FROM problems
WHERE is_leaf
GROUP BY notice_id
ORDER BY measures_per_problem DESC`,
  },
  {
    name: "Every leaf problem, with its sentence 全部问题",
    sql: `SELECT notice_id, ordinal_path, statement, n_measures, start, "end"
FROM problems
WHERE is_leaf
ORDER BY notice_id, seq`,
  },
  {
    name: "Problems that mention a word 含某词的问题",
    sql: `SELECT notice_id, statement, start, "end"
FROM problems
WHERE contains(statement, '不到位')
ORDER BY notice_id, start`,
  },
  {
    name: "Measures that mention a word, read from the text 含某词的措施",
    sql: `SELECT measures.notice_id, lead, measures.start, measures."end"
FROM measures
JOIN texts USING (notice_id)
WHERE contains(substring(text, start + 1, "end" - start), '台账')
ORDER BY ALL`,
  },
  {
    name: "Days from inspection to signature 从进驻到落款的天数",
    sql: `SELECT
  notice_id,
  inspection_start,
  inspection_end,
  inspection_end - inspection_start AS days_of_inspection,
  feedback_date - inspection_end AS days_to_feedback,
  issue_date - feedback_date AS days_to_signature
FROM notices
ORDER BY issue_date`,
  },
  {
    name: "What the notices say of themselves, against the count 自述与计数",
    sql: `SELECT notice_id, claim, quote, value, counted, agrees, start, "end"
FROM claims
WHERE counted IS NOT NULL
ORDER BY agrees, notice_id, start`,
  },
  {
    name: "How measures open 措施的起首",
    sql: `SELECT lead_type, count(*) AS n, avg(length(lead)) AS characters, min(lead) AS example
FROM measures
GROUP BY lead_type
ORDER BY n DESC`,
  },
  {
    name: "What the parser was unsure of 解析说明",
    sql: `SELECT severity, code, message, notice_id, start, "end"
FROM diagnostics
ORDER BY severity, notice_id, start`,
  },
];

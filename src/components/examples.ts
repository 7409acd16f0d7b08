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
    name: "What the measures did, by topic 各类问题的整改手段",
    sql: `WITH used AS (
  SELECT topic, unnest(instruments) AS instrument
  FROM measures JOIN problems USING (notice_id, problem_id)
  WHERE duplicate_of IS NULL
)
SELECT topic, instrument, count(*) AS n
FROM used
GROUP BY ALL
ORDER BY topic, n DESC`,
  },
  {
    name: "Documents issued or revised 新订与修订的文件",
    sql: `SELECT notice_id, action, verb, title, start, "end"
FROM documents
WHERE action IN ('制定', '印发', '出台', '修订') AND origin = 'own'
ORDER BY notice_id, start`,
  },
  {
    name: "Money, largest first 金额",
    sql: `SELECT notice_id, base_value, base_unit, noun, quote, start, "end"
FROM quantities
WHERE unit_class = 'money'
ORDER BY base_value DESC`,
  },
  {
    name: "Sanctions, breakdowns under their totals 问责处理",
    sql: `SELECT notice_id, kind, role, people, units, cases, quote, start, "end"
FROM accountability
ORDER BY notice_id, start`,
  },
  {
    name: "Formulas, by how often they recur 套话",
    sql: `SELECT count(*) + 1 AS times, count(DISTINCT b_notice) AS notices, avg(similarity) AS similarity,
  any_value(substring(text, start + 1, "end" - start)) AS passage
FROM reuse
JOIN passages ON passage_id = a_passage
JOIN texts USING (notice_id)
WHERE a_passage NOT IN (SELECT b_passage FROM reuse)
GROUP BY a_passage
ORDER BY times DESC, passage`,
  },
  {
    name: "How far the parser agrees with readers 与人工标注的一致",
    sql: `SELECT field, metric, value, low, high, n_gold, n_found, n_right
FROM evaluation
WHERE notice_id = 'all'
ORDER BY field, metric`,
  },
  {
    name: "What the parser was unsure of 解析说明",
    sql: `SELECT severity, code, message, notice_id, start, "end"
FROM diagnostics
ORDER BY severity, notice_id, start`,
  },
];

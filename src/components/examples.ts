/** Text in both languages of the interface. */
interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A query to start from, with what it teaches of the tables. */
export interface Example {
  readonly id: string;
  readonly title: Bilingual;
  readonly lesson: Bilingual;
  readonly sql: string;
}

/** The worked examples, from the plain to the involved. The first is the one that the page is published with. */
export const examples: readonly Example[] = [
  {
    id: "per-notice",
    title: {en: "Problems and measures by notice", zh: "各通报的问题与措施"},
    lesson: {
      en: "One row of problems is one finding. Only leaves (is_leaf) carry measures: the problems above them would count twice.",
      zh: "problems 每行是一个问题。只有末级问题（is_leaf）带有措施，上级问题一并计数会重复。",
    },
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
    id: "leaves",
    title: {en: "Every problem, with its sentence", zh: "全部问题及原文"},
    lesson: {
      en: 'A result with notice_id, start and end leads each row to its words. Write "end" in quotes: it is a keyword.',
      zh: "结果含 notice_id、start、end 时，每行都可跳到原文。end 是关键字，须加双引号。",
    },
    sql: `SELECT notice_id, ordinal_path, statement, topic, n_measures, start, "end"
FROM problems
WHERE is_leaf
ORDER BY notice_id, seq`,
  },
  {
    id: "tree",
    title: {en: "The outline above the problems", zh: "问题的上级层次"},
    lesson: {
      en: "A problem names the aspect it stands under (groups) and the problem above it (parent_id); either may be null, which means not printed.",
      zh: "问题记有所属方面（groups）与上级问题（parent_id）；两者都可为空，空值表示原文未写。",
    },
    sql: `SELECT
  leaf.notice_id,
  groups.heading AS aspect,
  above.statement AS above,
  leaf.statement,
  leaf.start,
  leaf."end"
FROM problems AS leaf
LEFT JOIN groups USING (group_id)
LEFT JOIN problems AS above ON above.problem_id = leaf.parent_id
WHERE leaf.is_leaf
ORDER BY leaf.notice_id, leaf.seq`,
  },
  {
    id: "word",
    title: {en: "Problems that mention a word", zh: "含某词的问题"},
    lesson: {
      en: "contains() searches Chinese text as it stands; there is nothing to segment. Change the word and run again.",
      zh: "contains() 直接查找中文字串，无须分词。换一个词再运行。",
    },
    sql: `SELECT notice_id, statement, start, "end"
FROM problems
WHERE contains(statement, '不到位')
ORDER BY notice_id, start`,
  },
  {
    id: "text",
    title: {en: "Measures that mention a word", zh: "含某词的措施"},
    lesson: {
      en: "Every span counts from 0 in texts.text, end exclusive, and substring() counts from 1: so any row can be read in full.",
      zh: "各区间在 texts.text 中从 0 计数，不含末位；substring() 从 1 计数。任一行都可这样取出全文。",
    },
    sql: `SELECT
  measures.notice_id,
  substring(text, start + 1, "end" - start) AS measure,
  measures.start,
  measures."end"
FROM measures
JOIN texts USING (notice_id)
WHERE contains(measure, '台账')
ORDER BY measures.notice_id, measures.start`,
  },
  {
    id: "coverage",
    title: {en: "What a notice is made of", zh: "通报由哪些部分组成"},
    lesson: {
      en: "sections cut the whole text into parts by their role. A window function gives the share within each notice.",
      zh: "sections 把全文按作用切分为若干部分；窗口函数给出各部分在本通报中的占比。",
    },
    sql: `SELECT
  notice_id,
  role,
  sum("end" - start) AS characters,
  round(100 * characters / sum(characters) OVER (PARTITION BY notice_id), 1) AS percent
FROM sections
GROUP BY notice_id, role
ORDER BY notice_id, characters DESC`,
  },
  {
    id: "days",
    title: {en: "Days from inspection to signature", zh: "从进驻到落款的天数"},
    lesson: {
      en: "A date minus a date is a number of days. A day that is not printed is null, and so is what is computed from it.",
      zh: "日期相减得天数。原文未写的日期为空，由此算出的数也为空。",
    },
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
    id: "instruments",
    title: {en: "What was done, by topic", zh: "各类问题的整改手段"},
    lesson: {
      en: "instruments is a list: unnest() makes a row of each. duplicate_of marks a response that is printed twice; leave it out of counts.",
      zh: "instruments 是列表，unnest() 将其逐项展开。duplicate_of 标出重复刊出的措施，计数时应除去。",
    },
    sql: `WITH used AS (
  SELECT topic, unnest(instruments) AS instrument
  FROM measures JOIN problems USING (notice_id, problem_id)
  WHERE duplicate_of IS NULL
)
SELECT topic, instrument, count(*) AS n
FROM used
GROUP BY ALL
ORDER BY topic, n DESC, instrument`,
  },
  {
    id: "leads",
    title: {en: "How measures open", zh: "措施的起首"},
    lesson: {
      en: "A lead is a heading printed before the measure, or else its first clause (lead_type). Take care not to compare the two.",
      zh: "lead 是措施前的小标题；没有小标题时取首句（见 lead_type）。两者不宜混比。",
    },
    sql: `SELECT lead_type, count(*) AS n, round(avg(length(lead)), 1) AS characters, min(lead) AS example
FROM measures
GROUP BY lead_type
ORDER BY n DESC`,
  },
  {
    id: "documents",
    title: {en: "Documents issued or revised", zh: "新订与修订的文件"},
    lesson: {
      en: "documents holds every 《title》 with its verb as printed and, normalised, the action; origin tells a body's own rules from those it cites.",
      zh: "documents 收录每个《书名》，verb 为原文动词，action 为归一后的动作；origin 区分自订与引用。",
    },
    sql: `SELECT notice_id, action, verb, title, start, "end"
FROM documents
WHERE action IN ('制定', '印发', '出台', '修订') AND origin = 'own'
ORDER BY notice_id, start`,
  },
  {
    id: "money",
    title: {en: "Money, largest first", zh: "金额从大到小"},
    lesson: {
      en: "base_value is comparable whatever unit is printed (万元, 亿元). The same sum may be told twice, so do not add these up unread.",
      zh: "base_value 已换算为同一单位（万元、亿元均可比）。同一笔金额可能重复出现，未经核对不可相加。",
    },
    sql: `SELECT notice_id, base_value, base_unit, modifier, noun, quote, start, "end"
FROM quantities
WHERE unit_class = 'money'
ORDER BY base_value DESC`,
  },
  {
    id: "sanctions",
    title: {en: "Sanctions, breakdowns under their totals", zh: "问责处理：总数与分项"},
    lesson: {
      en: "A total and its parts are rows of their own: add up those whose role is not breakdown, never all.",
      zh: "总数与分项各占一行：求和时须除去 role 为 breakdown 的行，不可全部相加。",
    },
    sql: `SELECT notice_id, kind, role, people, units, cases, quote, start, "end"
FROM accountability
ORDER BY notice_id, start`,
  },
  {
    id: "deadlines",
    title: {en: "What was promised by when", zh: "承诺的完成时限"},
    lesson: {
      en: "due_end is the last day that the promise allows, as exact as precision says; a vague one has none.",
      zh: "due_end 为承诺时限的最后一天，精确程度见 precision；含糊的时限没有日期。",
    },
    sql: `SELECT deadlines.notice_id, due_end, precision, quote, statement, deadlines.start, deadlines."end"
FROM deadlines
LEFT JOIN problems USING (problem_id)
ORDER BY due_end NULLS LAST, deadlines.notice_id, deadlines.start`,
  },
  {
    id: "claims",
    title: {en: "The notices' own totals, against the count", zh: "自述总数与实际计数"},
    lesson: {
      en: "value is what the notice says of itself, counted is what stands in its text. The parser errs too: read both sentences before you conclude.",
      zh: "value 为通报自述，counted 为正文中的计数。解析也会出错，下结论前请看原文。",
    },
    sql: `SELECT notice_id, claim, quote, value, counted, agrees, start, "end"
FROM claims
WHERE counted IS NOT NULL
ORDER BY agrees, notice_id, start`,
  },
  {
    id: "formulas",
    title: {en: "Formulas, by how often they recur", zh: "反复出现的套话"},
    lesson: {
      en: "reuse joins pairs of near-identical passages, the earlier one first. A row of it is no judgement: statutes are quoted alike everywhere.",
      zh: "reuse 记录近乎相同的语句对，先出现者在前。这并非评判：引用条文本就相同。",
    },
    sql: `SELECT
  count(*) + 1 AS times,
  count(DISTINCT b_notice) AS notices,
  round(avg(similarity), 2) AS similarity,
  any_value(substring(text, start + 1, "end" - start)) AS passage
FROM reuse
JOIN passages ON passage_id = a_passage
JOIN texts USING (notice_id)
WHERE a_passage NOT IN (SELECT b_passage FROM reuse)
GROUP BY a_passage
ORDER BY times DESC, passage`,
  },
  {
    id: "words",
    title: {en: "Words that most notices use", zh: "多数通报都用的词"},
    lesson: {
      en: "words counts each notice’s words once, with the place of the first sentence; names of places and bodies are told apart.",
      zh: "words 记录各通报的用词次数及首个句子的位置，并区分地名与单位名。",
    },
    sql: `SELECT word, count(*) AS notices, sum(n) AS times, sum(sentences) AS sentences
FROM words
WHERE NOT is_name
GROUP BY word
ORDER BY notices DESC, times DESC, word
LIMIT 50`,
  },
  {
    id: "agreement",
    title: {en: "How far the parser agrees with readers", zh: "解析与人工标注的一致程度"},
    lesson: {
      en: "Before you rely on a column, see how well it is read: value with its 95 % interval, and how many cases that rests on.",
      zh: "使用某列之前，先看它读得准不准：value 及其 95% 区间，以及所依据的例数。",
    },
    sql: `SELECT field, metric, value, low, high, n_gold, n_found, n_right
FROM evaluation
WHERE notice_id = 'all'
ORDER BY field, metric`,
  },
  {
    id: "doubts",
    title: {en: "What the parser was unsure of", zh: "解析时存疑之处"},
    lesson: {
      en: "diagnostics lists every doubt with its place. A number that looks odd may have its reason here.",
      zh: "diagnostics 逐条列出存疑之处及其位置。数字可疑时，不妨先查这里。",
    },
    sql: `SELECT severity, code, message, notice_id, start, "end"
FROM diagnostics
ORDER BY severity, notice_id, start`,
  },
];

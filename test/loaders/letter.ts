const nouns = "学习,会议,制度,项目,资金,监督,队伍,作风,档案,采购,基层,信访,安全,生态,教育,医疗,道路,用水".split(
  ",",
);
const verbs = "召开,修订,排查,核查,梳理,完善,约谈,通报,督促,培训,公示,清退,验收,走访,建立,压实".split(",");
const manners = "逐项,集中,按月,分类,对照清单,会同各股室,以点带面,从严,限期,全面".split(",");

interface Letter {
  body?: string;
  /** Signature: year, month, day. */
  day?: readonly [number, number, number];
  /** Notices of different seeds share little of their wording. */
  seed?: number;
  problems?: number;
}

/** A short rectification notice, the same for the same arguments. */
export function letter({
  body = "临水县教育局",
  day = [2023, 6, 30],
  seed = 1,
  problems = 6,
}: Letter = {}): string {
  let state = seed * 7919 + 17;
  const pick = (words: readonly string[]) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return words[(state >> 8) % words.length]!;
  };
  const clause = () => `${pick(manners)}${pick(verbs)}${pick(nouns)}${pick(nouns)}${(state >> 4) % 97}项`;
  const sentence = () => `${clause()},${clause()},${clause()}。`;
  const [year, month, date] = day;
  return [
    `中共${body}党组关于巡察整改进展情况的通报`,
    `根据县委统一部署,${year - 1}年9月5日至11月4日,县委第三巡察组对${body}党组开展了常规巡察。${year - 1}年12月8日,县委巡察组反馈了巡察意见。现将巡察整改进展情况予以公布。`,
    "一、巡察反馈问题整改情况",
    ...Array.from({length: problems}, (_, i) =>
      [
        `(${"一二三四五六七八九"[i]!})关于${pick(nouns)}${pick(nouns)}不到位的问题`,
        `1.${sentence()}${sentence()}`,
        `2.${sentence()}`,
      ].join("\n"),
    ),
    `中共${body}党组`,
    `${year}年${month}月${date}日`,
    "",
  ].join("\n");
}

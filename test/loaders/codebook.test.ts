import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {
  CodebookError,
  codebookFiles,
  parseCodebook,
  readCodebook,
  type CodebookTexts,
} from "../../loaders/codebook.js";
import {topicsOf} from "../../loaders/facts/topics.js";
import {problemWords} from "./facts/problem-words.js";

const folder = "data/codebook";
const texts = Object.fromEntries(
  await Promise.all(
    Object.entries(codebookFiles).map(
      async ([key, file]) => [key, await readFile(join(folder, file), "utf8")] as const,
    ),
  ),
) as CodebookTexts;

const topics = "code,dimension,label_zh,label_en,definition,includes,excludes";
const terms = "term,code,weight,note";
const overrides = "notice,span,field,value,coder,reason";
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

test("the published codebook is sound", async () => {
  const codebook = await readCodebook(folder);
  expect(codebook.topics.map(({code}) => code)).toContain("livelihood");
  expect(codebook.instruments).toHaveLength(18);
  expect(codebook.statuses.map(({code}) => code)).toEqual(["done", "ongoing", "planned", "mixed"]);
  expect(codebook.topicLexicon.terms.length).toBeGreaterThan(100);
});

test("every code but other has terms that speak for it", async () => {
  const {topics, instruments, topicLexicon, instrumentLexicon} = await readCodebook(folder);
  const spoken = ({terms}: typeof topicLexicon) =>
    new Set(terms.filter(({weight}) => weight > 0).map(({code}) => code));
  const silent = [
    ...topics.filter(({code}) => !spoken(topicLexicon).has(code)),
    ...instruments.filter(({code}) => !spoken(instrumentLexicon).has(code)),
  ];
  expect(silent.map(({code}) => code).filter((code) => code !== "other")).toEqual([]);
});

test.each<[string, Partial<CodebookTexts>]>([
  [
    "unknown code: livelyhood (cb/topic-terms.csv:3); did you mean livelihood?",
    {topicTerms: lines(terms, "就医,livelihood,5,", "看病,livelyhood,5,")},
  ],
  ["unknown code: zzz (cb/topic-terms.csv:2); known are theory, ", {topicTerms: lines(terms, "就医,zzz,5,")}],
  [
    "unknown code: (empty) (cb/instrument-terms.csv:2); known are study",
    {instrumentTerms: lines(terms, "培训,,5,")},
  ],
  [
    "duplicate term: 看病 (cb/topic-terms.csv:4, first in cb/topic-terms.csv:2); keep one of the two",
    {topicTerms: lines(terms, "(就医|看病),livelihood,5,", "", "看病,risk,5,")},
  ],
  [
    "duplicate term: 召开…会议 (cb/instrument-terms.csv:3, first",
    {instrumentTerms: lines(terms, "召开…会议,meeting,4,", "召开…会议,meeting,3,")},
  ],
  [
    "weight is no number: 高 (cb/topic-terms.csv:2); write a number from 0 to 10",
    {topicTerms: lines(terms, "就医,livelihood,高,")},
  ],
  ["weight is no number: (empty) (cb/topic-terms.csv:2)", {topicTerms: lines(terms, "就医,livelihood,,")}],
  ["weight is no number: -1 (cb/topic-terms.csv:2)", {topicTerms: lines(terms, "就医,livelihood,-1,")}],
  ["weight is no number: 11 (cb/topic-terms.csv:2)", {topicTerms: lines(terms, "就医,livelihood,11,")}],
  ["weight is no number: 1e9 (cb/topic-terms.csv:2)", {topicTerms: lines(terms, "就医,livelihood,1e9,")}],
  [
    'bad pattern: (就医+)+*难 (cb/topic-terms.csv:2); "*" is no sign of a term',
    {topicTerms: lines(terms, "(就医+)+*难,livelihood,5,")},
  ],
  [
    'bad pattern: .*就医 (cb/topic-terms.csv:2); "." is no sign of a term; write words, (a|b), … and # only',
    {topicTerms: lines(terms, ".*就医,livelihood,5,")},
  ],
  [
    "bad pattern: 3项 (cb/topic-terms.csv:2); write # for a number",
    {topicTerms: lines(terms, "3项,livelihood,5,")},
  ],
  [
    "bad pattern: 难 (cb/topic-terms.csv:2); a word of one character is in too many others",
    {topicTerms: lines(terms, "难,livelihood,5,")},
  ],
  [
    "bad pattern: (就医|看病 (cb/topic-terms.csv:2); put alternatives between parentheses",
    {topicTerms: lines(terms, "(就医|看病,livelihood,5,")},
  ],
  [
    "bad pattern: (就医…难|看病) (cb/topic-terms.csv:2); put … outside the parentheses",
    {topicTerms: lines(terms, "(就医…难|看病),livelihood,5,")},
  ],
  [
    "bad pattern: 就医… (cb/topic-terms.csv:2); write words on both sides",
    {topicTerms: lines(terms, "就医…,livelihood,5,")},
  ],
  ["no term (cb/topic-terms.csv:2)", {topicTerms: lines(terms, ",livelihood,5,")}],
  [
    "missing column: weight (cb/topic-terms.csv:1); the columns are term, code, weight, note",
    {topicTerms: lines("term,code,note", "就医,livelihood,")},
  ],
  [
    "unknown column: wieght (cb/topic-terms.csv:1); did you mean weight?",
    {topicTerms: lines("term,code,wieght,note")},
  ],
  ["column named twice: code (cb/topic-terms.csv:1)", {topicTerms: lines("term,code,code,weight,note")}],
  [
    "wrong number of cells: 5 instead of 4 (cb/topic-terms.csv:2); put a cell that holds a comma",
    {topicTerms: lines(terms, "就医,livelihood,5,a,b")},
  ],
  [
    "code named twice: theory (cb/topics.csv:4, first in cb/topics.csv:2)",
    {topics: lines(topics, "theory,policy,理,T,D,,", "other,other,他,O,D,,", "theory,policy,理,T,D,,")},
  ],
  [
    "not a code: Theory (cb/topics.csv:2); write small letters and _ only",
    {topics: lines(topics, "Theory,policy,理,T,D,,")},
  ],
  ["empty dimension: theory (cb/topics.csv:2); fill it", {topics: lines(topics, "theory,,理,T,D,,")}],
  [
    "missing code: other (cb/topics.csv); the rules of coding need it",
    {topics: lines(topics, "theory,policy,理,T,D,,")},
  ],
  [
    "unknown field: topics (cb/overrides.csv:2); did you mean topic?",
    {overrides: lines(overrides, "a,1-2,topics,theory,LW,")},
  ],
  [
    "unknown topic: theori (cb/overrides.csv:2); did you mean theory?",
    {overrides: lines(overrides, "a,1-2,topic,theori,LW,")},
  ],
  [
    "unknown status: finished (cb/overrides.csv:2); known are done",
    {overrides: lines(overrides, "a,1-2,status,finished,LW,")},
  ],
  [
    "topic: theory;style (cb/overrides.csv:2); write one value",
    {overrides: lines(overrides, "a,1-2,topic,theory;style,LW,")},
  ],
  [
    "instruments: rules;rules (cb/overrides.csv:2); write 1 to 4 different values",
    {overrides: lines(overrides, "a,1-2,instruments,rules;rules,LW,")},
  ],
  [
    "not a span: 7-3 (cb/overrides.csv:2); write start-end",
    {overrides: lines(overrides, "a,7-3,topic,theory,LW,")},
  ],
  ["no coder (cb/overrides.csv:2)", {overrides: lines(overrides, "a,1-2,topic,theory,,")}],
  ["no notice (cb/overrides.csv:2)", {overrides: lines(overrides, ",1-2,topic,theory,LW,")}],
  [
    "coded twice by LW: topic of 1-2 (cb/overrides.csv:3, first in cb/overrides.csv:2)",
    {overrides: lines(overrides, "a,1-2,topic,theory,LW,", "a,1-2,topic,style,LW,")},
  ],
])("%s", (message, changed) => {
  const parse = () => parseCodebook({...texts, ...changed}, "cb");
  expect(parse).toThrow(CodebookError);
  expect(parse).toThrow(message);
});

test("a missing file is an error that names it", async () => {
  await expect(readCodebook("no/such/folder", "data/codebook")).rejects.toThrow(
    "file not found: data/codebook/topics.csv",
  );
});

test("an analyst's row changes what is coded", async () => {
  const copy = await mkdtemp(join(tmpdir(), "taizhang-codebook-"));
  onTestFinished(() => rm(copy, {recursive: true}));
  await cp(folder, copy, {recursive: true});
  const topics = async () => {
    const codebook = await readCodebook(copy);
    return topicsOf(codebook, problemWords(codebook, {statement: "对无人机黑飞管控不严"}));
  };
  expect((await topics()).topic).toBe("other");
  const file = join(copy, codebookFiles.topicTerms);
  await writeFile(file, `${await readFile(file, "utf8")}无人机,safety,5,\r\n`);
  expect(await topics()).toMatchObject({topic: "safety", topic_terms: ["无人机"]});
});

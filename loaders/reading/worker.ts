import {workerData} from "node:worker_threads";
import {parseCodebook} from "../codebook.js";
import type {Part} from "../lake/plan.js";
import type {WrittenFile} from "../lake/write-part.js";
import {Desk, type DeskSetting, type NoticeFile, type Opened, type Outcome} from "./desk.js";

const {texts, cache} = workerData as DeskSetting;
const codebook = parseCodebook(texts, "data/codebook");
const desk = new Desk(codebook, cache);

/** A file to parse, with its bytes and their key. */
export interface ParseTask {
  readonly kind: "parse";
  readonly file: NoticeFile;
  readonly opened: Opened;
}

/** A file of which a plan must know something. */
export interface SurveyTask {
  readonly kind: "survey";
  readonly file: NoticeFile;
}

/** A part to write into a folder, under names that end so. */
export interface PartTask {
  readonly kind: "part";
  readonly part: Part;
  readonly folder: string;
  readonly suffix: string;
}

/** What a worker does with a task. Its errors are results: a worker that dies has none. */
export default async (task: ParseTask | SurveyTask | PartTask): Promise<Report<unknown>> => {
  try {
    return {result: await work(task)};
  } catch (error) {
    const {name, message} = error as Error;
    return {error: {name, message}};
  }
};

export type Report<Result> = {readonly result: Result} | {readonly error: {name: string; message: string}};

async function work(task: ParseTask | SurveyTask | PartTask): Promise<Outcome | object | WrittenFile[]> {
  if (task.kind === "parse") return desk.parse(task.file, task.opened);
  if (task.kind === "survey") return desk.survey(task.file);
  // It opens a database, which reading needs none of.
  const {writePart} = await import("../lake/write-part.js");
  return writePart(task.part, desk, codebook, task.folder, task.suffix);
}

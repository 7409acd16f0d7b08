import {workerData} from "node:worker_threads";
import {parseCodebook} from "../codebook.js";
import {Desk, type DeskSetting, type NoticeFile, type Outcome} from "./desk.js";

const {texts, cache} = workerData as DeskSetting;
const desk = new Desk(parseCodebook(texts, "data/codebook"), cache, (line) =>
  process.stderr.write(`${line}\n`),
);

/** A file to parse, with its bytes and their key. */
export interface ParseTask {
  readonly file: NoticeFile;
  readonly opened: {bytes: Uint8Array; key: string};
}

/** What a worker does with a task. */
export default ({file, opened}: ParseTask): Promise<Outcome> => desk.parse(file, opened);

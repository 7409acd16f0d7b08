import {closeSync, openSync, readSync, writeFileSync} from "node:fs";
import type {Compared} from "./facts/reuse-rows.js";
import type {NoticeWithText} from "./reading/reading.js";
import type {Worded} from "./words/word-rows.js";

/** Bytes that are read at once. */
const atOnce = 2 ** 20;

/** What the tables of the whole corpus need of each notice, in a file, a line each: together the texts need not fit into memory. */
export class Spool {
  private readonly descriptor: number;
  private size = 0;

  /** @param file written anew; whoever names it removes it */
  constructor(file: string) {
    this.descriptor = openSync(file, "w+");
  }

  add({notice, text, passages}: NoticeWithText): void {
    const {notice_id, inspected_org, province, city, county} = notice;
    const kept: Compared & Worded = {
      notice: {notice_id, inspected_org, province, city, county},
      text,
      passages: passages.map(({passage_id, notice_id, section_role, start, end}) => ({
        passage_id,
        notice_id,
        section_role,
        start,
        end,
      })),
    };
    const line = Buffer.from(`${JSON.stringify(kept)}\n`);
    writeFileSync(this.descriptor, line);
    this.size += line.length;
  }

  /** The notices in their order. */
  *read(): Generator<Compared & Worded, void, undefined> {
    const chunk = Buffer.alloc(atOnce);
    let parts: Buffer[] = [];
    for (let at = 0; at < this.size;) {
      const length = readSync(this.descriptor, chunk, 0, chunk.length, at);
      at += length;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < length; end = chunk.indexOf(10, from)) {
        parts.push(chunk.subarray(from, end));
        yield JSON.parse(Buffer.concat(parts).toString()) as Compared & Worded;
        parts = [];
        from = end + 1;
      }
      parts.push(Buffer.from(chunk.subarray(from, length)));
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

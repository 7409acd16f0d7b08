import {link, mkdir, readdir, readFile, rename, rm, stat, writeFile} from "node:fs/promises";
import {basename, dirname, extname, join} from "node:path";
import type {Codebook} from "./codebook.js";
import {codebookFor, noticesOf, readNotice, type NoticeWithText} from "./corpus.js";
import {findLikeness, printOf, type Likeness, type Print} from "./duplicates.js";
import {sha256} from "./hash.js";
import {freeName, nameOf} from "./naming.js";
import {failureOf} from "./reading/desk.js";
import {savedFrom} from "./saved-from.js";
import {SourceFile, type NewSource} from "./source-row.js";
import {readSources} from "./sources.js";
import {stemOf} from "./stem.js";
import {removeLeftovers, temporaryBeside} from "./temporary.js";
import {FileError} from "./text.js";

/** What the user knows of a file's origin; what is null is taken from the notice where it is printed. */
export interface GivenOrigin {
  publisher: string | null;
  source_url: string | null;
  /** ISO 8601 calendar day. */
  retrieved_at: string | null;
}

/** A notice that was added, or would be. */
export interface Added {
  notice_id: string;
  /** File name within data/notices. */
  file: string;
  notice: NoticeWithText;
  /** What was missing: the file and its row, or, of an addition that was interrupted, one of the two. */
  wrote: "both" | "row" | "file";
  /** Another notice with nearly the same text that is none the less another. */
  like: Likeness | null;
}

/** A file that is not added, and why. The message is one line and names the file and the remedy. */
export class RefusedError extends Error {
  override name = "RefusedError";
}

/** Diagnostics of texts from which no notice can be read. */
const refusals = new Set(["feedback-notice", "not-a-notice", "empty-text"]);

/** The notices of a data folder, to which others are added. Nothing there is ever overwritten. */
export class Collection {
  private constructor(
    private readonly data: string,
    private readonly dryRun: boolean,
    private readonly codebook: Codebook,
    /** Names of files by the hash of their bytes. */
    private readonly files: Map<string, string>,
    private readonly entries: NewSource[],
    private readonly prints: Print[],
    private readonly sources = new SourceFile(join(data, "sources.csv"), "data/sources.csv"),
  ) {}

  /**
   * Reads what is there.
   *
   * @param data folder that holds `notices/` and `sources.csv`
   * @param dryRun whether to add in memory alone
   * @param cache folder that keeps what was read
   * @throws SourcesError if sources.csv cannot be understood
   */
  static async open(data: string, dryRun = false, cache?: string): Promise<Collection> {
    const notices = join(data, "notices");
    const entries = await readSources(join(data, "sources.csv"), "data/sources.csv");
    if (!dryRun) for (const folder of [data, notices]) await removeLeftovers(folder);
    const files = new Map<string, string>();
    for (const file of await readdir(notices).catch(() => [])) {
      const place = join(notices, file);
      const stats = await stat(place).catch(() => null);
      if (!file.startsWith(".") && stats?.isFile()) files.set(sha256(await readFile(place)), file);
    }
    const codebook = await codebookFor(data);
    const prints: Print[] = [];
    for await (const found of noticesOf(data, codebook, {cache})) {
      if ("notice" in found) prints.push(printOf(found.notice));
    }
    return new Collection(data, dryRun, codebook, files, entries, prints);
  }

  /**
   * Adds one file: its bytes under a name of its own, then its row of sources.csv. Interrupted between the two
   * it leaves a notice without a row, which builds with a warning; adding the file again writes the row.
   *
   * @param file where it is
   * @param name how messages call it
   * @throws FileError if it cannot be read
   * @throws RefusedError if it is no rectification notice, or one that is already there
   */
  async add(file: string, name: string, given: GivenOrigin): Promise<Added> {
    let hash = "";
    const notice = await readNotice(file, name, this.codebook, (sha256) => {
      hash = sha256;
      return {entry: undefined};
    }).catch((error: unknown) => {
      if (error instanceof FileError) throw error;
      throw new RefusedError(failureOf(error, name).message);
    });
    const present = this.files.get(hash);
    const recorded = this.entries.find((entry) => entry.sha256 === hash);
    if (present !== undefined && this.entries.some((entry) => entry.file === present)) {
      throw new RefusedError(
        `duplicate: ${name} has the same bytes as data/notices/${present}; nothing to add`,
      );
    }
    const refusal = notice.diagnostics.find(({code}) => refusals.has(code));
    // The remedy in the message is for a file that is in data/notices already.
    if (refusal) throw new RefusedError(`refused: ${name}; ${refusal.message.split("; ")[0]!}`);
    const print = printOf(notice);
    const stem = present && stemOf(present);
    if (stem !== undefined && /[^\p{L}\p{M}\p{N}_-]/u.test(stem)) {
      throw new RefusedError(`file name: data/notices/${present}; move it elsewhere and add it from there`);
    }
    const like = findLikeness(
      print,
      this.prints.filter(({notice_id}) => notice_id !== stem),
    );
    if (like?.same) throw new RefusedError(sameNotice(name, print, like));
    const bytes = await readFile(file);
    if (sha256(bytes) !== hash) throw new RefusedError(`file changed: ${name} while it was read; add it again`);
    const wrote = present !== undefined ? "row" : recorded ? "file" : "both";
    const target = present ?? recorded?.file ?? (await this.freeFile(notice, file));
    const notice_id = stemOf(target);
    if (wrote !== "row") await this.place(bytes, target);
    if (wrote !== "file") {
      const source_url = given.source_url ?? notice.notice.source_url ?? savedFrom(bytes);
      const publisher = given.publisher ?? notice.notice.publisher;
      const {title} = notice.notice;
      const entry = {notice_id, file: target, ...given, publisher, source_url, title, sha256: hash};
      if (!this.dryRun) await this.record(entry, wrote === "both");
      this.entries.push(entry);
    }
    this.files.set(hash, target);
    this.prints.push({...print, notice_id});
    return {notice_id, file: target, notice, wrote, like};
  }

  /** A file name whose id neither a file nor a row has. */
  private async freeFile({notice}: NoticeWithText, file: string): Promise<string> {
    const ending = extname(file).toLowerCase();
    const names = await readdir(join(this.data, "notices")).catch(() => []);
    const recorded = this.entries.map((entry) => entry.file);
    const taken = new Set(
      [...names, ...this.files.values(), ...recorded].map((name) => stemOf(name).toLowerCase()),
    );
    return freeName(nameOf(notice, basename(file, ending)), (id) => taken.has(id)) + (ending || ".txt");
  }

  /** Puts the bytes under their name in one step, and never over another file. */
  private async place(bytes: Uint8Array, target: string): Promise<void> {
    if (this.dryRun) return;
    const place = join(this.data, "notices", target);
    const temporary = temporaryBeside(place);
    try {
      await mkdir(dirname(place), {recursive: true});
      await writeFile(temporary, bytes);
      await link(temporary, place).catch(async (error: unknown) => {
        // Some file systems have no links; there the name is looked up first.
        if ((error as NodeJS.ErrnoException).code === "EEXIST" || (await stat(place).catch(() => null))) {
          throw new FileError(`file exists: data/notices/${target}; it appeared meanwhile, add again`);
        }
        await rename(temporary, place);
      });
    } finally {
      await rm(temporary, {force: true});
    }
  }

  private async record(entry: NewSource, placed: boolean): Promise<void> {
    try {
      await this.sources.append(entry);
    } catch (error) {
      if (placed) await rm(join(this.data, "notices", entry.file));
      throw error;
    }
  }
}

function sameNotice(name: string, print: Print, {other, share}: Likeness): string {
  const percent = share === 1 ? "all" : `${Math.floor(share * 100)} %`;
  const [mine, theirs] = [print.body.length, other.body.length];
  const longer =
    mine > theirs * 1.1
      ? `this file holds more (${mine} characters of text against ${theirs}); to keep it instead, remove that one and its row of data/sources.csv`
      : "nothing to add";
  return `duplicate: ${name} is ${other.notice_id} again, ${percent} of its text is the same; ${longer}`;
}

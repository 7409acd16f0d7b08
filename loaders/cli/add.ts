import {resolve} from "node:path";
import {Collection, RefusedError, type Added, type GivenOrigin} from "../collection.js";
import {isDay} from "../day.js";
import {findFiles, type FoundFiles} from "../found-files.js";
import {FileError} from "../text.js";
import {projectCache} from "../reading/cache.js";
import {callerFolder} from "./caller.js";
import {projectData, readArguments, runCommand, UsageError} from "./command.js";
import {counted} from "./counted.js";
import {print} from "./output.js";
import {Progress} from "./progress.js";

const usage = `usage: npm run add -- PATH… [options]

Adds notices to data/notices. Each file, and each document in a folder and below, is read and parsed, named
by the inspected body and the year, copied unchanged, and entered in data/sources.csv. Nothing is overwritten.

Refused are files that cannot be read, documents that are no rectification notices (notices of an
inspection's findings among them), and notices that are there already: the same bytes, or the same text in
another format or from another site. The others are added all the same, and the exit status is 1.

  --source-url URL      where the notice was published, for one file; otherwise as printed or as saved
  --publisher NAME      who published the notices; otherwise as printed
  --retrieved-at DATE   day on which they were fetched, YYYY-MM-DD
  --dry-run             say what would be done, and write nothing
  --data FOLDER         another data folder than the project's
`;

const options = {
  "source-url": {type: "string"},
  publisher: {type: "string"},
  "retrieved-at": {type: "string"},
  "dry-run": {type: "boolean"},
  data: {type: "string"},
} as const;

interface Order {
  found: FoundFiles;
  given: GivenOrigin;
  dryRun: boolean;
  data: string;
}

async function main(): Promise<number> {
  const order = await readOrder();
  if (!order) return 0;
  const {found, given, dryRun, data} = order;
  const collection = await Collection.open(data, dryRun, projectCache);
  const progress = new Progress(found.files.length);
  let [added, refused] = [0, 0];
  for (const [i, {file, name}] of found.files.entries()) {
    progress.show(i + 1, name);
    try {
      const line = summary(await collection.add(file, name, given), dryRun);
      progress.clear();
      await print(`${line}\n`);
      added++;
    } catch (error) {
      // A mistake in sources.csv, or a full disk, would meet every other file too.
      if (!(error instanceof FileError || error instanceof RefusedError)) throw error;
      progress.clear();
      process.stderr.write(`${error.message}\n`);
      refused++;
    }
  }
  progress.clear();
  await print(`${total(added, refused, found.passedOver, dryRun)}\n`);
  return refused > 0 ? 1 : 0;
}

/** What the user asked for; null if for help. */
async function readOrder(): Promise<Order | null> {
  const args = await readArguments(options, usage);
  if (!args) return null;
  const {values, positionals} = args;
  if (positionals.length === 0) throw new UsageError("no files: name files or folders to add");
  const day = values["retrieved-at"];
  if (day !== undefined && !isDay(day)) throw new UsageError(`--retrieved-at: ${day}; write YYYY-MM-DD`);
  const url = values["source-url"];
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    throw new UsageError(`--source-url: ${url}; write http(s)://…`);
  }
  const caller = callerFolder("add");
  const found = await findFiles(positionals, caller);
  if (url !== undefined && found.files.length > 1) {
    throw new UsageError(
      `--source-url: one address for ${found.files.length} files; add them one by one, each with its own`,
    );
  }
  return {
    found,
    given: {
      publisher: values.publisher?.trim() ?? null,
      source_url: url ?? null,
      retrieved_at: day ?? null,
    },
    dryRun: values["dry-run"] ?? false,
    data: values.data === undefined ? projectData : resolve(caller, values.data),
  };
}

/** One line for a notice: id, title, dates, what it holds, and what is doubtful about it. */
function summary({notice_id, notice: parsed, wrote, like}: Added, dryRun: boolean): string {
  const {notice, diagnostics} = parsed;
  const verb = {both: "added", row: "completed, its row was missing", file: "restored, its file was missing"}[
    wrote
  ];
  const doubts = diagnostics.filter(({severity}) => severity !== "info");
  const codes = [...new Set(doubts.map(({code}) => code))].join(", ");
  return [
    `${dryRun ? `would be ${verb}` : verb}: ${notice_id}`,
    notice.title ?? "no title found",
    ...dates(notice),
    `${counted(notice.n_groups, "group")}, ${counted(notice.n_problems, "problem")}, ${counted(notice.n_measures, "measure")}`,
    doubts.length > 0 ? `${counted(doubts.length, "warning")} (${codes})` : "no warnings",
    ...(like ? [`${Math.floor(like.share * 100)} % of its text is also in ${like.other.notice_id}`] : []),
  ].join("; ");
}

function dates({
  inspection_start,
  inspection_end,
  issue_date,
  published_date,
}: Added["notice"]["notice"]): string[] {
  const inspected = inspection_start && `inspected ${inspection_start} to ${inspection_end ?? "?"}`;
  const issued = issue_date ? `issued ${issue_date}` : published_date && `published ${published_date}`;
  const known = [inspected, issued].filter((date) => date !== null);
  return known.length > 0 ? known : ["no dates found"];
}

function total(
  added: number,
  refused: number,
  passedOver: ReadonlyMap<string, number>,
  dryRun: boolean,
): string {
  const types = [...passedOver].map(([type, n]) => `${n} ${type}`).join(", ");
  const counts = `${added} ${dryRun ? "would be added" : "added"}, ${refused} refused`;
  return types === "" ? counts : `${counts}; passed over files of other types: ${types}`;
}

// A full disk is no defect.
await runCommand(main, (error) => (error as NodeJS.ErrnoException).syscall !== undefined);

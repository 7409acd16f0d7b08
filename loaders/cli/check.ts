import {stat} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import type {Codebook} from "../codebook.js";
import {codebookFor, noticesOf, readNotice} from "../corpus.js";
import {findFiles} from "../found-files.js";
import {projectCache} from "../reading/cache.js";
import {failureOf} from "../reading/desk.js";
import {wholeFile} from "../reading/reading.js";
import {reportOf, reportOfUnread, totalsOf, worstFirst, type Report} from "../report.js";
import type {DiagnosticRow} from "../schema.js";
import {stemOf} from "../stem.js";
import {callerFolder} from "./caller.js";
import {columns} from "./columns.js";
import {projectData, readArguments, runCommand} from "./command.js";
import {print} from "./output.js";
import {paintFor} from "./paint.js";
import {Progress, tellProgress} from "./progress.js";
import {reportLines} from "./report-text.js";

const usage = `usage: npm run check [-- PATH… | NOTICE_ID…] [options]

Reports how notices were read: those of data/notices, or those named by file, folder or id. Each has a line
with its dates, the number of its groups, problems and measures, its coverage (the share of the
rectification's characters that some heading, statement, preamble or measure holds) and its own counts that
differ; below it stands what the parser was unsure of, with the place, an excerpt and a remedy. Places are
FILE:LINE:COLUMN; of files other than plain text they are lines of the extracted text. The worst come first.

  --strict        exit with status 1 if there is any error
  --rules         list the rules that recognised the problems and measures, with the lines where they did
  --json          print one JSON document instead
  --data FOLDER   another data folder than the project's
`;

const options = {
  strict: {type: "boolean"},
  rules: {type: "boolean"},
  json: {type: "boolean"},
  data: {type: "string"},
} as const;

async function main(): Promise<number> {
  const given = await readArguments(options, usage);
  if (!given) return 0;
  const {values, positionals} = given;
  const caller = callerFolder("check");
  const data = values.data === undefined ? projectData : resolve(caller, values.data);
  const codebook = await codebookFor(data);
  const {reports, missing} =
    positionals.length === 0
      ? {reports: await reportsOnAll(data, codebook), missing: []}
      : await reportsOnNamed(positionals, caller, data, codebook);
  for (const name of missing) {
    process.stderr.write(`notice not found: ${name}; name a file, or a notice of ${join(data, "notices")}\n`);
  }
  const sorted = worstFirst(reports);
  const totals = totalsOf(sorted);
  if (values.json) await print(`${JSON.stringify({notices: sorted, totals}, null, 2)}\n`);
  else {
    const setting = {width: columns(), paint: paintFor(process.stdout), rules: values.rules ?? false};
    await print(`${reportLines(sorted, totals, setting).join("\n")}\n`);
  }
  return missing.length > 0 || (values.strict && totals.errors > 0) ? 1 : 0;
}

/** Reports on every notice of the data folder, and on what keeps others from being read, in no file's order. */
async function reportsOnAll(data: string, codebook: Codebook): Promise<Report[]> {
  const read: Report[] = [];
  const unread = new Map<string, DiagnosticRow[]>();
  const options = {cache: projectCache, onRead: tellProgress().tell};
  for await (const found of noticesOf(data, codebook, options)) {
    if ("notice" in found) {
      read.push(reportOf(found.notice, `data/notices/${found.notice.notice.source_file}`));
      continue;
    }
    const {diagnostic} = found;
    unread.set(diagnostic.notice_id, [...(unread.get(diagnostic.notice_id) ?? []), diagnostic]);
  }
  return [...Array.from(unread, ([id, diagnostics]) => reportOfUnread(id, null, diagnostics)), ...read];
}

/** Reports on files, folders of files and notices by id, in the order named. */
async function reportsOnNamed(names: readonly string[], caller: string, data: string, codebook: Codebook) {
  let corpus: Report[] | undefined;
  const {files} = await findFiles(names, caller);
  const progress = new Progress(files.length);
  const reports: Report[] = [];
  const missing: string[] = [];
  for (const [i, {file, name}] of files.entries()) {
    progress.show(i + 1, name);
    const isFile = (await stat(file).catch(() => null)) !== null;
    if (isFile && dirname(file) !== join(data, "notices")) {
      reports.push(await reportOnFile(file, name, codebook));
      continue;
    }
    corpus ??= await reportsOnAll(data, codebook);
    const id = isFile ? stemOf(file) : name;
    const found = corpus.filter(({notice_id}) => notice_id === id);
    if (found.length === 0) missing.push(name);
    reports.push(...found.filter((report) => !reports.includes(report)));
  }
  progress.clear();
  return {reports, missing};
}

/** Reports on a file outside the data folder, of whose origin nothing is asked. */
async function reportOnFile(file: string, name: string, codebook: Codebook): Promise<Report> {
  try {
    return reportOf(await readNotice(file, name, codebook, () => ({entry: undefined})), name);
  } catch (error) {
    const notice_id = stemOf(file);
    const {code, message} = failureOf(error, name);
    return reportOfUnread(notice_id, name, [{notice_id, ...wholeFile("error", code, message)}]);
  }
}

await runCommand(main);

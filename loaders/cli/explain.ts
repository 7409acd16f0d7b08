import {stat} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {codebookFor, noticeFile, readNotice} from "../corpus.js";
import {explain, parseSpan} from "../explain.js";
import {FileError} from "../text.js";
import {callerFolder} from "./caller.js";
import {columns} from "./columns.js";
import {projectData, readArguments, runCommand, UsageError} from "./command.js";
import {explanationLines} from "./explanation-text.js";
import {print} from "./output.js";
import {paintFor} from "./paint.js";

const usage = `usage: npm run explain -- FILE --span START-END [options]

Prints what was read from a span of a notice, and why: the section, group, problems and measures that it
touches, each with its rule, its codes and the words that decided them, and the documents, quantities, acts of
accountability, deadlines, claims and doubts found in it, each with its own span. FILE is a notice's file, or
its id in data/notices. Spans count UTF-16 code units of the extracted text from 0, the end exclusive, as all
tables do.

  --span START-END  the span, as in 120-156
  --json            print one JSON document instead
  --data FOLDER     another data folder than the project's
`;

const options = {
  span: {type: "string"},
  json: {type: "boolean"},
  data: {type: "string"},
} as const;

async function main(): Promise<number> {
  const given = await readArguments(options, usage);
  if (!given) return 0;
  const {values, positionals} = given;
  const [name, ...others] = positionals;
  if (name === undefined) throw new UsageError(`no file: name a notice's file or id\n\n${usage}`);
  if (others.length > 0) throw new UsageError(`more than one file: ${others.join(" ")}; name one at a time`);
  if (values.span === undefined) throw new UsageError("no span: write --span START-END, as in --span 120-156");
  const span = parseSpan(values.span);
  const caller = callerFolder("explain");
  const data = values.data === undefined ? projectData : resolve(caller, values.data);
  const {file, shown} = await locate(name, caller, data);
  const codebook = await codebookFor(data);
  const notice = await readNotice(file, shown, codebook, () => ({entry: undefined}));
  const explanation = explain(notice, notice.text, codebook, span);
  if (values.json) await print(`${JSON.stringify(explanation, null, 2)}\n`);
  else {
    const setting = {width: columns(), paint: paintFor(process.stdout)};
    await print(`${explanationLines(explanation, shown, setting).join("\n")}\n`);
  }
  return 0;
}

/** The file that is meant, and how messages call it. */
async function locate(name: string, caller: string, data: string): Promise<{file: string; shown: string}> {
  const file = resolve(caller, name);
  if ((await stat(file).catch(() => null))?.isFile()) {
    const inside = dirname(file) === join(data, "notices");
    return {file, shown: inside ? `data/notices/${basename(file)}` : name};
  }
  const found = await noticeFile(data, name);
  if (found === undefined) {
    throw new FileError(`notice not found: ${name}; name a file, or a notice of ${join(data, "notices")}`);
  }
  return {file: join(data, "notices", found), shown: `data/notices/${found}`};
}

await runCommand(main);

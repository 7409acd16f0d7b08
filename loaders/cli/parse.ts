import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {codebookFor, readNotice, type Origin} from "../corpus.js";
import {readSources, type SourceEntry} from "../sources.js";
import {callerFolder} from "./caller.js";
import {projectData, runCommand} from "./command.js";

const usage = `usage: npm run --silent parse -- FILE…

Parses notices (.txt, .html, .docx, .pdf) and prints one line of JSON for each file: notice, sections, groups, problems, measures
and the other tables, as loaders/schema.ts describes them. A file that cannot be read is named on standard
error; the others are printed all the same, and the exit status is 1.
`;

async function main(): Promise<number> {
  const files = readArguments();
  if (typeof files === "number") return files;
  let status = 0;
  const fail = (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    status = 1;
  };
  const entries = await readSources(join(projectData, "sources.csv"), "data/sources.csv").catch(
    (error: unknown) => {
      fail(error);
      return [];
    },
  );
  const codebook = await codebookFor(projectData);
  for (const name of files) {
    try {
      const file = resolve(callerFolder("parse"), name);
      const notice = await readNotice(file, name, codebook, (sha256) => findOrigin(entries, file, sha256));
      await print(`${JSON.stringify({...notice, text: undefined, passages: undefined})}\n`);
    } catch (error) {
      fail(error);
    }
  }
  return status;
}

/** The files to parse, or the exit status if there is nothing to do. */
function readArguments(): string[] | number {
  try {
    const {values, positionals} = parseArgs({
      options: {help: {type: "boolean", short: "h"}},
      allowPositionals: true,
    });
    if (!values.help && positionals.length > 0) return positionals;
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
}

/** A file of data/notices is known by its name, a copy elsewhere by its bytes. */
function findOrigin(entries: readonly SourceEntry[], file: string, sha256: string): Origin {
  const named = entries.find((entry) => join(projectData, "notices", entry.file) === file);
  return {entry: named ?? entries.find((entry) => entry.sha256 === sha256)};
}

async function print(line: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    process.stdout.write(line, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}

// The reader went away (`| head`): there is nobody left to write for.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await runCommand(main);

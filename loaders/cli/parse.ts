import {join, resolve} from "node:path";
import {codebookFor, readNotice, type Origin} from "../corpus.js";
import {readSources, type SourceEntry} from "../sources.js";
import {callerFolder} from "./caller.js";
import {projectData, readArguments, runCommand, UsageError} from "./command.js";
import {print} from "./output.js";

const usage = `usage: npm run --silent parse -- FILE…

Parses notices (.txt, .html, .docx, .pdf) and prints one line of JSON for each file: notice, sections, groups, problems, measures
and the other tables, as loaders/schema.ts describes them. A file that cannot be read is named on standard
error; the others are printed all the same, and the exit status is 1.
`;

async function main(): Promise<number> {
  const given = await readArguments({}, usage);
  if (!given) return 0;
  const {positionals: files} = given;
  if (files.length === 0) throw new UsageError(usage.trimEnd());
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
      const line = JSON.stringify({...notice, text: undefined, passages: undefined});
      if (!(await print(`${line}\n`))) break;
    } catch (error) {
      fail(error);
    }
  }
  return status;
}

/** A file of data/notices is known by its name, a copy elsewhere by its bytes. */
function findOrigin(entries: readonly SourceEntry[], file: string, sha256: string): Origin {
  const named = entries.find((entry) => join(projectData, "notices", entry.file) === file);
  return {entry: named ?? entries.find((entry) => entry.sha256 === sha256)};
}

await runCommand(main);

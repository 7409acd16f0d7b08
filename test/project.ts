import {spawn, type ChildProcess} from "node:child_process";
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {createServer, type AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {delimiter, dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import type {Manifest} from "../loaders/archive.js";
import {layProject} from "./lay-project.js";

/** Pages that publish a table and the notices, and show how many there are: what freshness needs, in a short build. */
const shortPages = {
  "src/index.md": `# Test

\`\`\`js
const manifest = await FileAttachment("data/corpus/manifest.json").json();
display(manifest.notices + " notices");
display(FileAttachment("data/corpus/texts.parquet").href);
\`\`\`
`,
  "src/notice/[id].md": `# Test

\`\`\`js
display(FileAttachment(\`../data/ledgers/\${observable.params.id}.json\`).href);
\`\`\`
`,
};

/** What stands in the notebook's place where no page has a cell: most of a short build would be its libraries. */
const shortNotebook = `export const language = Object.assign(document.createElement("span"), {value: "en"});
export const openNotebook = () => "";
export const reproduce = () => "";
export const cell = null;
`;

export interface CopyOptions {
  /** Whether with the project's own pages; with short ones in their place if left out. */
  readonly pages?: boolean;
  /** Whether with the project's own notebook, which pages with cells need; yes if left out. */
  readonly notebook?: boolean;
  /** Whether with what Framework bundled of node_modules, which depends on nothing else; yes if left out. */
  readonly bundles?: boolean;
}

/** Copies the project to a temporary folder. */
export async function copyProject({
  pages = false,
  notebook = true,
  bundles = true,
}: CopyOptions = {}): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), "taizhang-project-"));
  onTestFinished(() => rm(root, {recursive: true, force: true, maxRetries: 5}));
  await layProject(root, {bundles: bundles && notebook});
  const project = new Project(root);
  if (!notebook) await project.write("src/components/notebook.ts", shortNotebook);
  if (!pages) {
    const files = await readdir(join(root, "src"), {recursive: true});
    for (const file of files.filter((name) => name.endsWith(".md"))) await rm(join(root, "src", file));
    for (const [path, page] of Object.entries(shortPages)) await project.write(path, page);
  }
  return project;
}

/** A project in a folder of its own, on which commands are run. */
export class Project {
  constructor(readonly root: string) {}

  async write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), {recursive: true});
    await writeFile(join(this.root, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), "utf8");
  }

  /** Starts a command, of node_modules/.bin among others. */
  start(command: string, args: readonly string[], env: Record<string, string> = {}): Running {
    return new Running(
      spawn(command, args, {
        cwd: this.root,
        // A group of its own, so that whatever the command starts can be ended with it.
        detached: true,
        env: {
          ...process.env,
          PATH: [join(this.root, "node_modules/.bin"), process.env.PATH].join(delimiter),
          ...env,
        },
      }),
    );
  }

  /** Runs Framework's own build, without the project's scripts. */
  async build(): Promise<{status: number | null; log: string}> {
    const running = this.start("observable", ["build"]);
    return {status: await running.status, log: running.log};
  }

  /** The manifest in the built site. */
  async published(): Promise<Manifest> {
    return JSON.parse(await this.read("dist/data/corpus/manifest.json")) as Manifest;
  }
}

/** A command that was started; it is ended with the test if it does not end before. */
export class Running {
  log = "";
  readonly status: Promise<number | null>;

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => (this.log += chunk));
    }
    this.status = new Promise((done) => child.once("close", done));
    onTestFinished(async () => {
      // The group outlives its leader, and may be gone already.
      try {
        if (child.pid) process.kill(-child.pid, "SIGKILL");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
      await this.status;
    });
  }

  /** Ends the command, and not what it started. */
  end(): void {
    this.child.kill();
  }
}

/** A port that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const {port} = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

import {spawn, type ChildProcess} from "node:child_process";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {watch, type FSWatcher} from "chokidar";

/** Milliseconds of quiet after which a burst of changes counts as one. */
const settle = 50;

const checker = fileURLToPath(new URL("check-pages.ts", import.meta.url));

/** A check that goes on. */
interface Check {
  readonly child: ChildProcess;
  /** The pages that were saved before it began. */
  readonly files: readonly string[];
  /** Whether it looks at every page. */
  readonly all: boolean;
}

/**
 * Says in the terminal which queries of a page fail, with file and line, whenever the page is saved, and when they are
 * mended. All pages are checked at first.
 *
 * @param root the project's folder
 * @param say prints one line
 * @param command what checks the pages that it is given, or all
 */
export async function watchPages(
  root: string,
  say: (line: string) => void,
  command = checker,
): Promise<FSWatcher> {
  const broken = new Set<string>();
  /** Pages that no check that goes on has seen as they are. */
  const saved = new Set<string>();
  /** Whether every page is still to be looked at. */
  let all = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Check | undefined;

  /** Ends the check that goes on, whose pages are still to be looked at. */
  const giveUp = () => {
    if (!running) return;
    running.child.kill();
    for (const file of running.files) saved.add(file);
    all ||= running.all;
    running = undefined;
  };

  const tell = (lines: string, files: Iterable<string>) => {
    const errors = lines.split("\n").filter(Boolean);
    errors.forEach(say);
    const failing = new Set(errors.map((line) => line.slice(0, line.indexOf(":"))));
    for (const file of files)
      if (broken.delete(file) && !failing.has(file)) say(`${file}: mended, every query runs`);
    for (const file of failing) broken.add(file);
  };

  const check = () => {
    giveUp();
    const args = all ? [] : [...saved];
    const child = spawn(process.execPath, [...process.execArgv, command, ...args], {cwd: root});
    const own: Check = {child, files: [...saved], all};
    running = own;
    // What is saved from now on is looked at by the next.
    saved.clear();
    all = false;
    let [lines, trouble] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (lines += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (trouble += chunk));
    const fail = (reason: string) => {
      if (running !== own) return;
      giveUp();
      say(`pages not checked: ${reason}`);
    };
    child.once("error", ({message}) => {
      fail(message);
    });
    child.once("close", (status, signal) => {
      if (signal !== null) fail(`ended by ${signal}`);
      else if (status !== 0) fail(trouble.trim());
      // Otherwise another check has taken its place, and has its pages to look at too.
      else if (running === own) {
        running = undefined;
        tell(lines, own.all ? [...broken] : own.files);
      }
    });
  };

  const pages = watch(join(root, "src"), {
    ignoreInitial: true,
    ignored: (path, stats) =>
      path.includes(".observablehq") || (stats?.isFile() === true && !path.endsWith(".md")),
  });
  pages.on("all", (event, path) => {
    if (event !== "add" && event !== "change") return;
    saved.add(relative(root, path).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(() => {
      check();
    }, settle);
  });
  await new Promise<void>((ready) => {
    pages.once("ready", ready);
  });
  check();
  return pages;
}

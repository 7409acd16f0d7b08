import {spawn, type ChildProcess} from "node:child_process";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {watch, type FSWatcher} from "chokidar";

/** Milliseconds of quiet after which a burst of changes counts as one. */
const settle = 50;

const checker = fileURLToPath(new URL("check-pages.ts", import.meta.url));

/**
 * Says in the terminal which queries of a page fail, with file and line, whenever the page is saved, and when they are
 * mended. All pages are checked at first.
 *
 * @param root the project's folder
 * @param say prints one line
 */
export async function watchPages(root: string, say: (line: string) => void): Promise<FSWatcher> {
  const broken = new Set<string>();
  const saved = new Set<string>();
  /** Whether every page is still to be looked at. */
  let all = true;
  let timer: NodeJS.Timeout | undefined;
  let running: ChildProcess | undefined;

  const check = () => {
    running?.kill();
    const files = all ? [] : [...saved];
    const child = spawn(process.execPath, [...process.execArgv, checker, ...files], {cwd: root});
    running = child;
    let [lines, trouble] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (lines += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (trouble += chunk));
    child.once("error", ({message}) => {
      say(`pages not checked: ${message}`);
    });
    child.once("close", (status, signal) => {
      // Another check has taken its place, and has its pages to look at too.
      if (signal !== null || running !== child) return;
      saved.clear();
      all = false;
      if (status !== 0) {
        say(`pages not checked: ${trouble.trim()}`);
        return;
      }
      const errors = lines.split("\n").filter(Boolean);
      errors.forEach(say);
      const failing = new Set(errors.map((line) => line.slice(0, line.indexOf(":"))));
      for (const file of files)
        if (broken.delete(file) && !failing.has(file)) say(`${file}: mended, every query runs`);
      for (const file of failing) broken.add(file);
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

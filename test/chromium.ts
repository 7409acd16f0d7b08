import {execFile, type ExecFileException} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {promisify} from "node:util";
import {chromium} from "playwright-core";

const run = promisify(execFile);
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium for the browser tests, and says on standard error which: CHROME_PATH, else the system's own, else
 * Debian's package where it may be installed, else Playwright's download.
 *
 * @returns the path of its executable
 * @throws Error if there is none to be had; the message says how to help
 */
export async function findChromium(): Promise<string> {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) {
    if (!existsSync(CHROME_PATH))
      throw new Error(`CHROME_PATH: ${CHROME_PATH} does not exist; correct it or unset it`);
    return say(CHROME_PATH, "CHROME_PATH");
  }
  const system = findOnPath();
  if (system) return say(system, "the system's");
  const installed = (await installPackage()) ? findOnPath() : undefined;
  if (installed) return say(installed, "Debian's package, installed now");
  const downloaded = await download();
  if (downloaded) return say(downloaded, "Playwright's download");
  throw new Error("no Chromium: install chromium or google-chrome, or set CHROME_PATH to the executable");
}

function say(path: string, which: string): string {
  process.stderr.write(`Chromium: ${path} (${which})\n`);
  return path;
}

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), mac].find((file) =>
    existsSync(file),
  );
}

/** Installs Debian's package if this user may; whether it did. */
async function installPackage(): Promise<boolean> {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = async (...args: string[]) => {
    const [command, ...rest] = [...prefix, "apt-get", ...args];
    await run(command!, rest, {env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}});
  };
  try {
    await apt("update");
    await apt("install", "--yes", "--no-install-recommends", "chromium");
    return true;
  } catch (error) {
    return refuse("apt-get", error as ExecFileException);
  }
}

async function download(): Promise<string | undefined> {
  try {
    await run("npx", ["playwright-core", "install", "chromium"]);
    return chromium.executablePath();
  } catch (error) {
    refuse("playwright-core install", error as ExecFileException);
    return undefined;
  }
}

function refuse(what: string, {message}: ExecFileException): false {
  process.stderr.write(`Chromium: ${what} did not work (${message.trim().split("\n").at(-1)})\n`);
  return false;
}

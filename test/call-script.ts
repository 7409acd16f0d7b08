import {resolve} from "node:path";

export interface Circumstances {
  cwd?: string;
  env?: Record<string, string>;
}

/** What a script printed, and the status with which its process would end. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const signals = ["SIGINT", "SIGTERM"] as const;
let runs = 0;

/**
 * Runs a script of the project to its end in this process, as if it were called in one of its own, which would take two
 * seconds to load what is loaded here. An error that the script does not tell itself is thrown.
 */
export async function callScript(
  script: string,
  args: readonly string[],
  {cwd = ".", env = {}}: Circumstances = {},
): Promise<Outcome> {
  const path = resolve(script);
  const {argv, exitCode, env: environment, stdout, stderr} = process;
  const before = process.cwd();
  const heard = signals.map((signal) => process.listeners(signal));
  const [out, err] = [caught(stdout), caught(stderr)];
  try {
    process.argv = [process.execPath, path, ...args];
    process.env = {...environment, ...env};
    process.exitCode = undefined;
    process.chdir(cwd);
    // The script itself is run each time, what it imports once.
    await import(/* @vite-ignore */ `${path}?run=${++runs}`);
    // Undefined unless the script set it.
    const status = (process as {exitCode?: number}).exitCode ?? 0;
    return {status, out: out.text(), err: err.text()};
  } finally {
    process.chdir(before);
    Object.assign(process, {argv, exitCode, env: environment});
    for (const [i, signal] of signals.entries())
      for (const listener of process.listeners(signal))
        if (!heard[i]!.includes(listener)) process.removeListener(signal, listener);
    out.release();
    err.release();
  }
}

/** Keeps what is written to a stream. */
function caught(stream: NodeJS.WriteStream): {text: () => string; release: () => void} {
  const write = stream.write.bind(stream);
  const pieces: Buffer[] = [];
  stream.write = (piece: string | Uint8Array, ...more: unknown[]) => {
    pieces.push(Buffer.from(piece as string));
    const written = more.find((each) => typeof each === "function") as (() => void) | undefined;
    if (written) process.nextTick(written);
    return true;
  };
  return {
    text: () => Buffer.concat(pieces).toString(),
    release: () => {
      stream.write = write;
    },
  };
}

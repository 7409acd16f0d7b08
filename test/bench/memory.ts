import {readdirSync, readFileSync} from "node:fs";

const every = 100;

/** Watches the memory of a process and of all that it starts, where the system tells (Linux); in megabytes. */
export function watchMemory(pid: number): {stop: () => number} {
  let peak = NaN;
  const look = () => {
    const now = residentMegabytes(pid);
    if (now !== null && !(now < peak)) peak = now;
  };
  const timer = setInterval(look, every);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Resident memory of a tree of processes; null where the system does not tell. */
function residentMegabytes(root: number): number | null {
  const processes = new Map<number, {parent: number; megabytes: number}>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      const process = readProcess(name);
      if (process) processes.set(Number(name), process);
    }
  } catch {
    return null;
  }
  const isWithin = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = processes.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  return [...processes].reduce((sum, [pid, {megabytes}]) => sum + (isWithin(pid) ? megabytes : 0), 0);
}

/** A process may end between being listed and being read. */
function readProcess(pid: string): {parent: number; megabytes: number} | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return {parent: number("PPid"), megabytes: number("VmRSS") / 1000};
  } catch {
    return null;
  }
}

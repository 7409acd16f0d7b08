import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {Piscina} from "piscina";
import type {Report} from "./worker.js";

/** The script that workers run; the tests have others. It exports what does a task, and `ready`, which does nothing. */
const script = new URL("worker.js", import.meta.url);

/** A task over which two workers died. */
export class WorkerDied extends Error {
  override name = "WorkerDied";
}

export interface WorkersOptions {
  /** How many; one for each core if left out. */
  readonly threads?: number | undefined;
  /** Megabytes that a worker may fill before it is ended, 1024 if left out: a runaway must not take the machine with it. */
  readonly memory?: number;
  readonly script?: URL;
}

/** How many workers there are if nothing else is said. */
export const cores = availableParallelism();

/** Worker threads that each do one task at a time. */
export class Workers {
  private readonly pool: Piscina;
  private readonly unfit: Promise<never>;
  private begun: Promise<unknown> | undefined;
  private readonly running = new Set<Promise<unknown>>();

  /** @param setting what each worker is told when it begins */
  constructor(setting: unknown, {threads = cores, memory = 1024, script: own = script}: WorkersOptions = {}) {
    this.pool = new Piscina({
      filename: fileURLToPath(own),
      workerData: setting,
      minThreads: threads,
      maxThreads: threads,
      // Whatever runs this process, a worker needs none of its arguments.
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: memory},
      // Or else what a worker left to finish by itself would stand still while it waits for a task.
      atomics: "disabled",
    });
    // Each worker says so for itself, and the first is enough.
    this.unfit = new Promise((_, unfit) => this.pool.on("error", unfit));
    this.unfit.catch(() => undefined);
  }

  /**
   * Does a task. If the worker dies over it, another one tries once more.
   *
   * @throws WorkerDied if that one dies too
   * @throws Error if workers cannot begin at all, or what the task itself throws, with its name and message
   */
  async run<Result>(task: unknown): Promise<Result> {
    const doing = this.attempts<Result>(task).finally(() => this.running.delete(doing));
    this.running.add(doing);
    return doing;
  }

  private async attempts<Result>(task: unknown): Promise<Result> {
    this.begun ??= this.pool.run(null, {name: "ready"});
    await this.begun;
    const attempt = () => Promise.race([this.pool.run(task) as Promise<Report<Result>>, this.unfit]);
    const report = await attempt()
      .catch(attempt)
      .catch(async (error: unknown) => {
        await Promise.race([this.unfit, Promise.resolve()]);
        throw new WorkerDied(`two workers died over it (${String(error)})`);
      });
    if ("error" in report) throw Object.assign(new Error(report.error.message), {name: report.error.name});
    return report.result;
  }

  /** Ends the workers, once they have done what they were given: native code does not bear to be cut short. */
  async end(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.pool.destroy();
  }
}

import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import type {Piscina} from "piscina";
import type {Report} from "./worker.js";

/** The script that workers run; the tests have others. It exports what does a task, and `ready`, which does nothing. */
const script = new URL("worker.js", import.meta.url);

/** A task over which two workers died. */
export class WorkerDied extends Error {
  override name = "WorkerDied";

  /** The message is for people, and says what happened without a name. */
  override toString(): string {
    return this.message;
  }
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

interface Pool {
  readonly pool: Piscina;
  /** Does a task; rejects if its worker dies, or if workers cannot begin. */
  readonly attempt: <Result>(task: unknown) => Promise<Report<Result>>;
  /** Why workers cannot begin, once that is known. */
  readonly unfit: () => {readonly error: unknown} | null;
  /** Resolves once one has begun. */
  readonly begun: Promise<unknown>;
}

/** Worker threads that each do one task at a time. */
export class Workers {
  private pool: Promise<Pool> | undefined;
  private readonly running = new Set<Promise<unknown>>();

  /** @param setting what each worker is told when it begins */
  constructor(
    private readonly setting: unknown,
    private readonly options: WorkersOptions = {},
  ) {}

  private async open(): Promise<Pool> {
    const {threads = cores, memory = 1024, script: own = script} = this.options;
    // Loaded for the first task only: most commands have none.
    const {Piscina} = await import("piscina");
    const pool = new Piscina({
      filename: fileURLToPath(own),
      workerData: this.setting,
      // One does for a few tasks; the others begin when it has not done before more come, and stay.
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: Infinity,
      // Whatever runs this process, a worker needs none of its arguments.
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: memory},
      // Or else what a worker left to finish by itself would stand still while it waits for a task.
      atomics: "disabled",
    });
    // Each worker says so for itself, and the first is enough.
    let unfit: {readonly error: unknown} | null = null;
    // A promise for all tasks would hold the result of each as long as it waits itself.
    const waiting = new Set<(error: unknown) => void>();
    pool.on("error", (error: unknown) => {
      unfit ??= {error};
      for (const give of waiting) give(error);
    });
    const attempt = async <Result>(task: unknown): Promise<Report<Result>> => {
      if (unfit) throw unfit.error;
      let give!: (error: unknown) => void;
      const given = new Promise<never>((_, reject) => (give = reject));
      waiting.add(give);
      try {
        return await Promise.race([pool.run(task) as Promise<Report<Result>>, given]);
      } finally {
        waiting.delete(give);
      }
    };
    return {pool, attempt, unfit: () => unfit, begun: pool.run(null, {name: "ready"})};
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
    const {attempt, unfit, begun} = await (this.pool ??= this.open());
    await begun;
    const report = await attempt<Result>(task)
      .catch(() => attempt<Result>(task))
      .catch((error: unknown) => {
        const cause = unfit();
        throw cause ? cause.error : new WorkerDied(`two workers died over it (${String(error)})`);
      });
    if ("error" in report) throw Object.assign(new Error(report.error.message), {name: report.error.name});
    return report.result;
  }

  /** Ends the workers, once they have done what they were given: native code does not bear to be cut short. */
  async end(): Promise<void> {
    await Promise.allSettled(this.running);
    await (await this.pool)?.pool.destroy();
  }
}

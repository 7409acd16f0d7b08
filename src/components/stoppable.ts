/** A signal that aborts with another one, or when the time is over. */
export function timeLimit(signal: AbortSignal | undefined, seconds: number | undefined) {
  if (seconds === undefined) return {signal, clear: () => undefined};
  const timer = new AbortController();
  const clock = setTimeout(() => {
    timer.abort(new Error(`stopped after ${seconds} seconds; ask for less at a time`));
  }, seconds * 1000);
  return {
    signal: signal ? AbortSignal.any([signal, timer.signal]) : timer.signal,
    clear: () => {
      clearTimeout(clock);
    },
  };
}

/** A promise that a signal can cut short; what it stood for goes on unheard. */
export async function stoppable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop!: () => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

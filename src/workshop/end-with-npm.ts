/** Milliseconds after which the end of npm is noticed, at the latest. */
const interval = 500;

/** Ends this process when the npm that started it has ended: npm does not pass on the signal, and the port would stay taken. */
export function endWithNpm(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, interval).unref();
}

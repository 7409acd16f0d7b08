/** Reads once and keeps the promise for all who ask; a failed reading is tried again by the next. */
export function once<A extends unknown[], T>(read: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let promise: Promise<T> | undefined;
  return (...given) =>
    (promise ??= read(...given).catch((error: unknown) => {
      promise = undefined;
      throw error;
    }));
}

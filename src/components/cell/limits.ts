/** What a query may take. A page states them beside its cells. */
export const limits = {
  /** Seconds after which a query is stopped. */
  seconds: 30,
  /** Rows of a result. */
  rows: 200_000,
  /** Bytes of a result, as Arrow. */
  bytes: 64e6,
};

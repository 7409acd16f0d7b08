/** How much is measured, and of what. */
export interface Options {
  /** How many generated notices; what needs no more takes fewer, and its figures say how many. */
  readonly notices: number;
  /** Few runs over few notices, to see whether anything is amiss. */
  readonly quick: boolean;
  /** A copy of the project with so many generated notices, laid once for all suites. */
  readonly project: () => Promise<string>;
}

/** How much is measured. */
export interface Options {
  /** How many generated notices; what needs no more takes fewer. */
  readonly notices: number;
  /** Few runs over few notices, to see whether anything is amiss. */
  readonly quick: boolean;
}

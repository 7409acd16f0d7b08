import type {Ordinal} from "./ordinal.js";

/** Tells whether a value occurs again after a position of a list of marks. */
export class Lookahead {
  /** Where each value stands last; made when first asked, since sequences that only count on ask nothing. */
  private last: Map<number, number> | null = null;

  constructor(private readonly marks: readonly Ordinal[]) {}

  has(value: number, after: number): boolean {
    this.last ??= new Map(this.marks.map((o, i) => [o.value, i]));
    return (this.last.get(value) ?? -1) > after;
  }
}

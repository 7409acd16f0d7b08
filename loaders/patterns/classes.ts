import {unitsOf} from "../code-units.js";
import {holds, type UnitSet} from "./unit-set.js";

/** A text, and for each of its places the classes in which its character is, a bit for each class. */
export interface Classed {
  readonly text: string;
  readonly classes: Uint32Array;
}

/** As far behind the end of a text its places may still be asked for; they are in no class. */
const beyond = 64;

/**
 * Classes of characters that are asked for at the same places: one pass over a text tells all of them, and what a
 * character may be part of is then a look at a number.
 */
export class Classes {
  private readonly table = new Uint32Array(0x10000);
  private count = 0;
  /** Used again for each text: to get memory costs more than to fill it. */
  private classes = new Uint32Array(0x10000);

  /**
   * Adds the class of the code units of a set.
   *
   * @returns its bit; the bits of several classes together stand for any of them
   */
  add(units: UnitSet): number {
    if (this.count === 32) throw new RangeError("33 classes; 32 have a bit");
    const bit = 1 << this.count++;
    for (let code = 0; code < this.table.length; code++) if (holds(units, code)) this.table[code]! |= bit;
    return bit;
  }

  /**
   * Reads the classes of a text.
   *
   * @returns classes that hold only until the next text is read
   */
  of(text: string): Classed {
    const {table} = this;
    const {length} = text;
    const codes = unitsOf(text);
    if (this.classes.length < length + beyond) this.classes = new Uint32Array(2 * length + beyond);
    const {classes} = this;
    for (let at = 0; at < length; at++) classes[at] = table[codes[at]!]!;
    classes.fill(0, length, length + beyond);
    return {text, classes};
  }
}

/** Whether the character at an offset of a text is in a class. */
export function isAt({classes}: Classed, at: number, bits: number): boolean {
  return (classes[at]! & bits) !== 0;
}

/** The first offset from one on whose character is in a class; `to` if there is none before it. */
export function nextIn({classes}: Classed, bits: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((classes[at]! & bits) !== 0) return at;
  return to;
}

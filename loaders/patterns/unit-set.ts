/** A set of code units, a bit for each, so small that it is always at hand. */
export type UnitSet = Uint32Array;

/** The set of some characters. */
export function unitSet(characters: Iterable<string>): UnitSet {
  const set = new Uint32Array(0x10000 / 32);
  for (const char of characters) addTo(set, char.charCodeAt(0));
  return set;
}

/** The set of all code units that are in one of some sets. */
export function unionOf(sets: readonly UnitSet[]): UnitSet {
  const union = unitSet([]);
  for (const set of sets) for (let i = 0; i < union.length; i++) union[i]! |= set[i]!;
  return union;
}

/** The characters of a set. */
export function unitsIn(set: UnitSet): string {
  let units = "";
  for (let code = 0; code < 0x10000; code++) if (holds(set, code)) units += String.fromCharCode(code);
  return units;
}

/** Sets the bit of a number. */
export function addTo(set: Uint32Array, bit: number): void {
  set[bit >>> 5]! |= 1 << (bit & 31);
}

/** Whether the bit of a number is set: in a set of code units, whether it has one. */
export function holds(set: Uint32Array, bit: number): boolean {
  return ((set[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** Whether a set has the code unit at an offset of a text; before and behind the text each is U+0000. */
export function holdsAt(set: UnitSet, text: string, at: number): boolean {
  return holds(set, codeAt(text, at));
}

/** charCodeAt is compiled to a call, and slow for good, where it was once asked for what is beyond a text. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The first offset from one on at which a text has a code unit of a set; `to` if there is none before it. */
export function nextOf(set: UnitSet, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (holds(set, text.charCodeAt(at))) return at;
  return to;
}

/**
 * A table of code units with 1 for each of some characters and 0 for all others: to look there costs less than to ask
 * a set, or a pattern, of each character of a text.
 */
export function tableOf(characters: string): Uint8Array {
  return kindsOf([1, characters]);
}

/** A table of code units with a number for each of some kinds of characters and 0 for all others. */
export function kindsOf(...kinds: readonly (readonly [kind: number, characters: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, characters] of kinds) {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind;
  }
  return table;
}

/**
 * A table of code units in pages of 256, of which those without any of its characters are one: of the characters of a
 * text, most of which it does not have, it takes hardly any room in the caches.
 */
export type PagedTable = Uint8Array;

/** A paged table with 1 for each of some characters and 0 for all others. */
export function pagedTableOf(characters: string): PagedTable {
  return pagedKindsOf([1, characters]);
}

/** A paged table with a number for each of some kinds of characters and 0 for all others. */
export function pagedKindsOf(...kinds: readonly (readonly [kind: number, characters: string])[]): PagedTable {
  // The numbers of all pages are the first one, that of no characters is the second.
  const numbers = new Uint8Array(256).fill(1);
  const pages = [numbers, new Uint8Array(256)];
  for (const [kind, characters] of kinds) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      if (numbers[code >> 8] === 1) numbers[code >> 8] = pages.push(new Uint8Array(256)) - 1;
      pages[numbers[code >> 8]!]![code & 0xff] = kind;
    }
  }
  return Uint8Array.from(pages.flatMap((page) => [...page]));
}

/** What a paged table has for a code unit. */
export function kindOf(table: PagedTable, code: number): number {
  return table[(table[code >> 8]! << 8) | (code & 0xff)]!;
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Room for the code units of a text, the same for all: to get memory anew costs more than to go over it. */
let room = Buffer.alloc(0);

/**
 * The code units of a text, as numbers: there they are read in half the time that a string takes, and can be changed.
 *
 * @returns an array that holds them only until those of the next text are asked for
 */
export function unitsOf(text: string): Uint16Array {
  if (room.length < 2 * text.length) room = Buffer.allocUnsafeSlow(4 * text.length);
  room.write(text, "utf16le");
  if (!isLittleEndian) room.subarray(0, 2 * text.length).swap16();
  return new Uint16Array(room.buffer, room.byteOffset, text.length);
}

/** A string of code units, whether or not they make whole characters. */
export function textOf({buffer, byteOffset, byteLength}: Uint16Array): string {
  const units = Buffer.from(buffer, byteOffset, byteLength);
  return (isLittleEndian ? units : Buffer.from(units).swap16()).toString("utf16le");
}

/** Room for places, the same for all texts. */
let found = new Uint32Array(0);

/**
 * Where the code units of a text have a number in a table that is not 0, in order: to go over them first, with nothing
 * to guess, costs less than to ask of each in a longer loop.
 *
 * @returns offsets that hold only until those of the next text are asked for
 */
export function placesIn(table: Uint8Array, text: string): Uint32Array {
  const units = unitsOf(text);
  if (found.length <= units.length) found = new Uint32Array(2 * units.length + 1);
  return found.subarray(0, findPlaces(table, units, found));
}

function findPlaces(table: Uint8Array, units: Uint16Array, places: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < units.length; at++) {
    places[count] = at;
    count += Number(kindOf(table, units[at]!) !== 0);
  }
  return count;
}

/** Whether a digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

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

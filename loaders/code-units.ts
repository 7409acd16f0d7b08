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

/**
 * A table of code units with 1 for each of some characters and 0 for all others: to look there costs less than to ask
 * a set, or a pattern, of each character of a text.
 */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  return table;
}

/*
 * The code units of a text in an array: to look there costs half of what charCodeAt does, and to copy them there next
 * to nothing. The memory is used again, since to get it anew costs more than to go over it.
 */

let bytes = Buffer.allocUnsafeSlow(0x20000);
let units = unitsOf(bytes);

function unitsOf({buffer, byteOffset, length}: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length / 2);
}

/**
 * The code units of a text, and behind them whatever was there before.
 *
 * @returns an array that holds them only until the next text is asked for
 */
export function codesOf(text: string): Uint16Array {
  if (units.length < text.length) {
    bytes = Buffer.allocUnsafeSlow(4 * text.length);
    units = unitsOf(bytes);
  }
  // As the machine stores them: none on which this runs puts the high byte first.
  bytes.write(text, "utf16le");
  return units;
}

/** The text of so many of the code units last asked for, changed or not. */
export function textOfCodes(length: number): string {
  return bytes.toString("utf16le", 0, 2 * length);
}

/** Bytes that tell the length of one part. */
const lengthBytes = 4;

const encoder = new TextEncoder();

/** Where the parts of all but the longest notices are joined: to make room for each would take as long as to fill it. */
const usual = Buffer.allocUnsafe(4 * 2 ** 20);

/** Strings in UTF-8, one behind the other, with their number and their lengths in front. */
export class JoinedParts {
  /** @param bytes of parts that were joined */
  constructor(readonly bytes: Buffer) {}

  static of(strings: readonly string[]): JoinedParts {
    const front = lengthBytes * (1 + strings.length);
    // A code unit has at most three bytes.
    const most = front + 3 * strings.reduce((sum, {length}) => sum + length, 0);
    const room = most <= usual.length ? usual : Buffer.allocUnsafe(most);
    room.writeUInt32LE(strings.length, 0);
    let at = front;
    for (const [i, string] of strings.entries()) {
      const {written} = encoder.encodeInto(string, room.subarray(at));
      room.writeUInt32LE(written, lengthBytes * (1 + i));
      at += written;
    }
    return new JoinedParts(Buffer.from(room.subarray(0, at)));
  }

  /** The bytes of a part, the first of which is number 0. */
  at(index: number): Buffer {
    const lengthOf = (part: number) => this.bytes.readUInt32LE(lengthBytes * (1 + part));
    let start = lengthBytes * (1 + this.bytes.readUInt32LE(0));
    for (let part = 0; part < index; part++) start += lengthOf(part);
    return this.bytes.subarray(start, start + lengthOf(index));
  }
}

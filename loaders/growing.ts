/** Numbers of 32 bits in a list that grows: four bytes each, and never copied to make room. */
export class Growing {
  private readonly chunks: Uint32Array[] = [];
  /** How many there are. */
  length = 0;

  push(value: number): void {
    const at = this.length++ & mask;
    if (at === 0) this.chunks.push(new Uint32Array(chunk));
    this.chunks[this.chunks.length - 1]![at] = value;
  }

  at(index: number): number {
    return this.chunks[index >>> bits]![index & mask]!;
  }
}

const bits = 16;
const chunk = 1 << bits;
const mask = chunk - 1;

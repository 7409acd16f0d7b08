import {tableFromIPC, Type, type Batch} from "@uwdata/flechette";

/**
 * Blanks, in place, what an Arrow IPC file holds where its values are null: the engine leaves there whatever its memory
 * held, which differs from run to run. The values are the same after it, and the same values are the same bytes.
 *
 * @param ipc a file without compression; its buffer begins at a multiple of eight
 */
export function blankNulls(ipc: Uint8Array): Uint8Array {
  for (const column of tableFromIPC(ipc).children) {
    for (const batch of column.data) blank(batch as Parts, () => false);
  }
  return ipc;
}

/** The parts of a batch that matter here, by the Arrow format; all are views of the file. */
type Parts = Pick<Batch<unknown>, "length"> & {
  readonly type: {readonly typeId: number; readonly stride?: number};
  readonly validity?: Uint8Array;
  readonly offsets?: ArrayLike<unknown>;
  readonly values?: ArrayBufferView;
  readonly children?: readonly Parts[];
};

/** @param above whether an element is null because what holds it is */
function blank(batch: Parts, above: (index: number) => boolean): void {
  const {type, length, validity, offsets, values, children = []} = batch;
  const isNull = (index: number) =>
    above(index) || (!!validity?.length && !((validity[index >> 3]! >> (index & 7)) & 1));
  // What has offsets has nothing under a null.
  if (values && !offsets) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const width = bytes.length / length;
    for (let index = 0; index < length; index++) {
      if (!isNull(index)) continue;
      if (type.typeId === Type.Bool) bytes[index >> 3]! &= ~(1 << (index & 7));
      else bytes.fill(0, index * width, (index + 1) * width);
    }
  }
  const below =
    type.typeId === Type.Struct
      ? isNull
      : type.typeId === Type.FixedSizeList
        ? (index: number) => isNull(Math.floor(index / type.stride!))
        : () => false;
  for (const child of children) blank(child, below);
}

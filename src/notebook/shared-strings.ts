import {
  batchType,
  Column,
  columnFromArray,
  dictionary,
  int16,
  int32,
  int8,
  Table,
  tableFromIPC,
  tableToIPC,
  Type,
  utf8,
  type Batch,
} from "@uwdata/flechette";

/** Texts are shared where each stands in this many rows on average: with fewer, indices weigh more than they save. */
const rowsPerText = 3;

/**
 * The same table with the texts that recur written once, in Arrow dictionaries: over many notices, most of what a page loads
 * would be names of notices and codes, and where each of them begins.
 *
 * @param ipc an Arrow IPC file
 * @returns the very same bytes if no column gains
 */
export function shareStrings(ipc: Uint8Array): Uint8Array {
  const {schema, children} = tableFromIPC(ipc);
  const columns = children.map((column) => shared(column) ?? column);
  if (columns.every((column, i) => column === children[i])) return ipc;
  const fields = schema.fields.map((field, i) => ({...field, type: columns[i]!.type}));
  return tableToIPC(new Table({...schema, fields}, columns), {format: "file"})!;
}

/** A column in the same batches with each text once, or null if it is not of texts or they hardly recur. */
function shared(column: Column<unknown>): Column<unknown> | null {
  if (column.type.typeId !== Type.Utf8) return null;
  const values = column.toArray() as (string | null)[];
  const texts = new Set(values).size;
  if (!texts || texts * rowsPerText > values.length) return null;
  const indices = texts <= 2 ** 7 ? int8() : texts <= 2 ** 15 ? int16() : int32();
  const type = dictionary(utf8(), indices);
  const [whole] = columnFromArray(values, type).data as [Indices];
  const Part = batchType(type) as new (parts: object) => Indices;
  return new Column(
    column.data.map(({length, nullCount, validity}, i) => {
      const part = whole.values.subarray(column.offsets[i], column.offsets[i + 1]);
      return new Part({length, nullCount, type, validity, values: part}).setDictionary(whole.dictionary);
    }),
  );
}

/** What flechette's batches of indices have and its types do not name. */
interface Indices extends Batch<unknown> {
  readonly values: Int8Array | Int16Array | Int32Array;
  readonly dictionary: Column<unknown>;
  setDictionary(texts: Column<unknown>): this;
}

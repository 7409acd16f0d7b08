import type {CellModel} from "./cell-model.js";

const models = new Set<CellModel>();

/** The cells of the page, in the order in which they appeared. */
export function cells(): CellModel[] {
  return [...models];
}

/**
 * Makes a cell known to the page.
 *
 * @returns forgets it again
 */
export function addCell(model: CellModel): () => void {
  models.add(model);
  return () => {
    models.delete(model);
  };
}

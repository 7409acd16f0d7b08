import type {CellModel} from "./cell-model.js";
import type {NotebookState} from "./notebook-state.js";

/** Takes back every edited query, also of cells that are not on this page; cells that have none go on as they are. */
export function showOriginal(
  state: Pick<NotebookState, "edited" | "edit">,
  cells: readonly Pick<CellModel, "published" | "reset">[],
): void {
  const edited = new Set(state.edited);
  for (const id of edited) state.edit(id, undefined);
  // Whatever such a cell shows, the published result included: its run may be under way, or have failed.
  for (const cell of cells) if (edited.has(cell.published.id)) void cell.reset();
}

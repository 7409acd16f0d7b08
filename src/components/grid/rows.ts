/** What rows are drawn into, and how. */
export interface RowSource {
  readonly body: HTMLTableSectionElement;
  readonly count: number;
  /** Makes the row that stands at a place in the present order. */
  readonly draw: (place: number) => HTMLTableRowElement;
}

/** Keeps the rows of a table drawn. */
export interface Rows {
  /** Draws all anew: the order has changed. */
  redraw(): void;
  /** Draws one anew: it shows more or less. */
  renew(place: number): HTMLTableRowElement | undefined;
}

/** All rows at once. */
export function plainRows({body, count, draw}: RowSource): Rows {
  const redraw = () => {
    body.replaceChildren(...Array.from({length: count}, (_, place) => draw(place)));
  };
  redraw();
  return {
    redraw,
    renew(place) {
      const row = draw(place);
      body.rows[place]?.replaceWith(row);
      return row;
    },
  };
}

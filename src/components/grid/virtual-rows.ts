import {elementScroll, observeElementOffset, Virtualizer} from "@tanstack/virtual-core";
import type {Rows, RowSource} from "./rows.js";

/** What a long table needs beyond {@link RowSource}. */
export interface VirtualRowSource extends RowSource {
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** Empty rows that take the room of what is not drawn above and below. */
  readonly above: HTMLElement;
  readonly below: HTMLElement;
  /** Height of a row in pixels. */
  readonly height: number;
  /** What stands at a place in the present order. */
  readonly key: (place: number) => number;
  /** Rows that are printed. */
  readonly printed: number;
}

/** No screen shows more; print styles, which let a table grow, must not make it grow by all of its rows. */
const tallest = 4000;

/** How to draw a grid for paper, by its scrolling element. */
const printers = new WeakMap<Element, (printing: boolean) => void>();

for (const [event, printing] of [
  ["beforeprint", true],
  ["afterprint", false],
] as const) {
  addEventListener(event, () => {
    for (const scroller of document.querySelectorAll(".tz-result")) printers.get(scroller)?.(printing);
  });
}

/** Only the rows that are in view, and some around them. */
export function virtualRows(source: VirtualRowSource): Rows {
  const {scroller, body, above, below, count, height, draw, key, printed} = source;
  const drawn: Drawn = new Map();
  let printing = false;

  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: key,
    overscan: 8,
    initialRect: {width: 0, height: 600},
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: (_, report) => observeSize(scroller, report),
    onChange: () => {
      render();
    },
  });

  function render(): void {
    const items = printing ? [] : virtualizer.getVirtualItems();
    const places = printing ? Array.from({length: printed}, (_, i) => i) : items.map(({index}) => index);
    takeAway(drawn, new Set(places), scroller);
    putIn(drawn, places, source);
    stretch(above, items[0]?.start ?? 0);
    stretch(below, items.length ? virtualizer.getTotalSize() - items.at(-1)!.end : 0);
  }

  printers.set(scroller, (now) => {
    printing = now;
    render();
  });
  body.replaceChildren();
  virtualizer._willUpdate();
  render();
  return {
    redraw() {
      drawn.clear();
      body.replaceChildren();
      // A key function of its own identity tells that the keys have moved.
      virtualizer.setOptions({...virtualizer.options, getItemKey: (place) => key(place)});
      render();
    },
    renew(place) {
      const old = drawn.get(place);
      if (!old) return undefined;
      const row = draw(place);
      old.replaceWith(row);
      drawn.set(place, row);
      virtualizer.resizeItem(place, row.offsetHeight);
      return row;
    },
  };
}

/** Rows that are drawn, by their place in the present order. */
type Drawn = Map<number, HTMLTableRowElement>;

/** Takes away the rows that are no longer wanted. */
function takeAway(drawn: Drawn, wanted: ReadonlySet<number>, scroller: HTMLElement): void {
  for (const [place, row] of drawn) {
    if (wanted.has(place)) continue;
    // What has the focus scrolls out of view: the table keeps it.
    if (row.contains(document.activeElement)) scroller.focus({preventScroll: true});
    row.remove();
    drawn.delete(place);
  }
}

/** Draws the rows that are wanted and not there, each in its place among the others. */
function putIn(drawn: Drawn, places: readonly number[], {body, draw}: RowSource): void {
  let next = body.firstElementChild;
  for (const place of places) {
    const row = drawn.get(place);
    if (row) next = row.nextElementSibling;
    else {
      const made = draw(place);
      drawn.set(place, made);
      body.insertBefore(made, next);
    }
  }
}

/**
 * Reports the size in which a table scrolls, now and whenever it changes. One that is not on the page yet, or hidden, has
 * no height and keeps the one it had.
 *
 * @returns ends that
 */
function observeSize(
  scroller: HTMLElement,
  report: (size: {width: number; height: number}) => void,
): () => void {
  const observer = new ResizeObserver(() => {
    const {clientWidth: width, clientHeight} = scroller;
    if (clientHeight) report({width, height: Math.min(clientHeight, tallest)});
  });
  observer.observe(scroller);
  return () => {
    observer.disconnect();
  };
}

/** Gives an empty row the height of what is not drawn. */
function stretch(row: HTMLElement, height: number): void {
  row.hidden = height <= 0;
  row.style.height = `${height}px`;
}

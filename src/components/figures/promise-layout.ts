import {hanWidth} from "../han.js";
import type {Dated} from "../promises.js";
import type {PromiseTimelineOptions} from "./promise-timeline.js";

/** Height of letters and half that of a mark, in pixels. */
export const size = 12;
export const radius = 4;
/** A pile higher than this ends in the number of the others. */
const highest = 18;

/** A promise where it is drawn: so many others lie below it. */
export interface PromiseMark extends Dated {
  readonly place: number;
  readonly past: boolean;
}

/** Where all that a timeline shows lies. */
export interface PromiseLayout {
  readonly narrow: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly right: number;
  /** The day from which one looks, and the first and the last day shown. */
  readonly now: Date;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly PromiseMark[];
  readonly drawn: readonly PromiseMark[];
  /** What is left out of the piles, on top of each. */
  readonly more: readonly (PromiseMark & {readonly n: number})[];
  /** The line on which a notice's marks stand, and how many marks high its row is. */
  readonly floors: ReadonlyMap<string, number>;
  readonly depths: ReadonlyMap<string, number>;
  readonly bottom: number;
  readonly x: (date: Date | number) => number;
  readonly y: (mark: {readonly notice_id: string; readonly place: number}) => number;
}

/** Lays out the promises of some notices. */
export function promiseLayout({
  standing,
  notices,
  signed,
  asOf,
  name,
  width,
}: PromiseTimelineOptions): PromiseLayout {
  const narrow = width < 560;
  const labelWidth = narrow
    ? width - 16
    : Math.min(Math.max(1, ...notices.map((id) => hanWidth(name(id)))) * size + 18, width * 0.32);
  const left = narrow ? 14 : labelWidth;
  const right = 18;
  const shown = new Set(notices);
  const now = new Date(asOf);
  const dated = [...standing.past, ...standing.open].filter(({notice_id}) => shown.has(notice_id));
  const signatures = notices.flatMap((id) => signed.get(id) ?? []);
  const [from, to] = withRoom([now, ...dated.map(({due_end}) => due_end), ...signatures].map(Number));
  const x = (date: Date | number) => left + ((Number(date) - from) / (to - from)) * (width - left - right);
  const {marks, more} = piled(dated, now, x);
  const drawn = marks.filter(({place}) => place < highest);
  const depths = depthsOf(notices, drawn);
  const {floors, bottom} = floorsOf(depths, narrow);
  const y = ({notice_id, place}: {readonly notice_id: string; readonly place: number}) =>
    floors.get(notice_id)! - radius - 1 - place * 2 * radius;
  return {narrow, labelWidth, left, right, now, from, to, marks, drawn, more, floors, depths, bottom, x, y};
}

/** The first and the last of some days with room on either side. */
function withRoom(days: readonly number[]): [from: number, to: number] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(30 * 86_400_000, (last - first) * 0.04);
  return [first - room, last + room];
}

/** Piles marks that would lie on one another. */
function piled(
  dated: readonly Dated[],
  now: Date,
  x: (date: Date) => number,
): Pick<PromiseLayout, "marks" | "more"> {
  const piles = new Map<string, PromiseMark[]>();
  const marks = dated.map((promise): PromiseMark => {
    const key = `${promise.notice_id} ${Math.round(x(promise.due_end) / (2 * radius))}`;
    const pile = piles.get(key) ?? [];
    const mark = {...promise, place: pile.length, past: promise.due_end < now};
    pile.push(mark);
    piles.set(key, pile);
    return mark;
  });
  const more = [...piles.values()]
    .filter(({length}) => length > highest)
    .map((pile) => ({...pile[0]!, place: highest, n: pile.length - highest}));
  return {marks, more};
}

/** How many marks high the row of each notice is. */
function depthsOf(notices: readonly string[], drawn: readonly PromiseMark[]): Map<string, number> {
  const depths = new Map(notices.map((id) => [id, 2]));
  for (const {notice_id, place} of drawn)
    depths.set(notice_id, Math.max(depths.get(notice_id)!, place + 1 + Number(place + 1 === highest) * 1.5));
  return depths;
}

/** The line on which each notice's marks stand, from the top. */
function floorsOf(
  depths: ReadonlyMap<string, number>,
  narrow: boolean,
): Pick<PromiseLayout, "floors" | "bottom"> {
  const head = narrow ? 20 : 6;
  const floors = new Map<string, number>();
  let bottom = 40;
  for (const [id, depth] of depths) {
    bottom += head + depth * 2 * radius + 10;
    floors.set(id, bottom);
  }
  return {floors, bottom};
}

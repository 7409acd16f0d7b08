import {hanWidth} from "../han.js";
import type {Answered, MeasuresStripOptions} from "./measures-strip.js";

/** Height of letters and half that of a dot, in pixels. */
export const size = 12;
export const radius = 3.2;

/** A problem where it is drawn: so many others of the same notice and number stand before it. */
export interface StripDot extends Answered {
  readonly place: number;
}

/** Where all that a strip shows lies. */
export interface StripLayout {
  readonly narrow: boolean;
  readonly labelWidth: number;
  /** The numbers of measures, from none to the most. */
  readonly ticks: readonly number[];
  readonly dots: readonly StripDot[];
  readonly height: number;
  /** Where a number of measures lies. */
  readonly x: (measures: number) => number;
  /** Where a dot lies: problems with as many measures lie side by side, and what finds no room above one another. */
  readonly at: {readonly x: (dot: StripDot) => number; readonly y: (dot: StripDot) => number};
  /** Where a notice's row begins, and the line on which its dots stand. */
  readonly top: (noticeId: string) => number;
  readonly floor: (noticeId: string) => number;
}

/** Lays out the problems of some notices. */
export function stripLayout({leaves, notices, name, width}: Omit<MeasuresStripOptions, "tr">): StripLayout {
  const narrow = width < 560;
  const most = Math.max(1, ...leaves.map(({measures}) => measures));
  const labelWidth = narrow
    ? width - 20
    : Math.min(Math.max(...notices.map((id) => hanWidth(name(id)))) * size + 14, width * 0.32);
  const marginLeft = narrow ? 6 : labelWidth;
  const step = (width - marginLeft - 16) / (most + 1);
  const across = Math.max(1, Math.floor((step * 0.8) / (2 * radius)));
  const {dots, stacks} = stacked(leaves);
  const {tops, floors, bottom} = rowsOf(depthsOf(notices, dots, across), narrow ? 18 : 0);
  const x = (measures: number) => marginLeft + (measures + 0.5) * step;
  const floor = (noticeId: string) => floors.get(noticeId)!;
  return {
    narrow,
    labelWidth,
    ticks: Array.from({length: most + 1}, (_, i) => i),
    dots,
    height: bottom + 40,
    x,
    at: {
      x: (dot) => {
        const inLine = Math.min(across, stacks.get(stackOf(dot))!);
        return x(dot.measures) + ((dot.place % across) - (inLine - 1) / 2) * 2 * radius;
      },
      y: ({notice_id, place}) => floor(notice_id) - radius - Math.floor(place / across) * 2 * radius,
    },
    top: (noticeId) => tops.get(noticeId)!,
    floor,
  };
}

function stackOf({notice_id, measures}: Answered): string {
  return `${notice_id} ${measures}`;
}

/** Stacks the problems of a notice that have as many measures, and counts the stacks. */
function stacked(leaves: readonly Answered[]): {dots: StripDot[]; stacks: ReadonlyMap<string, number>} {
  const stacks = new Map<string, number>();
  const dots = leaves.map((leaf) => {
    const place = stacks.get(stackOf(leaf)) ?? 0;
    stacks.set(stackOf(leaf), place + 1);
    return {...leaf, place};
  });
  return {dots, stacks};
}

/** How many dots high the row of each notice is. */
function depthsOf(notices: readonly string[], dots: readonly StripDot[], across: number): Map<string, number> {
  const depths = new Map(notices.map((id) => [id, 1]));
  for (const {notice_id, place} of dots)
    depths.set(notice_id, Math.max(depths.get(notice_id)!, Math.floor(place / across) + 1));
  return depths;
}

/** Where the rows begin and stand, from the top, with room for a name above each and a mean below. */
function rowsOf(depths: ReadonlyMap<string, number>, head: number) {
  const tops = new Map<string, number>();
  const floors = new Map<string, number>();
  let bottom = 8;
  for (const [id, depth] of depths) {
    const high = Math.max(depth, 2) * 2 * radius;
    tops.set(id, bottom + head);
    floors.set(id, bottom + head + high);
    bottom += head + high + 26;
  }
  return {tops, floors, bottom};
}

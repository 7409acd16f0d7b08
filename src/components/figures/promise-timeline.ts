import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import {dayText, type Dated, type Standing} from "../promises.js";
import {promiseLayout, radius, size, type PromiseLayout, type PromiseMark} from "./promise-layout.js";

export interface PromiseTimelineOptions {
  readonly standing: Standing;
  /** Notices to show, from the top. */
  readonly notices: readonly string[];
  readonly signed: ReadonlyMap<string, Date | null>;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly name: (noticeId: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** A mark for each promise on the last day of the period it names, a row a notice, with the signature and the day from which one looks. */
export function promiseTimeline(options: PromiseTimelineOptions): SVGElement {
  const {notices, tr, width} = options;
  const layout = promiseLayout(options);
  return plot({
    width,
    height: layout.bottom + 34,
    margin: 0,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Promises by the day on which they fall due", "按到期日排列的承诺"),
    ariaDescription: notices.map((id) => countsOf(id, layout, options)).join("; "),
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      ...yearMarks(layout, width),
      ...floorMarks(layout, options),
      ...promiseMarks(layout, options),
      ...nowMarks(layout, options),
      ...keyMarks(layout, tr),
      nameMark(layout, options),
      promiseTip(layout, options),
    ],
  }) as unknown as SVGElement;
}

/** What a notice's row shows, in words. */
function countsOf(id: string, {marks}: PromiseLayout, {name, tr}: PromiseTimelineOptions): string {
  const own = marks.filter(({notice_id}) => notice_id === id);
  const past = own.filter((mark) => mark.past).length;
  const open = own.length - past;
  return tr(`${name(id)}: ${past} past due, ${open} open`, `${name(id)}：已到期 ${past} 项，未到期 ${open} 项`);
}

/** Lines where years begin, and the years below them. */
function yearMarks({from, to, left, bottom, x}: PromiseLayout, width: number): Plot.Markish[] {
  const ticks = yearTicks(from, to, (width - left) / 46);
  return [
    Plot.ruleX(ticks, {
      x: (date: Date) => x(date),
      y1: 36,
      y2: bottom + 6,
      stroke: "currentColor",
      strokeOpacity: 0.1,
    }),
    Plot.text(ticks, {
      x: (date: Date) => x(date),
      y: bottom + 18,
      text: (date: Date) => String(date.getUTCFullYear()),
      fontVariant: "tabular-nums",
    }),
  ];
}

/** The line of each notice with its signature. */
function floorMarks(
  {floors, left, right, x}: PromiseLayout,
  {notices, signed, name, tr, width}: PromiseTimelineOptions,
): Plot.Markish[] {
  const signatures = notices.flatMap((id) => {
    const date = signed.get(id);
    return date ? [{id, date}] : [];
  });
  return [
    Plot.link(notices, {
      x1: left,
      x2: width - right,
      y1: (id: string) => floors.get(id)!,
      y2: (id: string) => floors.get(id)!,
      stroke: "currentColor",
      strokeOpacity: 0.25,
    }),
    Plot.dot(signatures, {
      x: ({date}: {date: Date}) => x(date),
      y: ({id}: {id: string}) => floors.get(id)! + 5,
      symbol: "triangle",
      r: 3.4,
      fill: "var(--theme-foreground-muted)",
      ariaLabel: ({id, date}: {id: string; date: Date}) =>
        `${name(id)}, ${tr("signed", "落款")} ${dayText(date, tr)}`,
    }),
  ];
}

/** A mark for each promise, and on top of piles the number of the others. */
function promiseMarks({drawn, more, x, y}: PromiseLayout, options: PromiseTimelineOptions): Plot.Markish[] {
  const dots = [true, false].map((past) =>
    Plot.dot(
      drawn.filter((mark) => mark.past === past),
      {
        x: ({due_end}: Dated) => x(due_end),
        y,
        r: past ? radius - 0.4 : radius - 1,
        fill: past ? "var(--tz-problem)" : "var(--theme-background)",
        stroke: past ? "none" : "var(--tz-measure)",
        strokeWidth: 1.6,
        href: (promise: Dated) => noticeLink(promise.notice_id, promise),
        ariaLabel: (promise: Dated) => wordsOf(promise, options),
      },
    ),
  );
  const numbers = Plot.text(more, {
    x: ({due_end}: Dated) => x(due_end),
    y: (mark: PromiseMark) => y(mark) - 4,
    text: ({n}: {n: number}) => `+${n}`,
    fontWeight: 600,
  });
  return [...dots, numbers];
}

function wordsOf(promise: Dated, {name, tr}: PromiseTimelineOptions): string {
  const day = dayText(promise.due_end, tr);
  return [name(promise.notice_id), tr(`due by ${day}`, `${day}到期`), wrapHan(promise.quote, 24, 5)].join("\n");
}

/** The day from which one looks. */
function nowMarks({now, bottom, x}: PromiseLayout, {tr, width}: PromiseTimelineOptions): Plot.Markish[] {
  const at = x(now);
  const onLeft = at > width / 2;
  return [
    Plot.link([at], {
      x1: (at: number) => at,
      x2: (at: number) => at,
      y1: 30,
      y2: bottom + 6,
      stroke: "currentColor",
      strokeWidth: 1.5,
      strokeDasharray: "4 3",
    }),
    Plot.text([tr(`as of ${dayText(now, tr)}`, `截至${dayText(now, tr)}`)], {
      x: at + (onLeft ? -4 : 4),
      y: 32,
      text: String,
      textAnchor: onLeft ? "end" : "start",
      fontWeight: 600,
    }),
  ];
}

/** What the symbols stand for, in the first line. */
function keyMarks({narrow}: PromiseLayout, tr: PromiseTimelineOptions["tr"]): Plot.Markish[] {
  return keyOf(tr).flatMap(({text, symbol, colour, filled}, i, all) => {
    const at = all.slice(0, i).reduce((sum, {text}) => sum + hanWidth(text) * size + 30, narrow ? 6 : 8);
    return [
      Plot.dot([text], {
        x: at,
        y: 10,
        symbol,
        r: filled ? 3.8 : 3,
        fill: filled ? colour : "var(--theme-background)",
        stroke: filled ? "none" : colour,
        strokeWidth: 1.6,
      }),
      Plot.text([text], {x: at + 9, y: 10, text: String, textAnchor: "start"}),
    ];
  });
}

/** The notices' names: beside their rows, or above them where it is narrow. */
function nameMark(
  {narrow, labelWidth, floors, depths}: PromiseLayout,
  {notices, name}: PromiseTimelineOptions,
): Plot.Markish {
  return Plot.text(notices, {
    x: narrow ? 2 : labelWidth - 10,
    y: (id: string) =>
      narrow ? floors.get(id)! - depths.get(id)! * 2 * radius - 12 : floors.get(id)! - radius - 2,
    text: (id: string) => wrapHan(name(id), labelWidth / size - 0.8, 1),
    textAnchor: narrow ? "start" : "end",
  });
}

function promiseTip({drawn, x, y}: PromiseLayout, options: PromiseTimelineOptions): Plot.Markish {
  const title = (promise: Dated) => wordsOf(promise, options);
  return Plot.tip(drawn, Plot.pointer({x: ({due_end}: Dated) => x(due_end), y, title, lineWidth: 26}));
}

function keyOf(tr: (en: string, zh: string) => string) {
  return [
    {text: tr("past due", "已到期"), symbol: "circle", colour: "var(--tz-problem)", filled: true},
    {text: tr("open", "未到期"), symbol: "circle", colour: "var(--tz-measure)", filled: false},
    {text: tr("signature", "落款"), symbol: "triangle", colour: "var(--theme-foreground-muted)", filled: true},
  ] as const;
}

/** First days of years, at most so many. */
function yearTicks(from: number, to: number, most: number): Date[] {
  const [first, last] = [new Date(from).getUTCFullYear() + 1, new Date(to).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const years: Date[] = [];
  for (let year = first; year <= last; year += step) years.push(new Date(Date.UTC(year, 0, 1)));
  return years;
}

import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import {dayText, type Dated, type Standing} from "../promises.js";

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

const size = 12;
const radius = 4;
/** A pile higher than this ends in the number of the others. */
const highest = 18;

/** A mark for each promise on the last day of the period it names, a row a notice, with the signature and the day from which one looks. */
export function promiseTimeline(options: PromiseTimelineOptions): SVGElement {
  const {standing, notices, signed, asOf, name, tr, width} = options;
  const narrow = width < 560;
  const labelWidth = narrow
    ? width - 16
    : Math.min(Math.max(1, ...notices.map((id) => hanWidth(name(id)))) * size + 18, width * 0.32);
  const marginLeft = narrow ? 14 : labelWidth;
  const shown = new Set(notices);
  const now = new Date(asOf);
  const dated = [...standing.past, ...standing.open].filter(({notice_id}) => shown.has(notice_id));
  const days = [
    now,
    ...dated.map(({due_end}) => due_end),
    ...notices.flatMap((id) => signed.get(id) ?? []),
  ].map(Number);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(30 * 86_400_000, (last - first) * 0.04);
  const [from, to] = [first - room, last + room];
  const right = 18;
  const x = (date: Date | number) =>
    marginLeft + ((Number(date) - from) / (to - from)) * (width - marginLeft - right);
  // Marks that would lie on one another are piled.
  const piles = new Map<string, number>();
  const marks = dated.map((promise) => {
    const key = `${promise.notice_id} ${Math.round(x(promise.due_end) / (2 * radius))}`;
    const place = piles.get(key) ?? 0;
    piles.set(key, place + 1);
    return {...promise, key, place, past: promise.due_end < now};
  });
  const drawn = marks.filter(({place}) => place < highest);
  const head = narrow ? 20 : 6;
  const depths = new Map(notices.map((id) => [id, 2]));
  for (const {notice_id, place} of drawn)
    depths.set(notice_id, Math.max(depths.get(notice_id)!, place + 1 + Number(place + 1 === highest) * 1.5));
  const floors = new Map<string, number>();
  let bottom = 40;
  for (const [id, depth] of depths) {
    bottom += head + depth * 2 * radius + 10;
    floors.set(id, bottom);
  }
  const height = bottom + 34;
  const y = ({notice_id, place}: {notice_id: string; place: number}) =>
    floors.get(notice_id)! - radius - 1 - place * 2 * radius;
  const more = [...piles]
    .filter(([, n]) => n > highest)
    .map(([key, n]) => ({...marks.find((mark) => mark.key === key)!, place: highest, n: n - highest}));
  const signatures = notices.flatMap((id) => {
    const date = signed.get(id);
    return date ? [{id, date}] : [];
  });
  const ticks = yearTicks(from, to, (width - marginLeft) / 46);
  const nowX = x(now);
  const onLeft = nowX > width / 2;
  const words = (promise: Dated) =>
    `${name(promise.notice_id)}\n${tr(`due by ${dayText(promise.due_end, tr)}`, `${dayText(promise.due_end, tr)}到期`)}\n${wrapHan(promise.quote, 24, 5)}`;
  return plot({
    width,
    height,
    margin: 0,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Promises by the day on which they fall due", "按到期日排列的承诺"),
    ariaDescription: notices
      .map((id) => {
        const count = (past: boolean) =>
          marks.filter((mark) => mark.notice_id === id && mark.past === past).length;
        return tr(
          `${name(id)}: ${count(true)} past due, ${count(false)} open`,
          `${name(id)}：已到期 ${count(true)} 项，未到期 ${count(false)} 项`,
        );
      })
      .join("; "),
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
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
      Plot.link(notices, {
        x1: marginLeft,
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
      ...[true, false].map((past) =>
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
            ariaLabel: words,
          },
        ),
      ),
      Plot.text(more, {
        x: ({due_end}: Dated) => x(due_end),
        y: (mark: (typeof more)[number]) => y(mark) - 4,
        text: ({n}: {n: number}) => `+${n}`,
        fontWeight: 600,
      }),
      Plot.link([nowX], {
        x1: (at: number) => at,
        x2: (at: number) => at,
        y1: 30,
        y2: bottom + 6,
        stroke: "currentColor",
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.text([tr(`as of ${dayText(now, tr)}`, `截至${dayText(now, tr)}`)], {
        x: nowX + (onLeft ? -4 : 4),
        y: 32,
        text: String,
        textAnchor: onLeft ? "end" : "start",
        fontWeight: 600,
      }),
      ...keyOf(tr).flatMap(({text, symbol, colour, filled}, i, all) => {
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
      }),
      Plot.text(notices, {
        x: narrow ? 2 : labelWidth - 10,
        y: (id: string) =>
          narrow ? floors.get(id)! - depths.get(id)! * 2 * radius - 12 : floors.get(id)! - radius - 2,
        text: (id: string) => wrapHan(name(id), labelWidth / size - 0.8, 1),
        textAnchor: narrow ? "start" : "end",
      }),
      Plot.tip(drawn, Plot.pointer({x: ({due_end}: Dated) => x(due_end), y, title: words, lineWidth: 26})),
    ],
  }) as unknown as SVGElement;
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

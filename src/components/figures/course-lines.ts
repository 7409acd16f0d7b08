import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import type {Course} from "../timing.js";
import type {Tr} from "../language.js";
import {keyOf, type Key} from "./key.js";

export interface CourseLinesOptions {
  readonly courses: readonly Course[];
  readonly name: (noticeId: string) => string;
  /** Where the line of a notice leads. */
  readonly href: (noticeId: string) => string;
  /** Days from feedback to signature that the reader allows, where the reader is asked. */
  readonly limit?: number;
  readonly tr: Tr;
  readonly width: number;
}

interface Segment {
  readonly row: string;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly thick: number;
  readonly days: number;
  readonly href: string;
  readonly tip: string;
}

/** Where the days lie. */
interface Scale {
  readonly domain: readonly [first: number, last: number];
  /** The width of so many days. */
  readonly pixels: (days: number) => number;
}

const [left, right] = [12, 24];

/** A line a notice, with the day of the feedback as zero: inspection, waiting, rectification, publication. */
export function courseLines(options: CourseLinesOptions): SVGElement {
  const {courses, limit, tr, width} = options;
  const segments = courses.flatMap((course) => segmentsOf(course, options));
  const limits = limit === undefined ? [] : [limit];
  const scale = scaleOf([0, ...limits, ...segments.flatMap(({from, to}) => [from, to])], width);
  const key = courseKey(tr, width - left - right);
  const top = 20 + key.lines * 18;
  return plot({
    width,
    height: courses.length * 46 + top + 44,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: 40,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: tr("Courses of the notices around the day of the feedback", "各通报以反馈日为零点的时间线"),
    ariaDescription: courses.map((course) => tipOf(course, options).replaceAll("\n", ", ")).join("; "),
    x: {
      domain: [...scale.domain],
      grid: true,
      label: tr("days after the feedback", "反馈后天数"),
      labelArrow: "none",
      ticks: width < 560 ? 5 : 10,
    },
    y: {domain: courses.map(({notice_id}) => notice_id), axis: null, padding: 0.5},
    marks: [
      Plot.ruleX([0], {strokeOpacity: 0.6}),
      ...limitMarks(limits, scale, tr),
      ...segmentMarks(segments, scale, publications(options)),
      nameMark(options),
      ...keyMarks(key, top),
      courseTip(segments),
    ],
  }) as unknown as SVGElement;
}

function scaleOf(places: readonly number[], width: number): Scale {
  const domain = [Math.min(...places, -1), Math.max(...places, 1)] as const;
  const pixels = (days: number) => (days / (domain[1] - domain[0])) * (width - left - right);
  return {domain, pixels};
}

/** The course of a notice in words, a line a part. */
function tipOf(course: Course, {name, tr}: CourseLinesOptions): string {
  const {begin, end, signed, published} = course;
  const days = (n: number) => tr(`${n} ${n === 1 ? "day" : "days"}`, `${n} 天`);
  const none = tr("not printed", "未写明");
  return [
    name(course.notice_id),
    `${tr("inspection", "进驻")}: ${begin === null || end === null ? none : days(end - begin + 1)}`,
    `${tr("to feedback", "至反馈")}: ${end === null ? none : days(-end)}`,
    `${tr("to signature", "至落款")}: ${signed === null ? none : days(signed)}`,
    `${tr("to publication", "至发布")}: ${published === null || signed === null ? none : days(published - signed)}`,
  ].join("\n");
}

/** The parts of a notice's line whose days are printed. */
function segmentsOf(course: Course, options: CourseLinesOptions): Segment[] {
  const {begin, end, signed, published} = course;
  const common = {row: course.notice_id, href: options.href(course.notice_id), tip: tipOf(course, options)};
  const segment = (
    from: number | null,
    to: number | null,
    colour: string,
    thick: number,
    extra = 0,
  ): Segment[] =>
    from === null || to === null || to < from
      ? []
      : [{...common, from, to, colour, thick, days: to - from + extra}];
  return [
    ...segment(begin, end, "var(--tz-measure)", 8, 1),
    ...segment(end, 0, "var(--theme-foreground-faint)", 3),
    ...segment(0, signed, "var(--tz-problem)", 8),
    ...segment(signed, published, "var(--theme-foreground-faint)", 3),
  ];
}

/** The limit that the reader set, with its name where there is room. */
function limitMarks(limits: readonly number[], {domain, pixels}: Scale, tr: Tr): Plot.Markish[] {
  const nearEnd = limits.some((days) => pixels(domain[1] - days) < 60);
  const nearStart = limits.some((days) => pixels(days - domain[0]) < 60);
  return [
    Plot.ruleX(limits, {stroke: "var(--tz-problem)", strokeDasharray: "4 3", strokeWidth: 1.5}),
    Plot.text(limits, {
      x: (days: number) => days,
      frameAnchor: "top",
      lineAnchor: "bottom",
      dy: -3,
      textAnchor: nearEnd ? "end" : nearStart ? "start" : "middle",
      fill: "var(--tz-problem)",
      text: (days: number) => tr(`your limit: ${days} days`, `您设的界线：${days} 天`),
    }),
  ];
}

/** The days on which notices were published. */
function publications(options: CourseLinesOptions) {
  return options.courses.flatMap((course) => {
    const {notice_id: row, published: at} = course;
    return at === null ? [] : [{row, at, href: options.href(row), tip: tipOf(course, options)}];
  });
}

/** The lines, the publications at their ends, and the days below those that are long enough. */
function segmentMarks(
  segments: readonly Segment[],
  {pixels}: Scale,
  ends: ReturnType<typeof publications>,
): Plot.Markish[] {
  const lines = [8, 3].map((thick) =>
    Plot.link(
      segments.filter((segment) => segment.thick === thick),
      {
        x1: "from",
        x2: "to",
        y1: "row",
        y2: "row",
        stroke: "colour",
        strokeWidth: thick,
        dy: 8,
        href: "href",
        ariaLabel: "tip",
      },
    ),
  );
  const dots = Plot.dot(ends, {
    x: "at",
    y: "row",
    r: 4,
    fill: "currentColor",
    dy: 8,
    href: "href",
    ariaLabel: "tip",
  });
  const numbers = Plot.text(
    segments.filter(({from, to, days}) => pixels(to - from) > hanWidth(String(days)) * 12 + 2),
    {
      x: (s: Segment) => (s.from + s.to) / 2,
      y: "row",
      dy: 20,
      text: (s: Segment) => String(s.days),
      fontVariant: "tabular-nums",
    },
  );
  return [...lines, dots, numbers];
}

/** The notices' names, above their lines. */
function nameMark({courses, name, width}: CourseLinesOptions): Plot.Markish {
  return Plot.text(courses, {
    y: "notice_id",
    frameAnchor: "left",
    textAnchor: "start",
    dy: -8,
    text: (course: Course) => wrapHan(name(course.notice_id), (width - 30) / 12, 1),
    stroke: "var(--theme-background)",
    strokeWidth: 4,
    fill: "currentColor",
  });
}

function courseKey(tr: Tr, width: number): Key {
  return keyOf(
    [
      {text: tr("inspection", "进驻"), sign: "■", colour: "var(--tz-measure)"},
      {text: tr("waiting for feedback", "等待反馈"), sign: "■", colour: "var(--theme-foreground-faint)"},
      {text: tr("feedback to signature", "反馈至落款"), sign: "■", colour: "var(--tz-problem)"},
      {text: tr("publication", "发布"), sign: "●", colour: "currentColor"},
    ],
    width,
  );
}

function keyMarks({items}: Key, top: number): Plot.Markish[] {
  return items.flatMap(({text, sign, colour, x, y}) => {
    const place = {frameAnchor: "top-left", dy: y - top + 4, textAnchor: "start"} as const;
    return [
      Plot.text([text], {...place, dx: x, text: () => sign, fill: colour}),
      Plot.text([text], {...place, dx: x + 15, text: (words: string) => words}),
    ];
  });
}

function courseTip(segments: readonly Segment[]): Plot.Markish {
  return Plot.tip(
    segments,
    Plot.pointer({
      x: (s: Segment) => (s.from + s.to) / 2,
      y: "row",
      dy: 8,
      title: (s: Segment) => wrapHan(s.tip, 24),
      lineWidth: 28,
    }),
  );
}

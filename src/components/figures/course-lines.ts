import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import type {Course} from "../timing.js";
import type {Tr} from "../language.js";

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

/** A line a notice, with the day of the feedback as zero: inspection, waiting, rectification, publication. */
export function courseLines({courses, name, href, limit, tr, width}: CourseLinesOptions): SVGElement {
  const tipOf = (course: Course) => {
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
  };
  const segments = courses.flatMap((course): Segment[] => {
    const {begin, end, signed, published} = course;
    const common = {row: course.notice_id, href: href(course.notice_id), tip: tipOf(course)};
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
  });
  const ends = courses.flatMap((course) =>
    course.published === null
      ? []
      : [{row: course.notice_id, at: course.published, href: href(course.notice_id), tip: tipOf(course)}],
  );
  const limits = limit === undefined ? [] : [limit];
  const places = [0, ...limits, ...segments.flatMap(({from, to}) => [from, to])];
  const domain = [Math.min(...places, -1), Math.max(...places, 1)] as const;
  const [left, right] = [12, 24];
  const pixels = (days: number) => (days / (domain[1] - domain[0])) * (width - left - right);
  const key = keyOf(
    [
      {text: tr("inspection", "进驻"), sign: "■", colour: "var(--tz-measure)"},
      {text: tr("waiting for feedback", "等待反馈"), sign: "■", colour: "var(--theme-foreground-faint)"},
      {text: tr("feedback to signature", "反馈至落款"), sign: "■", colour: "var(--tz-problem)"},
      {text: tr("publication", "发布"), sign: "●", colour: "currentColor"},
    ],
    width - left - right,
  );
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
    ariaDescription: courses.map((course) => tipOf(course).replaceAll("\n", ", ")).join("; "),
    x: {
      domain: [...domain],
      grid: true,
      label: tr("days after the feedback", "反馈后天数"),
      labelArrow: "none",
      ticks: width < 560 ? 5 : 10,
    },
    y: {domain: courses.map(({notice_id}) => notice_id), axis: null, padding: 0.5},
    marks: [
      Plot.ruleX([0], {strokeOpacity: 0.6}),
      Plot.ruleX(limits, {stroke: "var(--tz-problem)", strokeDasharray: "4 3", strokeWidth: 1.5}),
      Plot.text(limits, {
        x: (days: number) => days,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -3,
        textAnchor: limits.some((days) => pixels(domain[1] - days) < 60)
          ? "end"
          : limits.some((days) => pixels(days - domain[0]) < 60)
            ? "start"
            : "middle",
        fill: "var(--tz-problem)",
        text: (days: number) => tr(`your limit: ${days} days`, `您设的界线：${days} 天`),
      }),
      ...[8, 3].map((thick) =>
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
      ),
      Plot.dot(ends, {x: "at", y: "row", r: 4, fill: "currentColor", dy: 8, href: "href", ariaLabel: "tip"}),
      Plot.text(
        segments.filter(({from, to, days}) => pixels(to - from) > hanWidth(String(days)) * 12 + 2),
        {
          x: (s: Segment) => (s.from + s.to) / 2,
          y: "row",
          dy: 20,
          text: (s: Segment) => String(s.days),
          fontVariant: "tabular-nums",
        },
      ),
      Plot.text(courses, {
        y: "notice_id",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -8,
        text: (course: Course) => wrapHan(name(course.notice_id), (width - 30) / 12, 1),
        stroke: "var(--theme-background)",
        strokeWidth: 4,
        fill: "currentColor",
      }),
      ...key.items.flatMap(({text, sign, colour, x, y}) => [
        Plot.text([text], {
          frameAnchor: "top-left",
          dx: x,
          dy: y - top + 4,
          text: () => sign,
          fill: colour,
          textAnchor: "start",
        }),
        Plot.text([text], {
          frameAnchor: "top-left",
          dx: x + 15,
          dy: y - top + 4,
          textAnchor: "start",
          text: (words: string) => words,
        }),
      ]),
      Plot.tip(
        segments,
        Plot.pointer({
          x: (s: Segment) => (s.from + s.to) / 2,
          y: "row",
          dy: 8,
          title: (s: Segment) => wrapHan(s.tip, 24),
          lineWidth: 28,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}

/** Places the words of a key, in as many lines as the width needs. */
function keyOf(
  entries: readonly {readonly text: string; readonly sign: string; readonly colour: string}[],
  width: number,
) {
  let [x, line] = [0, 0];
  const items = entries.map((entry) => {
    const room = hanWidth(entry.text) * 12 + 32;
    if (x && x + room > width) [x, line] = [0, line + 1];
    const item = {...entry, x, y: line * 18};
    x += room;
    return item;
  });
  return {items, lines: line + 1};
}
